package org.serai.desk.api;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.serai.mission.terms.Malformed;

/** The word null is JSON, and no body: it is refused before a window meets it. */
@Provider
public class SomeBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    @Nullable Object body = context.proceed();
    if (body == null) {
      throw new Malformed("body", "null", "a JSON object, as docs/api.md tells");
    }
    return body;
  }
}
