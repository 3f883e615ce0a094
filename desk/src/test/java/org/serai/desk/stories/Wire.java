package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The line of a story to the desk that is tested. Days of August are thousands of requests, and
 * what checks an answer in depth (REST-assured) takes more of the processor than the desk does.
 */
final class Wire {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Wire() {}

  /** Tells a body; anything but this status ends the test with what was answered. */
  static void post(String address, Map<String, Object> body, int status) {
    try {
      send(posted(address, "application/json", MAPPER.writeValueAsString(body)), status);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a form as a browser without scripts does. */
  static void form(String address, Map<String, String> fields, int status) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    send(posted(address, "application/x-www-form-urlencoded", body), status);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What stands at an address. */
  static String get(String address) {
    return send(HttpRequest.newBuilder(uri(address)).GET().build(), 200);
  }

  private static HttpRequest posted(String address, String type, String body) {
    return HttpRequest.newBuilder(uri(address))
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static URI uri(String address) {
    return URI.create("http://localhost:" + RestAssured.port + address);
  }

  private static String send(HttpRequest request, int status) {
    try {
      HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as("%s: %s", request.uri(), answer.body()).isEqualTo(status);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The story was stopped.", e);
    }
  }
}
