package org.serai.desk.scenario;

/** Functions that missions have, as the generator draws them: how critical, and where done. */
enum Work {
  SECURITY_OFFICER("SEC", "security officer", 1, false, 5),
  HEAD_OF_OFFICE("HOO", "head of office", 1, false, 3),
  MOVEMENT_CONTROL("MOV", "movement control officer", 1, false, 3),
  MEDICAL_OFFICER("MED", "medical officer", 1, false, 3),
  POLITICAL_AFFAIRS("POL", "political affairs officer", 2, true, 8),
  HUMANITARIAN("HUM", "humanitarian affairs officer", 2, false, 8),
  HUMAN_RIGHTS("HRO", "human rights officer", 2, true, 7),
  COMMUNICATIONS("ICT", "communications technician", 2, false, 4),
  ENGINEER("ENG", "engineer", 3, false, 5),
  FINANCE("FIN", "finance officer", 3, true, 5),
  SUPPLY("SUP", "supply officer", 3, false, 5),
  RULE_OF_LAW("LAW", "rule of law officer", 3, true, 5),
  HUMAN_RESOURCES("HRM", "human resources officer", 4, true, 4),
  PUBLIC_INFORMATION("PIO", "public information officer", 4, true, 4),
  ELECTORAL("ELE", "electoral adviser", 4, true, 3),
  REPORTING("REP", "reporting officer", 4, true, 3);

  private final String code;
  private final String title;
  private final int criticality;
  private final boolean fromHub;
  private final int share;

  Work(String code, String title, int criticality, boolean fromHub, int share) {
    this.code = code;
    this.title = title;
    this.criticality = criticality;
    this.fromHub = fromHub;
    this.share = share;
  }

  String code() {
    return code;
  }

  String title() {
    return title;
  }

  /** 1 for PC1 to 4 for PC4. */
  int criticality() {
    return criticality;
  }

  boolean fromHub() {
    return fromHub;
  }

  /** How often it is found among other functions. */
  int share() {
    return share;
  }
}
