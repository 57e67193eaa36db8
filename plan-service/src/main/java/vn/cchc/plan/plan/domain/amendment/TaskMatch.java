package vn.cchc.plan.plan.domain.amendment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which task of the plan in force a row of the amended appendix goes on with.
///
/// @param taskId the task it goes on with; for a new task the id it is given
/// @param score  share of words in common, from 0 to 1; only where the words decided
public record TaskMatch(
        int ordinal, UUID taskId, How how, @Nullable Double score) {

    /// Who or what decided.
    public enum How {
        /// The person who proposed the amendment said so.
        TOLD,
        /// The same words, apart from case, diacritics and punctuation.
        SAME_WORDS,
        /// Nearly the same words: a person should look at it.
        SIMILAR_WORDS,
        /// Nothing in the plan in force resembles it.
        NEW
    }
}
