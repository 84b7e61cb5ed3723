// The only importer of jira.js, so that it can be loaded while the first request is already on its way.
export {
  addComment,
  createIssue,
  createOrUpdateRemoteIssueLink,
  doTransition,
  editIssue,
  getComments,
  getCreateIssueMetaIssueTypeId,
  getCreateIssueMetaIssueTypes,
  getIssue,
  getTransitions,
  linkIssues,
  searchAndReconsileIssuesUsingJqlPost,
  updateComment,
} from "jira.js/cloud"
export { type Client, createClient, isApiError, isSchemaMismatchError } from "jira.js/core"
