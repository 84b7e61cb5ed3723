export const id = 21;
export const ids = [21];
export const modules = {

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BC: () => (/* binding */ addComment),
  vr: () => (/* binding */ getComments),
  vv: () => (/* binding */ updateComment)
});

// UNUSED EXPORTS: deleteComment, getComment, getCommentsByIds

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(5396);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6038);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/apiObject.js
var apiObject = __webpack_require__(3816);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/userDetails.js
var userDetails = __webpack_require__(1783);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/openEnum.js
var openEnum = __webpack_require__(9274);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/document.js


/**
 * A document in [Atlassian Document
 * Format](https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/).
 */
const DocumentSchema = (0,apiObject/* apiObject */.a)({
    type: (0,openEnum/* openEnum */.S)(['doc']),
    version: schemas/* number */.aig(),
    content: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn())),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/entityProperty.js


/**
 * An entity property, for more information see [Entity
 * properties](https://developer.atlassian.com/cloud/jira/platform/jira-entity-properties/).
 */
const EntityPropertySchema = (0,apiObject/* apiObject */.a)({
    /** The key of the property. Required on create and update. */
    key: schemas/* string */.YjP().optional(),
    /** The value of the property. Required on create and update. */
    value: schemas/* unknown */.L5J().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/visibility.js


/** The group or role to which this item is visible. */
const VisibilitySchema = (0,apiObject/* apiObject */.a)({
    /** The ID of the group or the name of the role that visibility of this item is restricted to. */
    identifier: schemas/* string */.YjP().nullish(),
    /** Whether visibility of this item is restricted to a group or role. */
    type: (0,openEnum/* openEnum */.S)(['group', 'role']).optional(),
    /**
     * The name of the group or role that visibility of this item is restricted to. Please note that the name of a group
     * is mutable, to reliably identify a group use `identifier`.
     */
    value: schemas/* string */.YjP().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/comment.js






/** A comment. */
const CommentSchema = (0,apiObject/* apiObject */.a)({
    author: userDetails/* UserDetailsSchema */.B.optional(),
    /**
     * The comment text in [Atlassian Document
     * Format](https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/).
     */
    body: DocumentSchema.optional(),
    /** The date and time at which the comment was created. */
    created: coerce/* date */.p6().optional(),
    /** The ID of the comment. */
    id: schemas/* string */.YjP().optional(),
    /**
     * Whether the comment was added from an email sent by a person who is not part of the issue. See [Allow external
     * emails to be added as comments on
     * issues](https://support.atlassian.com/jira-service-management-cloud/docs/allow-external-emails-to-be-added-as-comments-on-issues/)for
     * information on setting up this feature.
     */
    jsdAuthorCanSeeRequest: schemas/* boolean */.zMY().optional(),
    /**
     * Whether the comment is visible in Jira Service Desk. Defaults to true when comments are created in the Jira Cloud
     * Platform. This includes when the site doesn't use Jira Service Desk or the project isn't a Jira Service Desk
     * project and, therefore, there is no Jira Service Desk for the issue to be visible on. To create a comment with its
     * visibility in Jira Service Desk set to false, use the Jira Service Desk REST API [Create request
     * comment](https://developer.atlassian.com/cloud/jira/service-desk/rest/#api-rest-servicedeskapi-request-issueIdOrKey-comment-post)
     * operation.
     */
    jsdPublic: schemas/* boolean */.zMY().optional(),
    /** A list of comment properties. Optional on create and update. */
    properties: schemas/* array */.YOg(EntityPropertySchema).optional(),
    /** The rendered version of the comment. */
    renderedBody: schemas/* string */.YjP().optional(),
    /** The URL of the comment. */
    self: schemas/* string */.YjP().optional(),
    updateAuthor: userDetails/* UserDetailsSchema */.B.optional(),
    /** The date and time at which the comment was updated last. */
    updated: coerce/* date */.p6().optional(),
    visibility: VisibilitySchema.optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/pageOfComments.js



/** A page of comments. */
const PageOfCommentsSchema = (0,apiObject/* apiObject */.a)({
    /** The list of comments. */
    comments: schemas/* array */.YOg(CommentSchema).optional(),
    /** The maximum number of items that could be returned. */
    maxResults: schemas/* number */.aig().optional(),
    /** The index of the first item returned. */
    startAt: schemas/* number */.aig().optional(),
    /** The number of items returned. */
    total: schemas/* number */.aig().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/api/issueComments.js



/**
 * Returns a [paginated](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#pagination) list of comments
 * specified by a list of comment IDs.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** Comments
 * are returned where the user:
 *
 * - Has _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project containing the
 *   comment.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 * - If the comment has visibility restrictions, belongs to the group or has the role visibility is restricted to.
 */
async function getCommentsByIds(client, parameters) {
    const config = {
        url: '/rest/api/3/comment/list',
        method: 'POST',
        searchParams: {
            expand: parameters.expand,
        },
        body: {
            ids: parameters.ids,
        },
        schema: PageCommentSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Returns all comments for an issue.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** Comments
 * are included in the response where the user has:
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project containing the
 *   comment.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 * - If the comment has visibility restrictions, belongs to the group or has the role visibility is role visibility is
 *   restricted to.
 */
async function getComments(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/comment`,
        method: 'GET',
        searchParams: {
            startAt: parameters.startAt,
            maxResults: parameters.maxResults,
            orderBy: parameters.orderBy,
            expand: parameters.expand,
        },
        schema: PageOfCommentsSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Adds a comment to an issue.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ and _Add comments_ [ project permission](https://confluence.atlassian.com/x/yodKLg) for the project
 *   that the issue containing the comment is in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function addComment(client, parameters) {
    if (typeof parameters.body === 'string') {
        const created = await client.sendRequest({
            url: `/rest/api/2/issue/${parameters.issueIdOrKey}/comment`,
            method: 'POST',
            body: { body: parameters.body, visibility: parameters.visibility },
        });
        return getComment(client, {
            issueIdOrKey: parameters.issueIdOrKey,
            id: created.id,
            expand: parameters.expand,
        });
    }
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/comment`,
        method: 'POST',
        searchParams: {
            expand: parameters.expand,
        },
        body: {
            author: parameters.author,
            body: parameters.body,
            created: parameters.created,
            id: parameters.id,
            jsdAuthorCanSeeRequest: parameters.jsdAuthorCanSeeRequest,
            jsdPublic: parameters.jsdPublic,
            properties: parameters.properties,
            renderedBody: parameters.renderedBody,
            self: parameters.self,
            updateAuthor: parameters.updateAuthor,
            updated: parameters.updated,
            visibility: parameters.visibility,
        },
        schema: CommentSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Returns a comment.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project containing the
 *   comment.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 * - If the comment has visibility restrictions, the user belongs to the group or has the role visibility is restricted
 *   to.
 */
async function getComment(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/comment/${parameters.id}`,
        method: 'GET',
        searchParams: {
            expand: parameters.expand,
        },
        schema: CommentSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Updates a comment.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue
 *   containing the comment is in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 * - _Edit all comments_[ project permission](https://confluence.atlassian.com/x/yodKLg) to update any comment or _Edit
 *   own comments_ to update comment created by the user.
 * - If the comment has visibility restrictions, the user belongs to the group or has the role visibility is restricted
 *   to.
 *
 * **WARNING:** Child comments inherit visibility from their parent comment. Attempting to update a child comment's
 * visibility will result in a 400 (Bad Request) error.
 */
async function updateComment(client, parameters) {
    if (typeof parameters.body.body === 'string') {
        await client.sendRequest({
            url: `/rest/api/2/issue/${parameters.issueIdOrKey}/comment/${parameters.id}`,
            method: 'PUT',
            body: { body: parameters.body.body, visibility: parameters.body.visibility },
        });
        return getComment(client, {
            issueIdOrKey: parameters.issueIdOrKey,
            id: parameters.id,
            expand: parameters.expand,
        });
    }
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/comment/${parameters.id}`,
        method: 'PUT',
        searchParams: {
            notifyUsers: parameters.notifyUsers,
            overrideEditableFlag: parameters.overrideEditableFlag,
            expand: parameters.expand,
        },
        body: parameters.body,
        schema: CommentSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Deletes a comment.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue
 *   containing the comment is in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 * - _Delete all comments_[ project permission](https://confluence.atlassian.com/x/yodKLg) to delete any comment or
 *   _Delete own comments_ to delete comment created by the user,
 * - If the comment has visibility restrictions, the user belongs to the group or has the role visibility is restricted
 *   to.
 */
async function deleteComment(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/comment/${parameters.id}`,
        method: 'DELETE',
    };
    return await client.sendRequest(config);
}


/***/ }),

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ linkIssues)
/* harmony export */ });
/* unused harmony exports getIssueLink, deleteIssueLink */

/**
 * Creates a link between two issues. Use this operation to indicate a relationship between two issues and optionally
 * add a comment to the from (outward) issue. To use this resource the site must have [Issue
 * Linking](https://confluence.atlassian.com/x/yoXKM) enabled.
 *
 * This resource returns nothing on the creation of an issue link. To obtain the ID of the issue link, use
 * `https://your-domain.atlassian.net/rest/api/3/issue/[linked issue key]?fields=issuelinks`.
 *
 * If the link request duplicates a link, the response indicates that the issue link was created. If the request
 * included a comment, the comment is added.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse project_ [project permission](https://confluence.atlassian.com/x/yodKLg) for all the projects containing the
 *   issues to be linked,
 * - _Link issues_ [project permission](https://confluence.atlassian.com/x/yodKLg) on the project containing the from
 *   (outward) issue,
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 * - If the comment has visibility restrictions, belongs to the group or has the role visibility is restricted to.
 */
async function linkIssues(client, parameters) {
    const config = {
        url: '/rest/api/3/issueLink',
        method: 'POST',
        body: {
            comment: parameters.comment,
            inwardIssue: parameters.inwardIssue,
            outwardIssue: parameters.outwardIssue,
            type: parameters.type,
        },
    };
    return await client.sendRequest(config);
}
/**
 * Returns an issue link.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse project_ [project permission](https://confluence.atlassian.com/x/yodKLg) for all the projects containing the
 *   linked issues.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, permission to view both of the
 *   issues.
 */
async function getIssueLink(client, parameters) {
    const config = {
        url: `/rest/api/3/issueLink/${parameters.linkId}`,
        method: 'GET',
        schema: IssueLinkSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Deletes an issue link.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - Browse project [project permission](https://confluence.atlassian.com/x/yodKLg) for all the projects containing the
 *   issues in the link.
 * - _Link issues_ [project permission](https://confluence.atlassian.com/x/yodKLg) for at least one of the projects
 *   containing issues in the link.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, permission to view both of the
 *   issues.
 */
async function deleteIssueLink(client, parameters) {
    const config = {
        url: `/rest/api/3/issueLink/${parameters.linkId}`,
        method: 'DELETE',
    };
    return await client.sendRequest(config);
}


/***/ }),

/***/ 5901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aL: () => (/* binding */ createOrUpdateRemoteIssueLink)
});

// UNUSED EXPORTS: deleteRemoteIssueLinkByGlobalId, deleteRemoteIssueLinkById, getRemoteIssueLinkById, getRemoteIssueLinks, updateRemoteIssueLink

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6038);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/apiObject.js
var apiObject = __webpack_require__(3816);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/remoteIssueLinkIdentifies.js


/** Details of the identifiers for a created or updated remote issue link. */
const RemoteIssueLinkIdentifiesSchema = (0,apiObject/* apiObject */.a)({
    /** The ID of the remote issue link, such as the ID of the item on the remote system. */
    id: schemas/* number */.aig().optional(),
    /** The URL of the remote issue link. */
    self: schemas/* string */.YjP().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/api/issueRemoteLinks.js



/**
 * Returns the remote issue links for an issue. When a remote issue link global ID is provided the record with that
 * global ID is returned, otherwise all remote issue links are returned. Where a global ID includes reserved URL
 * characters these must be escaped in the request. For example, pass `system=http://www.mycompany.com/support&id=1` as
 * `system%3Dhttp%3A%2F%2Fwww.mycompany.com%2Fsupport%26id%3D1`.
 *
 * This operation requires [issue linking to be active](https://confluence.atlassian.com/x/yoXKM).
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue is
 *   in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function getRemoteIssueLinks(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/remotelink`,
        method: 'GET',
        searchParams: {
            globalId: parameters.globalId,
        },
        schema: GetRemoteIssueLinksSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Creates or updates a remote issue link for an issue.
 *
 * If a `globalId` is provided and a remote issue link with that global ID is found it is updated. Any fields without
 * values in the request are set to null. Otherwise, the remote issue link is created.
 *
 * This operation requires [issue linking to be active](https://confluence.atlassian.com/x/yoXKM).
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ and _Link issues_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project
 *   that the issue is in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function createOrUpdateRemoteIssueLink(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/remotelink`,
        method: 'POST',
        body: {
            application: parameters.application,
            globalId: parameters.globalId,
            object: parameters.object,
            relationship: parameters.relationship,
        },
        schema: RemoteIssueLinkIdentifiesSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Deletes the remote issue link from the issue using the link's global ID. Where the global ID includes reserved URL
 * characters these must be escaped in the request. For example, pass `system=http://www.mycompany.com/support&id=1` as
 * `system%3Dhttp%3A%2F%2Fwww.mycompany.com%2Fsupport%26id%3D1`.
 *
 * This operation requires [issue linking to be active](https://confluence.atlassian.com/x/yoXKM).
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ and _Link issues_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project
 *   that the issue is in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is implemented, issue-level security permission
 *   to view the issue.
 */
async function deleteRemoteIssueLinkByGlobalId(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/remotelink`,
        method: 'DELETE',
        searchParams: {
            globalId: parameters.globalId,
        },
    };
    return await client.sendRequest(config);
}
/**
 * Returns a remote issue link for an issue.
 *
 * This operation requires [issue linking to be active](https://confluence.atlassian.com/x/yoXKM).
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue is
 *   in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function getRemoteIssueLinkById(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/remotelink/${parameters.linkId}`,
        method: 'GET',
        schema: RemoteIssueLinkSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Updates a remote issue link for an issue.
 *
 * Note: Fields without values in the request are set to null.
 *
 * This operation requires [issue linking to be active](https://confluence.atlassian.com/x/yoXKM).
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ and _Link issues_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project
 *   that the issue is in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function updateRemoteIssueLink(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/remotelink/${parameters.linkId}`,
        method: 'PUT',
        body: {
            application: parameters.application,
            globalId: parameters.globalId,
            object: parameters.object,
            relationship: parameters.relationship,
        },
    };
    return await client.sendRequest(config);
}
/**
 * Deletes a remote issue link from an issue.
 *
 * This operation requires [issue linking to be active](https://confluence.atlassian.com/x/yoXKM).
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_, _Edit issues_, and _Link issues_ [project permission](https://confluence.atlassian.com/x/yodKLg)
 *   for the project that the issue is in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function deleteRemoteIssueLinkById(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/remotelink/${parameters.linkId}`,
        method: 'DELETE',
    };
    return await client.sendRequest(config);
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LU: () => (/* binding */ searchAndReconsileIssuesUsingJqlPost)
});

// UNUSED EXPORTS: countIssues, getIssuePickerResource, matchIssues, searchAndReconsileIssuesUsingJql

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6038);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/apiObject.js
var apiObject = __webpack_require__(3816);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/issue.js + 10 modules
var issue = __webpack_require__(5925);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/searchWarningLimitDetails.js


/** Experimental. Structured details about a JQL clause exceeding its argument limit. */
const SearchWarningLimitDetailsSchema = (0,apiObject/* apiObject */.a)({
    /** The actual number of arguments supplied that exceeded the limit. */
    actual: schemas/* number */.aig().optional(),
    /** The arguments passed to the JQL clause. */
    arguments: schemas/* string */.YjP().optional(),
    /** The JQL clause that triggered the limit, e.g. issueHistory(). */
    clause: schemas/* string */.YjP().optional(),
    /** The maximum number of arguments allowed for the clause. */
    limit: schemas/* number */.aig().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/searchWarning.js



/** Experimental. A warning returned alongside successful search results. */
const SearchWarningSchema = (0,apiObject/* apiObject */.a)({
    details: SearchWarningLimitDetailsSchema.optional(),
    /** A human-readable explanation of the warning suitable for surfacing to end users. */
    message: schemas/* string */.YjP().optional(),
    /** The type of warning, e.g. CLAUSE_LIMIT_EXCEEDED. */
    type: schemas/* string */.YjP().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/searchAndReconcileResults.js




/** The result of a JQL search with issues reconsilation. */
const searchAndReconcileResults_SearchAndReconcileResultsSchema = (0,apiObject/* apiObject */.a)({
    /** Indicates whether this is the last page of the paginated response. */
    isLast: schemas/* boolean */.zMY().optional(),
    /** The list of issues found by the search or reconsiliation. */
    issues: schemas/* array */.YOg(issue/* IssueSchema */.L).optional(),
    /** The ID and name of each field in the search results. */
    names: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    /**
     * Continuation token to fetch the next page. If this result represents the last or the only page this token will be
     * null. This token will expire in 7 days.
     */
    nextPageToken: schemas/* string */.YjP().nullish(),
    /** The schema describing the field types in the search results. */
    schema: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    /**
     * Experimental. Warnings generated during the search, e.g. when a JQL clause exceeded its argument limit or when the
     * result set was truncated due to an ingestion limit. This field is currently rolling out behind a feature flag and
     * may be absent, empty, or change shape without notice until generally available.
     */
    warnings: schemas/* array */.YOg(SearchWarningSchema).optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/api/issueSearch.js




/**
 * Returns lists of issues matching a query string. Use this resource to provide auto-completion suggestions when the
 * user is looking for an issue using a word or string.
 *
 * This operation returns two lists:
 *
 * - `History Search` which includes issues from the user's history of created, edited, or viewed issues that contain the
 *   string in the `query` parameter.
 * - `Current Search` which includes issues that match the JQL expression in `currentJQL` and contain the string in the
 *   `query` parameter.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** None.
 */
async function getIssuePickerResource(client, parameters) {
    const config = {
        url: '/rest/api/3/issue/picker',
        method: 'GET',
        searchParams: {
            query: parameters?.query,
            currentJQL: parameters?.currentJQL,
            currentIssueKey: parameters?.currentIssueKey,
            currentProjectId: parameters?.currentProjectId,
            showSubTasks: parameters?.showSubTasks,
            showSubTaskParent: parameters?.showSubTaskParent,
        },
        schema: IssuePickerSuggestionsSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Checks whether one or more issues would be returned by one or more JQL queries.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** None,
 * however, issues are only matched against JQL queries where the user has:
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue is
 *   in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function matchIssues(client, parameters) {
    const config = {
        url: '/rest/api/3/jql/match',
        method: 'POST',
        body: {
            issueIds: parameters.issueIds,
            jqls: parameters.jqls,
        },
        schema: IssueMatchesSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Provide an estimated count of the issues that match the [JQL](https://confluence.atlassian.com/x/egORLQ). Recent
 * updates might not be immediately visible in the returned output. This endpoint requires JQL to be bounded.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** Issues are
 * included in the response where the user has:
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project containing the
 *   issue.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function countIssues(client, parameters) {
    const config = {
        url: '/rest/api/3/search/approximate-count',
        method: 'POST',
        body: {
            jql: parameters.jql,
        },
        schema: JQLCountResultsSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Searches for issues using [JQL](https://confluence.atlassian.com/x/egORLQ). Recent updates might not be immediately
 * visible in the returned search results. If you need
 * [read-after-write](https://developer.atlassian.com/cloud/jira/platform/search-and-reconcile/) consistency, you can
 * utilize the `reconcileIssues` parameter to ensure stronger consistency assurances. This operation can be accessed
 * anonymously.
 *
 * If the JQL query expression is too large to be encoded as a query parameter, use the
 * [POST](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-search/#api-rest-api-3-search-post)
 * version of this resource.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** Issues are
 * included in the response where the user has:
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project containing the
 *   issue.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function searchAndReconsileIssuesUsingJql(client, parameters) {
    const config = {
        url: '/rest/api/3/search/jql',
        method: 'GET',
        searchParams: {
            jql: parameters?.jql,
            nextPageToken: parameters?.nextPageToken,
            maxResults: parameters?.maxResults,
            fields: parameters?.fields,
            expand: parameters?.expand,
            properties: parameters?.properties,
            fieldsByKeys: parameters?.fieldsByKeys,
            failFast: parameters?.failFast,
            reconcileIssues: parameters?.reconcileIssues,
        },
        schema: SearchAndReconcileResultsSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Searches for issues using [JQL](https://confluence.atlassian.com/x/egORLQ). Recent updates might not be immediately
 * visible in the returned search results. If you need
 * [read-after-write](https://developer.atlassian.com/cloud/jira/platform/search-and-reconcile/) consistency, you can
 * utilize the `reconcileIssues` parameter to ensure stronger consistency assurances. This operation can be accessed
 * anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** Issues are
 * included in the response where the user has:
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project containing the
 *   issue.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function searchAndReconsileIssuesUsingJqlPost(client, parameters) {
    const config = {
        url: '/rest/api/3/search/jql',
        method: 'POST',
        body: {
            expand: parameters.expand,
            fields: parameters.fields,
            fieldsByKeys: parameters.fieldsByKeys,
            jql: parameters.jql,
            maxResults: parameters.maxResults,
            nextPageToken: parameters.nextPageToken,
            properties: parameters.properties,
            reconcileIssues: parameters.reconcileIssues,
        },
        schema: searchAndReconcileResults_SearchAndReconcileResultsSchema,
    };
    return await client.sendRequest(config);
}


/***/ }),

/***/ 3703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ createIssue),
  Lm: () => (/* binding */ doTransition),
  _e: () => (/* binding */ editIssue),
  Li: () => (/* binding */ getCreateIssueMetaIssueTypeId),
  jC: () => (/* binding */ getCreateIssueMetaIssueTypes),
  qB: () => (/* binding */ getIssue),
  fv: () => (/* binding */ getTransitions)
});

// UNUSED EXPORTS: assignIssue, bulkFetchIssues, createIssues, deleteIssue, getBulkChangelogs, getChangeLogs, getChangeLogsByIds, getEditIssueMeta, notify

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6038);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/apiObject.js
var apiObject = __webpack_require__(3816);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/errorCollection.js


/** Error messages from an operation. */
const ErrorCollectionSchema = (0,apiObject/* apiObject */.a)({
    /** The list of error messages produced by this operation. For example, "input parameter 'key' must be provided" */
    errorMessages: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /**
     * The list of errors by parameter returned by the operation. For example,"projectKey": "Project keys must start with
     * an uppercase letter, followed by one or more uppercase alphanumeric characters."
     */
    errors: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    status: schemas/* number */.aig().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/warningCollection.js


const WarningCollectionSchema = (0,apiObject/* apiObject */.a)({
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/nestedResponse.js




const NestedResponseSchema = (0,apiObject/* apiObject */.a)({
    errorCollection: ErrorCollectionSchema.optional(),
    status: schemas/* number */.aig().optional(),
    warningCollection: WarningCollectionSchema.optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/createdIssue.js



/** Details about a created issue or subtask. */
const CreatedIssueSchema = (0,apiObject/* apiObject */.a)({
    /** The ID of the created issue or subtask. */
    id: schemas/* string */.YjP(),
    /** The key of the created issue or subtask. */
    key: schemas/* string */.YjP(),
    /** The URL of the created issue or subtask. */
    self: schemas/* string */.YjP(),
    transition: NestedResponseSchema.optional(),
    watchers: NestedResponseSchema.optional(),
});

// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/scope.js + 2 modules
var scope = __webpack_require__(2933);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/issueTypeIssueCreateMetadata.js



/** Details of the issue creation metadata for an issue type. */
const IssueTypeIssueCreateMetadataSchema = (0,apiObject/* apiObject */.a)({
    /** The ID of the issue type's avatar. */
    avatarId: schemas/* number */.aig().optional(),
    /** The description of the issue type. */
    description: schemas/* string */.YjP().optional(),
    /** Unique ID for next-gen projects. */
    entityId: schemas/* string */.YjP().optional(),
    /** Expand options that include additional issue type metadata details in the response. */
    expand: schemas/* string */.YjP().optional(),
    /** List of the fields available when creating an issue for the issue type. */
    fields: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    /** Hierarchy level of the issue type. */
    hierarchyLevel: schemas/* number */.aig().optional(),
    /** The URL of the issue type's avatar. */
    iconUrl: schemas/* string */.YjP().optional(),
    /** The ID of the issue type. */
    id: schemas/* string */.YjP().optional(),
    /** The name of the issue type. */
    name: schemas/* string */.YjP().optional(),
    scope: scope/* ScopeSchema */.s.optional(),
    /** The URL of these issue type details. */
    self: schemas/* string */.YjP().optional(),
    /** Whether this issue type is used to create subtasks. */
    subtask: schemas/* boolean */.zMY().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/pageOfCreateMetaIssueTypes.js



/** A page of CreateMetaIssueTypes. */
const PageOfCreateMetaIssueTypesSchema = (0,apiObject/* apiObject */.a)({
    createMetaIssueType: schemas/* array */.YOg(IssueTypeIssueCreateMetadataSchema).optional(),
    /** The list of CreateMetaIssueType. */
    issueTypes: schemas/* array */.YOg(IssueTypeIssueCreateMetadataSchema).optional(),
    /** The maximum number of items to return per page. */
    maxResults: schemas/* number */.aig().optional(),
    /** The index of the first item returned. */
    startAt: schemas/* number */.aig().optional(),
    /** The total number of items in all pages. */
    total: schemas/* number */.aig().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/jsonType.js


/** The schema of a field. */
const JsonTypeSchema = (0,apiObject/* apiObject */.a)({
    /** If the field is a custom field, the configuration of the field. */
    configuration: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    /** If the field is a custom field, the URI of the field. */
    custom: schemas/* string */.YjP().optional(),
    /** If the field is a custom field, the custom ID of the field. */
    customId: schemas/* number */.aig().optional(),
    /** When the data type is an array, the name of the field items within the array. */
    items: schemas/* string */.YjP().optional(),
    /** If the field is a system field, the name of the field. */
    system: schemas/* string */.YjP().optional(),
    /** The data type of the field. */
    type: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/fieldCreateMetadata.js



/** The metadata describing an issue field for createmeta. */
const FieldCreateMetadataSchema = (0,apiObject/* apiObject */.a)({
    /** The list of values allowed in the field. */
    allowedValues: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    /** The URL that can be used to automatically complete the field. */
    autoCompleteUrl: schemas/* string */.YjP().optional(),
    /** The configuration properties. */
    configuration: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    /** The default value of the field. */
    defaultValue: schemas/* unknown */.L5J().optional(),
    /** The field id. */
    fieldId: schemas/* string */.YjP(),
    /** Whether the field has a default value. */
    hasDefaultValue: schemas/* boolean */.zMY().optional(),
    /** The key of the field. */
    key: schemas/* string */.YjP(),
    /** The name of the field. */
    name: schemas/* string */.YjP(),
    /** The list of operations that can be performed on the field. */
    operations: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Whether the field is required. */
    required: schemas/* boolean */.zMY(),
    schema: JsonTypeSchema.optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/pageOfCreateMetaIssueTypeWithField.js



/** A page of CreateMetaIssueType with Field. */
const PageOfCreateMetaIssueTypeWithFieldSchema = (0,apiObject/* apiObject */.a)({
    /** The collection of FieldCreateMetaBeans. */
    fields: schemas/* array */.YOg(FieldCreateMetadataSchema).optional(),
    /** The maximum number of items to return per page. */
    maxResults: schemas/* number */.aig().optional(),
    results: schemas/* array */.YOg(FieldCreateMetadataSchema).optional(),
    /** The index of the first item returned. */
    startAt: schemas/* number */.aig().optional(),
    /** The total number of items in all pages. */
    total: schemas/* number */.aig().optional(),
});

// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/issue.js + 10 modules
var issue = __webpack_require__(5925);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/issueTransition.js + 2 modules
var issueTransition = __webpack_require__(5197);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/transitions.js



/** List of issue transitions. */
const TransitionsSchema = (0,apiObject/* apiObject */.a)({
    /** Expand options that include additional transitions details in the response. */
    expand: schemas/* string */.YjP().optional(),
    /** List of issue transitions. */
    transitions: schemas/* array */.YOg(issueTransition/* IssueTransitionSchema */.w).optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/api/issues.js











/**
 * Bulk fetch changelogs for multiple issues and filter by fields
 *
 * Returns a paginated list of all changelogs for given issues sorted by changelog date and issue IDs, starting from the
 * oldest changelog and smallest issue ID.
 *
 * Issues are identified by their ID or key, and optionally changelogs can be filtered by their field IDs. You can
 * request the changelogs of up to 1000 issues and can filter them by up to 10 field IDs.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the projects that the issues
 *   are in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issues.
 */
async function getBulkChangelogs(client, parameters) {
    const config = {
        url: '/rest/api/3/changelog/bulkfetch',
        method: 'POST',
        body: {
            fieldIds: parameters.fieldIds,
            issueIdsOrKeys: parameters.issueIdsOrKeys,
            maxResults: parameters.maxResults,
            nextPageToken: parameters.nextPageToken,
        },
        schema: BulkChangelogResponseSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Creates an issue or, where the option to create subtasks is enabled in Jira, a subtask. A transition may be applied,
 * to move the issue or subtask to a workflow step other than the default start step, and issue properties set.
 *
 * The content of the issue or subtask is defined using `update` and `fields`. The fields that can be set in the issue
 * or subtask are determined using the [ Get create issue
 * metadata](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-get).
 * These are the same fields that appear on the issue's create screen. Note that the `description`, `environment`, and
 * any `textarea` type custom fields (multi-line text fields) take Atlassian Document Format content. Single line custom
 * fields (`textfield`) accept a string and don't handle Atlassian Document Format content.
 *
 * Creating a subtask differs from creating an issue as follows:
 *
 * - `issueType` must be set to a subtask issue type (use [ Get create issue
 *   metadata](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-get)
 *   to find subtask issue types).
 * - `parent` must contain the ID or key of the parent issue.
 *
 * In a next-gen project any issue may be made a child providing that the parent and child are members of the same
 * project.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** _Browse
 * projects_ and _Create issues_ [project permissions](https://confluence.atlassian.com/x/yodKLg) for the project in
 * which the issue or subtask is created.
 */
async function createIssue(client, parameters) {
    if (typeof parameters.fields?.description === 'string' || typeof parameters.fields?.environment === 'string') {
        return client.sendRequest({
            url: '/rest/api/2/issue',
            method: 'POST',
            searchParams: { updateHistory: parameters.updateHistory },
            body: {
                fields: parameters.fields,
                historyMetadata: parameters.historyMetadata,
                properties: parameters.properties,
                transition: parameters.transition,
                update: parameters.update,
            },
        });
    }
    const config = {
        url: '/rest/api/3/issue',
        method: 'POST',
        searchParams: {
            updateHistory: parameters.updateHistory,
        },
        body: {
            fields: parameters.fields,
            historyMetadata: parameters.historyMetadata,
            properties: parameters.properties,
            transition: parameters.transition,
            update: parameters.update,
        },
        schema: CreatedIssueSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Creates upto **50** issues and, where the option to create subtasks is enabled in Jira, subtasks. Transitions may be
 * applied, to move the issues or subtasks to a workflow step other than the default start step, and issue properties
 * set.
 *
 * The content of each issue or subtask is defined using `update` and `fields`. The fields that can be set in the issue
 * or subtask are determined using the [ Get create issue
 * metadata](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-get).
 * These are the same fields that appear on the issues' create screens. Note that the `description`, `environment`, and
 * any `textarea` type custom fields (multi-line text fields) take Atlassian Document Format content. Single line custom
 * fields (`textfield`) accept a string and don't handle Atlassian Document Format content.
 *
 * Creating a subtask differs from creating an issue as follows:
 *
 * - `issueType` must be set to a subtask issue type (use [ Get create issue
 *   metadata](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-get)
 *   to find subtask issue types).
 * - `parent` the must contain the ID or key of the parent issue.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** _Browse
 * projects_ and _Create issues_ [project permissions](https://confluence.atlassian.com/x/yodKLg) for the project in
 * which each issue or subtask is created.
 */
async function createIssues(client, parameters) {
    const config = {
        url: '/rest/api/3/issue/bulk',
        method: 'POST',
        body: {
            issueUpdates: parameters.issueUpdates,
        },
        schema: CreatedIssuesSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Returns the details for a set of requested issues. You can request up to 100 issues.
 *
 * Each issue is identified by its ID or key, however, if the identifier doesn't match an issue, a case-insensitive
 * search and check for moved issues is performed. If a matching issue is found its details are returned, a 302 or other
 * redirect is **not** returned.
 *
 * Issues will be returned in ascending `id` order. If there are errors, Jira will return a list of issues which
 * couldn't be fetched along with error messages.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** Issues are
 * included in the response where the user has:
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue is
 *   in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function bulkFetchIssues(client, parameters) {
    const config = {
        url: '/rest/api/3/issue/bulkfetch',
        method: 'POST',
        body: {
            expand: parameters.expand,
            fields: parameters.fields,
            fieldsByKeys: parameters.fieldsByKeys,
            issueIdsOrKeys: parameters.issueIdsOrKeys,
            properties: parameters.properties,
        },
        schema: BulkIssueResultsSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Returns a page of issue type metadata for a specified project. Use the information to populate the requests in [
 * Create
 * issue](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post) and
 * [Create
 * issues](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulk-post).
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** _Create
 * issues_ [project permission](https://confluence.atlassian.com/x/yodKLg) in the requested projects.
 */
async function getCreateIssueMetaIssueTypes(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/createmeta/${parameters.projectIdOrKey}/issuetypes`,
        method: 'GET',
        searchParams: {
            startAt: parameters.startAt,
            maxResults: parameters.maxResults,
        },
        schema: PageOfCreateMetaIssueTypesSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Returns a page of field metadata for a specified project and issuetype id. Use the information to populate the
 * requests in [ Create
 * issue](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post) and
 * [Create
 * issues](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulk-post).
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:** _Create
 * issues_ [project permission](https://confluence.atlassian.com/x/yodKLg) in the requested projects.
 */
async function getCreateIssueMetaIssueTypeId(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/createmeta/${parameters.projectIdOrKey}/issuetypes/${parameters.issueTypeId}`,
        method: 'GET',
        searchParams: {
            startAt: parameters.startAt,
            maxResults: parameters.maxResults,
        },
        schema: PageOfCreateMetaIssueTypeWithFieldSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Returns the details for an issue.
 *
 * The issue is identified by its ID or key, however, if the identifier doesn't match an issue, a case-insensitive
 * search and check for moved issues is performed. If a matching issue is found its details are returned, a 302 or other
 * redirect is **not** returned. The issue key returned in the response is the key of the issue found.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue is
 *   in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function getIssue(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}`,
        method: 'GET',
        searchParams: {
            fields: parameters.fields,
            fieldsByKeys: parameters.fieldsByKeys,
            expand: parameters.expand,
            properties: parameters.properties,
            updateHistory: parameters.updateHistory,
            failFast: parameters.failFast,
        },
        schema: issue/* IssueSchema */.L,
    };
    return await client.sendRequest(config);
}
/**
 * Edits an issue. Issue properties may be updated as part of the edit. Please note that issue transition is not
 * supported and is ignored here. To transition an issue, please use [Transition
 * issue](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueIdOrKey-transitions-post).
 *
 * The edits to the issue's fields are defined using `update` and `fields`. The fields that can be edited are determined
 * using [ Get edit issue
 * metadata](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueIdOrKey-editmeta-get).
 *
 * **Note:** This endpoint doesn't check screen configurations to determine if a field is editable. For more context,
 * see the [Deprecation of override screen
 * security](https://community.developer.atlassian.com/t/deprecation-of-override-screen-security/97153) announcement.
 *
 * The parent field may be set by key or ID. For standard issue types, the parent may be removed by setting
 * `update.parent.set.none` to _true_. Note that the `description`, `environment`, and any `textarea` type custom fields
 * (multi-line text fields) take Atlassian Document Format content. Single line custom fields (`textfield`) accept a
 * string and don't handle Atlassian Document Format content.
 *
 * Connect apps having an app user with _Administer Jira_ [global
 * permission](https://confluence.atlassian.com/x/x4dKLg), and Forge apps acting on behalf of users with _Administer
 * Jira_ [global permission](https://confluence.atlassian.com/x/x4dKLg), can override the screen security configuration
 * using `overrideScreenSecurity` and `overrideEditableFlag`.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ and _Edit issues_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project
 *   that the issue is in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function editIssue(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}`,
        method: 'PUT',
        searchParams: {
            notifyUsers: parameters.notifyUsers,
            overrideScreenSecurity: parameters.overrideScreenSecurity,
            overrideEditableFlag: parameters.overrideEditableFlag,
            returnIssue: parameters.returnIssue,
            expand: parameters.expand,
        },
        body: {
            fields: parameters.fields,
            historyMetadata: parameters.historyMetadata,
            properties: parameters.properties,
            transition: parameters.transition,
            update: parameters.update,
        },
    };
    return await client.sendRequest(config);
}
/**
 * Deletes an issue.
 *
 * An issue cannot be deleted if it has one or more subtasks. To delete an issue with subtasks, set `deleteSubtasks`.
 * This causes the issue's subtasks to be deleted with the issue.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ and _Delete issues_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project
 *   containing the issue.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function deleteIssue(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}`,
        method: 'DELETE',
        searchParams: {
            deleteSubtasks: parameters.deleteSubtasks,
        },
    };
    return await client.sendRequest(config);
}
/**
 * Assigns an issue to a user. Use this operation when the calling user does not have the _Edit Issues_ permission but
 * has the _Assign issue_ permission for the project that the issue is in.
 *
 * If `name` or `accountId` is set to:
 *
 * - `"-1"`, the issue is assigned to the default assignee for the project.
 * - `null`, the issue is set to unassigned.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse Projects_ and _Assign Issues_ [ project permission](https://confluence.atlassian.com/x/yodKLg) for the
 *   project that the issue is in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function assignIssue(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/assignee`,
        method: 'PUT',
        body: {
            accountId: parameters.accountId,
            accountType: parameters.accountType,
            active: parameters.active,
            appType: parameters.appType,
            applicationRoles: parameters.applicationRoles,
            avatarUrls: parameters.avatarUrls,
            displayName: parameters.displayName,
            emailAddress: parameters.emailAddress,
            expand: parameters.expand,
            groups: parameters.groups,
            guest: parameters.guest,
            locale: parameters.locale,
            self: parameters.self,
            timeZone: parameters.timeZone,
        },
    };
    return await client.sendRequest(config);
}
/**
 * Returns a [paginated](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#pagination) list of all
 * changelogs for an issue sorted by date, starting from the oldest.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue is
 *   in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function getChangeLogs(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/changelog`,
        method: 'GET',
        searchParams: {
            startAt: parameters.startAt,
            maxResults: parameters.maxResults,
        },
        schema: PageChangelogSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Returns changelogs for an issue specified by a list of changelog IDs.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue is
 *   in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function getChangeLogsByIds(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/changelog/list`,
        method: 'POST',
        body: {
            changelogIds: parameters.changelogIds,
        },
        schema: PageOfChangelogsSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Returns the edit screen fields for an issue that are visible to and editable by the user. Use the information to
 * populate the requests in [Edit
 * issue](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueIdOrKey-put).
 *
 * This endpoint will check for these conditions:
 *
 * 1. Field is available on a field screen - through screen, screen scheme, issue type screen scheme, and issue type scheme
 *    configuration. `overrideScreenSecurity=true` skips this condition.
 * 2. Field is visible in the [field
 *    configuration](https://support.atlassian.com/jira-cloud-administration/docs/change-a-field-configuration/).
 *    `overrideScreenSecurity=true` skips this condition.
 * 3. Field is shown on the issue: each field has different conditions here. For example: Attachment field only shows if
 *    attachments are enabled. Assignee only shows if user has permissions to assign the issue.
 * 4. If a field is custom then it must have valid custom field context, applicable for its project and issue type. All
 *    system fields are assumed to have context in all projects and all issue types.
 * 5. Issue has a project, issue type, and status defined.
 * 6. Issue is assigned to a valid workflow, and the current status has assigned a workflow step.
 *    `overrideEditableFlag=true` skips this condition.
 * 7. The current workflow step is editable. This is true by default, but [can be disabled by
 *    setting](https://support.atlassian.com/jira-cloud-administration/docs/use-workflow-properties/) the
 *    `jira.issue.editable` property to `false`. `overrideEditableFlag=true` skips this condition.
 * 8. User has [Edit issues
 *    permission](https://support.atlassian.com/jira-cloud-administration/docs/permissions-for-company-managed-projects/).
 * 9. Workflow permissions allow editing a field. This is true by default but [can be
 *    modified](https://support.atlassian.com/jira-cloud-administration/docs/use-workflow-properties/) using
 *    `jira.permission.*` workflow properties.
 *
 * Fields hidden using [Issue layout settings
 * page](https://support.atlassian.com/jira-software-cloud/docs/configure-field-layout-in-the-issue-view/) remain
 * editable.
 *
 * Connect apps having an app user with _Administer Jira_ [global
 * permission](https://confluence.atlassian.com/x/x4dKLg), and Forge apps acting on behalf of users with _Administer
 * Jira_ [global permission](https://confluence.atlassian.com/x/x4dKLg), can return additional details using:
 *
 * - `overrideScreenSecurity` When this flag is `true`, then this endpoint skips checking if fields are available through
 *   screens, and field configuration (conditions 1. and 2. from the list above).
 * - `overrideEditableFlag` When this flag is `true`, then this endpoint skips checking if workflow is present and if the
 *   current step is editable (conditions 6. and 7. from the list above).
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue is
 *   in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 *
 * Note: For any fields to be editable the user must have the _Edit issues_ [project
 * permission](https://confluence.atlassian.com/x/yodKLg) for the issue.
 */
async function getEditIssueMeta(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/editmeta`,
        method: 'GET',
        searchParams: {
            overrideScreenSecurity: parameters.overrideScreenSecurity,
            overrideEditableFlag: parameters.overrideEditableFlag,
        },
        schema: IssueUpdateMetadataSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Creates an email notification for an issue and adds it to the mail queue.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse Projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue is
 *   in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function notify(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/notify`,
        method: 'POST',
        body: {
            htmlBody: parameters.htmlBody,
            restrict: parameters.restrict,
            subject: parameters.subject,
            textBody: parameters.textBody,
            to: parameters.to,
        },
    };
    return await client.sendRequest(config);
}
/**
 * Returns either all transitions or a transition that can be performed by the user on an issue, based on the issue's
 * status.
 *
 * Note, if a request is made for a transition that does not exist or cannot be performed on the issue, given its
 * status, the response will return any empty transitions list.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required: A list or
 * transition is returned only when the user has:**
 *
 * - _Browse projects_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the project that the issue is
 *   in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 *
 * However, if the user does not have the _Transition issues_ [ project
 * permission](https://confluence.atlassian.com/x/yodKLg) the response will not list any transitions.
 */
async function getTransitions(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/transitions`,
        method: 'GET',
        searchParams: {
            expand: parameters.expand,
            transitionId: parameters.transitionId,
            skipRemoteOnlyCondition: parameters.skipRemoteOnlyCondition,
            includeUnavailableTransitions: parameters.includeUnavailableTransitions,
            sortByOpsBarAndStatus: parameters.sortByOpsBarAndStatus,
        },
        schema: TransitionsSchema,
    };
    return await client.sendRequest(config);
}
/**
 * Performs an issue transition and, if the transition has a screen, updates the fields from the transition screen.
 *
 * SortByCategory To update the fields on the transition screen, specify the fields in the `fields` or `update`
 * parameters in the request body. Get details about the fields using [ Get
 * transitions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueIdOrKey-transitions-get)
 * with the `transitions.fields` expand.
 *
 * This operation can be accessed anonymously.
 *
 * **[Permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro#permissions) required:**
 *
 * - _Browse projects_ and _Transition issues_ [project permission](https://confluence.atlassian.com/x/yodKLg) for the
 *   project that the issue is in.
 * - If [issue-level security](https://confluence.atlassian.com/x/J4lKLg) is configured, issue-level security permission
 *   to view the issue.
 */
async function doTransition(client, parameters) {
    const config = {
        url: `/rest/api/3/issue/${parameters.issueIdOrKey}/transitions`,
        method: 'POST',
        body: {
            fields: parameters.fields,
            historyMetadata: parameters.historyMetadata,
            properties: parameters.properties,
            transition: parameters.transition,
            update: parameters.update,
        },
    };
    return await client.sendRequest(config);
}


/***/ }),

/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ AvatarUrlsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6038);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);


const AvatarUrlsSchema = (0,_core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .apiObject */ .a)({
    /** The URL of the item's 16x16 pixel avatar. */
    '16x16': zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5().optional(),
    /** The URL of the item's 24x24 pixel avatar. */
    '24x24': zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5().optional(),
    /** The URL of the item's 32x32 pixel avatar. */
    '32x32': zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5().optional(),
    /** The URL of the item's 48x48 pixel avatar. */
    '48x48': zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5().optional(),
});


/***/ }),

/***/ 5925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ IssueSchema)
});

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6038);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/apiObject.js
var apiObject = __webpack_require__(3816);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(5396);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/userDetails.js
var userDetails = __webpack_require__(1783);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/historyMetadataParticipant.js


/** Details of user or system associated with a issue history metadata item. */
const HistoryMetadataParticipantSchema = (0,apiObject/* apiObject */.a)({
    /** The URL to an avatar for the user or system associated with a history record. */
    avatarUrl: schemas/* string */.YjP().optional(),
    /** The display name of the user or system associated with a history record. */
    displayName: schemas/* string */.YjP().optional(),
    /** The key of the display name of the user or system associated with a history record. */
    displayNameKey: schemas/* string */.YjP().optional(),
    /** The ID of the user or system associated with a history record. */
    id: schemas/* string */.YjP().optional(),
    /** The type of the user or system associated with a history record. */
    type: schemas/* string */.YjP().optional(),
    /** The URL of the user or system associated with a history record. */
    url: schemas/* string */.YjP().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/historyMetadata.js



/** Details of issue history metadata. */
const HistoryMetadataSchema = (0,apiObject/* apiObject */.a)({
    /** The activity described in the history record. */
    activityDescription: schemas/* string */.YjP().optional(),
    /** The key of the activity described in the history record. */
    activityDescriptionKey: schemas/* string */.YjP().optional(),
    actor: HistoryMetadataParticipantSchema.optional(),
    cause: HistoryMetadataParticipantSchema.optional(),
    /** The description of the history record. */
    description: schemas/* string */.YjP().optional(),
    /** The description key of the history record. */
    descriptionKey: schemas/* string */.YjP().optional(),
    /** The description of the email address associated the history record. */
    emailDescription: schemas/* string */.YjP().optional(),
    /** The description key of the email address associated the history record. */
    emailDescriptionKey: schemas/* string */.YjP().optional(),
    /** Additional arbitrary information about the history record. */
    extraData: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    generator: HistoryMetadataParticipantSchema.optional(),
    /** The type of the history record. */
    type: schemas/* string */.YjP().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/changeDetails.js


/** A change item. */
const ChangeDetailsSchema = (0,apiObject/* apiObject */.a)({
    /** The name of the field changed. */
    field: schemas/* string */.YjP().optional(),
    /** The ID of the field changed. */
    fieldId: schemas/* string */.YjP().optional(),
    /** The type of the field changed. */
    fieldtype: schemas/* string */.YjP().optional(),
    /** The details of the original value. */
    from: schemas/* string */.YjP().nullish(),
    /** The details of the original value as a string. */
    fromString: schemas/* string */.YjP().nullish(),
    /** The details of the new value. */
    to: schemas/* string */.YjP().nullish(),
    /** The details of the new value as a string. */
    toString: schemas/* string */.YjP().nullish(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/changelog.js





/** A log of changes made to issue fields. Changelogs related to workflow associations are currently being deprecated. */
const ChangelogSchema = (0,apiObject/* apiObject */.a)({
    author: userDetails/* UserDetailsSchema */.B.optional(),
    /** The date on which the change took place. */
    created: coerce/* date */.p6().optional(),
    historyMetadata: HistoryMetadataSchema.optional(),
    /** The ID of the changelog. */
    id: schemas/* string */.YjP().optional(),
    /** The list of items changed. */
    items: schemas/* array */.YOg(ChangeDetailsSchema).optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/pageOfChangelogs.js



/** A page of changelogs. */
const PageOfChangelogsSchema = (0,apiObject/* apiObject */.a)({
    /** The list of changelogs. */
    histories: schemas/* array */.YOg(ChangelogSchema).optional(),
    /** The maximum number of results that could be on the page. */
    maxResults: schemas/* number */.aig().optional(),
    /** The index of the first item returned on the page. */
    startAt: schemas/* number */.aig().optional(),
    /** The number of results on the page. */
    total: schemas/* number */.aig().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/issueUpdateMetadata.js


/** A list of editable field details. */
const IssueUpdateMetadataSchema = (0,apiObject/* apiObject */.a)({
    fields: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/includedFields.js


const IncludedFieldsSchema = (0,apiObject/* apiObject */.a)({
    actuallyIncluded: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    excluded: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    included: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/simpleLink.js


/** Details about the operations available in this version. */
const SimpleLinkSchema = (0,apiObject/* apiObject */.a)({
    href: schemas/* string */.YjP().optional(),
    iconClass: schemas/* string */.YjP().optional(),
    id: schemas/* string */.YjP().optional(),
    label: schemas/* string */.YjP().optional(),
    styleClass: schemas/* string */.YjP().optional(),
    title: schemas/* string */.YjP().optional(),
    weight: schemas/* number */.aig().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/linkGroup.js



/** Details a link group, which defines issue operations. */
const LinkGroupSchema = (0,apiObject/* apiObject */.a)({
    groups: schemas/* array */.YOg(schemas/* lazy */.RZV(() => LinkGroupSchema)).optional(),
    header: SimpleLinkSchema.optional(),
    id: schemas/* string */.YjP().optional(),
    links: schemas/* array */.YOg(SimpleLinkSchema).optional(),
    styleClass: schemas/* string */.YjP().optional(),
    weight: schemas/* number */.aig().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/operations.js



/** Details of the operations that can be performed on the issue. */
const OperationsSchema = (0,apiObject/* apiObject */.a)({
    /** Details of the link groups defining issue operations. */
    linkGroups: schemas/* array */.YOg(LinkGroupSchema).optional(),
});

// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/issueTransition.js + 2 modules
var issueTransition = __webpack_require__(5197);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/issue.js







/** Details about an issue. */
const IssueSchema = (0,apiObject/* apiObject */.a)({
    changelog: PageOfChangelogsSchema.optional(),
    editmeta: IssueUpdateMetadataSchema.optional(),
    /** Expand options that include additional issue details in the response. */
    expand: schemas/* string */.YjP().optional(),
    fields: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    fieldsToInclude: IncludedFieldsSchema.optional(),
    /** The ID of the issue. */
    id: schemas/* string */.YjP().optional(),
    /** The key of the issue. */
    key: schemas/* string */.YjP().optional(),
    /** The ID and name of each field present on the issue. */
    names: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    operations: OperationsSchema.optional(),
    /** Details of the issue properties identified in the request. */
    properties: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    /** The rendered value of each field present on the issue. */
    renderedFields: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    /** The schema describing each field present on the issue. */
    schema: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    /** The URL of the issue details. */
    self: schemas/* url */.OZ5().optional(),
    /** The transitions that can be performed on the issue. */
    transitions: schemas/* array */.YOg(issueTransition/* IssueTransitionSchema */.w).optional(),
    /** The versions of each field on the issue. */
    versionedRepresentations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
});


/***/ }),

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ IssueTransitionSchema)
});

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6038);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/apiObject.js
var apiObject = __webpack_require__(3816);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/scope.js + 2 modules
var scope = __webpack_require__(2933);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/statusCategory.js


/** A status category. */
const StatusCategorySchema = (0,apiObject/* apiObject */.a)({
    /** The name of the color used to represent the status category. */
    colorName: schemas/* string */.YjP().optional(),
    /** The ID of the status category. */
    id: schemas/* number */.aig().optional(),
    /** The key of the status category. */
    key: schemas/* string */.YjP().optional(),
    /** The name of the status category. */
    name: schemas/* string */.YjP().optional(),
    /** The URL of the status category. */
    self: schemas/* string */.YjP().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/statusDetails.js




/** A status. */
const StatusDetailsSchema = (0,apiObject/* apiObject */.a)({
    /** The description of the status. */
    description: schemas/* string */.YjP().optional(),
    /** The URL of the icon used to represent the status. */
    iconUrl: schemas/* string */.YjP().optional(),
    /** The ID of the status. */
    id: schemas/* string */.YjP().optional(),
    /** The name of the status. */
    name: schemas/* string */.YjP().optional(),
    scope: scope/* ScopeSchema */.s.optional(),
    /** The URL of the status. */
    self: schemas/* string */.YjP().optional(),
    statusCategory: StatusCategorySchema.optional(),
    untranslatedName: schemas/* string */.YjP().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/issueTransition.js



/** Details of an issue transition. */
const IssueTransitionSchema = (0,apiObject/* apiObject */.a)({
    /** Expand options that include additional transition details in the response. */
    expand: schemas/* string */.YjP().optional(),
    /**
     * Details of the fields associated with the issue transition screen. Use this information to populate `fields` and
     * `update` in a transition request.
     */
    fields: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn()).optional(),
    /** Whether there is a screen associated with the issue transition. */
    hasScreen: schemas/* boolean */.zMY().optional(),
    /** The ID of the issue transition. Required when specifying a transition to undertake. */
    id: schemas/* string */.YjP().optional(),
    /** Whether the transition is available to be performed. */
    isAvailable: schemas/* boolean */.zMY().optional(),
    /** Whether the issue has to meet criteria before the issue transition is applied. */
    isConditional: schemas/* boolean */.zMY().optional(),
    /** Whether the issue transition is global, that is, the transition is applied to issues regardless of their status. */
    isGlobal: schemas/* boolean */.zMY().optional(),
    /** Whether this is the initial issue transition for the workflow. */
    isInitial: schemas/* boolean */.zMY().optional(),
    looped: schemas/* boolean */.zMY().optional(),
    /** The name of the issue transition. */
    name: schemas/* string */.YjP().optional(),
    to: StatusDetailsSchema.optional(),
});


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ ScopeSchema)
});

// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/apiObject.js
var apiObject = __webpack_require__(3816);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/openEnum.js
var openEnum = __webpack_require__(9274);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6038);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/avatarUrls.js
var avatarUrls = __webpack_require__(4765);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/updatedProjectCategory.js


/** A project category. */
const UpdatedProjectCategorySchema = (0,apiObject/* apiObject */.a)({
    /** The name of the project category. */
    description: schemas/* string */.YjP().optional(),
    /** The ID of the project category. */
    id: schemas/* string */.YjP().optional(),
    /** The description of the project category. */
    name: schemas/* string */.YjP().optional(),
    /** The URL of the project category. */
    self: schemas/* string */.YjP().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/projectDetails.js




/** Details about a project. */
const ProjectDetailsSchema = (0,apiObject/* apiObject */.a)({
    avatarUrls: avatarUrls/* AvatarUrlsSchema */.z.optional(),
    /** The ID of the project. */
    id: schemas/* string */.YjP().optional(),
    /** The key of the project. */
    key: schemas/* string */.YjP().optional(),
    /** The name of the project. */
    name: schemas/* string */.YjP().optional(),
    projectCategory: UpdatedProjectCategorySchema.optional(),
    /**
     * The [project
     * type](https://confluence.atlassian.com/x/GwiiLQ#Jiraapplicationsoverview-Productfeaturesandprojecttypes) of the
     * project.
     */
    projectTypeKey: (0,openEnum/* openEnum */.S)([
        'software',
        'service_desk',
        'business',
        'product_discovery',
        'customer_service',
    ]).optional(),
    /** The URL of the project details. */
    self: schemas/* string */.YjP().optional(),
    /** Whether or not the project is simplified. */
    simplified: schemas/* boolean */.zMY().optional(),
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/cloud/models/scope.js


/**
 * The projects the item is associated with. Indicated for items associated with [next-gen
 * projects](https://confluence.atlassian.com/x/loMyO).
 */
const ScopeSchema = (0,apiObject/* apiObject */.a)({
    project: ProjectDetailsSchema.optional(),
    /** The type of scope. */
    type: (0,openEnum/* openEnum */.S)(['PROJECT', 'TEMPLATE']).optional(),
});


/***/ }),

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ UserDetailsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6038);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);
/* harmony import */ var _avatarUrls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4765);



/**
 * User details permitted by the user's Atlassian Account privacy settings. However, be aware of these exceptions:*
 *
 * User record deleted from Atlassian: This occurs as the result of a right to be forgotten request. In this case,
 * `displayName` provides an indication and other parameters have default values or are blank (for example, email is
 * blank).* User record corrupted: This occurs as a results of events such as a server import and can only happen to
 * deleted users. In this case, `accountId` returns _unknown_ and all other parameters have fallback values.* User
 * record unavailable: This usually occurs due to an internal service outage. In this case, all parameters have fallback
 * values.
 */
const UserDetailsSchema = (0,_core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .apiObject */ .a)({
    /**
     * The account ID of the user, which uniquely identifies the user across all Atlassian products. For example,
     * _5b10ac8d82e05b22cc7d4ef5_.
     */
    accountId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(128, 'accountId must be at most 128 characters').optional(),
    /**
     * The type of account represented by this user. This will be one of 'atlassian' (normal users), 'app' (application
     * user) or 'customer' (Jira Service Desk customer user)
     */
    accountType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Whether the user is active. */
    active: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    avatarUrls: _avatarUrls_js__WEBPACK_IMPORTED_MODULE_2__/* .AvatarUrlsSchema */ .z.optional(),
    /** The display name of the user. Depending on the user’s privacy settings, this may return an alternative value. */
    displayName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** The email address of the user. Depending on the user’s privacy settings, this may be returned as null. */
    emailAddress: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** The URL of the user. */
    self: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /**
     * The time zone specified in the user's profile. Depending on the user’s privacy settings, this may be returned as
     * null.
     */
    timeZone: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ apiObject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6038);
/* harmony import */ var _schemaAudit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1257);


/**
 * Builds an object schema for an API response.
 *
 * Loose by default: keys the API sends but the spec does not document pass straight through, so a field added upstream
 * never breaks a consumer between releases.
 *
 * Under `AUDIT_SCHEMAS=true` it builds strict objects instead, which is how the audit run learns _where_ an
 * undocumented key sits — zod reports `unrecognized_keys` with a path, and nothing else in the pipeline knows the shape
 * well enough to say. Those failures do not reach the caller: `createClient` records them and hands back the response
 * anyway, so one stale schema cannot cut the audit short. Loose validation cannot report drift at all, since accepting
 * anything extra is precisely what it is for.
 *
 * The declared return type stays the loose one in both modes, deliberately. The switch is read at runtime, so the
 * compiler cannot follow it, and the published declarations must not shift with an environment variable.
 */
function apiObject(shape) {
    const loose = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shape).loose();
    if ((0,_schemaAudit_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchemaAuditEnabled */ .Ao)()) {
        return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape);
    }
    return loose;
}


/***/ }),

/***/ 312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/bodyToFetchBody.js
function isAsyncIterable(value) {
    if (value == null)
        return false;
    return typeof value[Symbol.asyncIterator] === 'function';
}
/**
 * Whether the body carries its own encoding and must be handed to `fetch` untouched.
 *
 * A bare string is deliberately _not_ one of these. These are JSON APIs, and the endpoints that take a lone string — an
 * account id, a preference value — want it as a JSON string, quoted, under `application/json`. Treating it as a
 * pre-encoded payload shipped it raw as `text/plain` and made those endpoints unreachable. Attachment content never
 * arrives here as a string: the multipart builder normalizes it into `FormData` or a stream first.
 */
function isBinaryBody(body) {
    if (typeof FormData !== 'undefined' && body instanceof FormData)
        return true;
    if (typeof URLSearchParams !== 'undefined' && body instanceof URLSearchParams)
        return true;
    if (typeof Blob !== 'undefined' && body instanceof Blob)
        return true;
    if (typeof ReadableStream !== 'undefined' && body instanceof ReadableStream)
        return true;
    if (typeof ArrayBuffer !== 'undefined' && body instanceof ArrayBuffer)
        return true;
    if (typeof ArrayBuffer !== 'undefined' && ArrayBuffer.isView(body))
        return true;
    if (isAsyncIterable(body))
        return true;
    return false;
}
function bodyToFetchBody(body) {
    if (isBinaryBody(body)) {
        return body;
    }
    return JSON.stringify(body);
}
/**
 * Whether to declare `application/json` for this request.
 *
 * Sent even when there is no body, for any method that could carry one. Some endpoints reject a bodyless `DELETE` with
 * 415 unless the header is present — Jira's remote-link deletes do — and a `Content-Type` on an empty request is inert
 * everywhere else. Binary and multipart bodies are excluded because they bring their own type, and `fetch` has to be
 * left to set the multipart boundary itself.
 */
function shouldSetJsonContentType(body, method) {
    if (isBinaryBody(body))
        return false;
    if (body !== undefined && body !== null)
        return true;
    const verb = (method ?? 'GET').toUpperCase();
    return verb !== 'GET' && verb !== 'HEAD';
}
function requiresDuplex(body) {
    if (typeof ReadableStream !== 'undefined' && body instanceof ReadableStream)
        return true;
    return isAsyncIterable(body);
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/errors/predicates.js
var predicates = __webpack_require__(8981);
// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/errors/kinds.js
var kinds = __webpack_require__(7916);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/errors/apiError.js

/**
 * Thrown when Confluence returns a non-2xx HTTP response.
 *
 * The subclasses below cover the statuses worth branching on. Catch this one to catch them all, or a subclass — or use
 * the predicates, which survive a duplicated install of this package.
 *
 * @public
 */
class ApiError extends Error {
    [kinds/* ERROR_KINDS */.z] = ['api'];
    /** HTTP status. */
    status;
    statusText;
    /** Atlassian's error payload, parsed when it was JSON and the raw text when it was not. */
    body;
    constructor(message, status, statusText, body, options) {
        super(message, options);
        this.name = 'ApiError';
        this.status = status;
        this.statusText = statusText;
        this.body = body;
        Object.setPrototypeOf(this, new.target.prototype);
    }
    static [Symbol.hasInstance](value) {
        return (0,kinds/* hasErrorKind */.j)(value, 'api');
    }
}
/**
 * 401 — the credentials are missing, expired or rejected.
 *
 * @public
 */
class AuthError extends ApiError {
    [kinds/* ERROR_KINDS */.z] = ['api', 'auth'];
    constructor(message, statusText, body, options) {
        super(message, 401, statusText, body, options);
        this.name = 'AuthError';
    }
    static [Symbol.hasInstance](value) {
        return (0,kinds/* hasErrorKind */.j)(value, 'auth');
    }
}
/**
 * 401 with `Unauthorized; scope does not match` — the token is valid, but the app never asked for a scope this endpoint
 * needs.
 *
 * A subclass of {@link AuthError} because it is still a 401, but worth its own type: refreshing the token cannot fix it,
 * so the client does not try. The app needs the scope added in the developer console and the user has to consent
 * again.
 *
 * Under 3LO this is also how the two API versions bite: v2 endpoints want granular scopes (`read:page:confluence`), v1
 * endpoints want classic ones (`read:confluence-content.all`). An app that holds only one family gets this error from
 * the other.
 *
 * @public
 */
class ScopeError extends AuthError {
    [kinds/* ERROR_KINDS */.z] = ['api', 'auth', 'scope'];
    constructor(message, statusText, body, options) {
        super(message, statusText, body, options);
        this.name = 'ScopeError';
    }
    static [Symbol.hasInstance](value) {
        return (0,kinds/* hasErrorKind */.j)(value, 'scope');
    }
}
/**
 * 403 — authenticated, but not allowed. Usually a Confluence permission rather than a scope.
 *
 * @public
 */
class ForbiddenError extends ApiError {
    [kinds/* ERROR_KINDS */.z] = ['api', 'forbidden'];
    constructor(message, statusText, body, options) {
        super(message, 403, statusText, body, options);
        this.name = 'ForbiddenError';
    }
    static [Symbol.hasInstance](value) {
        return (0,kinds/* hasErrorKind */.j)(value, 'forbidden');
    }
}
/**
 * 404 — no such thing, or no permission to know it exists.
 *
 * Confluence returns 404 for both, deliberately: telling the two apart would leak the existence of restricted content.
 *
 * @public
 */
class NotFoundError extends ApiError {
    [kinds/* ERROR_KINDS */.z] = ['api', 'notFound'];
    constructor(message, statusText, body, options) {
        super(message, 404, statusText, body, options);
        this.name = 'NotFoundError';
    }
    static [Symbol.hasInstance](value) {
        return (0,kinds/* hasErrorKind */.j)(value, 'notFound');
    }
}
/**
 * 429 — you are being rate limited.
 *
 * `retryAfterMs` carries Atlassian's own advice when the response included `Retry-After`. It is not retried for you:
 * the right response to a rate limit is to slow the whole client down, which only your code can decide.
 *
 * @public
 */
class RateLimitError extends ApiError {
    [kinds/* ERROR_KINDS */.z] = ['api', 'rateLimit'];
    /** Milliseconds to wait, from the `Retry-After` header. Undefined when the response did not say. */
    retryAfterMs;
    constructor(message, statusText, body, options) {
        super(message, 429, statusText, body, options);
        this.name = 'RateLimitError';
        this.retryAfterMs = options?.retryAfterMs;
    }
    static [Symbol.hasInstance](value) {
        return (0,kinds/* hasErrorKind */.j)(value, 'rateLimit');
    }
}
/**
 * 5xx — Confluence failed on its own side.
 *
 * @public
 */
class ServerError extends ApiError {
    [kinds/* ERROR_KINDS */.z] = ['api', 'server'];
    constructor(message, status, statusText, body, options) {
        super(message, status, statusText, body, options);
        this.name = 'ServerError';
    }
    static [Symbol.hasInstance](value) {
        return (0,kinds/* hasErrorKind */.j)(value, 'server');
    }
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/errors/networkError.js

/**
 * The request never produced an HTTP response — DNS, TLS, a reset socket, a timeout, an unreachable host.
 *
 * `fetch` reports these as a bare `TypeError` whose real reason is buried in `cause`. Wrapping them means a caller can
 * catch every failure of this client uniformly, and `transient` says whether retrying stands a chance.
 *
 * @public
 */
class NetworkError extends Error {
    [kinds/* ERROR_KINDS */.z] = ['network'];
    /** The underlying error code, e.g. `ECONNRESET`, when one was found. */
    code;
    /** Whether the failure looks retryable rather than permanent. */
    transient;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.name = 'NetworkError';
        this.code = options.code;
        this.transient = options.transient;
        Object.setPrototypeOf(this, new.target.prototype);
    }
    static [Symbol.hasInstance](value) {
        return (0,kinds/* hasErrorKind */.j)(value, 'network');
    }
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/productInfo.js
var productInfo = __webpack_require__(548);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/errors/fromResponse.js



/** Node/undici error codes that signal a recoverable transport-layer failure. */
const TRANSIENT_NETWORK_CODES = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EPIPE',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
]);
/** HTTP statuses that signal a recoverable upstream failure. The single source of truth for both retry paths. */
const TRANSIENT_HTTP_STATUSES = new Set([502, 503, 504]);
/**
 * The transport-level error code, dug out of the `cause` chain.
 *
 * `fetch` reports a failed request as `TypeError: fetch failed` and hides the reason underneath, sometimes more than
 * one level down, so the chain is walked rather than the top error inspected.
 */
function networkErrorCode(err) {
    let cursor = err;
    for (let depth = 0; cursor instanceof Error && depth < 5; depth += 1) {
        const code = cursor.code;
        if (code)
            return code;
        cursor = cursor.cause;
    }
    return undefined;
}
/** Whether a transport failure is worth retrying. Broken TLS sessions (`ERR_SSL_*`) count. */
function isTransientCode(code) {
    if (!code)
        return false;
    return TRANSIENT_NETWORK_CODES.has(code) || code.startsWith('ERR_SSL_');
}
/** Wrap whatever `fetch` rejected with into a `NetworkError`, preserving the original as `cause`. */
function toNetworkError(err, url) {
    const code = networkErrorCode(err);
    const reason = err instanceof Error ? err.message : String(err);
    return new NetworkError(`Request to ${url} failed: ${reason}${code ? ` (${code})` : ''}`, {
        cause: err,
        code,
        transient: isTransientCode(code),
    });
}
/**
 * `Retry-After` in milliseconds. The header is either delta-seconds or an HTTP date; both are accepted, and anything
 * else is ignored rather than guessed at.
 */
function parseRetryAfter(header, now = Date.now()) {
    if (!header)
        return undefined;
    const seconds = Number(header);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const date = Date.parse(header);
    if (Number.isNaN(date))
        return undefined;
    return Math.max(0, date - now);
}
/**
 * Whether a 401 is really a missing scope.
 *
 * Confluence says so in the body — `{"code":401,"message":"Unauthorized; scope does not match"}` — and nowhere else, so
 * the message is the only signal there is. Matched loosely, since the wording is Atlassian's to change; a miss only
 * costs the caller a plain `AuthError`.
 */
function isScopeMismatch(body) {
    const message = typeof body === 'object' && body !== null ? body.message : body;
    return typeof message === 'string' && /scope does not match/i.test(message);
}
/** Build the error class that matches the status, so callers can branch on the type instead of the number. */
function createApiError(message, status, statusText, body, headers, options) {
    if (status === 401) {
        return isScopeMismatch(body)
            ? new ScopeError(`${message}\n\nThe token is missing a scope this endpoint requires. Refreshing will not help: add the ` +
                `scope in the developer console and have the user authorize again.${productInfo/* PRODUCT */.A.scopeHint ? ` ${productInfo/* PRODUCT */.A.scopeHint}` : ''}`, statusText, body, options)
            : new AuthError(message, statusText, body, options);
    }
    if (status === 403)
        return new ForbiddenError(message, statusText, body, options);
    if (status === 404)
        return new NotFoundError(message, statusText, body, options);
    if (status === 429) {
        return new RateLimitError(message, statusText, body, {
            ...options,
            retryAfterMs: parseRetryAfter(headers?.get('retry-after') ?? null),
        });
    }
    if (status >= 500)
        return new ServerError(message, status, statusText, body, options);
    return new ApiError(message, status, statusText, body, options);
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/errors/schemaMismatchError.js

/**
 * The request succeeded, but the response is not what the endpoint's schema describes.
 *
 * Covers both ways that can happen: the response was not JSON at all, or it parsed as JSON and its shape had drifted.
 * The two are told apart by `cause` — a validation failure carries the underlying `ZodError`, a non-JSON response
 * carries nothing — while `report` says which fields disagreed either way.
 *
 * They are one error rather than two on purpose: from a caller's side both mean "the API answered 2xx and the value
 * cannot be trusted", and nobody should have to know which validator this library uses in order to catch that.
 *
 * `report` names paths and types and never the values at them. The previous version of this error carried the entire
 * response body, which put issue summaries, display names and custom field contents into every log line and error
 * tracker that saw it — a schema bug turning into someone else's data incident.
 *
 * Distinct from `ApiError`, which means the request itself failed.
 *
 * @public
 */
class SchemaMismatchError extends Error {
    [kinds/* ERROR_KINDS */.z] = ['schemaMismatch'];
    /** Which fields disagreed with the schema, by path and type. Paste-able into a bug report. */
    report;
    constructor(message, report, options) {
        super(message, options);
        this.name = 'SchemaMismatchError';
        this.report = report;
        Object.setPrototypeOf(this, new.target.prototype);
    }
    static [Symbol.hasInstance](value) {
        return (0,kinds/* hasErrorKind */.j)(value, 'schemaMismatch');
    }
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6038);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/formData/bufferSchema.js

const BufferSchema = schemas/* custom */.IeY(val => {
    if (val instanceof ArrayBuffer)
        return true;
    if (typeof ArrayBuffer !== 'undefined' && ArrayBuffer.isView(val))
        return true;
    return false;
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/formData/blobSchema.js

const BlobSchema = schemas/* custom */.IeY(val => typeof Blob !== 'undefined' && val instanceof Blob);

// EXTERNAL MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/schemaAudit.js
var schemaAudit = __webpack_require__(1257);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/schemaMismatch.js

/** A value described the way a schema would describe it, with nothing of the value itself kept. */
function describeValue(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value;
}
/**
 * The value sitting at a zod issue's path, walked out of the body that failed.
 *
 * Walked rather than read off `issue.input`: zod declares that field optional and leaves it off the issues it hands
 * back, so it is never there when this runs. Every segment of an issue path is an object key or an array index, so the
 * walk always has an answer, and anything no longer reachable is reported as absent — which is itself the answer when
 * the complaint is a missing field.
 */
function readValueAtPath(body, path) {
    let target = body;
    for (const segment of path) {
        if (target === null || typeof target !== 'object')
            return { reachable: false, value: undefined };
        if (!(segment in target))
            return { reachable: false, value: undefined };
        target = target[segment];
    }
    return { reachable: true, value: target };
}
/** The same walk, reported as a type name. */
function describeTypeAtPath(body, path) {
    const { reachable, value } = readValueAtPath(body, path);
    return reachable ? describeValue(value) : 'nothing';
}
/** The longest quoted value the report will print, past which it is cut with an ellipsis. */
const MAX_QUOTED_LENGTH = 40;
/** A closed set written the way the schema declares it: `'software' | 'service_desk' | 'business'`. */
function listValues(values) {
    return values.map(value => (typeof value === 'string' ? `'${value}'` : String(value))).join(' | ');
}
/** The value that failed a closed set, quoted. `undefined` for anything that is not a primitive. */
function quoteValue(value) {
    if (typeof value === 'string') {
        return value.length > MAX_QUOTED_LENGTH ? `"${value.slice(0, MAX_QUOTED_LENGTH)}…"` : `"${value}"`;
    }
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
        return String(value);
    return undefined;
}
/** How much of a limit to name — `at most 5 characters` reads better than `at most 5`. */
function unitFor(origin) {
    if (origin === 'string')
        return ' characters';
    if (origin === 'array' || origin === 'set')
        return ' items';
    return '';
}
/**
 * What the schema was asking for, in words.
 *
 * Only `invalid_type` carries an `expected` field; every other zod issue describes itself with a code and its own
 * fields, and printing the code raw is how a caller ends up reading `expected invalid_value`, which names the shape of
 * the complaint instead of the complaint. Each branch here spends the fields that code does carry.
 */
function describeExpectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.expected;
        case 'invalid_value':
            return issue.values.length === 1 ? listValues(issue.values) : `one of ${listValues(issue.values)}`;
        case 'too_big':
            return `at most ${issue.maximum}${unitFor(issue.origin)}`;
        case 'too_small':
            return `at least ${issue.minimum}${unitFor(issue.origin)}`;
        case 'invalid_format':
            return `a valid ${issue.format}`;
        case 'not_multiple_of':
            return `a multiple of ${issue.divisor}`;
        case 'custom':
            return issue.message;
        default:
            return issue.code;
    }
}
/**
 * Flattens zod's issues into the report's own vocabulary.
 *
 * Union branches are flattened rather than nested: a caller reading this wants to know which field is wrong, and
 * telling them the response failed all four branches of a union is a fact about zod, not about their data. The two
 * container codes are flattened for the same reason — a bad key or element is a problem with what is inside, and zod's
 * own nesting of it says nothing the inner issue does not.
 */
function describeIssues(issues, body, base = []) {
    const described = [];
    for (const issue of issues) {
        const path = [...base, ...issue.path];
        if (issue.code === 'invalid_union') {
            for (const branch of issue.errors)
                described.push(...describeIssues(branch, body, path));
            continue;
        }
        if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
            described.push(...describeIssues(issue.issues, body, path));
            continue;
        }
        if (issue.code === 'unrecognized_keys') {
            described.push({
                path: path.map(String).join('.'),
                expected: 'no undocumented keys',
                received: `undocumented: ${issue.keys.join(', ')}`,
            });
            continue;
        }
        // The value itself only for a closed set — see the note on SchemaMismatchReport.
        const quoted = issue.code === 'invalid_value' ? quoteValue(readValueAtPath(body, path).value) : undefined;
        described.push({
            path: path.map(String).join('.'),
            expected: describeExpectation(issue),
            received: quoted ?? describeTypeAtPath(body, path),
        });
    }
    return described;
}
/**
 * Problems already reported, so a paginated read does not narrate the same one five hundred times.
 *
 * Process-wide and unbounded on purpose. The key space is the schemas the library ships, so it cannot grow past that
 * however long the process runs, and per-client state would defeat the point — two clients against the same site have
 * the same schema bug.
 */
const reported = new Set();
/**
 * The path with its array indices collapsed, so one bad field is one problem however many elements carry it.
 *
 * `values.8.projectTypeKey` and `values.26.projectTypeKey` are the same stale enum, not two of them. Only the key is
 * collapsed — the line that gets printed keeps the concrete path, because that is the one a reader can go and look at
 * in the response.
 */
function dedupePath(path) {
    return path.replace(/(^|\.)\d+(\.|$)/g, '$1[]$2');
}
/** Exposed for tests, which would otherwise leak reported state between cases. */
function resetSchemaMismatchReporting() {
    reported.clear();
}
/**
 * Prints each distinct problem once, to stderr.
 *
 * Stderr rather than stdout because a CLI's output belongs to the CLI: redirected to a file or piped into `jq`, this
 * stays in the terminal and the machine-readable stream is untouched. Deduplication is what makes it bearable at all —
 * the same field over five hundred paginated issues is one line, not five hundred.
 */
function warnOnce(report) {
    for (const issue of report.issues) {
        const key = `${report.endpoint}|${dedupePath(issue.path)}|${issue.expected}`;
        if (reported.has(key))
            continue;
        reported.add(key);
        const where = issue.path === '' ? 'the response root' : `\`${issue.path}\``;
        console.warn(`[${productInfo/* PRODUCT */.A.packageName}] ${report.endpoint} answered with something the schema does not describe: ` +
            `at ${where}, expected ${issue.expected}, got ${issue.received}. ` +
            'The response is returned unvalidated. ' +
            'Set `onSchemaMismatch` to \'silent\' to stop these, or pass a function to handle them yourself.');
    }
}
/**
 * Runs the configured behavior. Returns whether the caller should throw.
 *
 * Kept here rather than inline in the transport so the decision reads in one place, and so `'throw'` is visibly the
 * only branch that ends the request.
 */
function reportSchemaMismatch(behavior, report) {
    if (typeof behavior === 'function') {
        behavior(report);
        return false;
    }
    if (behavior === 'throw')
        return true;
    if (behavior === 'warn')
        warnOnce(report);
    return false;
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/serializeSearchParams.js
function serializeSearchParamValue(value) {
    if (value === undefined || value === null) {
        return undefined;
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return String(value);
    }
    if (Array.isArray(value)) {
        if (value.length === 0) {
            return undefined;
        }
        if (value.every((item) => typeof item === 'string')) {
            return value.join(',');
        }
        return JSON.stringify(value);
    }
    if (typeof value === 'object') {
        return JSON.stringify(value);
    }
    return String(value);
}
function buildUrlWithSearchParams(baseUrl, searchParams) {
    if (!searchParams || Object.keys(searchParams).length === 0) {
        return baseUrl;
    }
    const params = new URLSearchParams();
    for (const [key, value] of Object.entries(searchParams)) {
        if (Array.isArray(value)) {
            for (const item of value) {
                if (item !== undefined && item !== null) {
                    params.append(key, String(item));
                }
            }
        }
        else {
            const serialized = serializeSearchParamValue(value);
            if (serialized !== undefined) {
                params.set(key, serialized);
            }
        }
    }
    const query = params.toString();
    if (!query) {
        return baseUrl;
    }
    const separator = baseUrl.includes('?') ? '&' : '?';
    return `${baseUrl}${separator}${query}`;
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/schemas/auth.js

const authBasicSchema = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('basic'),
    email: schemas/* string */.YjP().email(),
    apiToken: schemas/* string */.YjP().min(1),
});
const authBearerTokenSchema = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('bearer'),
    token: schemas/* string */.YjP().min(1),
});
const authBearerProviderSchema = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('bearer'),
    getToken: schemas/* custom */.IeY(val => typeof val === 'function', {
        message: 'getToken must be a function',
    }),
});
const authBearerSchema = schemas/* union */.KCZ([authBearerTokenSchema, authBearerProviderSchema]);
/**
 * Atlassian OAuth 2.0 (3LO).
 *
 * Either hand over an `accessToken` and manage its lifetime yourself, or hand over the full refresh credential set and
 * let the client refresh on its own. The two refinements below encode exactly that: the second one exists because a
 * partial credential set is always a mistake — it looks configured, then fails on the first refresh.
 */
const authOAuth2Schema = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('oauth2'),
    accessToken: schemas/* string */.YjP().min(1).optional(),
    refreshToken: schemas/* string */.YjP().min(1).optional(),
    clientId: schemas/* string */.YjP().min(1).optional(),
    clientSecret: schemas/* string */.YjP().min(1).optional(),
    /** Access-token expiry as epoch milliseconds, e.g. `Date.now() + expiresIn * 1000`. */
    expiresAt: schemas/* number */.aig().optional(),
    /** Atlassian cloud id. When set, the `accessible-resources` lookup is skipped. */
    cloudId: schemas/* string */.YjP().min(1).optional(),
    /** Site URL, e.g. `https://your-domain.atlassian.net`, used to pick a cloud id when the token can reach several. */
    siteUrl: schemas/* string */.YjP().min(1).optional(),
    /** Called after every refresh. Persist the rotated `refreshToken` here — the previous one is dead. */
    onTokenRefresh: schemas/* custom */.IeY(val => typeof val === 'function', { message: 'onTokenRefresh must be a function' })
        .optional(),
})
    .refine(data => data.accessToken !== undefined ||
    (data.refreshToken !== undefined && data.clientId !== undefined && data.clientSecret !== undefined), {
    message: 'OAuth 2.0 requires either an `accessToken` or a full refresh credential set (`refreshToken`, `clientId`, `clientSecret`).',
})
    .refine(data => {
    const anyRefreshField = data.refreshToken !== undefined || data.clientId !== undefined || data.clientSecret !== undefined;
    if (!anyRefreshField)
        return true;
    return data.refreshToken !== undefined && data.clientId !== undefined && data.clientSecret !== undefined;
}, {
    message: 'When using OAuth 2.0 token refresh, `refreshToken`, `clientId` and `clientSecret` must all be provided together.',
});
const authSchema = schemas/* union */.KCZ([authBasicSchema, authBearerSchema, authOAuth2Schema]);

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/schemas/clientConfig.js


const transientRetrySchema = schemas/* object */.Ikc({
    /** Total number of attempts including the first. Default: 1 (no retries). */
    maxAttempts: schemas/* number */.aig().int().positive().optional(),
    /** Delay before the first retry in ms. Default: 500. */
    initialDelayMs: schemas/* number */.aig().int().nonnegative().optional(),
    /** Exponential backoff multiplier. Default: 2. */
    backoffFactor: schemas/* number */.aig().positive().optional(),
});
const clientConfigSchema = schemas/* object */.Ikc({
    /**
     * The bare site URL, e.g. `https://your-domain.atlassian.net` — the API path belongs to the request, not here.
     *
     * Optional only under OAuth 2.0: 3LO tokens are not accepted on the site's own domain, so the client routes through
     * `https://api.atlassian.com/ex/confluence/{cloudId}` and derives that URL itself.
     */
    host: schemas/* url */.OZ5().optional(),
    auth: authSchema.optional(),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    getAuthOn401: schemas/* custom */.IeY(val => typeof val === 'function').optional(),
    /**
     * Opt-in retry for transient transport failures only — network errors (ECONNRESET, ETIMEDOUT, ENOTFOUND, EAI_AGAIN,
     * EPIPE, UND_ERR_SOCKET, ERR_SSL_*) and HTTP 502/503/504. Never retries 4xx (including 401, 429) or 5xx other than
     * 502/503/504 — those signal client or server logic and masking them would hide real regressions. Disabled by
     * default.
     */
    retry: transientRetrySchema.optional(),
    /**
     * What to do when a response does not match its schema. Defaults to `'warn'`: report the problem once and hand back
     * the body unvalidated, rather than ending the request.
     */
    onSchemaMismatch: schemas/* custom */.IeY(val => typeof val === 'function' || val === 'warn' || val === 'silent' || val === 'throw')
        .optional(),
})
    .refine(data => data.host !== undefined || data.auth?.type === 'oauth2', {
    message: '`host` is required unless you authenticate with OAuth 2.0, which routes through the Atlassian gateway.',
    path: ['host'],
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/errors/oauthError.js

/** The OAuth 2.0 `{ error, error_description }` pair, when the body carried one. */
function readErrorFields(body) {
    if (typeof body !== 'object' || body === null)
        return {};
    const { error, error_description: description } = body;
    return {
        error: typeof error === 'string' ? error : undefined,
        errorDescription: typeof description === 'string' ? description : undefined,
    };
}
/**
 * An OAuth 2.0 failure: the token endpoint rejected the request, or the client cannot proceed with what it was given.
 *
 * Deliberately not an `ApiError`: it does not come from the Confluence API, and a caller retrying Confluence calls
 * should not treat "your refresh token is dead" as the same class of problem as "that page is missing".
 *
 * @public
 */
class OAuthError extends Error {
    [kinds/* ERROR_KINDS */.z] = ['oauth'];
    status;
    body;
    /**
     * The OAuth 2.0 error code from the auth server, e.g. `invalid_grant` or `access_denied`.
     *
     * Branch on this rather than on `status`: the code names what went wrong, while the status Atlassian pairs it with is
     * an implementation detail that has changed before.
     */
    error;
    errorDescription;
    /**
     * Whether the only way forward is a fresh authorization. Read it through
     * {@link core/errors/predicates!isReauthorizationRequired}.
     */
    reauthorizationRequired;
    constructor(message, options) {
        super(message, { cause: options?.cause });
        const fromBody = readErrorFields(options?.body);
        this.name = 'OAuthError';
        this.status = options?.status;
        this.body = options?.body;
        this.error = options?.error ?? fromBody.error;
        this.errorDescription = options?.errorDescription ?? fromBody.errorDescription;
        this.reauthorizationRequired =
            options?.reauthorizationRequired ?? (this.error === 'invalid_grant' || this.error === 'unauthorized_client');
        Object.setPrototypeOf(this, new.target.prototype);
    }
    static [Symbol.hasInstance](value) {
        return (0,kinds/* hasErrorKind */.j)(value, 'oauth');
    }
}
/**
 * The client was configured in a way that cannot work — contradictory options, or a required one missing.
 *
 * Thrown at construction time where possible, so a mistake surfaces before the first request rather than as a puzzling
 * 401.
 *
 * @public
 */
class ConfigError extends Error {
    [kinds/* ERROR_KINDS */.z] = ['config'];
    constructor(message, options) {
        super(message, options);
        this.name = 'ConfigError';
        Object.setPrototypeOf(this, new.target.prototype);
    }
    static [Symbol.hasInstance](value) {
        return (0,kinds/* hasErrorKind */.j)(value, 'config');
    }
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/oauth/helpers.js

const AUTHORIZE_URL = 'https://auth.atlassian.com/authorize';
const TOKEN_URL = 'https://auth.atlassian.com/oauth/token';
const ACCESSIBLE_RESOURCES_URL = 'https://api.atlassian.com/oauth/token/accessible-resources';
const DEFAULT_AUDIENCE = 'api.atlassian.com';
const JSON_HEADERS = { 'Content-Type': 'application/json', Accept: 'application/json' };
function mapTokenResponse(data) {
    return {
        accessToken: data.access_token,
        refreshToken: data.refresh_token,
        expiresIn: data.expires_in,
        scope: data.scope,
        tokenType: data.token_type,
    };
}
/** `fetch` does not reject on a non-2xx status, so the status is checked here and turned into an `OAuthError`. */
async function requestJson(url, init) {
    let response;
    try {
        response = await fetch(url, init);
    }
    catch (err) {
        throw new OAuthError(`Request to ${url} failed before a response arrived`, { cause: err });
    }
    if (!response.ok) {
        const text = await response.text().catch(() => '');
        let body = text;
        try {
            body = JSON.parse(text);
        }
        catch { }
        throw new OAuthError(`Request to ${url} failed with status ${response.status} ${response.statusText}${text ? `: ${text}` : ''}`, { status: response.status, body });
    }
    return response.json();
}
/**
 * Build the URL to send the user to so they can grant access.
 *
 * `state` is yours to generate and to verify when the callback comes back — it is what stops CSRF on the redirect.
 *
 * @public
 */
function generateAuthorizationUrl(params) {
    const query = new URLSearchParams({
        audience: params.audience ?? DEFAULT_AUDIENCE,
        client_id: params.clientId,
        scope: params.scopes.join(' '),
        redirect_uri: params.redirectUri,
        state: params.state,
        response_type: 'code',
        prompt: params.prompt ?? 'consent',
    });
    return `${AUTHORIZE_URL}?${query.toString()}`;
}
/**
 * Exchange the authorization `code` from the redirect callback for tokens.
 *
 * @public
 */
async function exchangeAuthorizationCode(params) {
    const data = await requestJson(TOKEN_URL, {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({
            grant_type: 'authorization_code',
            client_id: params.clientId,
            client_secret: params.clientSecret,
            code: params.code,
            redirect_uri: params.redirectUri,
        }),
    });
    return mapTokenResponse(data);
}
/**
 * Refresh an access token.
 *
 * Atlassian rotates the refresh token on every call: persist the one you get back and drop the old one, or the next
 * refresh fails.
 *
 * @public
 */
async function refreshOAuth2Token(params) {
    const data = await requestJson(TOKEN_URL, {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({
            grant_type: 'refresh_token',
            client_id: params.clientId,
            client_secret: params.clientSecret,
            refresh_token: params.refreshToken,
        }),
    });
    return mapTokenResponse(data);
}
/**
 * List the Confluence sites this access token can reach. The `id` of an entry is its cloud id.
 *
 * @public
 */
async function getAccessibleResources(accessToken) {
    return requestJson(ACCESSIBLE_RESOURCES_URL, {
        method: 'GET',
        headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/json' },
    });
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/oauth/oauth2Manager.js



/** 3LO tokens are only accepted through the gateway, never on the site's own domain. */
const GATEWAY_BASE = `https://api.atlassian.com/ex/${productInfo/* PRODUCT */.A.gatewaySlug}`;
/** Refresh this many ms before `expiresAt`, to absorb clock skew and in-flight latency. */
const EXPIRY_SKEW_MS = 60_000;
function normalizeUrl(url) {
    let end = url.length;
    while (end > 0 && url[end - 1] === '/')
        end -= 1;
    return url.slice(0, end).toLowerCase();
}
/**
 * Holds the OAuth 2.0 token state for one client: refreshes before expiry, resolves the cloud id once, and reports
 * rotated refresh tokens through `onTokenRefresh`.
 *
 * Both the refresh and the cloud-id lookup are single-flighted, so N concurrent requests hitting an expired token
 * produce one token call, not N.
 */
function createOAuth2Manager(options) {
    const { clientId, clientSecret, siteUrl, onTokenRefresh } = options;
    let accessToken = options.accessToken;
    let refreshToken = options.refreshToken;
    let expiresAt = options.expiresAt;
    let cloudId = options.cloudId;
    let refreshPromise;
    let cloudIdPromise;
    const canRefresh = () => refreshToken !== undefined && clientId !== undefined && clientSecret !== undefined;
    const needsRefresh = () => {
        if (!canRefresh())
            return false;
        if (accessToken === undefined)
            return true;
        if (expiresAt === undefined)
            return false;
        return Date.now() >= expiresAt - EXPIRY_SKEW_MS;
    };
    const doRefresh = async () => {
        if (!canRefresh()) {
            throw new OAuthError('Cannot refresh the OAuth 2.0 access token: `refreshToken`, `clientId` and `clientSecret` are required.');
        }
        const response = await refreshOAuth2Token({
            clientId: clientId,
            clientSecret: clientSecret,
            refreshToken: refreshToken,
        });
        accessToken = response.accessToken;
        if (response.refreshToken) {
            refreshToken = response.refreshToken;
        }
        expiresAt = Date.now() + response.expiresIn * 1000;
        await onTokenRefresh?.({ accessToken, refreshToken, expiresAt });
    };
    const refresh = async () => {
        refreshPromise ??= doRefresh();
        try {
            await refreshPromise;
        }
        finally {
            refreshPromise = undefined;
        }
    };
    const ensureAccessToken = async () => {
        if (needsRefresh())
            await refresh();
        if (accessToken === undefined) {
            throw new OAuthError('No OAuth 2.0 access token is available and it cannot be refreshed. Provide an `accessToken`, or the full ' +
                'refresh credentials (`refreshToken`, `clientId`, `clientSecret`).');
        }
        return accessToken;
    };
    /**
     * The sites this token can reach, refreshing once if the token turns out to be stale.
     *
     * This lookup runs before the request loop, so the client's own 401-and-retry never covers it. Without this, a token
     * whose expiry is unknown — the shape you get when a caller supplies `accessToken` without `expiresAt` — would fail
     * the cloud-id lookup permanently instead of refreshing the way any other request would.
     */
    const listResources = async () => {
        try {
            return await getAccessibleResources(await ensureAccessToken());
        }
        catch (err) {
            if (!(0,predicates/* isOAuthError */.Q6)(err) || err.status !== 401 || !canRefresh())
                throw err;
            await refresh();
            return getAccessibleResources(await ensureAccessToken());
        }
    };
    const selectResource = (resources) => {
        if (resources.length === 0) {
            throw new OAuthError('No accessible Confluence resources were returned for this OAuth 2.0 token. Check the granted scopes and ' +
                'that the user has access to at least one Confluence site.');
        }
        if (siteUrl !== undefined) {
            const target = normalizeUrl(siteUrl);
            const match = resources.find(resource => normalizeUrl(resource.url) === target);
            if (!match) {
                throw new OAuthError(`No accessible resource matches siteUrl "${siteUrl}". Available: ${resources.map(r => r.url).join(', ')}.`);
            }
            return match;
        }
        if (resources.length > 1) {
            throw new OAuthError('Multiple accessible Confluence resources found; pass `cloudId` or `siteUrl` to disambiguate. Available: ' +
                `${resources.map(r => r.url).join(', ')}.`);
        }
        return resources[0];
    };
    const resolveCloudId = async () => {
        if (cloudId !== undefined)
            return cloudId;
        cloudIdPromise ??= (async () => {
            const resources = await listResources();
            cloudId = selectResource(resources).id;
            return cloudId;
        })();
        try {
            return await cloudIdPromise;
        }
        finally {
            cloudIdPromise = undefined;
        }
    };
    return {
        canRefresh,
        async getAuthorizationHeader() {
            return `Bearer ${await ensureAccessToken()}`;
        },
        async getBaseUrl() {
            return `${GATEWAY_BASE}/${await resolveCloudId()}`;
        },
        forceRefresh: refresh,
    };
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/jira.js@6.2.0/node_modules/jira.js/dist/core/createClient.js








/**
 * Whether this 401 means "missing scope" rather than "stale token".
 *
 * Reads a clone, so the body stays available for the error that gets thrown later.
 */
async function isScopeMismatchResponse(response) {
    try {
        return /scope does not match/i.test(await response.clone().text());
    }
    catch {
        return false;
    }
}
/** What an undocumented value looks like, in the vocabulary a schema would use to describe it. */
function createClient_describeValue(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value)) {
        const elements = new Set(value.slice(0, 10).map(element => createClient_describeValue(element)));
        return elements.size === 0 ? 'unknown[]' : `${[...elements].sort().join(' | ')}[]`;
    }
    return typeof value;
}
/**
 * The value the API sent where the schema listed a set, as text for the report.
 *
 * Audit-only, like everything else on this path, and the value is the whole finding: an enum that grew is repaired by
 * adding the value it grew by, which a type name does not carry. Anything that is not a string is described rather than
 * quoted — a set of numbers or booleans is rare enough that naming its shape is answer enough.
 */
function describeValueAtPath(body, path) {
    let target = body;
    for (const segment of path) {
        if (target === null || typeof target !== 'object')
            return 'nothing';
        target = target[segment];
    }
    return typeof target === 'string' ? target : createClient_describeValue(target);
}
/**
 * Reads the undocumented values, then removes them so the response can be parsed a second time.
 *
 * Audit-only, and it reports the types because the point of the audit is to write the missing field into the schema —
 * which cannot be done from a list of names. Guessing `contributorIds` is an array of strings from its name alone is
 * how a schema ends up wrong in a new way.
 *
 * `path` is a zod issue path, so every segment is an object key or an array index, and anything no longer there is
 * simply skipped — the walk describes a body that was just parsed, not an arbitrary structure.
 */
function takeKeyTypes(body, path, keys) {
    let target = body;
    for (const segment of path) {
        if (target === null || typeof target !== 'object')
            return {};
        target = target[segment];
    }
    if (target === null || typeof target !== 'object')
        return {};
    const types = {};
    for (const key of keys) {
        types[String(key)] = createClient_describeValue(target[key]);
        delete target[key];
    }
    return types;
}
/**
 * Reads a validation failure as pure schema drift, or decides it is not.
 *
 * Audit-only. Returns the gaps when _every_ complaint is one, and `undefined` the moment anything else appears — a
 * missing field or a changed type is real breakage, and the audit must not quietly absorb it.
 *
 * Two kinds count. An undocumented key is a field the specification never described. A value outside a documented set
 * is the same gap one level down: the field is described, its list of values is not complete. Both are the vendor's
 * documentation falling behind the vendor's API, and reporting either as breakage sends the reader after a fault in the
 * wrong codebase.
 *
 * Unions need the recursion. Zod reports each branch it tried, and branches that failed for their own reasons are
 * simply the wrong branch; what identifies the right one is a branch whose only complaint is undocumented keys. Without
 * this, every union-typed response throws instead of being recorded, and the drift inside it accumulates unseen behind
 * a report that looks complete.
 *
 * Inside a union, a value outside a documented set does _not_ count. That is how zod says "wrong branch" — every
 * discriminated branch rejects the value that identifies its siblings — so counting it there would name the first
 * branch tried as a grown enum and stop the search before the branch that actually matched.
 */
function readDrift(issues, base = [], inUnion = false) {
    const findings = [];
    for (const issue of issues) {
        const path = [...base, ...issue.path];
        if (issue.code === 'unrecognized_keys') {
            findings.push({ kind: 'keys', path, keys: [...issue.keys] });
            continue;
        }
        if (issue.code === 'invalid_value' && !inUnion) {
            findings.push({ kind: 'value', path, documented: issue.values.map(value => String(value)) });
            continue;
        }
        if (issue.code === 'invalid_union') {
            const branch = issue.errors
                .map(branchIssues => readDrift(branchIssues, path, true))
                .find(result => result !== undefined);
            if (branch === undefined)
                return undefined;
            findings.push(...branch);
            continue;
        }
        return undefined;
    }
    return findings;
}
/** A `Client` is anything with `sendRequest`; a `ClientConfig` never has one. */
function isClient(value) {
    return typeof value.sendRequest === 'function';
}
/**
 * Base64 for the Basic auth header, the same way in every runtime.
 *
 * `btoa` alone mangles anything outside Latin-1, so the string is encoded to UTF-8 bytes first — a credential may well
 * hold non-ASCII. Verified byte-identical to `Buffer.from(…).toString('base64')`.
 */
function base64Encode(value) {
    const bytes = new TextEncoder().encode(value);
    let binary = '';
    for (const byte of bytes)
        binary += String.fromCharCode(byte);
    return btoa(binary);
}
async function getAuthHeaders(auth) {
    if (auth.type === 'oauth2') {
        return auth.accessToken ? { Authorization: `Bearer ${auth.accessToken}` } : {};
    }
    if (auth.type === 'basic') {
        const encoded = base64Encode(`${auth.email}:${auth.apiToken}`);
        return { Authorization: `Basic ${encoded}` };
    }
    if ('getToken' in auth) {
        const token = await auth.getToken();
        return { Authorization: `Bearer ${token}` };
    }
    return { Authorization: `Bearer ${auth.token}` };
}
/**
 * Creates a low-level Confluence API client.
 *
 * The client carries only transport, auth and retry policy — it is version agnostic, so one instance drives both
 * `confluence.js/v1` and `confluence.js/v2`.
 *
 * Prefer `createV1Client` / `createV2Client` from `confluence.js` unless you want the flat functions and a smaller
 * bundle.
 *
 * @public
 */
function createClient(config) {
    if (isClient(config))
        return config;
    clientConfigSchema.parse(config);
    const { host, auth, headers: configHeaders = {}, getAuthOn401, retry, onSchemaMismatch = 'warn' } = config;
    const retryMaxAttempts = Math.max(1, retry?.maxAttempts ?? 1);
    const retryInitialDelayMs = retry?.initialDelayMs ?? 500;
    const retryBackoffFactor = retry?.backoffFactor ?? 2;
    const oauth2Manager = auth?.type === 'oauth2' ? createOAuth2Manager(auth) : undefined;
    return {
        async sendRequest(requestConfig) {
            const path = requestConfig.url.startsWith('/') ? requestConfig.url : `/${requestConfig.url}`;
            const effectiveHost = oauth2Manager ? await oauth2Manager.getBaseUrl() : host;
            const normalizedHost = effectiveHost && (effectiveHost.endsWith('/') ? effectiveHost.slice(0, -1) : effectiveHost);
            const url = normalizedHost ? normalizedHost + path : requestConfig.url;
            const fullUrl = buildUrlWithSearchParams(url, requestConfig.searchParams);
            const rawBody = requestConfig.body;
            const body = rawBody === undefined || rawBody === null ? undefined : bodyToFetchBody(rawBody);
            const doRequest = async (authHeaders) => {
                const headers = {
                    Accept: 'application/json',
                    ...(shouldSetJsonContentType(rawBody, requestConfig.method) ? { 'Content-Type': 'application/json' } : {}),
                    ...authHeaders,
                    ...configHeaders,
                    ...requestConfig.headers,
                };
                const init = {
                    method: requestConfig.method,
                    headers: Object.keys(headers).length > 0 ? headers : undefined,
                    body: body,
                };
                if (requiresDuplex(rawBody)) {
                    init.duplex = 'half';
                }
                return fetch(fullUrl, init);
            };
            const currentAuthHeaders = async () => {
                if (oauth2Manager)
                    return { Authorization: await oauth2Manager.getAuthorizationHeader() };
                return auth ? getAuthHeaders(auth) : {};
            };
            let derivedAuthHeaders = await currentAuthHeaders();
            let response;
            let delayMs = retryInitialDelayMs;
            let networkAttempt = 0;
            let reauthenticated = false;
            // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- intentional retry loop
            while (true) {
                try {
                    response = await doRequest(derivedAuthHeaders);
                }
                catch (err) {
                    const networkError = (0,predicates/* isNetworkError */.TX)(err) ? err : toNetworkError(err, fullUrl);
                    if (networkAttempt + 1 < retryMaxAttempts && networkError.transient) {
                        networkAttempt += 1;
                        await new Promise(resolve => setTimeout(resolve, delayMs));
                        delayMs = Math.round(delayMs * retryBackoffFactor);
                        continue;
                    }
                    throw networkError;
                }
                if (response.status === 401 && !reauthenticated && !(await isScopeMismatchResponse(response))) {
                    if (oauth2Manager?.canRefresh()) {
                        reauthenticated = true;
                        await oauth2Manager.forceRefresh();
                        derivedAuthHeaders = await currentAuthHeaders();
                        continue;
                    }
                    if (getAuthOn401) {
                        reauthenticated = true;
                        derivedAuthHeaders = await getAuthHeaders(await getAuthOn401());
                        continue;
                    }
                }
                if (TRANSIENT_HTTP_STATUSES.has(response.status) && networkAttempt + 1 < retryMaxAttempts) {
                    networkAttempt += 1;
                    await new Promise(resolve => setTimeout(resolve, delayMs));
                    delayMs = Math.round(delayMs * retryBackoffFactor);
                    continue;
                }
                break;
            }
            if (!response.ok) {
                const text = await response.text();
                let detail = text;
                try {
                    detail = JSON.parse(text);
                }
                catch { }
                throw createApiError(`Request failed: ${response.status} ${response.statusText}${text ? ` - ${text}` : ''}`, response.status, response.statusText, detail, response.headers);
            }
            const contentType = response.headers.get('content-type');
            if (response.status === 204)
                return undefined;
            if (requestConfig.schema === BufferSchema) {
                return BufferSchema.parse(new Uint8Array(await response.arrayBuffer()));
            }
            // A `Blob` carries the content type with the bytes, which is the whole reason these endpoints ask for one: the
            // same avatar URL answers with SVG for a system avatar and PNG for an uploaded one, and nothing in the request
            // says which is coming.
            if (requestConfig.schema === BlobSchema) {
                return BlobSchema.parse(await response.blob());
            }
            if (contentType && !contentType.includes('application/json')) {
                if (requestConfig.schema) {
                    throw new SchemaMismatchError(`Expected a JSON response to validate against the schema, got ${contentType}`, {
                        endpoint: `${requestConfig.method ?? 'GET'} ${requestConfig.url}`,
                        issues: [{ path: '', expected: 'application/json', received: contentType || 'no content type' }],
                    });
                }
                return undefined;
            }
            let data;
            if (contentType?.includes('application/json')) {
                const text = await response.text();
                try {
                    data = JSON.parse(text);
                }
                catch (e) {
                    if (e instanceof SyntaxError) {
                        data = text || undefined;
                    }
                    else {
                        throw e;
                    }
                }
            }
            else {
                const text = await response.text();
                data = text || undefined;
            }
            if (requestConfig.schema && data !== undefined) {
                const parsed = requestConfig.schema.safeParse(data);
                if (!parsed.success) {
                    const endpoint = `${requestConfig.method ?? 'GET'} ${requestConfig.url}`;
                    const drift = (0,schemaAudit/* isSchemaAuditEnabled */.Ao)() ? readDrift(parsed.error.issues) : undefined;
                    if (drift) {
                        for (const finding of drift) {
                            if (finding.kind === 'keys') {
                                (0,schemaAudit/* recordSchemaDrift */.eh)({
                                    kind: 'keys',
                                    endpoint,
                                    path: finding.path.join('.'),
                                    keys: finding.keys.map(key => String(key)),
                                    types: takeKeyTypes(data, finding.path, finding.keys),
                                });
                                continue;
                            }
                            (0,schemaAudit/* recordSchemaDrift */.eh)({
                                kind: 'value',
                                endpoint,
                                path: finding.path.join('.'),
                                value: describeValueAtPath(data, finding.path),
                                documented: finding.documented,
                            });
                        }
                        // Undocumented keys are stripped as they are recorded, so the body can be validated for real once they are
                        // gone. A value outside a documented set cannot be taken out the same way — removing the field would leave
                        // a hole where the schema wants a value — so the response is handed back unvalidated instead. Either way
                        // it reaches the caller: everything wrong with it has been recorded, and one stale schema must not cut the
                        // audit short.
                        const cleaned = requestConfig.schema.safeParse(data);
                        return cleaned.success ? cleaned.data : data;
                    }
                    const report = { endpoint, issues: describeIssues(parsed.error.issues, data) };
                    const behavior = (0,schemaAudit/* isSchemaAuditEnabled */.Ao)() ? 'throw' : onSchemaMismatch;
                    if (reportSchemaMismatch(behavior, report)) {
                        throw new SchemaMismatchError(`Response did not match the schema for ${endpoint}`, report, {
                            cause: parsed.error,
                        });
                    }
                    return data;
                }
                return parsed.data;
            }
            return data;
        },
    };
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hasErrorKind),
/* harmony export */   z: () => (/* binding */ ERROR_KINDS)
/* harmony export */ });
/* harmony import */ var _productInfo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(548);

/**
 * Every error this package throws carries the list of kinds it belongs to, under a well-known symbol.
 *
 * The predicates read that list rather than the prototype chain, so they keep working when two copies of the package
 * end up in one process — a realistic outcome of transitive dependency ranges, and one where `instanceof` silently
 * returns false. `instanceof` still works, because each class also implements `Symbol.hasInstance` on top of the same
 * list.
 */
const ERROR_KINDS = Symbol.for(`${_productInfo_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .A.packageName}:error-kinds`);
/** Whether `value` is one of this package's errors of the given kind. */
function hasErrorKind(value, kind) {
    if (typeof value !== 'object' || value === null)
        return false;
    const kinds = value[ERROR_KINDS];
    return Array.isArray(kinds) && kinds.includes(kind);
}


/***/ }),

/***/ 8981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ isOAuthError),
/* harmony export */   TX: () => (/* binding */ isNetworkError),
/* harmony export */   _i: () => (/* binding */ isSchemaMismatchError),
/* harmony export */   d7: () => (/* binding */ isApiError)
/* harmony export */ });
/* unused harmony exports isAuthError, isForbiddenError, isNotFoundError, isRateLimitError, isServerError, isConfigError, isReauthorizationRequired, isScopeError */
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7916);

/**
 * Any non-2xx response from Confluence, including every subclass.
 *
 * Prefer these predicates to `instanceof` in library code and in anything that might load two copies of this package:
 * they check a branded marker instead of the prototype chain.
 *
 * @public
 */
function isApiError(value) {
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrorKind */ .j)(value, 'api');
}
/**
 * 401 — credentials missing, expired or rejected.
 *
 * @public
 */
function isAuthError(value) {
    return hasErrorKind(value, 'auth');
}
/**
 * 403 — authenticated but not permitted.
 *
 * @public
 */
function isForbiddenError(value) {
    return hasErrorKind(value, 'forbidden');
}
/**
 * 404 — absent, or invisible to you.
 *
 * @public
 */
function isNotFoundError(value) {
    return hasErrorKind(value, 'notFound');
}
/**
 * 429 — rate limited. Read `retryAfterMs` for Atlassian's own advice.
 *
 * @public
 */
function isRateLimitError(value) {
    return hasErrorKind(value, 'rateLimit');
}
/**
 * 5xx — Confluence failed on its side.
 *
 * @public
 */
function isServerError(value) {
    return hasErrorKind(value, 'server');
}
/**
 * No HTTP response at all — DNS, TLS, socket, timeout.
 *
 * @public
 */
function isNetworkError(value) {
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrorKind */ .j)(value, 'network');
}
/**
 * An OAuth 2.0 failure: token exchange, refresh, or cloud-id resolution.
 *
 * @public
 */
function isOAuthError(value) {
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrorKind */ .j)(value, 'oauth');
}
/**
 * The client configuration cannot work.
 *
 * @public
 */
function isConfigError(value) {
    return hasErrorKind(value, 'config');
}
/**
 * A 2xx response that is not JSON where the endpoint promised JSON.
 *
 * @public
 */
function isSchemaMismatchError(value) {
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrorKind */ .j)(value, 'schemaMismatch');
}
/**
 * The grant is gone: no refresh will fix it, and the user has to authorize again.
 *
 * Covers a refresh token that expired after 90 days idle, one rotated out because the new one was never persisted, a
 * user who changed their Atlassian password, and a user who declined the consent screen.
 *
 * Deliberately narrower than "any OAuth failure". A wrong client secret also fails the token endpoint — with
 * `access_denied`, the same code a declining user produces — and sending people through consent over a bad environment
 * variable would loop them forever. That case answers `false` here and surfaces as a plain {@link isOAuthError}.
 *
 * @public
 */
function isReauthorizationRequired(value) {
    return isOAuthError(value) && value.reauthorizationRequired;
}
/**
 * The token is valid but lacks a scope this endpoint requires.
 *
 * Distinct from {@link isAuthError} because the remedy is different: refreshing cannot help, the app needs the scope
 * added and the user has to consent again. Confluence reports it as a 401 with `Unauthorized; scope does not match`.
 *
 * @public
 */
function isScopeError(value) {
    return hasErrorKind(value, 'scope');
}


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openEnum)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6038);
/* harmony import */ var _schemaAudit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1257);


/**
 * Builds a schema for a string field whose documented values are a vendor's list rather than a real constraint.
 *
 * Open by default: any string is accepted, because the specification these schemas are generated from routinely falls
 * behind the API it describes. A value the vendor added and did not write down is not a bug in the caller's code, and
 * it must not turn into a warning in their logs.
 *
 * The documented values survive where they are actually useful — in the type. `z.infer` gives `'software' |
 * 'service_desk' | 'business' | (string & {})`, so an editor still suggests all three while the compiler accepts
 * whatever the API turns out to send. They also survive in the failure message, which names them.
 *
 * Under `AUDIT_SCHEMAS=true` it builds a real `z.enum` instead, which is how the audit run learns that a list has gone
 * stale. That is the run whose job is to compare the schemas against what the API sends; a caller's process is not.
 *
 * The declared return type stays the open one in both modes, deliberately — the same reason as in `apiObject`: the
 * switch is read at runtime, so the compiler cannot follow it, and the published declarations must not shift with an
 * environment variable.
 */
function openEnum(values) {
    const documented = values.map(value => `'${value}'`).join(' | ');
    // `string & {}`, not `string`: a plain `string` in the union swallows the literals and takes the suggestions with them.
    const open = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(value => typeof value === 'string', {
        message: `one of ${documented}, or another string`,
    });
    if ((0,_schemaAudit_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchemaAuditEnabled */ .Ao)()) {
        return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values);
    }
    return open;
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PRODUCT)
/* harmony export */ });
/* unused harmony export PRODUCT_SLUG */
/** Typed as plain strings on purpose: a product may leave the optional fields empty, and the code must still check. */
const PRODUCT = {
    /** The npm package name, e.g. `confluence.js`. */
    packageName: 'jira.js',
    /**
     * The Atlassian gateway slug, as in `https://api.atlassian.com/ex/<slug>/{cloudId}`.
     *
     * Empty for products that are not behind the Atlassian gateway, where OAuth 2.0 (3LO) does not apply.
     */
    gatewaySlug: 'jira',
    /** Product-specific advice appended to a scope-mismatch 401, where the scope families differ per product. */
    scopeHint: 'Jira scopes are granted per operation rather than per API version — the scope the failing operation names in its API documentation is the one to add.',
};
/**
 * The package name reduced to something safe inside a multipart boundary and a symbol key.
 *
 * A boundary may not contain a dot without being quoted, and `confluence.js` has one.
 */
const PRODUCT_SLUG = PRODUCT.packageName.replace(/[^a-zA-Z0-9]+/g, '-');


/***/ }),

/***/ 1257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ isSchemaAuditEnabled),
/* harmony export */   eh: () => (/* binding */ recordSchemaDrift)
/* harmony export */ });
/* unused harmony export getCollectedSchemaDrift */
/**
 * Collects the gaps between the schemas and what the API actually sends.
 *
 * Only active when `AUDIT_SCHEMAS=true`, which the package's own audit run sets and nothing else does. In every other
 * process this module holds an empty array and is never written to.
 *
 * It deliberately keeps findings in memory rather than writing them anywhere: `core/` ships to browsers, so it cannot
 * reach for the filesystem. The audit runner reads the collection at the end of the run and reports it.
 */
/** Symbol.for, not a local const: the collection has to survive two copies of the package in one process. */
const STORE = Symbol.for('apis-code-gen.schemaAudit');
function isSchemaAuditEnabled() {
    const env = globalThis.process?.env;
    return env?.AUDIT_SCHEMAS === 'true';
}
function recordSchemaDrift(entry) {
    const store = globalThis;
    (store[STORE] ??= []).push(entry);
}
function getCollectedSchemaDrift() {
    return globalThis[STORE] ?? [];
}


/***/ }),

/***/ 5396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* unused harmony exports string, number, boolean, bigint */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8144);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6038);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return core._coercedNumber(schemas.ZodNumber, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedDate */ .B4(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodDate */ .aPP, params);
}


/***/ }),

/***/ 6038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aPP: () => (/* binding */ ZodDate),
  bzn: () => (/* binding */ any),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  IeY: () => (/* binding */ custom),
  k5n: () => (/* binding */ _enum),
  RZV: () => (/* binding */ lazy),
  euz: () => (/* binding */ literal),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown),
  OZ5: () => (/* binding */ url)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, looseObject, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8149);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/util.js
var core_util = __webpack_require__(4366);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/schemas.js + 2 modules
var schemas = __webpack_require__(7385);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(6045);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/api.js
var api = __webpack_require__(8144);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/regexes.js
var core_regexes = __webpack_require__(3983);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? registries/* globalRegistry */.fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [schemas/* base64Charset */.cq, core_regexes/* base64 */.K3],
    [schemas/* base64urlCharset */.xE, core_regexes/* base64url */.r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? core_regexes/* number */.ai : core_regexes/* integer */.nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(6735);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(9053);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const initializer = (inst, issues) => {
    errors/* $ZodError */.a$.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => errors/* formatError */.Wk(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => errors/* flattenError */.JM(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/parse.js


const parse_parse = /* @__PURE__ */ parse/* _parse */.Tj(ZodRealError);
const parseAsync = /* @__PURE__ */ parse/* _parseAsync */.Rb(ZodRealError);
const safeParse = /* @__PURE__ */ parse/* _safeParse */.Od(ZodRealError);
const safeParseAsync = /* @__PURE__ */ parse/* _safeParseAsync */.wG(ZodRealError);

// Codec functions
const encode = /* @__PURE__ */ parse/* _encode */.Mv(ZodRealError);
const decode = /* @__PURE__ */ parse/* _decode */.e2(ZodRealError);
const encodeAsync = /* @__PURE__ */ parse/* _encodeAsync */.GW(ZodRealError);
const decodeAsync = /* @__PURE__ */ parse/* _decodeAsync */.or(ZodRealError);
const safeEncode = /* @__PURE__ */ parse/* _safeEncode */.rh(ZodRealError);
const safeDecode = /* @__PURE__ */ parse/* _safeDecode */.VS(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ parse/* _safeEncodeAsync */.v_(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ parse/* _safeDecodeAsync */.R3(ZodRealError);

;// CONCATENATED MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    schemas/* $ZodType */.W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(api/* _overwrite */.bS(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...schemas/* standardProps */.YK(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return parse/* validate */.tf(this, data, params);
    },
    validateAsync(data, params) {
        return parse/* validateAsync */.F0(this, data, params);
    },
    encode: function _encode(data, params) {
        return encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    schemas/* $ZodStringFormat */.EY.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    schemas/* $ZodISODateTime */.Ko.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    schemas/* $ZodISODate */.v1.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    schemas/* $ZodISOTime */.Ax.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    schemas/* $ZodISODuration */.$N.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodEmail */.qG.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodGUID */.Zc.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodUUID */.Zn.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodURL */.VY.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return api/* _url */.Fn(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodEmoji */.cG.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodNanoID */.Py.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodCUID */.bl.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodCUID2 */.Zu.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodULID */.g5.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodXID */.TF.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodKSUID */.GY.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodIPv4 */.Lc.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodIPv6 */.Zy.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    schemas/* $ZodCIDRv4 */.CI.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    schemas/* $ZodCIDRv6 */.Cn.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodBase64 */.Dq.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodBase64URL */.CQ.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodE164 */.Oy.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodJWT */.h8.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    schemas/* $ZodNumber */.vz.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    schemas/* $ZodNumberFormat */.I.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    schemas/* $ZodBoolean */.sF.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    schemas/* $ZodBigInt */.BN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
}));
function bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function _null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ core_core/* $constructor */.xI("ZodAny", (inst, def) => {
    schemas/* $ZodAny */.Gb.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => anyProcessor(inst, ctx, json, params);
});
function any() {
    return api/* _any */.KA(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    schemas/* $ZodUnknown */.GP.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    schemas/* $ZodNever */.Um.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    schemas/* $ZodDate */.o5.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodArray */.$p.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodObjectJIT */.w.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    schemas/* $ZodUnion */.cu.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    schemas/* $ZodIntersection */.LJ.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodTuple */.G3.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodRecord */.h.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    schemas/* $ZodEnum */.VO.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    schemas/* $ZodLiteral */.nu.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodTransform */.Wc.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    schemas/* $ZodOptional */.ig.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    schemas/* $ZodExactOptional */.RL.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    schemas/* $ZodNullable */.qc.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    schemas/* $ZodDefault */.rv.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    schemas/* $ZodPrefault */.VF.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    schemas/* $ZodNonOptional */.N$.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    schemas/* $ZodCatch */.t$.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    schemas/* $ZodPipe */._m.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    schemas/* $ZodReadonly */.Sb.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLazy", (inst, def) => {
    schemas/* $ZodLazy */.kU.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    schemas/* $ZodCustom */.b0.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return api/* _custom */.FO(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ })

};
