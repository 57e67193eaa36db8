package vn.cchc.kpi.rollup.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.cchc.kpi.rollup.domain.Tree;
import vn.cchc.kpi.rollup.domain.Tree.Node;
import vn.cchc.kpi.rollup.domain.Trees;
import vn.cchc.kpi.sql.Database;

/// The agency tree below an agency, in one statement. A circle, which only facts out of order could make, ends at the
/// deepest level a code can name.
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

    private final Database database;

    StoredTrees(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Tree> below(String agency) {
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
