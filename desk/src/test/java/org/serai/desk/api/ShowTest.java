package org.serai.desk.api;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.*;

@QuarkusTest
class ShowTest {
  @Inject DeskWindow window;

  @Test
  void show() throws Exception {
    SampleMission s = SampleMission.of(Integer.parseInt(System.getProperty("people", "1136")));
    window.open(
        new OpenDesk(
            s::asOf,
            r -> List.of("A rule says no for show."),
            p -> Optional.of(SampleMission.name(p)),
            s::entries,
            () -> Optional.of(s.draft())));
    System.out.println("SHOWING");
    Thread.sleep(Long.parseLong(System.getProperty("millis", "1000")));
  }
}
