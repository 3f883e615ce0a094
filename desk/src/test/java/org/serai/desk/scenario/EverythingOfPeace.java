package org.serai.desk.scenario;

/** The sheets of people who ask for help, and of talks, zones and incidents. */
final class EverythingOfPeace {
  private EverythingOfPeace() {}

  static Sheets with(Sheets sheets) {
    return peace(help(sheets));
  }

  private static Sheets help(Sheets sheets) {
    return sheets
        .with(
            "priority-tables", "version,conditions\n1,declares medical 50; each_day_waited 30 1\n")
        .with(
            "requests",
            """
            request,embassy,at,asker,consent,consented,escort,withdrawn,reason
            R-1,UNAMA,KBL,themselves,no,2021-08-16 18:00,P-1,,
            R-2,UNAMA,KBL,KGZ,yes,,,2021-08-17 09:00,went by road
            """)
        .with(
            "applicants",
            """
            person,request,nationality,age,documents,declares,name,own_name,number,phone
            E-1,R-1,KGZ,child,yes,medical,Nur Salar,Нур Салар,AC1,+996 700
            E-2,R-2,KGZ,adult,no,,Nur Salar,,,
            """)
        .with(
            "comparisons",
            """
            request,other,same,reason
            R-1,R-2,no,two families
            R-2,R-1,yes,the passport was shown
            """)
        .with(
            "exceptions",
            """
            request,before,first,second,reason
            R-2,R-1,CONSUL,DO,a child is ill
            """)
        .with(
            "offers",
            """
            offer,request,flight,from,to,until,accepted,answered,withdrawn,reason
            O-1,R-1,UN-1,KBL,ALA,2021-08-24 18:00,yes,2021-08-24 09:00,2021-08-24 20:00,storm
            """)
        .with("hand-overs", "person,state,at,time\nP-2,KGZ,ALA,2021-09-01 10:00\n")
        .with("link-withdrawals", "state,time,reason\nKGZ,2021-09-02 10:00,it was sent on\n");
  }

  private static Sheets peace(Sheets sheets) {
    return sheets
        .with(
            "rounds",
            """
            round,process,place,from,parties,guarantors,observers,agenda,concluded,outcome,summary,documents
            AST-16,Astana process,ALA,2021-07-07,a; b,c,d,zones,2021-07-08,accord,agreed,Memo
            AST-17,Astana process,ALA,2021-12-20,a; b,c,d,zones,,,,
            """)
        .with("accords", "accord,round,title\nMEMO,AST-16,Memorandum\nMEMO-2,AST-17,Memorandm\n")
        .with(
            "zones",
            """
            zone,accord,name,place,kilometres,ring,forbids,from,until,extended_until,ended,end_taken_back,reason
            Z-1,MEMO,Kabul,KBL,20,,shelling,2021-08-16,2021-09-01,2021-10-01,2021-09-15,2021-09-16,by letter
            Z-2,MEMO,West,,,34 62; 35 62; 35 63,air_strike,2021-08-16,2021-09-01,,,,
            Z-3,MEMO-2,Wset,,,34 62; 35 62; 35 63,air_strike,2021-08-16,2021-09-01,,,,
            """)
        .with(
            "zone-watches",
            """
            zone,from,until,posts,withdrawn,reason
            Z-1,2021-08-21,2021-08-23,2,2021-08-24,one patrol
            """)
        .with(
            "incidents",
            """
            incident,kind,latitude,longitude,from,until,confidence,count,note,withdrawn,reason
            I-1,shelling,34.6,69.2,2021-08-22 04:10,,confirmed,3,near the gate,2021-08-23,a quarry
            """);
  }
}
