package org.serai.desk.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.ReporterId;

/**
 * An entry as a row of PostgreSQL's binary COPY format: a count of columns, then each with its
 * length before it. The chain hashes these very bytes from the number to the body, so nothing is
 * written or read twice.
 */
final class RowFormat {
  /** In the order of {@link #write}. */
  static final String COLUMNS = "number, report, happened, recorded, reporter, kind, body, hash";

  private static final int HASHED_COLUMNS = 7;
  private static final long MICROS = 1_000_000;

  /** PostgreSQL counts its microseconds from the first day of 2000, UTC. */
  private static final long EPOCH = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

  private final byte[] mission;

  RowFormat(MissionId mission) {
    this.mission = Out.utf8(mission.value());
  }

  /** Adds the row, mission first, and its link to the chain. */
  void write(WrittenEntry written, HashChain chain, Out out) {
    Report report = written.entry().report();
    out.fixed16(HASHED_COLUMNS + 2);
    column(mission, out);
    int from = out.length();
    column(written.entry().number(), out);
    out.fixed32(16);
    out.fixed64(report.id().value().getMostSignificantBits());
    out.fixed64(report.id().value().getLeastSignificantBits());
    column(micros(report.happened()), out);
    column(micros(written.entry().recorded()), out);
    column(Out.utf8(report.by().value()), out);
    column(Out.utf8(Codec.kind(report.fact())), out);
    column(written.body(), out);
    column(chain.add(out.array(), from, out.length() - from), out);
  }

  private static void column(byte[] bytes, Out out) {
    out.fixed32(bytes.length);
    out.raw(bytes);
  }

  private static void column(long value, Out out) {
    out.fixed32(Long.BYTES);
    out.fixed64(value);
  }

  /** Reads the row of entry {@code wanted}, without its mission, and checks its link. */
  static Entry read(In in, long wanted, HashChain chain) {
    refuseOtherCount(in.fixed16());
    int from = in.skip(0);
    long number = fixed(in);
    if (number != wanted) {
      throw new Stopped("Entry %d is missing; entry %d follows.".formatted(wanted, number));
    }
    checkLink(in.array(), from, number, chain);
    expect(in, 16);
    FactId id = new FactId(new UUID(in.fixed64(), in.fixed64()));
    Instant happened = moment(fixed(in));
    Instant recorded = moment(fixed(in));
    int length = in.fixed32();
    ReporterId by = new ReporterId(ascii(in.array(), in.skip(length), length));
    length = in.fixed32();
    int kind = Codec.FACTS.index(in.array(), in.skip(length), length);
    length = in.fixed32();
    Codec.Body body = Codec.read(kind, new In(in.array(), in.skip(length), length));
    expect(in, HashChain.LENGTH);
    in.skip(HashChain.LENGTH);
    return new Entry(
        number,
        recorded,
        new Report(id, happened, by, body.source(), body.standing(), body.fact()));
  }

  /** The number of a row that nobody has begun to read; it is still to be read afterwards. */
  static long number(In in) {
    int from = in.skip(0) + Short.BYTES;
    In number = new In(in.array(), from, in.array().length - from);
    return fixed(number);
  }

  /** The chain as it stands behind a row. */
  static HashChain linkAfter(In in) {
    byte[] row = in.array();
    return new HashChain(Arrays.copyOfRange(row, row.length - HashChain.LENGTH, row.length));
  }

  private static void refuseOtherCount(int columns) {
    if (columns != HASHED_COLUMNS + 1) {
      throw new Stopped("A row of " + columns + " columns.");
    }
  }

  /** Before anything is made of the bytes: what does not match its hash is not read at all. */
  private static void checkLink(byte[] row, int from, long number, HashChain chain) {
    int end = row.length - HashChain.LENGTH;
    byte[] hash = chain.add(row, from, end - Integer.BYTES - from);
    if (!Arrays.equals(hash, 0, HashChain.LENGTH, row, end, row.length)) {
      throw new Stopped("Entry " + number + " does not match its hash: it was changed.");
    }
  }

  private static String ascii(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.US_ASCII);
  }

  private static long fixed(In in) {
    expect(in, Long.BYTES);
    return in.fixed64();
  }

  private static void expect(In in, int length) {
    int found = in.fixed32();
    if (found != length) {
      throw new Stopped("A column of " + found + " bytes instead of " + length + ".");
    }
  }

  private static long micros(Instant moment) {
    return Math.multiplyExact(moment.getEpochSecond() - EPOCH, MICROS) + moment.getNano() / 1_000;
  }

  private static Instant moment(long micros) {
    return Instant.ofEpochSecond(
        EPOCH + Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000);
  }
}
