package vn.cchc.kpi.rollup.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.rollup.domain.Tree;
import vn.cchc.kpi.rollup.domain.Tree.Node;
import vn.cchc.kpi.rollup.domain.Trees;
import vn.cchc.kpi.sql.Database;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class StoredTreesIT {

    @Inject
    Trees trees;

    @Inject
    Database database;

    private void agency(String code, @Nullable String parent, String name) {
        database.update("""
                insert into agency_copy (code, name, kind, parent_code, version) values (?, ?, 'COMMUNE', ?, 1)
                on conflict (code) do update
                set name = excluded.name, parent_code = excluded.parent_code, version = agency_copy.version + 1""", insert -> insert.set(code).set(name).setText(parent));
    }

    private List<String> names(String root) {
        return trees.below(root).map(Tree::nodes).orElse(List.of()).stream()
                .map(Node::name)
                .toList();
    }

    @Test
    void aTreeThatWasReadBeforeShowsEveryChange() {
        assertThat(names("U01")).isEmpty();
        agency("U01", null, "Sở A");
        assertThat(names("U01")).containsExactly("Sở A");
        agency("U01.01", "U01", "Phòng B");
        assertThat(names("U01")).containsExactly("Sở A", "Phòng B");
        agency("U01.01", "U01", "Phòng C");
        assertThat(names("U01")).containsExactly("Sở A", "Phòng C");
        agency("U02", null, "Sở D");
        agency("U01.01", "U02", "Phòng C");
        assertThat(names("U01")).containsExactly("Sở A");
        assertThat(names("U02")).containsExactly("Sở D", "Phòng C");
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        agency("U03", null, "Sở E");
        assertThat(trees.below("U03").orElseThrow()).isSameAs(trees.below("U03").orElseThrow());
    }
}
