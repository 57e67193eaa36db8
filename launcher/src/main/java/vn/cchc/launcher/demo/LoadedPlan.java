package vn.cchc.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;

/// A plan of the demo as the suite knows it.
///
/// @param file   name of its data file
/// @param issuer agency code
/// @param view   the plan as plan-service shows it
record LoadedPlan(String file, String issuer, String id, JsonNode view) {}
