package vn.cchc.plan.plan.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.basis.DocumentKey;
import vn.cchc.plan.plan.basis.LegalBases.Filter;

/// The statement that finds documents: those cited by visible plans and those registered for the caller, each once.
record DocumentSearch(String sql, List<Object> values) {

    private static final String SAID = """
            with said as (
                select b.document_key, b.signed_on, b.issuer_key, b.search_text,
                       split_part(p.issuer_code, '.', 1) as tree, true as cited
                from plan_legal_basis b join plan p on p.id = b.plan_id
                where p.status <> 'CANCELLED' and b.document_key not like '%.' and\s""";

    private static final String OR_REGISTERED = """

                union all
                select r.document_key, r.signed_on, r.issuer_key, r.search_text, '' as tree, false as cited
                from legal_basis r
                where r.agency_code in (select '' union select ? union select agency_ancestors(?))
            ),
            named as (
                select s.*,
                       first_value(s.issuer_key) over (partition by s.document_key, s.tree
                           order by length(s.issuer_key) desc nulls last) as longest_issuer,
                       case when s.document_key ~ '[.-](19|20)[0-9][0-9]-' then 0
                            else extract(year from s.signed_on) end as numbered_year
                from said s
            )
            select distinct n.document_key from named n where true""";

    /// Within one tree: two dates, or an issuer that is not the beginning of the longest; or cited otherwise than
    /// registered.
    private static final String CONFLICTING = """
            and n.document_key in (
                select c.document_key from named c where c.cited
                group by c.document_key, c.tree, c.numbered_year having count(distinct c.signed_on) > 1
                union all
                select c.document_key from named c where c.cited and not starts_with(c.longest_issuer, c.issuer_key)
                union all
                select c.document_key from named c join named r on r.document_key = c.document_key and not r.cited
                where c.cited
                  and (c.signed_on <> r.signed_on and c.numbered_year = r.numbered_year
                       or not starts_with(c.issuer_key, r.issuer_key) and not starts_with(r.issuer_key, c.issuer_key)))""";

    static DocumentSearch of(Caller caller, Filter filter, @Nullable String after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql =
                new StringBuilder(SAID).append(visible(caller, values)).append(OR_REGISTERED);
        String own = caller.agencyCode() == null ? "" : caller.agencyCode();
        values.add(own);
        values.add(own);
        if (after != null) {
            and(sql, values, "n.document_key > ?", after);
        }
        if (filter.type() != null) {
            and(sql, values, "n.document_key like ?", DocumentKey.beginning(filter.type()) + "%");
        }
        if (filter.number() != null) {
            and(sql, values, "n.document_key like ?", "%" + DocumentKey.end(filter.number()));
        }
        if (filter.words() != null) {
            and(
                    sql,
                    values,
                    "n.search_text like ?",
                    "%" + Folded.of(filter.words()).value() + "%");
        }
        if (filter.conflicting()) {
            sql.append(" ").append(CONFLICTING);
        }
        return new DocumentSearch(
                sql.append(" order by n.document_key limit ").append(limit).toString(), values);
    }

    /// The condition on plan `p`, its parameters added to `values`.
    static String visible(Caller caller, List<Object> values) {
        String own = caller.agencyCode();
        if (caller.seesEverything()) {
            return "true";
        }
        if (own == null) {
            return "false";
        }
        values.add(own);
        values.add(own);
        return StoredPlanReads.VISIBLE;
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
    }
}
