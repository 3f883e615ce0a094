package org.serai.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.api.PlanningWindow;
import org.serai.desk.api.SampleDesk;
import org.serai.desk.boards.SampleMission;

/** A sample desk and a laptop that looks at it: how a journey begins, and how it must end. */
@ExtendWith(OneBrowser.class)
abstract class DeskInABrowser {
  @TestHTTPResource URI desk = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject PlanningWindow planning;
  final SampleDesk sample;
  Browsing browsing;

  DeskInABrowser(SampleMission mission) {
    this.sample = SampleDesk.of(mission);
  }

  /** What happened before the first page is opened; a journey that needs a planning opens one. */
  void before() {}

  @BeforeEach
  void openTheDesk() {
    before();
    window.open(sample.open());
    browsing = Browsing.laptop(desk);
  }

  @AfterEach
  void nothingWentWrongInThePage() {
    assertThat(browsing.complaints()).isEmpty();
    browsing.close();
  }
}
