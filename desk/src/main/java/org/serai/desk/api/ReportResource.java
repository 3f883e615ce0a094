package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.MorningReport;
import org.serai.desk.papers.ReportPdf;

/** The morning report, for the screen and for the printer. */
@Path("/api/report")
@Blocking
public class ReportResource {
  private final DeskWindow window;

  ReportResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public MorningReport report(@BeanParam Asked asked) {
    return MorningReport.of(window.asOf(asked), window.findings(asked));
  }

  @GET
  @Path("pdf")
  @Produces("application/pdf")
  public Response pdf(@BeanParam Asked asked) {
    AsOf asOf = window.asOf(asked);
    MorningReport report = MorningReport.of(asOf, window.findings(asked));
    var places = asOf.mission().places();
    StreamingOutput sheet =
        out -> ReportPdf.write(out, report, id -> places.place(id).name(), asOf.zone());
    String name = "attachment; filename=\"morning-report-" + report.day() + ".pdf\"";
    return Response.ok(sheet).header("Content-Disposition", name).build();
  }
}
