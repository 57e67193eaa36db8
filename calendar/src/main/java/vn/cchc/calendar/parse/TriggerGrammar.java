package vn.cchc.calendar.parse;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Trigger;

/// Reads one outside fact: a document, a directive, a request, a roadmap, the publication of an index.
final class TriggerGrammar {

    private static final Set<String> ARTICLES = Set.of("cac", "nhung");
    private static final Set<String> ISSUED = Set.of("ban hanh", "phe duyet", "thong qua", "cong bo");
    private static final Set<String> WHERE = Set.of("tai", "trong", "theo");

    Optional<Trigger> trigger(Cursor cursor) {
        return cursor.firstOf(
                () -> roadmap(cursor),
                () -> directive(cursor),
                () -> request(cursor),
                () -> document(cursor),
                () -> index(cursor));
    }

    /// "của Sở" after "Kế hoạch của Thành phố,": the same kind of fact from another agency.
    Optional<Trigger> ofAnotherIssuer(Cursor cursor, Trigger before) {
        if (!cursor.sees("cua")) {
            return Optional.empty();
        }
        return switch (before) {
            case Trigger.ExternalDocument(var docType, var _) ->
                Optional.of(new Trigger.ExternalDocument(docType, issuer(cursor)));
            case Trigger.Directive _ -> Optional.of(new Trigger.Directive(issuer(cursor)));
            case Trigger.Request(var what, var _) -> Optional.of(new Trigger.Request(what, issuer(cursor)));
            case Trigger.RoadmapInDocument _, Trigger.IndexPublished _ -> Optional.empty();
        };
    }

    /// "lộ trình tại Kế hoạch 281/KH-UBND ngày 28/10/2022 của UBND Thành phố"
    private static Optional<Trigger> roadmap(Cursor cursor) {
        if (!cursor.take("lo", "trinh")) {
            return Optional.empty();
        }
        boolean where = cursor.takeAnyOf(WHERE);
        boolean named = (cursor.sees("cua") && Phrases.documentAhead(cursor, 1) && cursor.take("cua")) || where;
        Optional<String> document = named ? Phrases.untilIssuer(cursor) : Optional.empty();
        return Optional.of(new Trigger.RoadmapInDocument(document.orElse(null), issuer(cursor)));
    }

    /// "chỉ đạo của UBND TP", "sự phân công của Giám đốc Sở", "chỉ đạo UBND TP"
    private static Optional<Trigger> directive(Cursor cursor) {
        cursor.take("su");
        cursor.take("y", "kien");
        if (!cursor.take("chi", "dao") && !cursor.take("phan", "cong")) {
            return Optional.empty();
        }
        if (cursor.sees(",")) {
            // "chỉ đạo, hướng dẫn của UBND TP": one fact, widened by a second word
            Phrases.untilIssuer(cursor);
            return Optional.of(new Trigger.Directive(issuer(cursor)));
        }
        Optional<String> unlinked = Phrases.untilIssuerOrNextDocument(cursor);
        return Optional.of(new Trigger.Directive(cursor.sees("cua") ? issuer(cursor) : unlinked.orElse(null)));
    }

    /// "yêu cầu của Thành phố", "phát sinh"
    private static Optional<Trigger> request(Cursor cursor) {
        boolean asked = cursor.sees("yeu", "cau")
                || cursor.sees("de", "nghi")
                || cursor.sees("nhu", "cau")
                || cursor.sees("phat", "sinh")
                || cursor.sees("can", "thiet")
                || cursor.sees("dot", "xuat");
        return asked
                ? Phrases.untilIssuer(cursor).map(what -> new Trigger.Request(what, issuer(cursor)))
                : Optional.empty();
    }

    /// "Kế hoạch, văn bản triển khai của Thành phố", "các Kế hoạch được phê duyệt"
    private static Optional<Trigger> document(Cursor cursor) {
        boolean plural = ARTICLES.contains(cursor.ahead(0).folded());
        if (!Phrases.documentAhead(cursor, plural ? 1 : 0)) {
            return Optional.empty();
        }
        return Phrases.untilIssuer(cursor).map(docType -> {
            String issuer = issuer(cursor);
            takeIssued(cursor);
            return new Trigger.ExternalDocument(docType, issuer);
        });
    }

    private static void takeIssued(Cursor cursor) {
        if (cursor.sees("duoc")
                && ISSUED.contains(
                        cursor.ahead(1).folded() + " " + cursor.ahead(2).folded())) {
            cursor.moveTo(cursor.position() + 3);
        }
    }

    /// "các Chỉ số được công bố"
    private static Optional<Trigger> index(Cursor cursor) {
        return Phrases.published(cursor).map(Trigger.IndexPublished::new);
    }

    /// "của Thành phố"; absent when nothing follows or nobody could read it
    private static @Nullable String issuer(Cursor cursor) {
        return cursor.take("cua") ? Phrases.issuer(cursor).orElse(null) : null;
    }
}
