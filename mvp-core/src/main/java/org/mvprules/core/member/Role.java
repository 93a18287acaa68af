package org.mvprules.core.member;

/**
 * An office or job that someone holds: an {@link Office} in the partnership, or a {@link Job}
 * outside it.
 *
 * <p>A role is not a {@link Seat}. The seat says as what kind of member a person sits; roles say
 * what they do.
 */
public sealed interface Role permits Office, Job {}
