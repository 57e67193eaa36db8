package vn.cchc.kit.app;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record NoteBody(
        @NotBlank @Nullable String id,
        @NotBlank @Nullable String text,
        @Nullable LocalDate on) {}
