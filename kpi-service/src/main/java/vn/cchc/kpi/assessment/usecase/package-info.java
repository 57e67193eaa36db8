/// What a fact can change, and what the passing of time can: the intentions that move assessments.
@NullMarked
package vn.cchc.kpi.assessment.usecase;

import org.jspecify.annotations.NullMarked;
