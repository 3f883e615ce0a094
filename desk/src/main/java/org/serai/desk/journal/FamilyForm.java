package org.serai.desk.journal;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One of a sealed family: the name of the record, then the record. */
final class FamilyForm implements Form {
  private final Names names;
  private final List<Form> forms;
  private final Map<Class<?>, Integer> indices = new HashMap<>();
  private final List<Class<?>> kinds;

  FamilyForm(Class<?> family, Function<Type, Form> formOf) {
    this.kinds = new ArrayList<>();
    collect(family, kinds);
    this.names = new Names(family.getSimpleName(), kindNames());
    this.forms = kinds.stream().map(formOf).toList();
    for (int i = 0; i < kinds.size(); i++) {
      indices.put(kinds.get(i), i);
    }
  }

  private static void collect(Class<?> family, List<Class<?>> kinds) {
    if (family.isRecord()) {
      kinds.add(family);
    } else if (family.isSealed()) {
      for (Class<?> member : family.getPermittedSubclasses()) {
        collect(member, kinds);
      }
    } else {
      throw new Stopped(family + " is neither a record nor a sealed family of records.");
    }
  }

  List<Class<?>> kinds() {
    return List.copyOf(kinds);
  }

  List<String> kindNames() {
    return kinds.stream().map(Class::getSimpleName).toList();
  }

  int index(Object value) {
    Integer index = indices.get(value.getClass());
    if (index == null) {
      throw new Stopped(value.getClass() + " is not of this family.");
    }
    return index;
  }

  Form form(int index) {
    return forms.get(index);
  }

  /** The kind with this name; an unknown one stops. */
  int index(byte[] bytes, int from, int size) {
    return names.index(bytes, from, size);
  }

  @Override
  public void write(Object value, Out out) {
    int index = index(value);
    names.write(index, out);
    forms.get(index).write(value, out);
  }

  @Override
  public Object read(In in) {
    return forms.get(names.read(in)).read(in);
  }
}
