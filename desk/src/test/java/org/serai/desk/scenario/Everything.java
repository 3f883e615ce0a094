package org.serai.desk.scenario;

/** A scenario that uses every sheet, to show that each kind of fact can be told. */
final class Everything {
  private Everything() {}

  static Sheets sheets() {
    return struck(
            movements(
                flights(people(lent(received(story(EverythingOfPeace.with(Sheets.small()))))))))
        .with(
            "places",
            """
            place,kind,name,area,latitude,longitude,zone,struck,reason
            AFG,country,Afghanistan,,34,66,Asia/Kabul,,
            KBL,duty_station,Kabul,,34.57,69.21,Asia/Kabul,,
            KBK,duty_station,Kabuk,,34.57,69.21,Asia/Kabul,2021-08-18 09:00,told twice
            ALA,hub,Almaty,,43.35,77.04,Asia/Almaty,,
            """)
        .with(
            "agencies",
            """
            agency,name,struck,reason
            UNAMA,UN mission,,
            UNNAMA,UN mision,2021-08-18 09:00,told twice
            """)
        .with("policy", "policy,value\nlevel_5_admits,2\n")
        .with("forecasts", "area,from,level\nKBL,2021-11-01,4\n")
        .with("ceilings", "station,from,heads\nKBL,2021-08-23,60\n")
        .with("slots", "station,agency,from,heads\nKBL,UNAMA,2021-08-23,60\n")
        .with("stay-rules", "station,maximum_days,minimum_days,rest_days\nKBL,42,14,7\n")
        .with("requirements", "station,document\nKBL,ssafe\n")
        .with("airfields", "airfield,from,state\nKBL,2021-08-16 12:00,military_only\n")
        .with(
            "decisions",
            """
            decision,measure,areas,public_wording,reason,happened
            DO-1,evacuation,KBL,temporary relocation,armed conflict,2021-08-17 18:00
            """)
        .with(
            "plans",
            """
            plan,decision,from,until,summary,superseded_by,superseded
            PLAN-1,DO-1,2021-08-23,2021-11-21,first plan,PLAN-2,2021-09-05 17:00
            PLAN-2,DO-1,2021-09-06,2021-11-21,second plan,,
            """)
        .with("premises", "premises,place,name,desks\nHOTEL-1,ALA,Hotel,70\nHOTEL-2,ALA,Hotl,0\n")
        .with(
            "rooms",
            """
            room,premises,beds,accessible,closed,reason,reopened,mended
            H1-1,HOTEL-1,2,yes,2021-11-01,burst pipe,2021-11-08,pipe mended
            H2-1,HOTEL-2,2,no,,,,
            """)
        .with(
            "beds",
            """
            person,room,bed,from,until,released
            P-2,H1-1,1,2021-08-18,2021-09-15,2021-08-20 10:00
            """)
        .with("hub-cap", "hub,from,heads\nALA,2021-08-18,100\n");
  }

  private static Sheets story(Sheets sheets) {
    return sheets
        .with(
            "roll-calls",
            """
            roll_call,areas,reason,closed
            RC-1,KBL,shots near the gate,2021-08-15 18:00
            """)
        .with("wardens", "warden,zone,relieved\nP-1,KBL,2021-08-16 10:00\n")
        .with("warden-lists", "warden,people\nP-1,P-1 P-2\n")
        .with(
            "roll-call-answers",
            """
            roll_call,person,time,answer,where,words
            RC-1,P-1,2021-08-15 14:20,safe,east wing,two of us
            """)
        .with(
            "escalations",
            """
            roll_call,person,time,outcome
            RC-1,P-2,2021-08-15 17:00,found at the clinic
            """)
        .with("access", "person,needed\nP-1,yes\n")
        .with("replies", "person,move,accepted,because\nP-1,B-1,no,my child is ill\n")
        .with(
            "appeals",
            """
            appeal,by,host,agencies,place,people,from,until,reason
            APPEAL-1,United Nations,Kazakhstan,UNAMA,ALA,100,2021-08-18,2022-02-17,fighting
            """)
        .with("answers", "appeal,answer,by,conditions\nAPPEAL-1,accepted,the President,\n")
        .with(
            "agreements",
            """
            agreement,appeal,place,heads,agencies,from,until
            HOST-1,APPEAL-1,ALA,100,UNAMA,2021-08-18,2022-02-17
            """)
        .with(
            "agreement-status",
            "agreement,category,legal_basis\nHOST-1,international_staff,official\n")
        .with("cost-bearers", "agreement,item,bearer\nHOST-1,lodging,United Nations\n")
        .with(
            "amendments",
            """
            agreement,change,day,heads,agency,reason
            HOST-1,heads,2021-11-01,120,,
            HOST-1,agency,2021-11-01,,UNAMA,
            HOST-1,extended,2022-05-17,,,
            HOST-1,ended,2022-04-30,,,the office moves back
            """);
  }

  private static Sheets received(Sheets sheets) {
    return sheets
        .with(
            "checklist",
            """
            template,scope,authority,task,due_hours,owner
            VISAS,flight,foreign_ministry,visas for all aboard,-24,consular department
            SCHOOL,mission,education,school places,720,city education department
            """)
        .with("receptions", "flight,at\nUN-1,ALA\n")
        .with(
            "reception-tasks",
            """
            flight,agreement,template,state,owner,evidence
            UN-1,,VISAS,done,,note verbale 214
            UN-1,,VISAS,open,,for another flight
            ,HOST-1,SCHOOL,in_hand,city education department,
            """)
        .with(
            "host-counts",
            """
            flight,time,heads,by,explanation
            UN-1,2021-08-25 18:00,43,border service,
            UN-1,2021-08-25 19:00,1,,a child in arms
            """)
        .with("transits", "person,at,from,until,onward_to\nP-2,ALA,2021-08-18,2021-08-25,Oslo\n")
        .with(
            "premises-given",
            """
            premises,contributor,from,until,withdrawn,reason
            HOTEL-1,Kazakhstan,2021-08-18,2022-02-17,2021-09-02 09:00,rented in the end
            """)
        .with(
            "flights-given",
            """
            flight,contributor,withdrawn,reason
            UN-1,Kazakhstan,2021-09-02 09:00,a charter
            """)
        .with(
            "contributions",
            """
            gift,contributor,what,amount,unit,from,until,withdrawn,reason
            GIFT-1,Kazakhstan,buses,12,bus-days,2021-08-18,2021-08-23,2021-09-02 09:00,counted twice
            """);
  }

  private static Sheets lent(Sheets sheets) {
    return sheets
        .with(
            "pledges",
            """
            pledge,state,unit,mission,capability,strength,least,from,until
            PLEDGE-1,Kazakhstan,Kazakh company,UNIFIL,infantry,2,,2021-08-01,2022-01-31
            PLEDGE-2,Kazakhstan,Kazakh compny,UNIFIL,infantry,2,,2021-08-01,2022-01-31
            """)
        .with(
            "deployments",
            """
            deployment,pledge,station,post,lifts,from,until
            KAZCOY-1,PLEDGE-1,KBL,KBL-MED,FAM-1,2021-08-01,2021-10-31
            KAZCOY-2,PLEDGE-1,KBL,KBL-MED,FAM-1,2021-10-24,2022-01-31
            KAZCOY-3,PLEDGE-2,KBL,KBL-MED,FAM-1,2021-10-24,2022-01-31
            """)
        .with("reliefs", "outgoing,incoming\nKAZCOY-1,KAZCOY-2\n")
        .with("withdrawals", "deployment,decision,happened\nKAZCOY-2,DO-1,2021-12-01\n");
  }

  private static Sheets people(Sheets sheets) {
    return sheets
        .with("identities", "person,name\nP-1,Aiko Lindqvist\n")
        .with(
            "documents",
            """
            person,kind,country,from,until
            P-1,visa,AFG,2021-01-01,2021-12-31
            P-1,bsafe,,2020-01-01,
            """)
        .with("exposure", "person,burden\nP-1,84\n")
        .with("separations", "person,reason,happened\nP-2,contract ended,2021-12-31\n")
        .with(
            "absences",
            """
            person,kind,from,until,withdrawn
            P-1,leave,2021-09-20,2021-10-03,2021-09-18 09:00
            """)
        .with("wishes", "person,kind,from,until,weight\nP-1,be_out,2021-10-01,2021-10-10,3\n")
        .with("groups", "group,kind,members,dissolved\nFAM-1,family,P-1 P-2,2021-09-01\n")
        .with(
            "posts",
            """
            post,station,function,criticality,minimum,wanted,from_hub,abolished
            KBL-MED,KBL,medical officer,PC1,1,2,no,2021-12-31
            """)
        .with("qualifications", "person,posts\nP-1,KBL-MED\n")
        .with(
            "tours",
            """
            person,post,from,until,from_hub,withdrawn
            P-1,KBL-MED,2021-05-01,2021-08-31,no,2021-08-17 20:00
            """);
  }

  /** What hangs on another thing is struck off before it. */
  private static Sheets struck(Sheets sheets) {
    return sheets
        .with(
            "openings-corrected",
            """
            person,at,since,reason,happened
            P-1,KBL,2021-04-30,the list was a day late,2021-08-01 09:00
            """)
        .with(
            "strikes",
            """
            thing,which,struck,reason
            landing,UN-1 5c1d4c1c-9d9e-4a53-8b0b-6d2f2f5c1a10,2021-08-22 09:00,it came back
            forces,UN-1,2021-09-03 08:00,it is a charter
            reception,UN-1,2021-09-03 09:00,it is UN-2 that lands
            transit,P-2,2021-09-03 09:00,told of the wrong person
            host_count,UN-1,2021-09-03 09:05,it was UN-2 that was counted
            zone_extension,Z-1,2021-09-17 09:05,the letter spoke of another zone
            room,H2-1,2021-09-03 09:00,told twice
            premises,HOTEL-2,2021-09-03 09:10,told twice
            zone,Z-3,2021-09-03 09:00,told twice
            accord,MEMO-2,2021-09-03 09:10,told twice
            round,AST-17,2021-09-03 09:20,it was put off
            deployment,KAZCOY-3,2021-09-03 09:00,told twice
            pledge,PLEDGE-2,2021-09-03 09:10,told twice
            relief,KAZCOY-1,2021-09-03 09:00,it is another company
            withdrawal,KAZCOY-2,2021-12-02 09:00,the decision says otherwise
            """);
  }

  private static Sheets flights(Sheets sheets) {
    return sheets
        .with(
            "flights",
            """
            flight,aircraft,registration,forces,seats,payload_kg,cancelled,reason
            UN-1,Dash 8-300,5Y-BMA,yes,50,5000,2021-08-24 12:00,airspace closed
            """)
        .with(
            "aircraft-changes",
            """
            flight,time,aircraft,registration,forces
            UN-1,2021-08-21 19:00,Beech 1900D,5Y-BMB,yes
            """)
        .with("payload-changes", "flight,time,payload_kg\nUN-1,2021-08-21 20:00,4200\n")
        .with("baggage", "flight,baggage_kg\nUN-1,15\n")
        .with("seat-shares", "flight,agency,seats\nUN-1,UNAMA,12\n")
        .with("booking-priorities", "booking,flight,person,priority\nB-1,UN-1,P-1,medical\n")
        .with(
            "standby",
            """
            booking,flight,person,from,to,priority,struck,reason
            B-9,UN-1,P-2,ALA,KBL,official,2021-08-21 18:00,stays
            """)
        .with(
            "scales",
            "person,flight,time,body_kg,baggage_kg,pieces\nP-1,UN-1,2021-08-25 10:20,82,14,2\n")
        .with("routes", "from,to,since,state\nKBL,ALA,2021-08-16 12:00,closed\n")
        .with(
            "windows",
            """
            airfield,from,until,opens,closes,lifted,reason
            KBL,2021-08-18,2021-08-31,04:30,18:00,2021-08-25 09:00,lights repaired
            """)
        .with("seat-changes", "flight,time,seats\nUN-1,2021-08-21 20:00,19\n")
        .with(
            "new-legs",
            """
            flight,time,leg,of,from,to,departs,arrives
            UN-1,2021-08-20 10:00,1,1,ALA,KBL,2021-08-26 08:00,2021-08-26 10:00
            """)
        .with(
            "flight-events",
            """
            flight,event,at,time
            UN-1,departed,ALA,2021-08-25 08:10
            UN-1,arrived,KBL,2021-08-25 10:10
            UN-1,diverted,ALA,2021-08-25 11:10
            """)
        .with(
            "heads",
            """
            flight,time,heads,explanation
            UN-1,2021-08-25 12:00,42,
            UN-1,2021-08-25 13:00,1,a child in arms
            """);
  }

  private static Sheets movements(Sheets sheets) {
    return sheets
        .with(
            "bookings",
            """
            booking,person,flight,from,to,cancelled,reason
            B-1,P-1,UN-1,KBL,ALA,2021-08-21 18:00,stays on
            """)
        .with(
            "announced-moves",
            """
            move,person,from,to,time,cancelled,reason
            M-1,P-2,away,ALA,2021-09-06 08:00,,
            """)
        .with(
            "boardings",
            """
            person,flight,event,at,time,reason
            P-1,UN-1,checked_in,KBL,2021-08-25 10:30,
            P-1,UN-1,boarded,KBL,2021-08-25 11:00,
            P-1,UN-1,alighted,ALA,2021-08-25 17:30,
            P-2,UN-1,no_show,KBL,2021-08-25 11:30,
            P-2,UN-1,off_loaded,KBL,2021-08-25 11:40,too heavy
            """)
        .with("movements", "person,time,from,to\nP-2,2021-09-06 09:00,away,ALA\n")
        .with("sightings", "person,time,at\nP-2,2021-09-07 07:30,ALA\n")
        .with(
            "explanations",
            """
            person,report,explanation
            P-2,1b4e28ba-2fa1-8bd2-883f-0016d3cca427,walked
            """);
  }
}
