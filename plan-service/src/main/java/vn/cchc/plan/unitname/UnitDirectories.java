package vn.cchc.plan.unitname;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.calendar.Window;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.unitclass.UnitClasses;

/// Opens the directory of an issuer: two queries, however many names a plan holds.
@ApplicationScoped
public class UnitDirectories {

    private final Agencies agencies;
    private final UnitClasses unitClasses;

    UnitDirectories(Agencies agencies, UnitClasses unitClasses) {
        this.agencies = agencies;
        this.unitClasses = unitClasses;
    }

    public UnitDirectory of(String issuer, Window years) {
        List<Agency> tree = agencies.treeOf(issuer);
        List<String> codes = tree.stream().map(Agency::code).toList();
        return new UnitDirectory(issuer, years, tree, unitClasses.ofAgencies(codes));
    }
}
