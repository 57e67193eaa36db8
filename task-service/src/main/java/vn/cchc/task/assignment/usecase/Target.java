package vn.cchc.task.assignment.usecase;

import java.util.UUID;
import vn.cchc.kit.identity.Caller;

/// The assignment a command is about, as its caller has seen it.
///
/// @param seen version the caller has read, from `If-Match`
public record Target(UUID id, long seen, Caller caller) {}
