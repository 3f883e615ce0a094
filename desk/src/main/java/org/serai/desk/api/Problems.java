package org.serai.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.serai.mission.terms.Malformed;

/** Turns each kind of "no" into its answer. A fault of ours is logged by the server and says so. */
class Problems {
  private static final System.Logger LOG = System.getLogger("serai.api");

  @ServerExceptionMapper
  Response malformed(Malformed e) {
    return Problem.malformed(e.field(), e.value(), e.wanted()).response();
  }

  @ServerExceptionMapper
  Response notModified(Asked.NotModified e) {
    return Response.notModified().header("ETag", e.tag()).build();
  }

  /** An answer that nobody hears. */
  @ServerExceptionMapper
  Response gone(Asked.Gone e) {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
  }

  @ServerExceptionMapper
  Response notYetOpen(DeskWindow.NotYetOpen e) {
    return Problem.of(
            503,
            "The desk is opening.",
            "It reads its journal first, so that it shows nothing that is not so.",
            "Try again in a few seconds.")
        .response();
  }

  @ServerExceptionMapper
  Response notFound(NotFoundException e) {
    return Problem.of(
            404, "Not here.", "Nothing stands at this address.", "Look it up with the search box.")
        .response();
  }

  @ServerExceptionMapper
  Response unreadable(JsonProcessingException e) {
    return read(e).response();
  }

  /** Named apart, for the server has an answer of its own to these. */
  @ServerExceptionMapper
  Response mismatched(MismatchedInputException e) {
    return read(e).response();
  }

  /** What the server itself refuses: method, media type, a body that is no JSON. */
  @ServerExceptionMapper
  Response refusedByTheServer(WebApplicationException e) {
    if (e.getCause() instanceof JsonProcessingException cause) {
      return read(cause).response();
    }
    int status = e.getResponse().getStatus();
    return switch (status) {
      case 405 ->
          problem(e, "Not done that way.", "This address does not know that method.", "GET or POST")
              .response();
      case 406 ->
          problem(e, "Not to be had in that form.", "The answer is JSON.", "Accept it as JSON")
              .response();
      case 413 -> tooLarge().response();
      case 415 ->
          problem(e, "Not in that form.", "A body must be application/json.", "Say so in its type")
              .response();
      default ->
          problem(e, "Not done.", "The server says " + status + ".", "Read docs/api.md").response();
    };
  }

  private static Problem problem(
      WebApplicationException e, String title, String detail, String wayOut) {
    int status = e.getResponse().getStatus();
    return Problem.of(status, title, detail + " Nothing was changed.", wayOut + ".");
  }

  static Problem tooLarge() {
    return Problem.of(
        413,
        "Too much at once.",
        "A body may have %,d bytes. Nothing was changed.".formatted(Gate.LARGEST_BODY),
        "Send it in parts.");
  }

  /** A fault of ours: told in full to the log, and to the asker only that it was one. */
  @ServerExceptionMapper
  Response fault(RuntimeException e) {
    LOG.log(System.Logger.Level.ERROR, "a window failed", e);
    return Problem.of(
            500,
            "The desk failed at this.",
            "It is a fault of the program. What was sent may or may not be recorded.",
            "Send it again with the same id: a repeat is harmless. If it stays, tell whoever"
                + " keeps the server.")
        .response();
  }

  private static Problem read(JsonProcessingException e) {
    return switch (e) {
      case JsonMappingException mapping when findMalformed(mapping) instanceof Malformed cause ->
          Problem.malformed(field(mapping, cause), cause.value(), cause.wanted());
      case InvalidFormatException format ->
          Problem.malformed(place(format, "body"), "" + format.getValue(), wanted(format));
      case InvalidNullException absent ->
          Problem.malformed(place(absent, "body"), "", mustBeThere(absent));
      case JsonMappingException mapping ->
          Problem.malformed(place(mapping, "body"), "", shortened(mapping.getOriginalMessage()));
      default ->
          Problem.malformed(
              "body", "at line " + e.getLocation().getLineNr(), "JSON by RFC 8259, in UTF-8");
    };
  }

  private static @org.jspecify.annotations.Nullable Throwable findMalformed(Throwable e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof Malformed)) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** A record that refuses itself says which of its own fields is wrong: legs.0.arrives. */
  private static String field(JsonMappingException e, Malformed cause) {
    String place = place(e, cause.field());
    return e instanceof ValueInstantiationException && !e.getPath().isEmpty()
        ? place + "." + cause.field()
        : place;
  }

  /** The way through the body: legs.0.from. */
  private static String place(JsonMappingException e, String otherwise) {
    List<JsonMappingException.Reference> path = e.getPath();
    return path.isEmpty()
        ? otherwise
        : path.stream()
            .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
            .collect(Collectors.joining("."));
  }

  private static String wanted(InvalidFormatException e) {
    Class<?> type = e.getTargetType();
    return type.isEnum()
        ? "one of " + Arrays.toString(type.getEnumConstants())
        : "a " + type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** What is wanted where nothing was sent. */
  private static String mustBeThere(InvalidNullException e) {
    Class<?> type = e.getTargetType();
    if (type == boolean.class) {
      return "true or false; nothing was sent";
    }
    return type != null && type.isPrimitive()
        ? "a number; none was sent"
        : "it must be sent, as docs/api.md tells";
  }

  /** The library's sentence without the place in our source, which is nobody's business. */
  private static String shortened(String words) {
    String sentence = words.lines().findFirst().orElse("").replaceAll("\\(.*|`[^`]*`", "").strip();
    return sentence.isEmpty() ? "a body as docs/api.md tells" : sentence;
  }
}
