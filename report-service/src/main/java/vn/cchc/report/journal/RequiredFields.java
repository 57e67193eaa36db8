package vn.cchc.report.journal;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.event.MalformedEventException;

/// Holds a record just read against its own declaration: what is not `@Nullable` must be there.
final class RequiredFields {

    private RequiredFields() {}

    /// @throws MalformedEventException naming the first field that is missing
    static <T extends Record> T check(T record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            check(component, value(record, component));
        }
        return record;
    }

    private static void check(RecordComponent component, @Nullable Object value) {
        switch (value) {
            case null -> {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new MalformedEventException("The payload lacks " + component.getName());
                }
            }
            case Record nested -> check(nested);
            case Collection<?> items ->
                items.stream()
                        .filter(Record.class::isInstance)
                        .map(Record.class::cast)
                        .forEach(RequiredFields::check);
            default -> {
                // a plain value: being there is all that is asked
            }
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
