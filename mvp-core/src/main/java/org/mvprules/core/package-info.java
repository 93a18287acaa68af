/**
 * What a Maternity Voices Partnership (MVP) is.
 *
 * <p>An MVP is a team of women and their families, commissioners, midwives and doctors who together
 * review local maternity care and help to develop it. In England every area is meant to have one.
 * It has <em>members</em>, each sitting as some kind of member; at least a third of them are meant
 * to be <em>service users</em>, that is people who use or have used maternity services, or their
 * families. It is led by a <em>chair</em>, who is meant to be a service user, independent of the
 * services that are to be improved, and paid. It agrees a <em>work plan</em>, which is costed and
 * for which it is given a <em>budget</em>.
 *
 * <p>{@link org.mvprules.core.Mvp} is the record of one partnership. It holds what was
 * <em>recorded</em>, with all the gaps that real records have, and says nothing about what should
 * be: that is for the rules.
 */
@NullMarked
package org.mvprules.core;

import org.jspecify.annotations.NullMarked;
