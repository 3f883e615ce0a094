package org.serai.desk.api;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.serai.mission.terms.Malformed;

/** Nothing is null inside: the word null, and a field that must be there, are refused here. */
@Provider
public class SomeBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    @Nullable Object body = context.proceed();
    if (body == null) {
      throw new Malformed("body", "null", "a JSON object, as docs/api.md tells");
    }
    complete(body, "");
    return body;
  }

  private static void complete(Object value, String place) {
    if (value instanceof List<?> many) {
      for (int i = 0; i < many.size(); i++) {
        complete(many.get(i), place + i + ".");
      }
    } else if (value instanceof Record record && isABody(record)) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        complete(part(record, component, place), place + component.getName() + ".");
      }
    }
  }

  /** Words of the mission are checked where they are read. */
  private static boolean isABody(Record record) {
    return record.getClass().getPackageName().equals(SomeBody.class.getPackageName());
  }

  private static Object part(Record record, RecordComponent component, String place) {
    try {
      @Nullable Object part = component.getAccessor().invoke(record);
      if (part == null) {
        String type = component.getType().getSimpleName().toLowerCase(Locale.ROOT);
        throw new Malformed(place + component.getName(), "", "the " + type);
      }
      return part;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass() + " hides " + component, e);
    }
  }
}
