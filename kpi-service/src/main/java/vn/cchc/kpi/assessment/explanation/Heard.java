package vn.cchc.kpi.assessment.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.page.Page;
import vn.cchc.kpi.assessment.domain.figure.Ledger;
import vn.cchc.kpi.assessment.domain.judging.Hearing;
import vn.cchc.kpi.catalogue.Definition;

/// What was heard for an assessment again.
///
/// @param upToDate    whether it is what the assessment found
/// @param part        the ratio that is looked at: the one that speaks, or the one asked for
/// @param silentUnits units directly below of which nothing was counted
/// @param sources     absent when nothing was to be broken down
record Heard(
        Definition definition,
        boolean upToDate,
        Hearing hearing,
        int part,
        List<Ledger.Missing> missing,
        List<String> silentUnits,
        @Nullable Page<SourceView> sources) {}
