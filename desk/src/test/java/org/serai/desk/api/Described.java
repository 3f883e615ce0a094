package org.serai.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the desk's own description says can be written: the address of every noun, a body that would
 * do, and where in the body there is text. A noun that is added is tried without being named here.
 */
final class Described {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What stands in a sample where the field's name says what is meant. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("person", "P-0006"),
          Map.entry("warden", "P-0006"),
          Map.entry("escort", "P-0006"),
          Map.entry("off", "P-0006"),
          Map.entry("flight", "UN-221/2021-08-22"),
          Map.entry("area", "KBL"),
          Map.entry("hub", "ALA"),
          Map.entry("rooms", "H1-201"),
          Map.entry("zone", "Asia/Kabul"),
          Map.entry("areas", "KBL"),
          Map.entry("zones", "KBL"),
          Map.entry("people", "P-0006"),
          Map.entry("station", "KBL"),
          Map.entry("airfield", "KBL"),
          Map.entry("place", "KBL"),
          Map.entry("at", "KBL"),
          Map.entry("from", "KBL"),
          Map.entry("to", "ALA"),
          Map.entry("agency", "UNAMA"),
          Map.entry("agencies", "UNAMA"),
          Map.entry("embassy", "UNAMA"),
          Map.entry("asker", "themselves"),
          Map.entry("nationality", "KAZ"),
          Map.entry("state", "KAZ"),
          Map.entry("premises", "H1"),
          Map.entry("room", "H1-201"),
          Map.entry("newRoom", "H1-202"),
          Map.entry("rollCall", "RC-1"),
          Map.entry("closes", "10:00"),
          Map.entry("last", "2021-08-28"),
          Map.entry("until", "2021-08-28"),
          Map.entry("code", "P-0006"));

  private final JsonNode description;
  private int made;

  private Described(JsonNode description) {
    this.description = description;
  }

  static Described of(URI desk, ObjectMapper mapper) throws IOException {
    try (InputStream in = desk.resolve("/api/openapi?format=json").toURL().openStream()) {
      return new Described(mapper.readTree(in));
    }
  }

  /** The schema of the body of every noun that is written with an id of the client's making. */
  Map<String, JsonNode> nouns() {
    Map<String, JsonNode> nouns = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      JsonNode schema = path.getValue().at("/post/requestBody/content/application~1json/schema");
      JsonNode body = resolved(schema);
      if (body.path("properties").has("id") && body.path("properties").has("by")) {
        nouns.put(path.getKey().replaceAll("\\{[^}]*}", "RC-1").substring(1), body);
      }
    }
    return nouns;
  }

  /** What the description says of the answer to a noun that was taken down. */
  JsonNode answer(String path) {
    JsonNode responses = description.path("paths").path(path).at("/post/responses");
    return resolved(responses.path("200").at("/content/application~1json/schema"));
  }

  private JsonNode resolved(JsonNode schema) {
    String ref = schema.path("$ref").asText();
    for (String choice : List.of("anyOf", "oneOf", "allOf")) {
      if (schema.has(choice)) {
        return resolved(schema.path(choice).path(0));
      }
    }
    return ref.isEmpty() ? schema : resolved(description.at(ref.substring(1)));
  }

  /** A body with everything in it that the schema knows. */
  ObjectNode body(JsonNode schema) {
    ObjectNode body = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(field -> body.set(field.getKey(), sample(field.getKey(), field.getValue())));
    return body;
  }

  private JsonNode sample(String name, JsonNode asked) {
    JsonNode schema = resolved(asked);
    if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    return switch (type(schema)) {
      case "integer", "number" -> JSON.numberNode(1);
      case "boolean" -> JSON.booleanNode(true);
      case "array" -> JSON.arrayNode().add(sample(name, schema.path("items")));
      case "object" -> body(schema);
      default -> JSON.textNode(text(name, schema.path("format").asText()));
    };
  }

  /** A type that may be left out is told as a list of types. */
  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.path(0).asText() : type.asText();
  }

  private String text(String name, String format) {
    return switch (format) {
      case "uuid" -> new UUID(13, ++made).toString();
      case "date" -> name.equals("from") ? "2021-08-22" : KNOWN.getOrDefault(name, "2021-08-22");
      case "date-time" -> name.equals("arrives") ? "2021-08-22T09:00Z" : "2021-08-22T02:00Z";
      case "local-time", "time" -> KNOWN.getOrDefault(name, "06:00");
      default -> KNOWN.getOrDefault(name, "some-text");
    };
  }

  /** Where in a body there is text that is neither a day nor a choice, as pointers. */
  List<String> texts(JsonNode schema, JsonNode body, String at) {
    List<String> texts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      String here = at + "/" + field.getKey();
      JsonNode of = resolved(field.getValue());
      JsonNode value = body.at(here);
      if (value instanceof ArrayNode) {
        here = here + "/0";
        of = resolved(of.path("items"));
        value = body.at(here);
      }
      if (value.isTextual() && !of.has("enum")) {
        texts.add(here);
      } else if (value.isObject()) {
        texts.addAll(texts(of, body, here));
      }
    }
    return texts;
  }
}
