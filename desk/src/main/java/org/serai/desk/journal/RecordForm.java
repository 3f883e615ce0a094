package org.serai.desk.journal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A record as the number of its components and then each of them. A record may gain components at
 * its end, if there is a value for their absence; it may not lose, swap or retype any.
 */
final class RecordForm implements Form {
  private final Class<?> type;
  private final Form[] forms;
  private final MethodHandle[] accessors;
  private final MethodHandle constructor;

  RecordForm(Class<?> type, Function<Type, Form> formOf) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    this.forms = new Form[components.length];
    this.accessors = new MethodHandle[components.length];
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      for (int i = 0; i < components.length; i++) {
        forms[i] = formOf.apply(components[i].getGenericType());
        accessors[i] =
            lookup
                .unreflect(components[i].getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
      }
      this.constructor = constructor(lookup, components);
    } catch (ReflectiveOperationException e) {
      throw new Stopped(type + " cannot be written to the journal.", e);
    }
  }

  private MethodHandle constructor(MethodHandles.Lookup lookup, RecordComponent[] components)
      throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return lookup
        .findConstructor(type, MethodType.methodType(void.class, types))
        .asSpreader(Object[].class, types.length)
        .asType(MethodType.methodType(Object.class, Object[].class));
  }

  @Override
  public void write(Object value, Out out) {
    out.count(forms.length);
    for (int i = 0; i < forms.length; i++) {
      forms[i].write(component(value, i), out);
    }
  }

  @Override
  public Object read(In in) {
    int written = in.size();
    if (written > forms.length) {
      throw new Stopped(
          "%s was written with %d components, and this program knows %d. Start the newer version."
              .formatted(type.getSimpleName(), written, forms.length));
    }
    Object[] components = new Object[forms.length];
    for (int i = 0; i < forms.length; i++) {
      components[i] = i < written ? forms[i].read(in) : absent(i);
    }
    return make(components);
  }

  private Object absent(int i) {
    return forms[i]
        .whenAbsent()
        .orElseThrow(
            () ->
                new Stopped(
                    "%s was written without component %d, and nothing can stand for it."
                        .formatted(type.getSimpleName(), i + 1)));
  }

  private Object component(Object value, int i) {
    try {
      return (Object) accessors[i].invokeExact(value);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  private Object make(Object[] components) {
    try {
      return (Object) constructor.invokeExact(components);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  private Stopped failed(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return new Stopped(type.getSimpleName() + " cannot be read or written.", e);
  }
}
