package vn.cchc.plan.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A text with something to see in it. Characters without width, as copied from web pages, do not count:
/// [NotBlank] only knows the plain blanks, and is left to refuse those.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Visible.Validator.class)
public @interface Visible {

    String message() default "{jakarta.validation.constraints.NotBlank.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Absent and plainly blank texts are somebody else's question.
    class Validator implements ConstraintValidator<Visible, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.trim().isEmpty() || shows(text);
        }

        /// Whether there is anything to see in it.
        public static boolean shows(String text) {
            return text.codePoints().anyMatch(character -> !isBlank(character));
        }

        private static boolean isBlank(int character) {
            return switch (Character.getType(character)) {
                case Character.FORMAT, Character.SPACE_SEPARATOR -> true;
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                default -> Character.isWhitespace(character);
            };
        }
    }
}
