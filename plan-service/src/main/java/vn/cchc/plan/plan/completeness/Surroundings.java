package vn.cchc.plan.plan.completeness;

import vn.cchc.plan.plan.basis.KnownBases;
import vn.cchc.plan.unitname.UnitDirectory;

/// What a plan is held against.
///
/// @param units  the directory as the issuer sees it in the plan's years
/// @param ofCity whether the province of the issuer is a city run by the Government
public record Surroundings(UnitDirectory units, Superiors superiors, KnownBases bases, boolean ofCity) {}
