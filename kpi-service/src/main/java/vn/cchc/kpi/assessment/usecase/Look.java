package vn.cchc.kpi.assessment.usecase;

import java.util.List;
import java.util.SortedMap;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.catalogue.Formula.Term;

/// What a definition reads on the stored figures.
///
/// @param whole   of the agency with all below it; its status says nothing, because no target was asked about
/// @param units   the same of each unit directly below, by code; empty unless asked for
/// @param missing terms nobody counted
public record Look(Verdict whole, SortedMap<String, Verdict> units, List<Term> missing) {}
