package vn.cchc.plan.plan.usecase;

import java.util.UUID;
import vn.cchc.kit.identity.Caller;

/// The plan a command is about, as its caller has seen it.
///
/// @param version the caller has read
public record SeenPlan(UUID id, long version, Caller caller) {}
