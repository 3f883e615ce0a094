package org.serai.desk.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.serai.mission.terms.Malformed;

/**
 * Reads a word of the mission from its text; anything but a text, and nothing at all, is refused.
 */
final class Spelled<T> extends StdScalarDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final String wanted;
  private final transient Function<String, T> read;

  Spelled(Class<T> type, String wanted, Function<String, T> read) {
    super(type);
    this.wanted = wanted;
    this.read = read;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new Malformed(name(), parser.getText(), wanted + ", as text");
    }
    String text = parser.getText();
    try {
      return read.apply(text);
    } catch (DateTimeException e) {
      Malformed refused = new Malformed(name(), text, wanted);
      refused.initCause(e);
      throw refused;
    }
  }

  /** What may be left out is an Optional, which asks here what is inside when it was. */
  @Override
  public @Nullable T getNullValue(DeserializationContext context) {
    return null;
  }

  /** A field of this type must be there. */
  @Override
  public Object getEmptyValue(DeserializationContext context) throws JsonMappingException {
    Malformed absent = new Malformed(name(), "", wanted);
    throw JsonMappingException.from(context, absent.getMessage(), absent);
  }

  /** Asked each time: an absent value is refused when it is met, not when this reader is made. */
  @Override
  public AccessPattern getNullAccessPattern() {
    return AccessPattern.DYNAMIC;
  }

  @Override
  public AccessPattern getEmptyAccessPattern() {
    return AccessPattern.DYNAMIC;
  }

  private String name() {
    return handledType().getSimpleName();
  }
}
