package org.serai.desk.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Draws documents that end, absences and wishes of people who rotate. */
final class Papers {
  private final SheetDraft documents =
      new SheetDraft("documents", "person", "kind", "country", "from", "until", "number");
  private final SheetDraft absences = new SheetDraft("absences", "person", "kind", "from", "until");
  private final SheetDraft wishes =
      new SheetDraft("wishes", "person", "kind", "from", "until", "weight");
  private final Random random;
  private final LocalDate first;
  private final int days;

  Papers(Random random, LocalDate first, LocalDate last) {
    this.random = random;
    this.first = first;
    this.days = (int) (last.toEpochDay() - first.toEpochDay());
  }

  /** Most papers outlast the plan; some end within, and few reserves still lack a certificate. */
  void add(Someone someone) {
    String id = someone.id();
    document(id, "laissez_passer", 5, 7);
    if (!someone.standpoint().away() || random.nextInt(100) >= 3) {
      document(id, "ssafe", 3, 8);
    }
    document(id, "medical_clearance", 2, 9);
    documents.add(id, "bsafe", "", first.minusDays(200 + random.nextInt(1_000)), "", "");
    LocalDate until = end(8);
    documents.add(id, "visa", "AFG", until.minusYears(1), until, number("V"));
    absence(someone);
    wish(id);
  }

  private void document(String id, String kind, int years, int endingPercent) {
    LocalDate until = end(endingPercent);
    documents.add(id, kind, "", until.minusYears(years), until, number(kind.substring(0, 1)));
  }

  /** The last day of a paper: within the plan, though not in its first weeks, or beyond it. */
  private LocalDate end(int endingPercent) {
    boolean within = random.nextInt(100) < endingPercent;
    int after = within ? 14 + random.nextInt(Math.max(1, days - 14)) : days + random.nextInt(300);
    return first.plusDays(after + 1L);
  }

  private String number(String letter) {
    return letter.toUpperCase(java.util.Locale.ROOT) + (1_000_000 + random.nextInt(9_000_000));
  }

  private void absence(Someone someone) {
    int drawn = random.nextInt(100);
    if (drawn < 28 && days > 40) {
      String kind = drawn < 24 ? "leave" : "training";
      int length = drawn < 24 ? 7 + random.nextInt(15) : 5;
      LocalDate from = first.plusDays(14 + random.nextInt(days - 35));
      absences.add(someone.id(), kind, from, from.plusDays(length - 1L));
    }
  }

  private void wish(String id) {
    if (random.nextInt(100) < 20 && days > 30) {
      String kind = random.nextInt(4) == 0 ? "be_in" : "be_out";
      LocalDate from = first.plusDays(7 + random.nextInt(days - 21));
      LocalDate until = from.plusDays(6 + random.nextInt(8));
      wishes.add(id, kind, from, until, 1 + random.nextInt(5));
    }
  }

  List<TextSheet> sheets() {
    return List.of(documents.sheet(), absences.sheet(), wishes.sheet());
  }
}
