package vn.cchc.kit.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day people write on documents, not the end of the calendar.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CivilDay.Validator.class)
public @interface CivilDay {

    String message() default "must lie between the years 1900 and 2199";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Absent days are somebody else's question.
    class Validator implements ConstraintValidator<CivilDay, LocalDate> {
        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || (day.getYear() >= 1900 && day.getYear() <= 2199);
        }
    }
}
