package vn.cchc.plan.agency.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.folding.Folded;

@ApplicationScoped
class AgencyRows implements PanacheRepositoryBase<AgencyRow, String> {

    /// A fixed number of our own: PostgreSQL's advisory locks are named by numbers.
    private static final long REGISTRY_LOCK = 0x6167656e6379L;

    private static final String TREE = """
            select a.* from agency a
            where a.code in (select agency_subtree(
                coalesce((select c from agency_ancestors(:code) c
                          where (select parent_code from agency where code = c) is null), :code)))
            order by a.code""";

    private static final String SELECTED = """
            select a.* from agency a
            where a.code > :after
              and (a.code = any(:codes)
                   or (a.kind = any(:kinds) and a.code <> :below and a.code in (select agency_subtree(:below))))
              and (a.valid_from is null or a.valid_from <= :on) and (a.valid_to is null or a.valid_to >= :on)
            order by a.code limit :limit""";

    void lock() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(" + REGISTRY_LOCK + ")")
                .getSingleResult();
    }

    boolean isWithin(String code, String root) {
        return (boolean) getEntityManager()
                .createNativeQuery("select :code = :root or :root in (select agency_ancestors(:code))", Boolean.class)
                .setParameter("code", code)
                .setParameter("root", root)
                .getSingleResult();
    }

    List<AgencyRow> tree(String code) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(TREE, AgencyRow.class)
                .setParameter("code", code)
                .getResultList();
    }

    List<AgencyRow> called(String alias) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select a.* from agency a where a.aliases @> array[cast(:alias as text)]", AgencyRow.class)
                .setParameter("alias", alias)
                .getResultList();
    }

    List<AgencyRow> select(Agencies.Selection wanted, @Nullable String after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SELECTED, AgencyRow.class)
                .setParameter("after", after == null ? "" : after)
                .setParameter("codes", wanted.codes().toArray(String[]::new))
                .setParameter("kinds", wanted.kinds().stream().map(Enum::name).toArray(String[]::new))
                .setParameter("below", wanted.below())
                .setParameter("on", wanted.on())
                .setParameter("limit", limit)
                .getResultList();
    }

    List<AgencyRow> list(Agencies.Filter filter, @Nullable String after, int limit) {
        StringBuilder query = new StringBuilder("code > :after");
        Map<String, Object> values = new HashMap<>(Map.of("after", after == null ? "" : after));
        if (filter.parentCode() != null) {
            query.append(" and parentCode = :parent");
            values.put("parent", filter.parentCode());
        }
        if (filter.kind() != null) {
            query.append(" and kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.words() != null) {
            query.append(" and searchText like :words");
            values.put("words", "%" + Folded.of(filter.words()).value() + "%");
        }
        return find(query.append(" order by code").toString(), values)
                .range(0, limit - 1)
                .list();
    }
}
