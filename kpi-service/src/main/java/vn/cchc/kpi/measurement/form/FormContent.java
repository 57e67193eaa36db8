package vn.cchc.kpi.measurement.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.SortedMap;

/// What a form says, besides whose figures it has and of which days.
sealed interface FormContent permits SurveyAnswers, PublishedIndex {

    @JsonIgnore
    FormKind kind();

    /// Which survey or index, by its code.
    @JsonIgnore
    String subject();

    /// The counts that indicators read, by metric.
    @JsonIgnore
    SortedMap<String, Long> values();

    /// @throws FormRefused when the form contradicts itself
    void check(LocalDate today);
}
