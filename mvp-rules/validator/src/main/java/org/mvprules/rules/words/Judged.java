package org.mvprules.rules.words;

/** A counted view, on which rules say whether a requirement is met. */
public abstract sealed class Judged extends View
    permits Membership,
        GroupAtTheTable,
        ChairHolder,
        Leadership,
        SharedTasks,
        TakingPart,
        Terms,
        TermsMatter,
        BudgetedHeading,
        AreaMeetings,
        FundingContact,
        InvitedPeople,
        BenefitsPolicy,
        ExpensesPolicy,
        PartPaid,
        FeeDue,
        PlanOfWork,
        Administration,
        WholeBudget,
        Request,
        Partnership,
        Commissioning,
        MeetingsHeld,
        PlanOnPaper,
        PlanContents,
        PlannedActivity,
        RegularMeetings,
        LastYearsReport,
        HeardAndChanged,
        Engagement,
        AccessNeeded,
        MealAtMeeting,
        Feedback,
        Ladder,
        PartOfTheCase,
        CaseTimescales,
        MilestoneOfTheCase {
  Judged(Policy policy, String subject, String pointer) {
    super(policy, subject, pointer);
  }
}
