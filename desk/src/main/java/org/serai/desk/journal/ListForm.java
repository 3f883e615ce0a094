package org.serai.desk.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How many there are, and then each. */
record ListForm(Form each) implements Form {
  @Override
  public void write(Object value, Out out) {
    List<?> list = (List<?>) value;
    out.count(list.size());
    for (Object element : list) {
      each.write(element, out);
    }
  }

  @Override
  public Object read(In in) {
    Object[] elements = new Object[in.size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = each.read(in);
    }
    return List.of(elements);
  }

  @Override
  public Optional<Object> whenAbsent() {
    return Optional.of(List.of());
  }

  @Override
  public String toString() {
    return "list of " + Arrays.asList(each);
  }
}
