package org.serai.desk.scenario;

/** What an id can name; each is defined in one sheet. */
enum Noun {
  /** A value that names nothing. */
  NONE(""),
  PLACE("places"),
  AGENCY("agencies"),
  PERSON("people"),
  GROUP("groups"),
  POST("posts"),
  FLIGHT("flights"),
  PREMISES("premises"),
  ROOM("rooms"),
  BOOKING("bookings"),
  MOVE("announced-moves"),
  DECISION("decisions"),
  PLAN("plans"),
  ROLL_CALL("roll-calls"),
  APPEAL("appeals"),
  AGREEMENT("agreements"),
  TEMPLATE("checklist"),
  GIFT("contributions"),
  REQUEST("requests"),
  ROUND("rounds"),
  ACCORD("accords"),
  ZONE("zones"),
  PLEDGE("pledges"),
  DEPLOYMENT("deployments");

  private final String sheet;

  Noun(String sheet) {
    this.sheet = sheet;
  }

  /** The sheet that defines such ids. */
  String sheet() {
    return sheet;
  }
}
