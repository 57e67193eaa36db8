package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.query.FoundText;
import vn.cchc.plan.plan.query.PlanSearch;
import vn.cchc.plan.plan.query.SearchFilter;
import vn.cchc.plan.plan.query.SearchKind;
import vn.cchc.plan.plan.query.SearchMatch;

/// Search over the generated columns `words` and `places`.
///
/// A common word is met soon on a walk from the last row of the last plan backwards, and the walk ends when there are
/// enough; a rare word is not, but then the inverted index names its few rows. Either way the rows read are bounded.
@ApplicationScoped
class StoredPlanSearch implements PlanSearch {

    /// Rows that the walk looks at.
    private static final int WALKED = 4_000;

    /// Matches of one kind that are compared with each other.
    static final int COMPARED = 200;

    private static final int SPELLINGS = 3;

    /// Where things of a kind are kept, with the name of their place in the plan.
    private record Source(SearchKind kind, String table, String plan, String place, String places) {

        private static final Source TASKS = new Source(SearchKind.TASK, "plan_task", "plan_id", "ordinal", "places");
        private static final Source TARGETS =
                new Source(SearchKind.TARGET, "plan_target", "plan_id", "position", "places");
        private static final Source PLANS = new Source(SearchKind.PLAN, "plan", "id", "0", "null::text[]");

        /// The latest rows, and of these the ones that match.
        String walk(boolean placed) {
            return """
                    select plan, place, ts_rank_cd(words, q, 1) score
                    from (select %s plan, %s place, words, %s places from %s
                          where %1$s = any (?) order by 1 desc, 2 desc limit %d) latest, (select ?::tsquery q) asked
                    where words @@ q%s limit %d""".formatted(plan, place, places, table, WALKED, and(placed), COMPARED);
        }

        /// The latest of all that match. `offset 0` keeps the inverted index the way to them.
        String all(boolean placed) {
            return """
                    select plan, place, ts_rank_cd(words, ?::tsquery, 1) score
                    from (select plan, place, words
                          from (select %s plan, %s place, words from %s where words @@ ?::tsquery%s offset 0) matching
                          where plan = any (?) order by 1 desc, 2 desc limit %d) latest""".formatted(plan, place, table, and(placed), COMPARED);
        }

        private static String and(boolean placed) {
            return placed ? " and places @> ?::text[]" : "";
        }
    }

    private final Statements statements;

    StoredPlanSearch(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<UUID> plans(Caller caller, SearchFilter filter) {
        planAnew();
        var conditions = StoredPlanReads.visibleTo(caller);
        if (filter.agencyCode() != null) {
            conditions.and(
                    filter.below() ? "p.issuer_code in (select agency_subtree(?))" : "p.issuer_code = ?",
                    filter.agencyCode());
        }
        if (filter.year() != null) {
            conditions.and("? between p.year_from and p.year_to", filter.year());
        }
        if (filter.status() != null) {
            conditions.and("p.status = ?", filter.status().name());
        }
        return statements.query(
                "select p.id from plan p where " + conditions.sql(),
                row -> row.getObject("id", UUID.class),
                conditions.values());
    }

    /// For the rest of the transaction each statement is planned for its own words: how common they are decides.
    private void planAnew() {
        statements.query("select set_config('plan_cache_mode', 'force_custom_plan', true)", row -> row.getString(1));
    }

    @Override
    public Best best(Collection<UUID> plans, SearchFilter filter, String expression) {
        List<SearchMatch> matches = new ArrayList<>();
        boolean complete = true;
        for (Source source : List.of(Source.TASKS, Source.TARGETS, Source.PLANS)) {
            if (filter.admits(source.kind())) {
                List<SearchMatch> found = best(source, ids(plans), places(filter), expression);
                matches.addAll(found);
                complete &= found.size() < COMPARED;
            }
        }
        matches.sort(Comparator.naturalOrder());
        return new Best(matches, complete);
    }

    private List<SearchMatch> best(Source source, UUID[] plans, @Nullable String places, String expression) {
        boolean placed = places != null;
        Statements.Reader<SearchMatch> reader = row -> match(source.kind(), row);
        List<SearchMatch> met = statements.query(source.walk(placed), reader, present(plans, expression, places));
        return met.size() >= COMPARED
                ? met
                : statements.query(source.all(placed), reader, present(expression, expression, places, plans));
    }

    private static SearchMatch match(SearchKind kind, ResultSet row) throws SQLException {
        return new SearchMatch(kind, row.getObject("plan", UUID.class), row.getInt("place"), row.getFloat("score"));
    }

    @Override
    public Set<String> known(Collection<UUID> plans, Collection<String> words) {
        return new HashSet<>(
                statements.query("""
                select word from unnest(?::text[]) word
                where exists (select 1 from plan_word p where p.word = word.word and p.plan_id = any (?))""", row -> row.getString("word"), words.toArray(String[]::new), ids(plans)));
    }

    @Override
    public List<String> similar(Collection<UUID> plans, String word) {
        return statements.query("""
                select word from plan_word where word %% ? and plan_id = any (?)
                group by word order by similarity(word, ?) desc, word limit %d""".formatted(SPELLINGS), row -> row.getString("word"), word, ids(plans), word);
    }

    @Override
    public List<FoundText> texts(List<SearchMatch> matches) {
        Map<SearchMatch, FoundText> found = Stream.of(SearchKind.values())
                .flatMap(kind -> texts(kind, ofKind(kind, matches)).stream())
                .collect(Collectors.toMap(FoundText::match, Function.identity()));
        return matches.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static List<SearchMatch> ofKind(SearchKind kind, List<SearchMatch> matches) {
        return matches.stream().filter(match -> match.kind() == kind).toList();
    }

    private List<FoundText> texts(SearchKind kind, List<SearchMatch> matches) {
        if (matches.isEmpty()) {
            return List.of();
        }
        String sql = switch (kind) {
            case TASK -> """
                        select p.*, f.n, t.no mark, t.area, t.content found, t.products more
                        from plan_task t join found f on t.plan_id = f.plan and t.ordinal = f.place
                        join plan p on p.id = t.plan_id""";
            case TARGET -> """
                        select p.*, f.n, t.code mark, t.area, t.text found, array_remove(array[t.scope], null) more
                        from plan_target t join found f on t.plan_id = f.plan and t.position = f.place
                        join plan p on p.id = t.plan_id""";
            case PLAN -> """
                        select p.*, f.n, null mark, null area, p.title found, array_remove(array[p.number], null) more
                        from plan p join found f on p.id = f.plan""";
        };
        return statements.query(
                "with found as (select * from unnest(?::uuid[], ?::int[]) with ordinality f (plan, place, n)) " + sql,
                row -> text(matches.get(row.getInt("n") - 1), row),
                matches.stream().map(SearchMatch::planId).toArray(UUID[]::new),
                matches.stream().map(SearchMatch::place).toArray(Integer[]::new));
    }

    private static FoundText text(SearchMatch match, ResultSet row) throws SQLException {
        String area = row.getString("area");
        return new FoundText(
                match,
                StoredPlanReads.overview(row),
                row.getString("mark"),
                area == null ? null : Area.valueOf(area),
                row.getString("found"),
                Statements.texts(row, "more"));
    }

    /// As the literal of an array: area and unit, whichever is asked for.
    private static @Nullable String places(SearchFilter filter) {
        List<String> places = Stream.of(
                        filter.area() == null ? null : filter.area().name(), filter.unit())
                .filter(Objects::nonNull)
                .map(place -> '"' + place.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .toList();
        return places.isEmpty() ? null : "{" + String.join(",", places) + "}";
    }

    private static UUID[] ids(Collection<UUID> plans) {
        return plans.toArray(UUID[]::new);
    }

    private static Object[] present(@Nullable Object... values) {
        return Arrays.stream(values).filter(Objects::nonNull).toArray();
    }
}
