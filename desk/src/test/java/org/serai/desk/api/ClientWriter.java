package org.serai.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a Java client from a description of the API: a record per shape, an enum per choice, a
 * method per address. What the description does not type is JSON.
 */
final class ClientWriter {
  private static final String HEAD =
      """
      import com.fasterxml.jackson.databind.JsonNode;
      import com.fasterxml.jackson.databind.ObjectMapper;
      import java.io.IOException;
      import java.net.*;
      import java.net.http.*;
      import java.nio.charset.StandardCharsets;
      import java.util.*;

      public final class Client {
        private final URI desk;
        private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        private final HttpClient http = HttpClient.newHttpClient();

        public Client(URI desk) { this.desk = desk; }

        public record Answer<T>(int status, String tag, String location, T body) {}

        private <T> Answer<T> ask(String method, String path, Map<String, Object> query, Object body,
            Class<T> type) {
          StringBuilder address = new StringBuilder(path);
          query.forEach((name, value) -> {
            if (value != null) {
              address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=')
                  .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            }
          });
          try {
            HttpRequest.BodyPublisher sent = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(mapper.writeValueAsString(body));
            HttpResponse<String> got = http.send(
                HttpRequest.newBuilder(desk.resolve(address.toString()))
                    .header("Content-Type", "application/json").method(method, sent).build(),
                HttpResponse.BodyHandlers.ofString());
            var json = mapper.readerFor(got.statusCode() < 400 ? type : JsonNode.class);
            T read = got.statusCode() < 400 ? json.readValue(got.body()) : null;
            return new Answer<>(got.statusCode(), got.headers().firstValue("ETag").orElse(""),
                got.headers().firstValue("Location").orElse(""), read);
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }
      """;

  private final JsonNode description;
  private final JsonNode schemas;

  ClientWriter(JsonNode description) {
    this.description = description;
    this.schemas = description.at("/components/schemas");
  }

  String source() {
    StringBuilder source = new StringBuilder(HEAD);
    schemas.properties().forEach(s -> source.append(shape(s.getKey(), s.getValue())));
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(m -> source.append(method(path.getKey(), m.getKey(), m.getValue()))));
    return source.append("}\n").toString();
  }

  private String shape(String name, JsonNode schema) {
    if (schema.has("enum")) {
      String values =
          schema.get("enum").valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
      return "  public enum " + named(name) + " { " + values + " }\n";
    }
    if (!schema.path("type").asText().equals("object")) {
      return "";
    }
    String parts =
        schema.path("properties").properties().stream()
            .map(p -> type(p.getValue()) + " " + word(p.getKey()))
            .collect(Collectors.joining(", "));
    return "  public record " + named(name) + "(" + parts + ") {}\n";
  }

  private String method(String path, String verb, JsonNode operation) {
    Map<String, String> places = new TreeMap<>();
    Map<String, String> query = new TreeMap<>();
    for (JsonNode parameter : operation.path("parameters")) {
      String name = parameter.get("name").asText();
      switch (parameter.get("in").asText()) {
        case "path" -> places.put(name, type(parameter.get("schema")));
        case "query" -> query.put(name, type(parameter.get("schema")));
        default -> {
          // Conditions are laid by headers; this client lays none.
        }
      }
    }
    JsonNode body = operation.at("/requestBody/content/application~1json/schema");
    JsonNode answer = operation.at("/responses/200/content/application~1json/schema");
    List<String> takes = taken(places, body, query);
    String address = "\"" + path + "\"";
    for (String place : places.keySet()) {
      address = address.replace("{" + place + "}", "\" + " + word(place) + " + \"");
    }
    StringBuilder asked = new StringBuilder("Map<String, Object> query = new TreeMap<>();");
    query.keySet().forEach(q -> asked.append(" query.put(\"%s\", %s);".formatted(q, word(q))));
    String type = answer.isMissingNode() ? "JsonNode" : boxed(type(answer));
    String raw = type.replaceAll("<.*", "");
    return """
          public Answer<%s> %s(%s) {
            %s
            return (Answer<%s>) (Answer<?>) ask("%s", %s, query, %s, %s.class);
          }
        """
        .formatted(
            type,
            operation.get("operationId").asText().replace("Resource_", "_"),
            String.join(", ", takes),
            asked,
            type,
            verb.toUpperCase(java.util.Locale.ROOT),
            address,
            body.isMissingNode() ? "null" : "body",
            raw);
  }

  private List<String> taken(Map<String, String> places, JsonNode body, Map<String, String> query) {
    List<String> takes = new ArrayList<>();
    places.forEach((name, type) -> takes.add(type + " " + word(name)));
    if (!body.isMissingNode()) {
      takes.add(type(body) + " body");
    }
    query.forEach((name, type) -> takes.add(type + " " + word(name)));
    return takes;
  }

  private String type(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asText().replaceAll(".*/", "");
      JsonNode target = schemas.path(name);
      boolean shaped = target.has("enum") || target.path("type").asText().equals("object");
      return shaped ? named(name) : type(target);
    }
    if (schema.has("anyOf")) {
      return boxed(type(schema.get("anyOf").get(0)));
    }
    JsonNode kind = schema.path("type");
    String word = kind.isArray() ? kind.get(0).asText() : kind.asText();
    String plain =
        switch (word) {
          case "string" -> "String";
          case "boolean" -> "boolean";
          case "integer" -> schema.path("format").asText().equals("int64") ? "long" : "int";
          case "number" -> "double";
          case "array" -> "List<" + boxed(type(schema.get("items"))) + ">";
          case "object" ->
              schema.has("additionalProperties")
                  ? "Map<String, " + boxed(type(schema.get("additionalProperties"))) + ">"
                  : "JsonNode";
          default -> "JsonNode";
        };
    return kind.isArray() ? boxed(plain) : plain;
  }

  private static String boxed(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "long" -> "Long";
      case "double" -> "Double";
      case "boolean" -> "Boolean";
      default -> type;
    };
  }

  private static String named(String schema) {
    return schema.replaceAll(".*\\.", "") + "Shape";
  }

  private static String word(String name) {
    return name.matches("default|new|class|public|if|for|do|case")
        ? name + "_"
        : name.replace("-", "_");
  }
}
