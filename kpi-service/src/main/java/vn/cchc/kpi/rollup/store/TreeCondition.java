package vn.cchc.kpi.rollup.store;

import vn.cchc.kpi.rollup.domain.Tree;
import vn.cchc.kpi.sql.Database.Binding;

/// Chooses the months `w` of a tree's agencies. What it chooses beyond them has to be left out afterwards.
///
/// @param sql with the parameters that `binding` sets
record TreeCondition(String sql, Binding binding) {

    private static final int MANY = 1_000;

    /// Looking each of thousands of codes up costs more than leaving out what happens to lie between the first and
    /// the last of them.
    static TreeCondition of(Tree tree) {
        if (tree.size() <= MANY) {
            return new TreeCondition("w.agency_code = any(?)", select -> select.setArray("text", tree.codes()));
        }
        return new TreeCondition(
                "w.agency_code collate \"C\" between ? and ?",
                select -> select.set(tree.firstCode()).set(tree.lastCode()));
    }
}
