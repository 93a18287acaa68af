/**
 * What people are offered for taking part in a Maternity Voices Partnership, what they are told
 * before they accept, and what concerns them alone.
 *
 * <p>An <em>involvement payment</em> is a fee for someone's time and skill; <em>out-of-pocket
 * expenses</em> are what taking part costs them, such as fares and childcare, and are repaid. Which
 * part in which activity earns a fee is policy and stands in rules, not here.
 */
@NullMarked
package org.mvprules.core.payment;

import org.jspecify.annotations.NullMarked;
