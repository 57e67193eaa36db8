package vn.cchc.task.assignment.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;
import vn.cchc.task.assignment.domain.PlannedTask;
import vn.cchc.task.assignment.domain.Progress;

/// Reads the documents of a row in one pass; they are written with the suite's event JSON. A row written by an older
/// release stays readable: fields may be added, never renamed.
final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredJson() {}

    static PlannedTask task(String json) {
        return read(PlannedTask.class, json);
    }

    static Progress progress(String json) {
        return read(Progress.class, json);
    }

    private static <T> T read(Class<T> type, String json) {
        try {
            @Nullable T read = MAPPER.readValue(json, type);
            if (read == null) {
                throw new UnreadableAssignmentException(type.getSimpleName() + " is null", null);
            }
            return read;
        } catch (JsonProcessingException broken) {
            throw new UnreadableAssignmentException(broken.getOriginalMessage(), broken);
        }
    }
}
