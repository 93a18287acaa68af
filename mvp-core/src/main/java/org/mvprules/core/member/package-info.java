/**
 * Who sits on a Maternity Voices Partnership, as what, and what else they are.
 *
 * <p>A partnership has a {@linkplain org.mvprules.core.member.MemberList member list}. Everyone on
 * it is a {@linkplain org.mvprules.core.member.Member member} known as a person, or one of a
 * {@linkplain org.mvprules.core.member.MemberGroup group} of which only the number is known. Each
 * sits in one {@linkplain org.mvprules.core.member.Seat seat}: the kind of member they are, counted
 * once. Two other things are told apart from the seat: the person's own {@linkplain
 * org.mvprules.core.member.ServiceUse use of maternity services}, and the {@linkplain
 * org.mvprules.core.member.Role roles} they hold, which are {@linkplain
 * org.mvprules.core.member.Office offices} in the partnership and {@linkplain
 * org.mvprules.core.member.Job jobs} outside it. A midwife who has just had a baby sits as a
 * clinical professional, has recent use of the services, and holds a job in the trust; who of that
 * counts for what is for the rules to say.
 */
@NullMarked
package org.mvprules.core.member;

import org.jspecify.annotations.NullMarked;
