package org.clausebook.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JacksonJrExtension;
import com.fasterxml.jackson.jr.ob.api.ExtensionContext;
import com.fasterxml.jackson.jr.ob.api.ReaderWriterProvider;
import com.fasterxml.jackson.jr.ob.api.ValueWriter;
import com.fasterxml.jackson.jr.ob.impl.JSONWriter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets the library write records: a key for each component, in their order, but for those without a
 * value.
 */
final class JsonRecords extends JacksonJrExtension {
  /** A record whose components are keys of the group that it is in. */
  interface Inline {}

  @Override
  protected void register(ExtensionContext context) {
    context.insertProvider(new ReaderWriterProvider() {
      @Override
      public @Nullable ValueWriter findValueWriter(JSONWriter writer, Class<?> type) {
        return type.isRecord() ? new Writer(type) : null;
      }
    });
  }

  private record Writer(Class<?> valueType) implements ValueWriter {
    @Override
    public void writeValue(JSONWriter context, JsonGenerator json, Object group)
        throws IOException {
      json.writeStartObject();
      writeKeys(context, json, group);
      json.writeEndObject();
    }

    private static void writeKeys(JSONWriter context, JsonGenerator json, Object group)
        throws IOException {
      for (RecordComponent component : group.getClass().getRecordComponents()) {
        Object value = value(component, group);
        if (value instanceof Inline) {
          writeKeys(context, json, value);
        } else if (!(value instanceof Optional)) {
          json.writeFieldName(component.getName());
          context.writeValue(value);
        }
      }
    }

    /** What a component holds; an {@link Optional} only where it holds nothing. */
    private static Object value(RecordComponent component, Object group) {
      try {
        Object value = component.getAccessor().invoke(group);
        return value instanceof Optional<?> some && some.isPresent() ? some.get() : value;
      } catch (ReflectiveOperationException fault) {
        throw new IllegalStateException("no view for the library: " + component, fault);
      }
    }
  }
}
