package org.serai.desk.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.aztec.AztecWriter;
import com.google.zxing.common.BitMatrix;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.Mission;
import org.serai.mission.flights.Flight;
import org.serai.mission.ledger.Booking;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.MovementPass;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Policy;

/** Movement passes to print and cut, each with an Aztec code that a scanner at the door reads. */
public final class PassSheet {
  /** Read from a creased paper in bad light: a third of the code may be lost. */
  private static final int CORRECTION_PERCENT = 33;

  private static final String HEAD =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>Passes FLIGHT</title>
      <style>
      body { font: 14px/1.4 system-ui, sans-serif; margin: 24px; color: #111; background: #fff; }
      main { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(330px, 1fr)); }
      article { border: 1px solid #111; border-radius: 10px; padding: 14px 16px; display: grid;
        grid-template-columns: 1fr 132px; gap: 4px 16px; break-inside: avoid; }
      h1 { font-size: 20px; } h2 { font-size: 17px; margin: 0; } p { margin: 0; }
      svg { grid-column: 2; grid-row: 1 / span 6; width: 132px; height: 132px; }
      .way { font-size: 20px; font-weight: 700; } .small { font-size: 12px; color: #444; }
      @media print { body { margin: 0; } h1, .hint { display: none; } }
      </style></head><body><h1>Movement passes, FLIGHT</h1>
      <p class="hint">Print this page, cut it, hand them out. Personal data.</p><main>
      """;

  private PassSheet() {}

  /** The passes of a flight: of one person, or of everybody who holds a seat. */
  public static String html(Mission mission, FlightId id, Optional<PersonId> person, Names names) {
    Flight flight = mission.flights().flight(id);
    Ground ground = new Ground(mission);
    StringBuilder page = new StringBuilder(HEAD.replace("FLIGHT", Html.escaped(id.value())));
    mission.ledger().seats(id).stream()
        .filter(seat -> seat.state().holdsASeat())
        .filter(seat -> person.isEmpty() || person.get().equals(seat.person()))
        .forEach(seat -> page.append(pass(ground, flight, seat, names)));
    return page.append("</main></body></html>").toString();
  }

  private static String pass(Ground ground, Flight flight, Booking.Seat seat, Names names) {
    Leg first = flight.findRide(seat.from(), seat.to()).orElse(flight.legs()).getFirst();
    var pass = new MovementPass(seat.person(), seat.flight(), seat.from(), seat.to());
    var agency = ground.mission().people().person(seat.person()).profile().agency();
    return """
        <article><h2>%s</h2><p class="small">%s, %s</p><p class="way">%s → %s</p>
        <p>%s, departs %s</p>
        <p class="small">Be at the counter %d minutes before. Baggage: %d kg.</p>
        <p class="small">%s</p>%s</article>
        """
        .formatted(
            Html.escaped(names.shown(seat.person())),
            Html.escaped(seat.person().value()),
            Html.escaped(agency.value()),
            Html.escaped(ground.name(seat.from())),
            Html.escaped(ground.name(seat.to())),
            Html.escaped(flight.id().value()),
            Html.escaped(ground.hour(first.departs(), first.from())),
            ground.mission().places().policy(Policy.CHECK_IN_CLOSES_MINUTES),
            baggage(ground, flight.id()),
            Html.escaped(ground.mission().places().name()),
            svg(pass.code()));
  }

  private static long baggage(Ground ground, FlightId flight) {
    Optional<Integer> allowed = ground.mission().flights().loading(flight).baggageKg();
    return allowed.isPresent()
        ? allowed.get()
        : ground.mission().places().policy(Policy.BAGGAGE_KG);
  }

  /** One path of squares: sharp at every size. */
  static String svg(String code) {
    Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.ERROR_CORRECTION, CORRECTION_PERCENT);
    BitMatrix matrix = new AztecWriter().encode(code, BarcodeFormat.AZTEC, 0, 0, hints);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        if (matrix.get(x, y)) {
          path.append(String.format(Locale.ROOT, "M%d %dh1v1h-1z", x, y));
        }
      }
    }
    int size = matrix.getWidth() + 4;
    return """
        <svg viewBox="-2 -2 %d %d" role="img" aria-label="Aztec code"><path d="%s"/></svg>"""
        .formatted(size, size, path);
  }
}
