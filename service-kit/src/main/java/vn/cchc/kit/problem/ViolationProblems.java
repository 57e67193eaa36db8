package vn.cchc.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/// Turns Bean Validation's violations into one 422 with a pointer each.
final class ViolationProblems {

    private ViolationProblems() {}

    static Problem of(ConstraintViolationException violations) {
        Problem problem = Problem.of(422, "request/invalid");
        List<Problem.FieldError> places = violations.getConstraintViolations().stream()
                .map(ViolationProblems::place)
                .sorted(Comparator.comparing(Problem.FieldError::pointer))
                .toList();
        for (Problem.FieldError place : places) {
            problem = problem.at(place.pointer(), place.code(), place.args().toArray());
        }
        return problem;
    }

    private static Problem.FieldError place(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() != ElementKind.METHOD
                    && (node.getKind() != ElementKind.PARAMETER || isLeafParameter(violation))) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                    pointer.append(node.getKind() == ElementKind.PARAMETER ? "?" : "/")
                            .append(node.getName());
                }
            }
            depth++;
        }
        return new Problem.FieldError(
                depth == 0 ? "" : pointer.toString(), "request/refused-value", List.of(violation.getMessage()));
    }

    private static boolean isLeafParameter(ConstraintViolation<?> violation) {
        Path.Node last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node;
        }
        return last != null && last.getKind() == ElementKind.PARAMETER;
    }
}
