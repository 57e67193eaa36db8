package vn.cchc.kpi.rollup.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.kpi.rollup.domain.Tree;
import vn.cchc.kpi.rollup.domain.Tree.Node;
import vn.cchc.kpi.rollup.domain.Trees;
import vn.cchc.kpi.sql.Database;

/// The agency tree below an agency, in one statement. A circle, which only facts out of order could make, ends at the
/// deepest level a code can name.
///
/// Trees are kept until an agency changes: reading thousands of agencies takes longer than asking whether any did.
@ApplicationScoped
class StoredTrees implements Trees {

    private static final String BELOW = """
            with recursive below as (
                select c.code, c.parent_code, c.name, c.kind, c.valid_from, c.valid_to, 0 as depth
                from agency_copy c where c.code = ?
                union all
                select c.code, c.parent_code, c.name, c.kind, c.valid_from, c.valid_to, b.depth + 1
                from below b join agency_copy c on c.parent_code = b.code
                where b.depth < 12
            )
            select * from below order by depth, code""";

    /// Agencies are added and their versions grow; none is ever taken away.
    private static final String STATE =
            "select count(*) as agencies, sum(version)::bigint as versions from agency_copy";

    private static final int KEPT = 32;

    /// @param agencies how many there were
    /// @param versions the sum of their versions
    private record State(long agencies, long versions) {}

    private record Known(State state, Map<String, Tree> trees) {}

    private final Database database;
    private volatile Known known = new Known(new State(0, 0), new ConcurrentHashMap<>());

    StoredTrees(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Tree> below(String agency) {
        Map<String, Tree> trees = trees();
        Tree kept = trees.get(agency);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Tree> read = read(agency);
        read.filter(_ -> trees.size() < KEPT).ifPresent(tree -> trees.put(agency, tree));
        return read;
    }

    /// The kept trees that are as the agencies are now. The state is read before any tree: a tree is never older than
    /// the state it is kept for.
    private Map<String, Tree> trees() {
        State now = database.first(STATE, _ -> {}, row -> new State(row.number("agencies"), row.number("versions")))
                .orElseThrow();
        Known last = known;
        if (!last.state().equals(now)) {
            last = new Known(now, new ConcurrentHashMap<>());
            known = last;
        }
        return last.trees();
    }

    private Optional<Tree> read(String agency) {
        List<Node> nodes = database.list(
                BELOW,
                select -> select.set(agency),
                row -> new Node(
                        row.text("code"),
                        row.textOrNull("parent_code"),
                        row.text("name"),
                        row.text("kind"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to"),
                        row.whole("depth")));
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new Tree(nodes));
    }
}
