#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 502:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var Scalar = __nccwpck_require__(2238);
var YAMLMap = __nccwpck_require__(7999);
var YAMLSeq = __nccwpck_require__(9710);
var resolveBlockMap = __nccwpck_require__(950);
var resolveBlockSeq = __nccwpck_require__(1919);
var resolveFlowCollection = __nccwpck_require__(5359);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(2354);
var composeNode = __nccwpck_require__(362);
var resolveEnd = __nccwpck_require__(5281);
var resolveProps = __nccwpck_require__(7550);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 362:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(5148);
var identity = __nccwpck_require__(5920);
var composeCollection = __nccwpck_require__(502);
var composeScalar = __nccwpck_require__(2666);
var resolveEnd = __nccwpck_require__(5281);
var utilEmptyScalarPosition = __nccwpck_require__(3876);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 2666:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var Scalar = __nccwpck_require__(2238);
var resolveBlockScalar = __nccwpck_require__(666);
var resolveFlowScalar = __nccwpck_require__(4255);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(9213);
var Document = __nccwpck_require__(2354);
var errors = __nccwpck_require__(1903);
var identity = __nccwpck_require__(5920);
var composeDoc = __nccwpck_require__(2658);
var resolveEnd = __nccwpck_require__(5281);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 950:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(5602);
var YAMLMap = __nccwpck_require__(7999);
var resolveProps = __nccwpck_require__(7550);
var utilContainsNewline = __nccwpck_require__(8678);
var utilFlowIndentCheck = __nccwpck_require__(9128);
var utilMapIncludes = __nccwpck_require__(7378);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 666:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(2238);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 1919:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(9710);
var resolveProps = __nccwpck_require__(7550);
var utilFlowIndentCheck = __nccwpck_require__(9128);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 5359:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var Pair = __nccwpck_require__(5602);
var YAMLMap = __nccwpck_require__(7999);
var YAMLSeq = __nccwpck_require__(9710);
var resolveEnd = __nccwpck_require__(5281);
var resolveProps = __nccwpck_require__(7550);
var utilContainsNewline = __nccwpck_require__(8678);
var utilMapIncludes = __nccwpck_require__(7378);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(2238);
var resolveEnd = __nccwpck_require__(5281);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 7550:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(8678);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 7378:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 2354:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(5148);
var Collection = __nccwpck_require__(9466);
var identity = __nccwpck_require__(5920);
var Pair = __nccwpck_require__(5602);
var toJS = __nccwpck_require__(8760);
var Schema = __nccwpck_require__(4893);
var stringifyDocument = __nccwpck_require__(5580);
var anchors = __nccwpck_require__(3889);
var applyReviver = __nccwpck_require__(598);
var createNode = __nccwpck_require__(175);
var directives = __nccwpck_require__(9213);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 3889:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var visit = __nccwpck_require__(2857);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 598:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 175:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(5148);
var identity = __nccwpck_require__(5920);
var Scalar = __nccwpck_require__(2238);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 9213:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var visit = __nccwpck_require__(2857);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1903:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 538:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(5395);
var Document = __nccwpck_require__(2354);
var Schema = __nccwpck_require__(4893);
var errors = __nccwpck_require__(1903);
var Alias = __nccwpck_require__(5148);
var identity = __nccwpck_require__(5920);
var Pair = __nccwpck_require__(5602);
var Scalar = __nccwpck_require__(2238);
var YAMLMap = __nccwpck_require__(7999);
var YAMLSeq = __nccwpck_require__(9710);
var cst = __nccwpck_require__(5908);
var lexer = __nccwpck_require__(4388);
var lineCounter = __nccwpck_require__(679);
var parser = __nccwpck_require__(2139);
var publicApi = __nccwpck_require__(7464);
var visit = __nccwpck_require__(2857);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 5148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(3889);
var visit = __nccwpck_require__(2857);
var identity = __nccwpck_require__(5920);
var Node = __nccwpck_require__(5206);
var toJS = __nccwpck_require__(8760);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 9466:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(175);
var identity = __nccwpck_require__(5920);
var Node = __nccwpck_require__(5206);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 5206:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(598);
var identity = __nccwpck_require__(5920);
var toJS = __nccwpck_require__(8760);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 5602:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(175);
var stringifyPair = __nccwpck_require__(5837);
var addPairToJSMap = __nccwpck_require__(7327);
var identity = __nccwpck_require__(5920);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 2238:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var Node = __nccwpck_require__(5206);
var toJS = __nccwpck_require__(8760);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(2485);
var addPairToJSMap = __nccwpck_require__(7327);
var Collection = __nccwpck_require__(9466);
var identity = __nccwpck_require__(5920);
var Pair = __nccwpck_require__(5602);
var Scalar = __nccwpck_require__(2238);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(175);
var stringifyCollection = __nccwpck_require__(2485);
var Collection = __nccwpck_require__(9466);
var identity = __nccwpck_require__(5920);
var Scalar = __nccwpck_require__(2238);
var toJS = __nccwpck_require__(8760);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7327:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(4624);
var merge = __nccwpck_require__(3433);
var stringify = __nccwpck_require__(7549);
var identity = __nccwpck_require__(5920);
var toJS = __nccwpck_require__(8760);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 5920:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 8760:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 6969:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(666);
var resolveFlowScalar = __nccwpck_require__(4255);
var errors = __nccwpck_require__(1903);
var stringifyString = __nccwpck_require__(7824);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 356:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 5908:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(6969);
var cstStringify = __nccwpck_require__(356);
var cstVisit = __nccwpck_require__(3798);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 4388:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(5908);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 679:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 2139:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(5908);
var lexer = __nccwpck_require__(4388);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(5395);
var Document = __nccwpck_require__(2354);
var errors = __nccwpck_require__(1903);
var log = __nccwpck_require__(4624);
var identity = __nccwpck_require__(5920);
var lineCounter = __nccwpck_require__(679);
var parser = __nccwpck_require__(2139);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 4893:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var map = __nccwpck_require__(3338);
var seq = __nccwpck_require__(8947);
var string = __nccwpck_require__(639);
var tags = __nccwpck_require__(8395);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 3338:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var YAMLMap = __nccwpck_require__(7999);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 4603:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(2238);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 8947:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var YAMLSeq = __nccwpck_require__(9710);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 639:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(7824);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3952:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(2238);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 9280:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(2238);
var stringifyNumber = __nccwpck_require__(2916);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 2559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2916);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 5079:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(3338);
var _null = __nccwpck_require__(4603);
var seq = __nccwpck_require__(8947);
var string = __nccwpck_require__(639);
var bool = __nccwpck_require__(3952);
var float = __nccwpck_require__(9280);
var int = __nccwpck_require__(2559);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 2392:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(2238);
var map = __nccwpck_require__(3338);
var seq = __nccwpck_require__(8947);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(3338);
var _null = __nccwpck_require__(4603);
var seq = __nccwpck_require__(8947);
var string = __nccwpck_require__(639);
var bool = __nccwpck_require__(3952);
var float = __nccwpck_require__(9280);
var int = __nccwpck_require__(2559);
var schema = __nccwpck_require__(5079);
var schema$1 = __nccwpck_require__(2392);
var binary = __nccwpck_require__(4468);
var merge = __nccwpck_require__(3433);
var omap = __nccwpck_require__(6336);
var pairs = __nccwpck_require__(660);
var schema$2 = __nccwpck_require__(1338);
var set = __nccwpck_require__(1425);
var timestamp = __nccwpck_require__(441);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 4468:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(2238);
var stringifyString = __nccwpck_require__(7824);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 4085:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(2238);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5707:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(2238);
var stringifyNumber = __nccwpck_require__(2916);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 3948:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2916);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 3433:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var Scalar = __nccwpck_require__(2238);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 6336:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var toJS = __nccwpck_require__(8760);
var YAMLMap = __nccwpck_require__(7999);
var YAMLSeq = __nccwpck_require__(9710);
var pairs = __nccwpck_require__(660);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 660:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var Pair = __nccwpck_require__(5602);
var Scalar = __nccwpck_require__(2238);
var YAMLSeq = __nccwpck_require__(9710);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(3338);
var _null = __nccwpck_require__(4603);
var seq = __nccwpck_require__(8947);
var string = __nccwpck_require__(639);
var binary = __nccwpck_require__(4468);
var bool = __nccwpck_require__(4085);
var float = __nccwpck_require__(5707);
var int = __nccwpck_require__(3948);
var merge = __nccwpck_require__(3433);
var omap = __nccwpck_require__(6336);
var pairs = __nccwpck_require__(660);
var set = __nccwpck_require__(1425);
var timestamp = __nccwpck_require__(441);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1425:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var Pair = __nccwpck_require__(5602);
var YAMLMap = __nccwpck_require__(7999);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 441:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2916);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 9694:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 7549:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(3889);
var identity = __nccwpck_require__(5920);
var stringifyComment = __nccwpck_require__(1708);
var stringifyString = __nccwpck_require__(7824);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 2485:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var stringify = __nccwpck_require__(7549);
var stringifyComment = __nccwpck_require__(1708);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 1708:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 5580:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var stringify = __nccwpck_require__(7549);
var stringifyComment = __nccwpck_require__(1708);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 2916:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 5837:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);
var Scalar = __nccwpck_require__(2238);
var stringify = __nccwpck_require__(7549);
var stringifyComment = __nccwpck_require__(1708);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 7824:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(2238);
var foldFlowLines = __nccwpck_require__(9694);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(5920);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./lib/app/internal-error.js
/** Tells of an error that nobody expected, with all that helps to find it, and makes this process fail. */
function reportInternalError(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // On standard output nothing may be left to write to, and the log of a step takes both.
    process.stderr.write(`rundag: internal error: please report this at the project's issue tracker\n${text}\n`);
    process.exitCode = 1;
}

;// CONCATENATED MODULE: ./lib/app/end-with.js

/**
 * Lets this process end with the status that a program gives, or with 1 and an explanation when it rejects. It ends by
 * itself once nothing is left to do: ended by force, Node 24 can hang after heavy output (nodejs/node#54918).
 */
async function endWith(program) {
    try {
        process.exitCode = await program;
    }
    catch (error) {
        reportInternalError(error);
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/graph/draw.js
/** Beyond these Mermaid shows an error instead of the drawing (its `maxEdges` and `maxTextSize`, which GitHub keeps). */
const mermaidLimits = { edges: 500, characters: 50_000 };
/** Fill and border of each result; dark text on each of them is readable in GitHub's light and dark themes. */
const colours = new Map([
    ['success', { fill: '#aceebb', border: '#1a7f37' }],
    ['failure', { fill: '#ffcecb', border: '#cf222e' }],
    ['cancelled', { fill: '#fae17d', border: '#9a6700' }],
    ['skipped', { fill: '#d1d9e0', border: '#59636e' }],
]);
const textColour = '#1f2328';
/**
 * A Mermaid flowchart, left to right, with an arrow from each need to its dependent; undefined when it would pass the
 * given limits or Mermaid's own. Nodes are named by number, so no id or label can be anything but text.
 */
function drawMermaid(tasks, limits = {}) {
    const maxEdges = Math.min(limits.edges ?? mermaidLimits.edges, mermaidLimits.edges);
    const maxCharacters = Math.min(limits.characters ?? mermaidLimits.characters, mermaidLimits.characters);
    const nodes = new Map(tasks.map(({ id }, number) => [id, `t${number}`]));
    const lines = ['flowchart LR'];
    let characters = 0;
    const fits = (line) => {
        lines.push(line);
        characters += line.length + 1;
        return characters <= maxCharacters;
    };
    for (const [number, { label, duration, result }] of tasks.entries()) {
        const text = [label, duration].filter((part) => part !== undefined).map(escapeMermaid);
        const colour = result === undefined ? '' : `:::${result}`;
        if (!fits(`  t${number}["${text.join('<br/>')}"]${colour}`))
            return undefined;
    }
    let edges = 0;
    for (const [from, to] of edgesOf(tasks)) {
        edges += 1;
        if (edges > maxEdges || !fits(`  ${nodes.get(from) ?? ''} --> ${nodes.get(to) ?? ''}`))
            return undefined;
    }
    const results = new Set(tasks.map(({ result }) => result));
    for (const [result, { fill, border }] of colours) {
        if (results.has(result))
            lines.push(`  classDef ${result} fill:${fill},stroke:${border},color:${textColour}`);
    }
    const drawing = `${lines.join('\n')}\n`;
    return drawing.length <= maxCharacters ? drawing : undefined;
}
/** A Graphviz digraph, left to right, with an arrow from each need to its dependent; nodes are named by their ids. */
function drawDot(tasks) {
    const lines = [
        'digraph tasks {',
        '  rankdir=LR;',
        '  node [shape=box, style="rounded,filled", fillcolor=white];',
    ];
    for (const { id, label, duration, result } of tasks) {
        const text = duration === undefined ? label : `${label}\n${duration}`;
        const colour = result === undefined ? undefined : colours.get(result);
        const paint = colour === undefined ? '' : `, fillcolor="${colour.fill}", color="${colour.border}"`;
        lines.push(`  ${quoteDot(id)} [label=${quoteDot(text)}${paint}];`);
    }
    for (const [from, to] of edgesOf(tasks))
        lines.push(`  ${quoteDot(from)} -> ${quoteDot(to)};`);
    lines.push('}');
    return `${lines.join('\n')}\n`;
}
/** Text as a quoted string of Graphviz; line breaks stay line breaks in a label. */
function quoteDot(text) {
    return `"${draw_oneLine(text, '\n').replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
/**
 * Text for a quoted Mermaid label. All of ASCII but letters, digits and blanks becomes Mermaid's `#NN;`, because quotes
 * end the label, `%%` and `---` are directives, and Mermaid reads Markdown, HTML and icon names in labels.
 * It is never empty, because Mermaid refuses an empty label.
 */
function escapeMermaid(text) {
    const escaped = draw_oneLine(text, ' ')
        .trim()
        .replaceAll(/[!-/:-@[-`{-~]/g, (character) => `#${character.charCodeAt(0)};`);
    return escaped === '' ? '#160;' : escaped;
}
/** Text without controls, direction marks and broken characters; line breaks become `lineBreak`. */
function draw_oneLine(text, lineBreak) {
    return text
        .replaceAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, lineBreak)
        .replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => (character === lineBreak ? character : ' '))
        .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
function* edgesOf(tasks) {
    const drawn = new Set(tasks.map(({ id }) => id));
    for (const { id, needs } of tasks)
        for (const need of needs)
            if (drawn.has(need))
                yield [need, id];
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/host/cgroup.js


/** Reads from this machine's file system. */
const readText = (path) => {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
};
/**
 * Every directory whose limits hold for this process, its own first, in version 2 of Linux's control groups and in one
 * controller of version 1. In a container `/proc/self/cgroup` names a path of the host that is not there: the mount
 * itself, which is always among them, is then the container's own group.
 */
function controlGroups(controller, read) {
    const lines = (read('/proc/self/cgroup') ?? '').split('\n').map((line) => line.split(':'));
    return lines.flatMap(([, controllers = '', ...path]) => {
        const isUnified = controllers === '';
        if (!isUnified && !controllers.split(',').includes(controller))
            return [];
        const mount = isUnified ? '/sys/fs/cgroup' : `/sys/fs/cgroup/${controller}`;
        return withParents(mount, path.join(':'));
    });
}
function withParents(mount, path) {
    const directories = [];
    for (let at = external_node_path_namespaceObject.posix.join('/', path); at !== '/'; at = external_node_path_namespaceObject.posix.dirname(at))
        directories.push(external_node_path_namespaceObject.posix.join(mount, at));
    return [...directories, mount];
}

;// CONCATENATED MODULE: ./lib/host/cpus.js


/**
 * The CPUs that the operating system lets this process use (its affinity counts), or its control groups' quota when
 * that is smaller. A quota of one and a half CPUs counts as two: a CPU left idle for half of the time costs more than
 * two tasks that are slowed down a little. At least 1.
 */
function usableCpus(read = readText, available = (0,external_node_os_namespaceObject.availableParallelism)()) {
    const quota = Math.min(...controlGroups('cpu', read).map((directory) => quotaOf(directory, read)));
    if (quota < available) {
        return {
            cpus: Math.max(1, Math.ceil(quota)),
            because: `a quota of ${Number(quota.toFixed(2))} of ${available} CPUs`,
        };
    }
    return { cpus: available, because: available === 1 ? '1 usable CPU' : `${available} usable CPUs` };
}
/** The quota of one control group in CPUs; Infinity when it has none. */
function quotaOf(directory, read) {
    const [quota, period] = (read(`${directory}/cpu.max`) ?? '').trim().split(' ').map(Number);
    const unified = ratio(quota, period);
    if (unified !== undefined)
        return unified;
    const oldQuota = Number(read(`${directory}/cpu.cfs_quota_us`) ?? Number.NaN);
    const oldPeriod = Number(read(`${directory}/cpu.cfs_period_us`) ?? Number.NaN);
    return ratio(oldQuota, oldPeriod) ?? Infinity;
}
/** Undefined for `max`, for -1, and where there is no such file. */
function ratio(quota, period) {
    if (quota === undefined || period === undefined)
        return undefined;
    return quota > 0 && period > 0 ? quota / period : undefined;
}

;// CONCATENATED MODULE: ./lib/model/message-of.js
/** The message of whatever was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}

;// CONCATENATED MODULE: ./lib/report/duration.js
/** A measured time as people say it: `0.4 s`, `3.2 s`, `1 min 5 s`, `2 h 3 min`; never negative. */
function formatDuration(seconds) {
    const tenths = Math.round(Math.max(0, seconds) * 10);
    return tenths < 600 ? `${(tenths / 10).toFixed(1)} s` : formatLongDuration(Math.round(seconds));
}
/** A time that somebody chose, without invented decimals: `30 s`, `0.5 s`, `1 min 30 s`. */
function formatLimit(seconds) {
    return seconds < 60 ? `${Number(seconds.toFixed(3))} s` : formatLongDuration(Math.round(seconds));
}
function formatLongDuration(wholeSeconds) {
    const minutes = Math.floor(wholeSeconds / 60);
    if (minutes < 60)
        return joinUnits(minutes, 'min', wholeSeconds % 60, 's');
    return joinUnits(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function joinUnits(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

;// CONCATENATED MODULE: ./lib/model/outcome.js
/** Task files of a task that wrote nothing. */
const noTaskFiles = {
    outputs: new Map(),
    env: new Map(),
    path: [],
    state: new Map(),
    summary: '',
};
/** Whether the attempt did what was asked of it. */
function outcome_passed(termination) {
    return (termination.kind === 'exited' && termination.code === 0) || termination.kind === 'stopped';
}

;// CONCATENATED MODULE: ./lib/report/run-report.js

/** The last attempt's outcome; undefined when the task never ran or still runs its first attempt. */
function lastOutcome(task) {
    return task.attempts.findLast((attempt) => attempt.ended !== undefined)?.ended?.outcome;
}
/** Whether the task did not do what was asked of it, forgiven or not. */
function failed(task) {
    return task.ending !== undefined && (task.ending.result === 'failure' || task.ending.tolerated);
}
/** Whether the last of several attempts passed. */
function passedOnRetry(attempts) {
    const last = attempts.at(-1)?.ended;
    return attempts.length > 1 && last !== undefined && outcome_passed(last.outcome.termination);
}
/** Seconds from the attempt's start to its end, or to `now` while it runs. */
function attemptSeconds(attempt, now) {
    return Math.max(0, (attempt.ended?.at ?? now) - attempt.startedAt) / 1000;
}
/** The task as logs and tables name it: its name, and its id where that differs. */
function taskLabel(task) {
    return task.name === task.task.id ? task.name : `${task.name} (${task.task.id})`;
}

;// CONCATENATED MODULE: ./lib/report/words.js

/** A count with its noun in the right number: `1 task`, `3,000 tasks`; `plural` where adding an s is wrong. */
function counted(count, noun, plural = `${noun}s`) {
    return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;
}
/** Up to `limit` items joined by commas, then how many more there are: `a, b and 3 more`. */
function listed(items, limit) {
    const shown = items.slice(0, limit).join(', ');
    return items.length > limit ? `${shown} and ${(items.length - limit).toLocaleString('en-US')} more` : shown;
}
/** How an attempt ended: `exit code 1`, `timed out after 30 s`, `cancelled: lint failed (fail-fast)`. */
function terminationText(termination) {
    switch (termination.kind) {
        case 'exited':
            return `exit code ${termination.code}`;
        case 'signalled':
            return `killed by ${termination.signal}`;
        case 'timed-out':
            return `timed out after ${formatLimit(termination.afterSeconds)}`;
        case 'cancelled':
            return `cancelled: ${closeCauseText(termination.cause)}`;
        case 'could-not-start':
            return `could not start: ${termination.cause}`;
        case 'bad-task-file':
            return `${termination.file}${termination.line === undefined ? '' : ` line ${termination.line}`}: ${termination.problem}`;
        case 'stopped':
            return 'stopped, no longer needed';
        case 'not-ready':
            return `not ready after ${formatLimit(termination.afterSeconds)}: ${termination.lastProblem}`;
        case 'ended-early':
            return `ended while still needed: ${earlyEndText(termination.code, termination.signal)}`;
    }
}
function earlyEndText(code, signal) {
    if (signal !== undefined)
        return `killed by ${signal}`;
    return code === undefined ? 'no exit code' : `exit code ${code}`;
}
/** What an ending often means or what to do about it, as a hint and no more; undefined where there is none. */
function terminationHint(termination) {
    switch (termination.kind) {
        case 'exited':
            return exitCodeHint(termination.code);
        case 'signalled':
            return termination.signal === 'SIGKILL' ? `not ended by this run; ${outOfMemory}` : undefined;
        case 'could-not-start':
            return termination.remedy;
        case 'timed-out':
        case 'cancelled':
        case 'bad-task-file':
        case 'stopped':
        case 'not-ready':
        case 'ended-early':
            return undefined;
    }
}
const outOfMemory = 'the machine probably ran out of memory';
/** By the convention of POSIX shells: 126, 127, and 128 plus the signal's number. */
function exitCodeHint(code) {
    switch (code) {
        case 126:
            return 'by convention: a command was found but could not be run';
        case 127:
            return 'by convention: a command was not found';
        case 137:
            return `by convention: a process was killed with SIGKILL; ${outOfMemory}`;
        case 139:
            return 'by convention: a process crashed with a segmentation fault';
        default:
            return undefined;
    }
}
/** Why nothing more was started: `lint failed (fail-fast)`. */
function closeCauseText(cause) {
    switch (cause.kind) {
        case 'fail-fast':
            return `${cause.task} failed (fail-fast)`;
        case 'max-failures':
            return `${counted(cause.failures, 'task')} failed (max-failures)`;
        case 'matrix-fail-fast':
            return `${cause.task} failed (fail-fast of its matrix)`;
        case 'signal':
            return `interrupted by ${cause.signal}`;
    }
}
/** Why a task has its result, when its attempts do not tell; empty for `ran` and `join`. */
function becauseText(because) {
    switch (because.kind) {
        case 'ran':
        case 'join':
            return '';
        case 'need':
            return `${because.task} ${resultVerbs[because.result]}`;
        case 'condition':
            return `if is false: ${because.source}`;
        case 'bad-expression':
            return `bad expression: ${because.problem}`;
        case 'closed':
            return closeCauseText(because.cause);
    }
}
/** What a task with this result did, after its name: `lint failed`. */
const resultVerbs = {
    success: 'succeeded',
    failure: 'failed',
    cancelled: 'was cancelled',
    skipped: 'was skipped',
};
/** What the run did, after its title: `CI failed`; a run without a result `did not finish`. */
function runResultVerb(result) {
    return result === undefined ? 'did not finish' : resultVerbs[result];
}

;// CONCATENATED MODULE: ./lib/report/task-words.js



/** The one verdict on the task: `tolerated` before `flaky` before its result. */
function verdictOf(task) {
    if (task.ending === undefined)
        return 'unfinished';
    if (task.ending.tolerated)
        return 'tolerated';
    return task.flaky ? 'flaky' : task.ending.result;
}
const signs = {
    success: { symbol: '✓', emoji: '✅', word: 'success' },
    flaky: { symbol: '↻', emoji: '🔁', word: 'success, flaky' },
    failure: { symbol: '✗', emoji: '❌', word: 'failure' },
    tolerated: { symbol: '⚠', emoji: '⚠️', word: 'failure, tolerated' },
    cancelled: { symbol: '⊘', emoji: '🚫', word: 'cancelled' },
    skipped: { symbol: '↷', emoji: '⏭️', word: 'skipped' },
    unfinished: { symbol: '…', emoji: '⏳', word: 'unfinished' },
};
/** How the verdict is shown. */
function verdictSigns(verdict) {
    return signs[verdict];
}
/** Why the task has its result: `exit code 1`, `unit failed`; empty for one that simply succeeded. */
function whyText(task) {
    if (task.ending === undefined)
        return task.attempts.length > 0 ? 'still running' : 'not started';
    const tolerated = task.ending.tolerated ? ', tolerated (continue-on-error)' : '';
    return `${reason(task, task.ending.because)}${tolerated}`;
}
function reason(task, because) {
    const last = lastOutcome(task)?.termination;
    switch (because.kind) {
        case 'ran':
            return last === undefined ? '' : lastAttemptText(task, last);
        case 'closed':
            return closedText(last, becauseText(because));
        case 'join':
        case 'need':
        case 'condition':
        case 'bad-expression':
            return becauseText(because);
    }
}
function lastAttemptText(task, last) {
    if (failed(task) || task.ending?.result !== 'success')
        return terminationText(last);
    return task.flaky ? `passed on attempt ${task.attempts.length}` : '';
}
/** A task that was to have another attempt when the run closed had failed before. */
function closedText(last, cause) {
    if (last === undefined)
        return `not started: ${cause}`;
    return last.kind === 'cancelled'
        ? `cancelled: ${cause}`
        : `${terminationText(last)}, not tried again: ${cause}`;
}
/** The verdict on one attempt of the task: an attempt that was followed by another has failed. */
function attemptVerdict(task, attempt) {
    if (attempt.ended === undefined)
        return 'unfinished';
    const { termination } = attempt.ended.outcome;
    if (passed(termination))
        return 'success';
    if (termination.kind === 'cancelled')
        return 'cancelled';
    return task.ending?.tolerated === true ? 'tolerated' : 'failure';
}
/** How the attempt ended, or that it did not. */
function attemptText(attempt) {
    return attempt.ended === undefined ? 'still running' : terminationText(attempt.ended.outcome.termination);
}

;// CONCATENATED MODULE: ./lib/report/closing-words.js




/** Tasks of the critical path that are named; of a longer one the first and the last are. */
const namedOnPath = 8;
/** `4 succeeded, 1 failed, 1 skipped`: every kind that there is, the tolerated and flaky among the succeeded. */
function countsText(report) {
    const { success, failure, cancelled, skipped } = report.counts;
    const unfinished = report.tasks.size - success - failure - cancelled - skipped;
    const special = [countOf(report, 'tolerated', 'failed but tolerated'), countOf(report, 'flaky', 'flaky')];
    const among = special.filter((text) => text !== '').join(', ');
    return [
        [success, `succeeded${among === '' ? '' : ` (${among})`}`],
        [failure, 'failed'],
        [cancelled, 'cancelled'],
        [skipped, 'skipped'],
        [unfinished, 'not finished'],
    ]
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${count.toLocaleString('en-US')} ${word}`)
        .join(', ');
}
function countOf(report, verdict, word) {
    let count = 0;
    for (const task of report.tasks.values())
        if (verdictOf(task) === verdict)
            count += 1;
    return count === 0 ? '' : `${count.toLocaleString('en-US')} ${word}`;
}
/** `CI failed: 6 tasks · 4 succeeded, 1 failed, 1 skipped`. */
function verdictText(report) {
    return `${report.title} ${runResultVerb(report.ended?.result)}: ${counted(report.tasks.size, 'task')} · ${countsText(report)}`;
}
/** `12.3 s, one by one 40.1 s · critical path 11.9 s: install → build → e2e`. */
function timesText(report) {
    const oneByOne = `${formatDuration(report.wallSeconds)}, one by one ${formatDuration(report.oneByOneSeconds)}`;
    const { path, seconds } = report.criticalPath;
    if (path.length === 0)
        return oneByOne;
    return `${oneByOne} · critical path ${formatDuration(seconds)}: ${pathText(report)}`;
}
/** The tasks of the critical path, of a long one the first and the last: `install → build → e2e`. */
function pathText(report) {
    const labels = report.criticalPath.path.map((id) => {
        const task = report.tasks.get(id);
        return task === undefined ? id : taskLabel(task);
    });
    if (labels.length <= namedOnPath)
        return labels.join(' → ');
    const half = namedOnPath / 2;
    const between = `(${labels.length - namedOnPath} more)`;
    return [...labels.slice(0, half), between, ...labels.slice(-half)].join(' → ');
}

;// CONCATENATED MODULE: ./lib/report/processes.js
/** The processes that outlived the task's commands, attempt by attempt. */
function processRemarks(task) {
    const kind = task.task.leaveRunning ? 'left-running' : 'leaky';
    return task.attempts.flatMap((attempt) => [
        ...(attempt.ended?.outcome.leaky ?? []).map((process) => ({ kind, process })),
        ...(attempt.ended?.outcome.survivors ?? []).map((process) => ({ kind: 'survivor', process, reason: process.reason })),
    ]);
}
/** What there is to say of the process, for a line that begins with its task. */
function remarkText(remark) {
    const process = `${remark.process.pid} (${remark.process.command})`;
    switch (remark.kind) {
        case 'leaky':
            return `left process ${process} running`;
        case 'left-running':
            return `leaves process ${process} running, as asked`;
        case 'survivor':
            return `process ${process} could not be ended: ${remark.reason}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/log-lines.js





/** Running tasks that a heartbeat names. */
const namedRunning = 10;
/** `CI: 6 tasks, 2 at a time (2 usable CPUs)`. */
function runStartedText(event) {
    const { title, tasks, parallelism, parallelismBecause } = event;
    return `${title}: ${counted(tasks.length, 'task')}, ${parallelism} at a time (${parallelismBecause})`;
}
/** `lint`, `unit · attempt 2 of 3`. */
function attemptStartedText(task, attempt) {
    return attempt === 1 ? taskLabel(task) : `${taskLabel(task)} · ${attemptOf(task, attempt)}`;
}
/** `unit · attempt 1 of 3 · exit code 1 · 3.2 s · next in 5 s`. */
function retryText(task, attempt, retryInSeconds) {
    const next = retryInSeconds > 0 ? `next in ${formatLimit(retryInSeconds)}` : 'next at once';
    return `${taskLabel(task)} · ${attemptOf(task, attempt.attempt)} · ${endingText(attempt)} · ${next}`;
}
/** `lint · 3.2 s`, `unit · 3.2 s · exit code 1`, `deploy · skipped: unit failed`. */
function taskEndedText(task) {
    const why = whyText(task);
    const skipped = task.ending?.result === 'skipped' ? 'skipped: ' : '';
    const seconds = task.attempts.length === 0 ? '' : formatDuration(task.seconds);
    const attempts = task.attempts.length > 1 && !task.flaky ? counted(task.attempts.length, 'attempt') : '';
    return [taskLabel(task), seconds, `${skipped}${why}`, attempts].filter((part) => part !== '').join(' · ');
}
/** The heading over one attempt's output: `unit · exit code 1 · 3.2 s`, with the attempt's number where there are more. */
function attemptHeading(task, attempt) {
    const which = task.attempts.length > 1 ? [attemptOf(task, attempt.attempt)] : [];
    return [taskLabel(task), ...which, endingText(attempt)].join(' · ');
}
/** What else there is to say of a finished task, a line each: hints, incomplete logs, processes left behind. */
function remarksOf(task) {
    const last = task.attempts.at(-1)?.ended?.outcome.termination;
    const hint = last === undefined ? undefined : terminationHint(last);
    const logs = task.attempts.flatMap((attempt) => logProblems(attempt.ended?.outcome));
    const remarks = [...logs, ...processRemarks(task).map((remark) => remarkText(remark))];
    return [...(hint === undefined ? [] : [hint]), ...remarks].map((remark) => `${taskLabel(task)}: ${remark}`);
}
function logProblems(outcome) {
    return outcome?.logProblem === undefined ? [] : [`its log is not whole: ${outcome.logProblem}`];
}
/** What became of a process that a task had left running: `process 7 (node) ran on and was ended with the run`. */
function leftBehindText({ process, survives }, leaveRunning) {
    if (survives !== undefined)
        return remarkText({ kind: 'survivor', process, reason: survives });
    const name = `process ${process.pid} (${process.command})`;
    return leaveRunning ? `${name} runs on, as asked` : `${name} ran on and was ended with the run`;
}
/** `fail-fast` and its like: `nothing more starts: lint failed (fail-fast)`. */
function runClosedText(event) {
    const what = event.cause.kind === 'matrix-fail-fast' ? 'nothing more of its matrix starts' : 'nothing more starts';
    return `${what}: ${closeCauseText(event.cause)}`;
}
/** `still running: e2e (1 min 5 s), build (45 s) · 12 of 40 tasks done`; the longest first. */
function heartbeatText(report, now) {
    const tasks = [...report.tasks.values()];
    const running = tasks
        .flatMap((task) => {
        const attempt = task.attempts.at(-1);
        return attempt === undefined || attempt.ended !== undefined
            ? []
            : [{ label: taskLabel(task), seconds: attemptSeconds(attempt, now) }];
    })
        .toSorted((left, right) => right.seconds - left.seconds);
    const names = running.map(({ label, seconds }) => `${label} (${formatDuration(seconds)})`);
    const done = tasks.filter((task) => task.ending !== undefined).length;
    const what = names.length === 0 ? 'nothing is running' : `still running: ${listed(names, namedRunning)}`;
    return `${what} · ${done.toLocaleString('en-US')} of ${counted(tasks.length, 'task')} done`;
}
/** `exit code 1 · 3.2 s`, of an attempt that has ended. */
function endingText(attempt) {
    return `${attemptText(attempt)} · ${formatDuration(attemptSeconds(attempt, attempt.startedAt))}`;
}
function attemptOf(task, attempt) {
    return `attempt ${attempt} of ${task.task.retry.max + 1}`;
}

;// CONCATENATED MODULE: ./lib/report/line-splitter.js
/** Characters of the longest line that is passed on: 1 MiB. */
const longestLine = 1_048_576;
/**
 * Cuts text that comes in pieces into lines where GitHub's runner does: at `\n`, `\r\n` and a lone `\r`.
 * A line of more than `longestLine` characters is not kept: a note stands in its place.
 */
class LineSplitter {
    #unfinished = '';
    /** Characters of the unfinished line, also when it is too long to be kept. */
    #length = 0;
    /** The last piece ended in `\r`: a `\n` at the start of the next one belongs to it. */
    #afterReturn = false;
    /** The lines that the text completes. */
    push(text) {
        const rest = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
        if (text !== '')
            this.#afterReturn = rest.endsWith('\r');
        const lines = rest.split(/\r\n|[\r\n]/u);
        const unfinished = lines.pop() ?? '';
        const [first] = lines;
        if (first !== undefined) {
            this.#extend(first);
            lines[0] = this.#finish();
        }
        this.#extend(unfinished);
        return lines;
    }
    /** The last line, when it is not empty; the splitter is then as new. */
    end() {
        this.#afterReturn = false;
        return this.#length === 0 ? [] : [this.#finish()];
    }
    #extend(text) {
        this.#length += text.length;
        this.#unfinished = this.#length > longestLine ? '' : this.#unfinished + text;
    }
    #finish() {
        const length = this.#length.toLocaleString('en-US');
        const line = this.#length > longestLine ? `[a line of ${length} characters is left out]` : this.#unfinished;
        this.#unfinished = '';
        this.#length = 0;
        return line;
    }
}

;// CONCATENATED MODULE: ./lib/report/log-output.js


/** Bytes read at a time: so much of a log is in memory, and at most one line. */
const chunkBytes = 65_536;
/**
 * Writes a log file to the sink line by line, each passed through `render`; bytes that are not UTF-8 become U+FFFD.
 * Rejects with the file system's error when the file cannot be read to its end.
 */
async function writeOutput(path, sink, render) {
    const splitter = new LineSplitter();
    const stream = (0,external_node_fs_namespaceObject.createReadStream)(path, { encoding: 'utf8', highWaterMark: chunkBytes });
    for await (const text of stream) {
        const lines = splitter.push(text);
        if (lines.length > 0)
            await sink.write(joinLines(lines, render));
    }
    const last = splitter.end();
    if (last.length > 0)
        await sink.write(joinLines(last, render));
}
function joinLines(lines, render) {
    return `${lines.map((line) => render(line)).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/mask.js
/** The masker's work as a function. */
function maskOf({ masker }) {
    return masker === undefined ? (text) => text : (text) => masker.mask(text);
}

;// CONCATENATED MODULE: ./lib/report/paint.js
/** The colours that logs use, as ANSI "select graphic rendition" numbers. */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
/** Paints with ANSI sequences when `colour` is true. */
function paint_makePaint(colour) {
    return colour ? (name, text) => `\u001b[${codes[name]}m${text}\u001b[0m` : (_name, text) => text;
}
const verdictColours = {
    success: 'green',
    failure: 'red',
    tolerated: 'yellow',
    flaky: 'yellow',
    cancelled: 'yellow',
    skipped: 'dim',
    unfinished: 'dim',
};
/** The colour that a verdict has in every log. */
function verdictColour(verdict) {
    return verdictColours[verdict];
}

;// CONCATENATED MODULE: ./lib/graph/numbered-graph.js
/** The neighbours of one vertex. */
function neighbours(adjacency, vertex) {
    return adjacency.targets.subarray(adjacency.starts[vertex], adjacency.starts[vertex + 1]);
}
/** How many neighbours one vertex has. */
function degree(adjacency, vertex) {
    return (adjacency.starts[vertex + 1] ?? 0) - (adjacency.starts[vertex] ?? 0);
}
/** Numbers a graph. Ids are distinct; needs that are not among them are left out, repeats of a need count again. */
function numberGraph(ids, needsOf) {
    const numberOf = new Map();
    for (const [number, id] of ids.entries())
        numberOf.set(id, number);
    const starts = new Int32Array(ids.length + 1);
    const targets = [];
    for (const [number, id] of ids.entries()) {
        for (const need of needsOf(id)) {
            const target = numberOf.get(need);
            if (target !== undefined)
                targets.push(target);
        }
        starts[number + 1] = targets.length;
    }
    const needs = { starts, targets: Int32Array.from(targets) };
    return { ids, needs, dependents: reverse(needs) };
}
function reverse({ starts, targets }) {
    const count = starts.length - 1;
    const reversedStarts = new Int32Array(count + 1);
    for (const target of targets)
        reversedStarts[target + 1] = (reversedStarts[target + 1] ?? 0) + 1;
    for (let vertex = 0; vertex < count; vertex += 1) {
        reversedStarts[vertex + 1] = (reversedStarts[vertex + 1] ?? 0) + (reversedStarts[vertex] ?? 0);
    }
    const free = reversedStarts.slice();
    const reversedTargets = new Int32Array(targets.length);
    for (let vertex = 0; vertex < count; vertex += 1) {
        for (const target of neighbours({ starts, targets }, vertex)) {
            const place = free[target] ?? 0;
            reversedTargets[place] = vertex;
            free[target] = place + 1;
        }
    }
    return { starts: reversedStarts, targets: reversedTargets };
}
/**
 * The vertices that no cycle holds back, each after all that it needs.
 * It is shorter than the graph exactly when there is a cycle: what lies on cycles, or needs what does, is not in it.
 */
function needsFirst({ ids, needs, dependents }) {
    const order = new Int32Array(ids.length);
    const waitsFor = Int32Array.from(ids, (_id, vertex) => degree(needs, vertex));
    let found = 0;
    for (const [vertex, count] of waitsFor.entries())
        if (count === 0)
            order[found++] = vertex;
    for (let next = 0; next < found; next += 1) {
        for (const dependent of neighbours(dependents, order[next] ?? 0)) {
            const left = (waitsFor[dependent] ?? 0) - 1;
            waitsFor[dependent] = left;
            if (left === 0)
                order[found++] = dependent;
        }
    }
    return order.subarray(0, found);
}

;// CONCATENATED MODULE: ./lib/graph/critical-path.js

/**
 * For each task the length of the longest chain from its start to the end of the run, itself included: its b-level.
 * Seconds are not negative; needs that are not among `ids` do not count; the graph has no cycle.
 */
function longestRemaining(ids, needsOf, secondsOf) {
    const levels = remaining(numberGraph(ids, needsOf), secondsOf);
    return new Map(ids.map((id, vertex) => [id, levels[vertex] ?? 0]));
}
/** The longest chain of the graph, under the conditions of `longestRemaining`. */
function criticalPath(ids, needsOf, secondsOf) {
    const graph = numberGraph(ids, needsOf);
    const levels = remaining(graph, secondsOf);
    const longest = (vertices) => {
        let best;
        for (const vertex of vertices) {
            if (best === undefined || (levels[vertex] ?? 0) > (levels[best] ?? 0))
                best = vertex;
        }
        return best;
    };
    const first = longest([...ids.keys()].filter((vertex) => degree(graph.needs, vertex) === 0));
    const path = [];
    for (let at = first; at !== undefined; at = longest(neighbours(graph.dependents, at))) {
        const id = ids[at];
        if (id !== undefined)
            path.push(id);
    }
    return { path, seconds: first === undefined ? 0 : (levels[first] ?? 0) };
}
function remaining(graph, secondsOf) {
    const order = needsFirst(graph);
    if (order.length < graph.ids.length)
        throw new Error('internal error: a graph with a cycle has no longest path');
    const levels = Float64Array.from(graph.ids, secondsOf);
    // `order` has needs first; from its end each task's dependents are known before the task itself.
    for (const vertex of order.toReversed()) {
        let after = 0;
        for (const dependent of neighbours(graph.dependents, vertex))
            after = Math.max(after, levels[dependent] ?? 0);
        levels[vertex] = (levels[vertex] ?? 0) + after;
    }
    return levels;
}

;// CONCATENATED MODULE: ./lib/report/timeline.js


/** Folds a run's events; every other report is made from what it gives. */
class Timeline {
    name = 'timeline';
    #start;
    #ended;
    #closedBy;
    #lastAt = 0;
    #records = new Map();
    #warnings = [];
    on(event) {
        this.#lastAt = Math.max(this.#lastAt, event.at);
        switch (event.type) {
            case 'run-started':
                this.#start = event;
                for (const task of event.tasks)
                    this.#records.set(task.id, newRecord(task));
                return;
            case 'attempt-started': {
                const { attempt, slot, at } = event;
                const record = this.#record(event.task);
                record.name = event.name;
                record.attempts.push({ attempt, slot, startedAt: at, ended: undefined });
                return;
            }
            case 'attempt-ended':
                endAttempt(this.#record(event.task), event);
                return;
            case 'service-ready':
                this.#record(event.task).readySeconds = event.seconds;
                return;
            case 'task-ended': {
                const { at, result, tolerated, because } = event;
                this.#record(event.task).ending = { at, result, tolerated, because };
                return;
            }
            case 'task-annotation':
                this.#record(event.task).annotations.push(event.command);
                return;
            case 'run-closed':
                // A matrix that closes stops its own instances only.
                if (event.cause.kind !== 'matrix-fail-fast')
                    this.#closedBy ??= event.cause;
                return;
            case 'warning':
                this.#warnings.push({ message: event.message, task: event.task });
                return;
            case 'run-ended':
                this.#ended = { at: event.at, result: event.result };
                return;
            case 'left-behind':
                noteLeftBehind(this.#record(event.task), event);
                return;
            case 'secret':
            case 'task-matcher':
            case 'heartbeat':
                return;
        }
    }
    /** What is known of the task now; throws for a task that the run does not have. */
    task(id) {
        return taskReport(this.#record(id), this.#lastAt);
    }
    /** Everything known now; linear in the number of tasks, needs and attempts. Throws before the run has started. */
    report() {
        const start = this.#start;
        if (start === undefined)
            throw new Error('internal error: a report was asked for before the run started');
        const end = this.#ended?.at ?? this.#lastAt;
        const tasks = new Map();
        for (const [id, record] of this.#records)
            tasks.set(id, taskReport(record, end));
        return {
            title: start.title,
            graphFile: start.graphFile,
            reportDirectory: start.reportDirectory,
            parallelism: start.parallelism,
            parallelismBecause: start.parallelismBecause,
            startedAt: start.at,
            ended: this.#ended,
            closedBy: this.#closedBy,
            tasks,
            counts: countResults(tasks),
            wallSeconds: Math.max(0, end - start.at) / 1000,
            oneByOneSeconds: sum([...tasks.values()].map((task) => task.readySeconds ?? task.seconds)),
            criticalPath: measuredCriticalPath(tasks, end),
            warnings: [...this.#warnings],
        };
    }
    #record(id) {
        const record = this.#records.get(id);
        if (record === undefined)
            throw new Error(`internal error: an event names the unknown task "${id}"`);
        return record;
    }
}
function newRecord(task) {
    const name = task.name.includes('${{') ? task.id : task.name;
    return { task, name, attempts: [], readySeconds: undefined, ending: undefined, annotations: [] };
}
function endAttempt(record, event) {
    const { attempt, slot, at, outcome } = event;
    const index = record.attempts.findLastIndex((candidate) => candidate.attempt === attempt);
    const startedAt = record.attempts[index]?.startedAt ?? at;
    const ended = { attempt, slot, startedAt, ended: { at, outcome } };
    if (index < 0)
        record.attempts.push(ended);
    else
        record.attempts[index] = ended;
}
/** A process may be known from the attempt's end already; what became of it is known only now. */
function noteLeftBehind(record, event) {
    const { process, survives } = event;
    const index = record.attempts.findIndex(({ attempt }) => attempt === event.attempt);
    const attempt = record.attempts[index];
    if (attempt?.ended === undefined)
        return;
    const { outcome } = attempt.ended;
    const isOther = ({ pid }) => pid !== process.pid;
    const leaky = outcome.leaky.filter(isOther);
    const survivors = outcome.survivors.filter(isOther);
    const known = survives === undefined
        ? { ...outcome, leaky: [...leaky, process], survivors }
        : { ...outcome, leaky, survivors: [...survivors, { ...process, reason: survives }] };
    record.attempts[index] = { ...attempt, ended: { ...attempt.ended, outcome: known } };
}
function taskReport(record, now) {
    const { task, name, readySeconds, ending } = record;
    const attempts = [...record.attempts];
    return {
        task,
        name,
        attempts,
        readySeconds,
        ending,
        seconds: sum(attempts.map((attempt) => attemptSeconds(attempt, now))),
        flaky: ending?.result === 'success' && !ending.tolerated && passedOnRetry(attempts),
        annotations: [...record.annotations],
    };
}
function countResults(tasks) {
    const counts = { success: 0, failure: 0, cancelled: 0, skipped: 0 };
    for (const { ending } of tasks.values())
        if (ending !== undefined)
            counts[ending.result] += 1;
    return counts;
}
function measuredCriticalPath(tasks, now) {
    const needsOf = (id) => tasks.get(id)?.task.needs ?? [];
    const secondsOf = (id) => secondsForDependents(tasks.get(id), now);
    const { path, seconds } = criticalPath([...tasks.keys()], needsOf, secondsOf);
    return { path: path.filter((id) => (tasks.get(id)?.attempts.length ?? 0) > 0), seconds };
}
/** How long the task's dependents had to wait for it once it had started. */
function secondsForDependents(task, now) {
    const first = task?.attempts[0];
    const last = task?.attempts.at(-1);
    if (task === undefined || first === undefined || last === undefined)
        return 0;
    return task.readySeconds ?? Math.max(0, (last.ended?.at ?? now) - first.startedAt) / 1000;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./lib/report/log.js










/**
 * Writes a run's log while it happens.
 *
 * A line when a task starts; its output, as a foldable part, when it has ended; what failed is held back and comes
 * last, not folded; then the verdict. Every byte of output is read from the attempt's log file when it is its turn.
 */
class LogReporter {
    name = 'log';
    #sink;
    #style;
    #mask;
    #timeline = new Timeline();
    /** Without a masker the text goes out as it is: GitHub's runner masks its log itself. */
    constructor(sink, style, options = {}) {
        this.#sink = sink;
        this.#style = style;
        this.#mask = maskOf(options);
    }
    async on(event) {
        this.#timeline.on(event);
        switch (event.type) {
            case 'run-started':
                return this.#line('bold', '●', runStartedText(event));
            case 'attempt-started':
                return this.#line('cyan', '▶', attemptStartedText(this.#timeline.task(event.task), event.attempt));
            case 'attempt-ended':
                return event.retryInSeconds === undefined
                    ? undefined
                    : this.#retry(this.#timeline.task(event.task), event.retryInSeconds);
            case 'service-ready':
                return this.#line('green', '●', `${event.task} is ready after ${formatDuration(event.seconds)}`);
            case 'task-ended':
                return this.#taskEnded(this.#timeline.task(event.task));
            case 'run-closed':
                return this.#line('yellow', '■', runClosedText(event));
            case 'warning':
                return this.#warning(event.task, event.message);
            case 'heartbeat':
                return this.#line('dim', '…', heartbeatText(this.#timeline.report(), event.at));
            case 'run-ended':
                return this.#runEnded(this.#timeline.report());
            case 'left-behind':
                return this.#leftBehind(event);
            case 'task-annotation':
            case 'task-matcher':
            case 'secret':
                return undefined;
        }
    }
    async #retry(task, retryInSeconds) {
        const attempt = task.attempts.at(-1);
        if (attempt !== undefined)
            await this.#line('yellow', '↻', retryText(task, attempt, retryInSeconds));
    }
    async #taskEnded(task) {
        // A join ends as a matter of course: nobody has to read of it.
        if (task.ending?.because.kind === 'join')
            return;
        const verdict = verdictOf(task);
        const [colour, symbol, title] = [
            verdictColour(verdict),
            verdictSigns(verdict).symbol,
            taskEndedText(task),
        ];
        if (verdict === 'failure' || !hasOutput(task)) {
            await this.#line(colour, symbol, title);
        }
        else {
            const open = this.#style.open(this.#style.paint(colour, symbol), this.#own(title));
            await this.#sink.write(`${open}\n`);
            await this.#outputs(task);
            if (this.#style.close !== undefined)
                await this.#sink.write(`${this.#style.close}\n`);
        }
        if (verdict !== 'failure')
            await this.#remarks(task);
    }
    async #runEnded(report) {
        const failures = [...report.tasks.values()]
            .filter((task) => task.ending?.result === 'failure')
            .toSorted((left, right) => (left.ending?.at ?? 0) - (right.ending?.at ?? 0));
        for (const task of failures) {
            await this.#failure(task);
        }
        const won = report.ended?.result === 'success';
        await this.#sink.write('\n');
        await this.#line(won ? 'green' : 'red', won ? '✓' : '✗', verdictText(report));
        await this.#line('dim', ' ', timesText(report));
    }
    async #failure(task) {
        if (task.attempts.length === 0)
            await this.#heading(taskEndedText(task));
        for (const attempt of task.attempts) {
            await this.#heading(attemptHeading(task, attempt));
            await this.#output(attempt);
        }
        if (!hasOutput(task))
            await this.#line('dim', ' ', 'no output');
        await this.#remarks(task);
    }
    /** All attempts' output, each under a heading of its own where there are several. */
    async #outputs(task) {
        for (const attempt of task.attempts) {
            if (task.attempts.length > 1)
                await this.#line('bold', '━━', attemptHeading(task, attempt));
            await this.#output(attempt);
        }
    }
    async #output(attempt) {
        const outcome = attempt.ended?.outcome;
        if (outcome === undefined || outcome.logBytes === 0)
            return;
        const render = (line) => this.#style.outputLine(this.#mask(line));
        let problem = 'there is no log file';
        if (outcome.logFile !== undefined) {
            try {
                await writeOutput(outcome.logFile, this.#sink, render);
                return;
            }
            catch (error) {
                problem = messageOf(error);
            }
        }
        await this.#line('yellow', '⚠', `the log cannot be read (${problem}); its last lines:`);
        await this.#sink.write(outcome.tail.map((line) => `${render(line)}\n`).join(''));
    }
    async #remarks(task) {
        for (const remark of remarksOf(task)) {
            await this.#line('yellow', '⚠', remark);
        }
    }
    async #leftBehind(event) {
        const task = this.#timeline.task(event.task);
        await this.#line('yellow', '⚠', `${taskLabel(task)}: ${leftBehindText(event, task.task.leaveRunning)}`);
    }
    async #warning(task, message) {
        await this.#line('yellow', '⚠', task === undefined ? message : `${task}: ${message}`);
    }
    async #heading(title) {
        await this.#sink.write('\n');
        await this.#line('red', '━━ ✗', `${title} ━━`);
    }
    async #line(colour, symbol, text) {
        await this.#sink.write(`${this.#style.paint(colour, symbol)} ${this.#own(text)}\n`);
    }
    #own(text) {
        return this.#style.ownLine(this.#mask(text));
    }
}
function hasOutput(task) {
    return task.attempts.some((attempt) => (attempt.ended?.outcome.logBytes ?? 0) > 0);
}

;// CONCATENATED MODULE: ./lib/model/workflow-command.js
/** The names on which the runner acts (actions/runner, the `IActionCommandExtension`s and `stop-commands`). */
const workflowCommandNames = new Set([
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'notice',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
]);
/** White space as .NET's `Char.IsWhiteSpace` has it, which is not JavaScript's `\s`. */
const whiteSpace = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const leadingWhiteSpace = new RegExp(`^${whiteSpace}+`);
const characterOfEscape = new Map([
    ['%25', '%'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%3B', ';'],
    ['%5D', ']'],
]);
const dataEscapes = /%(?:25|0D|0A)/g;
const propertyEscapes = /%(?:25|0D|0A|3A|2C)/g;
const bracketEscapes = /%(?:25|0D|0A|3B|5D)/g;
/**
 * The command that the runner reads from one line of output, or undefined when it takes the line for text
 * (actions/runner, ActionCommand.cs): `::name key=value,…::data` after white space, or else
 * `##[name key=value;…]data` anywhere in the line.
 * `resumeToken` is one more name to accept: the token with which `stop-commands` was given.
 */
function workflow_command_parseWorkflowCommand(line, resumeToken) {
    return parseColonForm(line, resumeToken) ?? parseBracketForm(line, resumeToken);
}
function parseColonForm(line, resumeToken) {
    if (!line.includes('::'))
        return undefined;
    const text = line.replace(leadingWhiteSpace, '');
    if (!text.startsWith('::'))
        return undefined;
    const end = text.indexOf('::', 2);
    if (end < 0)
        return undefined;
    return command(text.slice(2, end), text.slice(end + 2), resumeToken, ',', propertyEscapes, dataEscapes);
}
function parseBracketForm(line, resumeToken) {
    const start = line.indexOf('##[');
    if (start < 0)
        return undefined;
    const end = line.indexOf(']', start);
    if (end < 0)
        return undefined;
    const head = line.slice(start + 3, end);
    return command(head, line.slice(end + 1), resumeToken, ';', bracketEscapes, bracketEscapes);
}
function command(head, data, resumeToken, separator, escapesInProperties, escapesInData) {
    const space = head.indexOf(' ');
    const written = space < 0 ? head : head.slice(0, space);
    const name = written.toLowerCase();
    // The Kelvin sign's lower case is `k`, but the runner does not take it for one.
    const registered = workflowCommandNames.has(name) && /^[a-z-]+$/i.test(written);
    if (!registered && name !== resumeToken?.toLowerCase())
        return undefined;
    const properties = new Map();
    const spellings = new Map();
    for (const part of space < 0 ? [] : trim(head.slice(space + 1), separator).split(separator)) {
        // .NET's Split drops empty pieces: equals signs before the key and at the value's start vanish, an empty value is no value.
        const pair = /^=*([^=]+)=+([^]+)$/.exec(part);
        if (pair?.[1] === undefined || pair[2] === undefined)
            continue;
        const spelling = spellings.get(pair[1].toLowerCase()) ?? pair[1];
        spellings.set(pair[1].toLowerCase(), spelling);
        properties.set(spelling, workflow_command_unescape(pair[2], escapesInProperties));
    }
    return { name, properties, data: workflow_command_unescape(data, escapesInData) };
}
/** The runner trims the properties of the colon form only. */
function trim(text, separator) {
    if (separator === ';')
        return text;
    let end = text.length;
    while (end > 0 && leadingWhiteSpace.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end).replace(leadingWhiteSpace, '');
}
function workflow_command_unescape(text, escapes) {
    return text.includes('%')
        ? text.replace(escapes, (escape) => characterOfEscape.get(escape) ?? escape)
        : text;
}

;// CONCATENATED MODULE: ./lib/report/neutralise.js


/** The words before an annotation's message where the runner shows it in its log. */
const annotationLabels = new Map([
    ['error', 'Error: '],
    ['warning', 'Warning: '],
    ['notice', 'Notice: '],
]);
/**
 * A line of a task's output as GitHub's runner may see it: text on which it does not act, except that `debug` goes
 * through, which does no more than show a line when the job is debugged. An annotation is shown as the runner shows
 * one (`Error: …`), in as many lines as it has; every other command is disarmed. The line has no line ends.
 */
function neutralise_neutraliseLine(line) {
    // Nearly all lines have neither mark.
    if (!line.includes('::') && !line.includes('##['))
        return line;
    const command = parseWorkflowCommand(line);
    if (command?.name === 'debug')
        return `::debug::${escapeCommandData(neutralise_disarmLine(command.data))}`;
    const label = command && annotationLabels.get(command.name);
    if (command === undefined || label === undefined)
        return neutralise_disarmLine(line);
    return `${label}${command.data}`
        .split(/\r\n|[\r\n]/)
        .map(neutralise_disarmLine)
        .join('\n');
}
/** White space that the runner may skip at a line's start: both what .NET and what JavaScript call so. */
const indent = '[\\s\\u0085\\u180e]*';
/**
 * The start of what may be `::name::data`, whatever the name, since newer runners know more. The runner finds the second
 * `::` by the rules of a language, which skip invisible characters between the colons, so any two colons count.
 */
const colonForm = new RegExp(`^(${indent})(?=::[^:]*:[^:]*:)`);
/** The line as text in which GitHub's runner finds no command; a backslash stands where one would begin. */
function neutralise_disarmLine(line) {
    const bracketless = line.includes('##[') ? line.replaceAll(/##\[(?!\\)/g, '##[\\') : line;
    return bracketless.includes('::') ? bracketless.replace(colonForm, '$1\\') : bracketless;
}

;// CONCATENATED MODULE: ./lib/report/plain-text.js
/**
 * What somebody named, as it may be shown: masked, in one line, at most `length` UTF-16 units. Not escaped.
 * Masked first: half a secret is no longer found.
 */
function shownText(text, mask, length) {
    return cutText(plain_text_oneLine(mask(text)), length);
}
/** The text in one line and without characters that move the cursor or turn the direction of what follows. */
function plain_text_oneLine(text) {
    return text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
}
/** The text with at most `length` UTF-16 units, the last of them `…` when something was cut; no character is halved. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    const kept = text.slice(0, Math.max(0, length - 1));
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

;// CONCATENATED MODULE: ./lib/report/log-style.js




/** GitHub's log: groups fold, and no line can command the runner. */
function githubStyle(colour) {
    return {
        paint: makePaint(colour),
        open: (symbol, title) => `::group::${escapeCommandData(`${symbol} ${title}`)}`,
        close: '::endgroup::',
        outputLine: neutraliseLine,
        ownLine: (text) => disarmLine(oneLine(text)),
    };
}
/** A terminal's log: nothing folds, and output is shown as it came. */
function terminalStyle(colour) {
    return {
        paint: paint_makePaint(colour),
        open: (symbol, title) => `${symbol} ${title}`,
        close: undefined,
        outputLine: (line) => line,
        ownLine: plain_text_oneLine,
    };
}

;// CONCATENATED MODULE: ./lib/report/mask-forms.js
/**
 * The value and the forms in which it is likely to be printed: those that GitHub's runner masks (actions/runner,
 * ValueEncoders.cs), what JavaScript makes of the same encodings where that differs, and base64 in which the value
 * stands in the middle. No two are equal, none is empty.
 */
function maskForms(value) {
    // As UTF-8 has it: half a surrogate pair cannot be encoded.
    const bytes = Buffer.from(value);
    const json = JSON.stringify(value).slice(1, -1);
    const uri = encodeURIComponent(bytes.toString());
    const forms = [
        value,
        ...base64Forms(bytes),
        value.replaceAll('"', '\\"'),
        value.replaceAll("'", "''"),
        json,
        json.replaceAll(/[\u0085\u2028\u2029]/g, (character) => `\\u${hexadecimal(character, 4)}`),
        uri,
        uri.replaceAll(/[!'()*]/g, (character) => `%${hexadecimal(character, 2).toUpperCase()}`),
        escapedLikeXml(value),
        ...(value.length > 8 && value.startsWith('"') && value.endsWith('"') ? [value.slice(1, -1)] : []),
        ...ampersandSections(value),
    ];
    return [...new Set(forms)].filter((form) => form !== '');
}
/** The value alone, without its first byte or two, and the digits that it determines wherever it stands in base64. */
function base64Forms(bytes) {
    const alone = [0, 1, 2].map((from) => bytes.subarray(bytes.length > from ? from : 0).toString('base64'));
    // With fewer than four digits nearly every text would be masked.
    const inside = [0, 1, 2]
        .map((before) => base64Inside(bytes, before))
        .filter((digits) => digits.length >= 4);
    return [...alone, ...inside];
}
/** The base64 digits that the bytes determine alone when so many bytes stand before them. */
function base64Inside(bytes, before) {
    const digits = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .replaceAll('=', '');
    const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
    return digits.slice(Math.ceil((before * 8) / 6), digits.length - shared);
}
function escapedLikeXml(value) {
    return value
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&apos;');
}
/** The parts into which PowerShell's error messages tear a value at `&` or `&+`, when they have at least 6 characters. */
function ampersandSections(value) {
    const coloured = value.indexOf('&+');
    const end = coloured >= 0 ? coloured + 2 : value.lastIndexOf('&') + 1;
    if (end === 0)
        return [];
    // After `&+` one character is coloured and so no longer beside the rest.
    const sections = [value.slice(0, end), value.slice(coloured >= 0 ? end + 1 : end)];
    return sections.filter((section) => section.length >= 6);
}
function hexadecimal(character, digits) {
    return character.charCodeAt(0).toString(16).padStart(digits, '0');
}

;// CONCATENATED MODULE: ./lib/report/pattern-automaton.js
/**
 * Finds many patterns in a text in one pass (Aho and Corasick, 1975): the time grows with the length of the text and
 * the number of places found, not with the number of patterns.
 */
class PatternAutomaton {
    /** The states after the first unit of a pattern: too many to search through, as they are for no other state. */
    #firstStates = new Map();
    // By state; 0 is the start, and stands for none.
    #unit = [0];
    #firstChild = [0];
    #nextSibling = [0];
    /** The state of the longest proper suffix that is itself the beginning of a pattern. */
    #fallback = [0];
    /** The length of the longest pattern that ends there; 0 for none. */
    #longest = [0];
    constructor(patterns) {
        for (const pattern of patterns)
            this.#insert(pattern);
        this.#linkFallbacks();
    }
    /** Where patterns stand, by their ends; of those that end at the same place only the longest. */
    find(text) {
        const spans = [];
        let state = 0;
        for (let at = 0; at < text.length; at++) {
            state = this.#step(state, text.charCodeAt(at));
            const length = this.#longest[state] ?? 0;
            if (length > 0)
                spans.push({ start: at + 1 - length, end: at + 1 });
        }
        return spans;
    }
    #insert(pattern) {
        let state = 0;
        for (let at = 0; at < pattern.length; at++) {
            const unit = pattern.charCodeAt(at);
            const known = this.#child(state, unit);
            state = known === 0 ? this.#addChild(state, unit) : known;
        }
        this.#longest[state] = pattern.length;
    }
    #addChild(state, unit) {
        const child = this.#unit.push(unit) - 1;
        this.#firstChild.push(0);
        this.#nextSibling.push(state === 0 ? 0 : (this.#firstChild[state] ?? 0));
        this.#fallback.push(0);
        this.#longest.push(0);
        if (state === 0)
            this.#firstStates.set(unit, child);
        else
            this.#firstChild[state] = child;
        return child;
    }
    /** Shorter states first: a fallback is always shorter than its state. */
    #linkFallbacks() {
        const queue = [...this.#firstStates.values()];
        for (const state of queue) {
            for (let child = this.#firstChild[state] ?? 0; child !== 0; child = this.#nextSibling[child] ?? 0) {
                const fallback = this.#step(this.#fallback[state] ?? 0, this.#unit[child] ?? 0);
                this.#fallback[child] = fallback;
                this.#longest[child] ||= this.#longest[fallback] ?? 0;
                queue.push(child);
            }
        }
    }
    #step(from, unit) {
        let state = from;
        let child = this.#child(state, unit);
        while (child === 0 && state !== 0) {
            state = this.#fallback[state] ?? 0;
            child = this.#child(state, unit);
        }
        return child;
    }
    /** 0 when there is none. */
    #child(state, unit) {
        if (state === 0)
            return this.#firstStates.get(unit) ?? 0;
        let child = this.#firstChild[state] ?? 0;
        while (child !== 0 && this.#unit[child] !== unit)
            child = this.#nextSibling[child] ?? 0;
        return child;
    }
}

;// CONCATENATED MODULE: ./lib/report/masker.js


/** What stands where a secret was, as in the runner's log. */
const mark = '***';
/**
 * Knows the secrets that tasks named and makes them unreadable, as GitHub's runner does: the value, each line of it,
 * and the forms in which it is likely to be printed.
 */
class Masker {
    #known = new Set();
    #added = [];
    /**
     * Each has more than twice the patterns of the next, so there are few, and a pattern is built into a new one only a
     * few times however often secrets come between two texts.
     */
    #levels = [];
    /** From now on this value is masked. Nothing but white space is no secret. */
    add(value) {
        for (const text of [value, ...value.split(/[\r\n]+/).map((line) => line.trim())]) {
            if (text.trim() === '' || this.#known.has(text))
                continue;
            this.#known.add(text);
            this.#added.push(...maskForms(text));
        }
    }
    /** The text with every secret in it replaced by `***`; secrets that touch or overlap become one. */
    mask(text) {
        if (this.#added.length > 0)
            this.#build();
        const spans = merged(this.#levels.flatMap(({ automaton }) => automaton.find(text)));
        if (spans.length === 0)
            return text;
        const pieces = [];
        let from = 0;
        for (const { start, end } of spans) {
            pieces.push(text.slice(from, start), mark);
            from = end;
        }
        pieces.push(text.slice(from));
        return pieces.join('');
    }
    #build() {
        const patterns = this.#added;
        this.#added = [];
        for (let last = this.#levels.at(-1); last !== undefined; last = this.#levels.at(-1)) {
            if (last.patterns.length > 2 * patterns.length)
                break;
            for (const pattern of last.patterns)
                patterns.push(pattern);
            this.#levels.pop();
        }
        this.#levels.push({ patterns, automaton: new PatternAutomaton(patterns) });
    }
}
/** The same places in order, where those that touch or overlap are one. */
function merged(spans) {
    const result = [];
    for (const span of spans.toSorted((left, right) => left.start - right.start)) {
        const last = result.at(-1);
        if (last === undefined || span.start > last.end)
            result.push(span);
        else if (span.end > last.end)
            result[result.length - 1] = { start: last.start, end: span.end };
    }
    return result;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/app/setting-values.js
/** `auto`, a whole number from 1, or a percentage of the CPUs such as `50%`. */
function parseMaxParallel(text) {
    if (text === 'auto')
        return { ok: true, value: { kind: 'auto' } };
    const number = /^([0-9]+(?:\.[0-9]+)?)%$/.exec(text);
    if (number?.[1] !== undefined && Number(number[1]) > 0) {
        return { ok: true, value: { kind: 'percent', percent: Number(number[1]) } };
    }
    const count = parseCount(text, 1);
    if (count.ok)
        return { ok: true, value: { kind: 'count', count: count.value } };
    return {
        ok: false,
        expected: 'auto, a whole number from 1 to 1000000, or a percentage of the CPUs such as 50%',
    };
}
/** A whole number from `least` to a million: more is a slip, never a wish. */
function parseCount(text, least) {
    const value = /^[0-9]{1,7}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= 1_000_000)
        return { ok: true, value };
    return { ok: false, expected: `a whole number from ${least} to 1000000` };
}
/** A number of seconds from 0, fractions allowed, at most a day. */
function parseSeconds(text) {
    const value = /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value <= 86_400)
        return { ok: true, value };
    return { ok: false, expected: 'a number of seconds from 0 to 86400' };
}
/** YAML's booleans as GitHub's own `getBooleanInput` reads them. */
function parseBoolean(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return { ok: true, value: true };
    if (/^(?:false|False|FALSE)$/.test(text))
        return { ok: true, value: false };
    return { ok: false, expected: 'true or false' };
}
/**
 * The task ids of a text that holds them between spaces, commas or newlines.
 * Spaces inside parentheses belong to the id of a matrix instance, as in `unit (20, linux)`.
 */
function parseTargets(text) {
    return text.match(/[^\s,(]+(?: \([^)\n]*\))?/g) ?? [];
}

;// CONCATENATED MODULE: ./lib/app/settings.js
/** The graph file that is read when none is named. */
const defaultGraphFile = '.github/rundag.yml';
/** The grace of tasks that are ended: it leaves time for the reports within the runner's 7.5 s. */
const defaultGraceSeconds = 4;

;// CONCATENATED MODULE: ./lib/app/arguments.js





/** What `--help` prints. */
const helpText = `Usage: rundag [FILE] [TARGET...] [options]

Runs the graph of tasks in FILE (default: ${defaultGraphFile}) in parallel.
With TARGETs only these tasks run, and what they need.

Options:
  --max-parallel N       CPUs to use: auto, a number, or a percentage (default: auto)
  --fail-fast            on the first failure end what runs and start nothing more
  --max-failures N       after N failures start nothing more (default: 0, no limit)
  --grace-seconds N      time for a task between being asked to end and being killed (default: ${defaultGraceSeconds})
  --report-directory DIR where the logs and results.json go (default: a temporary directory)
  --dry-run              print the plan, run nothing
  --validate             check the graph file, run nothing
  --graph mermaid|dot    print the graph as a drawing, run nothing
  --version, --help

Exit status: 0 success, 1 a task failed, 2 the graph or the arguments are wrong, 130 interrupted.
`;
/** The command that the arguments after the program's name ask for; relative paths are taken from `directory`. */
function commandFromArguments(argv, directory) {
    let given;
    try {
        given = parse(argv);
    }
    catch (error) {
        // parseArgs names the option and what it lacks; the rest of its text is about its own API.
        const text = messageOf(error);
        return { kind: 'mistakes', mistakes: [(text.split('. ')[0] ?? text).replace(/\n[^]*/, '')] };
    }
    const { values, positionals } = given;
    if (values.help === true)
        return { kind: 'help' };
    if (values.version === true)
        return { kind: 'version' };
    const mistakes = [];
    const value = (name, text, fallback, read) => {
        if (text === undefined)
            return fallback;
        const parsed = read(text);
        if (parsed.ok)
            return parsed.value;
        mistakes.push(`option --${name}: expected ${parsed.expected}; found ${JSON.stringify(text)}`);
        return fallback;
    };
    const maxParallel = value('max-parallel', values['max-parallel'], { kind: 'auto' }, parseMaxParallel);
    const maxFailures = value('max-failures', values['max-failures'], 0, (text) => parseCount(text, 0));
    const graceSeconds = value('grace-seconds', values['grace-seconds'], defaultGraceSeconds, parseSeconds);
    const language = values.graph;
    if (language !== undefined && language !== 'mermaid' && language !== 'dot') {
        mistakes.push(`option --graph: expected mermaid or dot; found ${JSON.stringify(language)}`);
    }
    if (mistakes.length > 0)
        return { kind: 'mistakes', mistakes };
    const [file, ...targets] = positionals;
    const reportDirectory = values['report-directory'];
    const settings = {
        source: { kind: 'file', path: file ?? defaultGraphFile, isDefault: file === undefined },
        targets,
        maxParallel,
        failFast: values['fail-fast'] === true,
        maxFailures,
        workingDirectory: directory,
        summary: false,
        annotations: false,
        reportDirectory: reportDirectory === undefined ? undefined : (0,external_node_path_namespaceObject.resolve)(directory, reportDirectory),
        dryRun: values['dry-run'] === true,
        graceSeconds,
    };
    if (language === 'mermaid' || language === 'dot')
        return { kind: 'draw', settings, language };
    return { kind: values.validate === true ? 'validate' : 'run', settings };
}
function parse(argv) {
    return (0,external_node_util_namespaceObject.parseArgs)({
        args: [...argv],
        allowPositionals: true,
        strict: true,
        options: {
            'max-parallel': { type: 'string' },
            'fail-fast': { type: 'boolean' },
            'max-failures': { type: 'string' },
            'grace-seconds': { type: 'string' },
            'report-directory': { type: 'string' },
            'dry-run': { type: 'boolean' },
            validate: { type: 'boolean' },
            graph: { type: 'string' },
            version: { type: 'boolean' },
            help: { type: 'boolean', short: 'h' },
        },
    });
}

;// CONCATENATED MODULE: ./lib/app/deliveries.js

/** Makes all deliveries in order, whatever becomes of the others; gives the problems of those that failed. */
async function makeDeliveries(deliveries) {
    const problems = [];
    for (const { name, deliver } of deliveries) {
        try {
            // The order is that of the log lines and files that come of them.
            await deliver();
        }
        catch (error) {
            problems.push(`${name}: ${messageOf(error)}`);
        }
    }
    return problems;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(538);
;// CONCATENATED MODULE: ./lib/graph-file/limits.js
/** The largest graph file, in bytes or, for an inline graph, in UTF-16 units. 100,000 tasks take about 6 MB. */
const maximalBytes = 16_000_000;
/** The most parts (brackets, words, indents, line ends) that the parser keeps: it takes some 150 bytes for each. */
const maximalTokens = 6_000_000;
/** The deepest nesting of lists and maps; the parser's recursion is as deep. */
const maximalDepth = 100;
/** The most values that a file may have once its aliases are followed. */
const maximalNodes = 5_000_000;
/** The most tasks once matrices are expanded. */
const maximalTasks = 200_000;
/** The most edges once needs on a matrix are expanded. */
const maximalEdges = 5_000_000;
/** The most environment variables, counted for each task that has them. */
const maximalVariables = 5_000_000;
/** The most mistakes that are told; the rest is counted. */
const maximalMistakes = 50;

;// CONCATENATED MODULE: ./lib/model/position.js
/** The position as compilers print it: `file:line:column`. */
function formatPosition(position) {
    return `${position.file}:${position.line}:${position.column}`;
}

;// CONCATENATED MODULE: ./lib/graph-file/node.js
/** The value of a key, or undefined when the map does not have it. */
function node_valueOf(map, key) {
    return map.entries.find((entry) => entry.key === key)?.value;
}
/** The node as people call it: `a list`, `nothing`, `"text"`. */
function describeNode(node) {
    switch (node.kind) {
        case 'map':
            return node.entries.length === 0 ? 'an empty map' : 'a map';
        case 'list':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'scalar':
            if (node.value === null)
                return 'nothing';
            return typeof node.value === 'string' ? quote(node.text) : node.text;
    }
}
/** The text in double quotes with its control characters escaped, cut to 60 characters. */
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
/** The node as a JSON value. */
function toJson(node) {
    switch (node.kind) {
        case 'map':
            // Unlike assignment, this makes `__proto__` a key like any other.
            return Object.fromEntries(node.entries.map((entry) => [entry.key, toJson(entry.value)]));
        case 'list':
            return node.items.map(toJson);
        case 'scalar':
            return node.value;
    }
}

;// CONCATENATED MODULE: ./lib/graph-file/map-builder.js


/** Builds one map: tells duplicate keys, and puts what `<<` merges behind the map's own keys. */
class MapBuilder {
    #own = new Map();
    /** Undefined while nothing is merged, as in most maps. */
    #merged;
    #at;
    #mistakes;
    constructor(at, mistakes) {
        this.#at = at;
        this.#mistakes = mistakes;
    }
    /** Adds a key of the map itself. */
    add(key, value) {
        if (key.kind !== 'scalar') {
            const found = describeNode(key);
            this.#mistakes.add({ message: 'a key is not a word', expected: 'a text as key', found, at: key.at });
            return;
        }
        const first = this.#own.get(key.text);
        if (first === undefined) {
            this.#own.set(key.text, { key: key.text, keyAt: key.at, value });
            return;
        }
        const hint = `it already stands at ${formatPosition(first.keyAt)}: keep one`;
        this.#mistakes.add({ message: `duplicate key ${quote(key.text)}`, at: key.at, hint });
    }
    /**
     * Adds the keys of a map, or of each map of a list, as the YAML merge key does: the map's own keys go before them,
     * and earlier ones before later ones.
     */
    merge(value) {
        const maps = value.kind === 'list' ? value.items : [value];
        for (const map of maps) {
            if (map.kind !== 'map') {
                const found = describeNode(map);
                this.#mistakes.add({
                    message: 'only a map can be merged with "<<"',
                    expected: 'a map or a list of maps',
                    found,
                    at: map.at,
                });
                continue;
            }
            for (const entry of map.entries) {
                this.#merged ??= new Map();
                if (!this.#merged.has(entry.key))
                    this.#merged.set(entry.key, entry);
            }
        }
    }
    build() {
        const own = [...this.#own.values()];
        if (this.#merged === undefined)
            return { kind: 'map', at: this.#at, entries: own };
        const inherited = [...this.#merged.values()].filter((entry) => !this.#own.has(entry.key));
        return { kind: 'map', at: this.#at, entries: [...inherited, ...own] };
    }
}

;// CONCATENATED MODULE: ./lib/graph-file/yaml-mistake.js
const quoteIt = 'put the whole value in quotes, or write it as a block with |';
/** What the parser says (a regular expression), what it means, and what to do; `$1` is the first group. */
const meanings = [
    [/^Tabs are not allowed/, 'a tab stands where indentation is expected', 'indent with spaces'],
    [/^Nested mappings are not allowed/, 'a value holds a second ": "', quoteIt],
    [
        /^Missing closing (.)quote/,
        'a text that begins with $1 has no closing $1',
        'it begins before this place',
    ],
    [
        /^Flow map .*end with a/,
        'a map that begins with { has no closing }',
        'close it, and indent what is inside',
    ],
    [
        /^Flow sequence .*end with a/,
        'a list that begins with [ has no closing ]',
        'close it, and indent what is inside',
    ],
    [
        /^All mapping items must start/,
        'this key is not indented like its neighbours',
        'indent all keys of a map alike',
    ],
    [
        /^All sequence items must start/,
        'this "-" is not indented like its neighbours',
        'indent all items of a list alike',
    ],
    [
        /^Implicit (?:map )?keys/,
        'this is not a key with a value',
        'write "key: value"; a long text goes into a block with |',
    ],
    [
        /^Sequence item without -/,
        'an item of a list does not begin with "-"',
        'write "- " before it, or indent it less',
    ],
    [/^Plain value cannot start with .*(?:character|indicator) (\S)$/, 'a value cannot begin with $1', quoteIt],
    [/^Plain value cannot start with a tab/, 'a value cannot begin with a tab', 'separate it with spaces'],
    [
        /^Unresolved tag: (.*)$/s,
        '"$1" is read as a YAML tag, and there are no tags here',
        'a text that begins with ! needs quotes, or ${{ }} around it',
    ],
    [
        /tag/i,
        'a "!" begins a YAML tag, and there are no tags here',
        'a text that begins with ! needs quotes, or ${{ }} around it',
    ],
    [
        / at node end$/,
        'text follows the end of a value',
        'a comma is missing; or put the whole value in quotes, since one that begins with [, { or a quote ends where that is closed',
    ],
    [
        /^Invalid escape sequence (.*)$/,
        'there is no escape $1 in a text in double quotes',
        'write \\\\ for a backslash, or use single quotes',
    ],
    [/^Missing , or :/, 'a comma or a colon is missing here'],
    [/^Missing ,/, 'a comma is missing here'],
    [/^Unexpected (?:,|empty item)/, 'a comma stands here without an item before it'],
    [/^Missing space after :/, 'a space is missing after ":"'],
    [
        /^Comments must be separated/,
        'a space is missing before "#"',
        'a "#" that is not a comment needs quotes around the value',
    ],
    [/1024 chars/, 'this key is longer than 1024 characters'],
    [
        /^Block scalar header includes/,
        'text follows the | or > that begins a block',
        'begin the text on the next line',
    ],
    [
        /^(?:A block sequence may not|Unexpected block-seq-ind)/,
        'a list begins on the line of its key',
        'begin it on the next line',
    ],
    [/^A node can have at most one anchor/, 'a value has two anchors', 'keep one'],
    [
        /^Alias cannot be/,
        'a "*" begins an alias, and no name follows',
        'a text that begins with * needs quotes',
    ],
    [
        /^Anchor cannot be/,
        'a "&" begins an anchor, and no name follows',
        'a text that begins with & needs quotes',
    ],
    [/^(?:Alias|Anchor) ending in :/, 'the name of an anchor ends in ":"', 'put a space before the colon'],
    [/^Not a YAML token: (.*)$/s, '"$1" cannot stand here', 'after | or > a text begins on the next line'],
    [/^Unexpected (.*) token/, 'this is not YAML: unexpected $1'],
];
/** What the YAML parser's message means, in the words of somebody who writes YAML and never read its grammar. */
function explainYaml(parserMessage) {
    for (const [pattern, message, hint] of meanings) {
        const match = pattern.exec(parserMessage);
        if (match === null)
            continue;
        const words = message.replaceAll('$1', () => shorten(match[1] ?? ''));
        return hint === undefined ? { message: words } : { message: words, hint };
    }
    return { message: `this is not YAML: ${shorten(parserMessage)}` };
}
function shorten(text) {
    const line = text.replaceAll(/\s+/g, ' ');
    return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

;// CONCATENATED MODULE: ./lib/graph-file/syntax-mistakes.js

/** Ends the reading of a file whose mistakes are already told. */
class Unreadable extends Error {
}
/** Mistakes of syntax: the first of each line, since one mistake often looks like several; a bounded number. */
class SyntaxMistakes {
    #lines = new Set();
    #count = 0;
    #source;
    #mistakes;
    constructor(source, mistakes) {
        this.#source = source;
        this.#mistakes = mistakes;
    }
    get any() {
        return this.#lines.size > 0;
    }
    add(offset, message, hint) {
        const at = this.#source.positionAt(offset);
        if (!this.#lines.has(at.line))
            this.#mistakes.add(hint === undefined ? { message, at } : { message, at, hint });
        this.#lines.add(at.line);
        this.#count += 1;
        if (this.#count > 1000 || this.#lines.size > 100)
            throw new Unreadable();
    }
    addParserMessage(offset, parserMessage) {
        const { message, hint } = explainYaml(parserMessage);
        this.add(offset, message, hint);
    }
}

;// CONCATENATED MODULE: ./lib/graph-file/document.js





/**
 * The one YAML document of a text as nodes; undefined when it is empty or not YAML, and then there are mistakes.
 * Aliases and merge keys are followed. Duplicate keys, unknown and circular aliases, tags, directives and a second
 * document are mistakes; so are texts that would take the parser too deep or too much memory.
 */
function readDocument(source, mistakes) {
    try {
        const contents = document_parse(source, new SyntaxMistakes(source, mistakes));
        if (contents !== undefined)
            return new Converter(source, mistakes).convertRoot(contents);
        const expected = 'a map with the key tasks';
        mistakes.add({ message: 'the graph file is empty', expected, at: source.positionAt(0) });
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
    }
    return undefined;
}
/** What the text says, undefined when it says nothing; throws `Unreadable` when it is not YAML. */
function document_parse(source, found) {
    const tokens = readTokens(source, found);
    const [document] = new ReportingComposer(found).compose(tokens);
    if (found.any)
        throw new Unreadable();
    const isEmpty = tokens.every((token) => token.type !== 'document' || token.value === undefined);
    return isEmpty ? undefined : (document?.contents ?? undefined);
}
/** A composer that hands on each mistake at once, so that a file of nothing but mistakes does not fill the memory. */
class ReportingComposer extends dist/* Composer */.Dk {
    constructor(found) {
        super({
            version: '1.2',
            schema: 'core',
            merge: false,
            resolveKnownTags: false,
            // The parser's own check compares each key with all others of its map.
            uniqueKeys: false,
            logLevel: 'error',
        });
        // The parser keeps this as a private property; without it, its mistakes would be in the document at the end.
        Object.assign(this, {
            onError: (at, code, message) => {
                // The composer turns what is thrown in here into one more mistake.
                if (code === 'RESOURCE_EXHAUSTION')
                    throw new Unreadable();
                found.addParserMessage(typeof at === 'number' ? at : 'offset' in at ? at.offset : at[0], message);
            },
        });
    }
}
/** The document and what ends it, as the parser's tokens. */
function readTokens(source, found) {
    const parser = new dist/* Parser */.iX();
    const kept = [];
    const keep = (token) => {
        if (token.type === 'error') {
            found.addParserMessage(token.offset, token.message);
        }
        else if (token.type === 'directive' && !/^%YAML[ \t]+1\.2[ \t]*$/.test(token.source)) {
            const message = `there is no directive ${quote(token.source)} here`;
            found.add(token.offset, message, 'a graph file is YAML 1.2 without tags');
        }
        else if (token.type === 'document' && kept.some((other) => other.type === 'document')) {
            found.add(token.offset, 'a second document begins here', 'a graph is one document: remove the line "---"');
            throw new Unreadable();
        }
        else if (token.type === 'document' || token.type === 'doc-end') {
            kept.push(token);
        }
    };
    let count = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(source.text)) {
        for (const token of parser.next(lexeme))
            keep(token);
        count += 1;
        // The document itself is on the stack too, and a scalar may be.
        if (parser.stack.length > maximalDepth + 2) {
            found.add(parser.offset, `more than ${maximalDepth} lists and maps stand in one another`);
            throw new Unreadable();
        }
        if (count > maximalTokens) {
            found.add(parser.offset, 'the graph file is too large', `only ${maximalTokens} words and signs are read, up to here`);
            throw new Unreadable();
        }
    }
    for (const token of parser.end())
        keep(token);
    return kept;
}
/** Turns the parser's nodes into ours. */
class Converter {
    /** By name; undefined while the anchor's own value is converted. */
    #anchors = new Map();
    #size = 0;
    /** Whether an alias stands for nothing. */
    #lost = false;
    #source;
    #mistakes;
    constructor(source, mistakes) {
        this.#source = source;
        this.#mistakes = mistakes;
    }
    /** The whole document; undefined when an alias in it cannot be followed. */
    convertRoot(parsed) {
        const { node } = this.#convert(parsed);
        return this.#lost ? undefined : node;
    }
    #convert(parsed) {
        if ((0,dist/* isAlias */.Vj)(parsed))
            return this.#follow(parsed.source, parsed.range[0]);
        const anchor = parsed?.anchor;
        if (anchor !== undefined)
            this.#anchors.set(anchor, undefined);
        const converted = this.#convertOwn(parsed);
        if (anchor !== undefined)
            this.#anchors.set(anchor, converted);
        return converted;
    }
    #convertOwn(parsed) {
        const sizeBefore = this.#size;
        this.#grow(1, parsed?.range[0] ?? 0);
        let depth = 0;
        const inner = (child, isMerged = false) => {
            const converted = this.#convert(child);
            // Not the merged map stands in this one, only its values do.
            const levels = isMerged ? (converted.node.kind === 'list' ? 2 : 1) : 0;
            depth = Math.max(depth, converted.depth - levels);
            return converted.node;
        };
        const at = this.#source.positionAt(parsed?.range[0] ?? 0);
        let node;
        if ((0,dist/* isMap */.jh)(parsed)) {
            const builder = new MapBuilder(at, this.#mistakes);
            for (const pair of parsed.items) {
                const isMerged = (0,dist/* isScalar */.jn)(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<';
                const key = inner(pair.key);
                const value = inner(pair.value, isMerged);
                if (isMerged)
                    builder.merge(value);
                else
                    builder.add(key, value);
            }
            node = builder.build();
        }
        else if ((0,dist/* isSeq */.oP)(parsed)) {
            node = { kind: 'list', at, items: parsed.items.map((item) => inner(item)) };
        }
        else if ((0,dist/* isScalar */.jn)(parsed)) {
            const text = parsed.source ?? '';
            // An alias of a long text costs each reader of it more than an alias of a word.
            this.#grow(Math.floor(text.length / 100), parsed.range[0]);
            const textAt = parsed.type === 'PLAIN' ? at : this.#source.positionAt(textStart(this.#source.text, parsed.range[0]));
            node = { kind: 'scalar', at, textAt, value: scalarValue(parsed.value), text };
        }
        else {
            node = { kind: 'scalar', at, textAt: at, value: null, text: '' };
        }
        return { node, size: this.#size - sizeBefore, depth: this.#checkDepth(depth + 1, parsed?.range[0] ?? 0) };
    }
    #follow(name, offset) {
        const at = this.#source.positionAt(offset);
        const target = this.#anchors.get(name);
        if (target !== undefined) {
            this.#grow(target.size, offset);
            return { ...target, depth: this.#checkDepth(target.depth, offset) };
        }
        if (this.#anchors.has(name)) {
            this.#mistakes.add({ message: `the alias *${name} stands inside of what it stands for`, at });
        }
        else {
            const hint = this.#mistakes.suggestion(name, this.#anchors.keys()) ??
                'a text that begins with * needs quotes around it';
            this.#mistakes.add({ message: `there is no anchor &${name} before the alias *${name}`, at, hint });
        }
        this.#lost = true;
        return { node: { kind: 'scalar', at, textAt: at, value: null, text: '' }, size: 1, depth: 1 };
    }
    #grow(by, offset) {
        this.#size += by;
        if (this.#size <= maximalNodes)
            return;
        const at = this.#source.positionAt(offset);
        const expected = `at most ${maximalNodes} values, those of aliases counted each time`;
        this.#mistakes.add({ message: 'the aliases make the graph file too large', expected, at });
        throw new Unreadable();
    }
    #checkDepth(depth, offset) {
        if (depth <= maximalDepth + 1)
            return depth;
        const at = this.#source.positionAt(offset);
        this.#mistakes.add({ message: `more than ${maximalDepth} lists and maps stand in one another`, at });
        throw new Unreadable();
    }
}
/** Where the text of a scalar in quotes or in a block begins: after the quote, or at the first character below `|`. */
function textStart(text, start) {
    if (text[start] !== '|' && text[start] !== '>')
        return start + 1;
    const below = text.indexOf('\n', start) + 1;
    const indent = /^ */.exec(text.slice(below, below + 200))?.[0].length ?? 0;
    return below === 0 ? start : below + indent;
}
function scalarValue(value) {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    throw new Error(`internal error: YAML gave a scalar of type ${typeof value}`);
}

;// CONCATENATED MODULE: ./lib/graph-file/environment-layers.js

/** Puts the `env` of each task over that of the defaults and of the file, within the bounds of memory. */
class EnvironmentLayers {
    /** What a task without an `env` of its own has; all of them share it. */
    #below;
    #left = maximalVariables;
    #mistakes;
    constructor(file, defaults, mistakes) {
        this.#below = variables(new Map([...(file?.value ?? []), ...(defaults?.value ?? [])]));
        this.#mistakes = mistakes;
    }
    /** The variables of the task that stands at a place, the file's first. */
    over(task, at) {
        const before = this.#left;
        this.#left -= this.#below.found.size + (task?.value.size ?? 0);
        if (before >= 0 && this.#left < 0) {
            const expected = `at most ${maximalVariables}, those of the file counted for each task`;
            this.#mistakes.add({ message: 'the tasks have too many environment variables', expected, at });
        }
        if (this.#left < 0)
            return variables(new Map());
        return task === undefined ? this.#below : variables(new Map([...this.#below.found, ...task.value]));
    }
}
function variables(found) {
    return { found, values: new Map([...found].map(([name, variable]) => [name, variable.value])) };
}

;// CONCATENATED MODULE: ./lib/graph-file/template.js
const opening = '${{';
/** Whether a text holds an expression at all; most do not. */
function isTemplate(text) {
    return text.includes(opening);
}
/**
 * Cuts a text at its expressions. As in GitHub's template reader, `}}` inside a string of the expression does not
 * close it, and everything outside `${{ }}` counts, white space too.
 */
function splitTemplate(text) {
    const segments = [];
    let literalStart = 0;
    for (let start = text.indexOf(opening); start !== -1; start = text.indexOf(opening, literalStart)) {
        const end = findClosing(text, start + opening.length);
        if (end === undefined)
            return { kind: 'unclosed', offset: start };
        if (start > literalStart)
            segments.push({ kind: 'literal', text: text.slice(literalStart, start) });
        segments.push(expressionBetween(text, start + opening.length, end));
        literalStart = end + 2;
    }
    if (literalStart < text.length)
        segments.push({ kind: 'literal', text: text.slice(literalStart) });
    return { kind: 'segments', segments };
}
function findClosing(text, from) {
    let inString = false;
    for (let index = from; index < text.length; index += 1) {
        const character = text[index];
        // An escaped quote ('') leaves and enters the string again, which comes to the same.
        if (character === "'")
            inString = !inString;
        else if (!inString && character === '}' && text[index + 1] === '}')
            return index;
    }
    return undefined;
}
function expressionBetween(text, start, end) {
    const raw = text.slice(start, end);
    return { kind: 'expression', source: raw.trim(), offset: start + raw.length - raw.trimStart().length };
}

;// CONCATENATED MODULE: ./lib/graph-file/expression-checks.js

/** Tells the mistakes in every expression of a task but those in its matrix. */
function checkExpressions(keys, env, scope, hooks, mistakes) {
    const check = (place, found) => {
        if (typeof found?.value !== 'string' || !isTemplate(found.value))
            return;
        for (const diagnostic of hooks.checkTemplate?.({
            text: found.value,
            place,
            at: found.textAt,
            ...scope,
        }) ?? []) {
            mistakes.add(diagnostic);
        }
    };
    check('name', keys.name);
    check('run', keys.run);
    for (const word of keys.command?.value ?? [])
        check('command', word);
    for (const variable of env.found.values())
        check('env', variable);
    check('working-directory', keys['working-directory']);
    check('timeout-minutes', keys['timeout-minutes']);
    check('continue-on-error', keys['continue-on-error']);
    if (keys.if === undefined)
        return;
    const { value, textAt } = keys.if;
    // Line ends around it, as a block with | has, are no part of a condition.
    for (const diagnostic of hooks.checkCondition?.({ text: value.trim(), at: textAt, ...scope }) ?? [])
        mistakes.add(diagnostic);
}

;// CONCATENATED MODULE: ./lib/model/nearest.js
/**
 * The candidate that the word most likely means, or undefined when none is near: at most a third of its letters
 * changed, added, left out or swapped with a neighbour, and never more than three. The first of equals wins.
 */
function nearest(word, candidates) {
    let limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
        if (distance !== undefined && candidate !== word) {
            if (distance === 0)
                return candidate;
            best = candidate;
            limit = distance - 1;
        }
    }
    return best;
}
/** Damerau's distance of two words (optimal string alignment), or undefined when it is more than `limit`. */
function editDistance(left, right, limit) {
    if (Math.abs(left.length - right.length) > limit)
        return undefined;
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= right.length; column += 1) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min((last[column] ?? Infinity) + 1, (current[column - 1] ?? Infinity) + 1, (last[column - 1] ?? Infinity) + (same ? 0 : 1));
            if (row > 1 &&
                column > 1 &&
                left[row - 1] === right[column - 2] &&
                left[row - 2] === right[column - 1]) {
                cost = Math.min(cost, (beforeLast[column - 2] ?? Infinity) + 1);
            }
            current.push(cost);
        }
        if (Math.min(...current) > limit && Math.min(...last) > limit)
            return undefined;
        beforeLast = last;
        last = current;
    }
    const distance = last[right.length] ?? Infinity;
    return distance <= limit ? distance : undefined;
}

;// CONCATENATED MODULE: ./lib/graph-file/bind-advice.js
/** Variables that shells and programs give a meaning to; a value from outside may not take their place. */
const meaningful = new Set([
    'PATH',
    'HOME',
    'SHELL',
    'ENV',
    'IFS',
    'PWD',
    'USER',
    'LANG',
    'TMPDIR',
    'TEMP',
    'TMP',
    'CI',
]);
/** What to write instead of an expression in a script: the line for `env:`, ready to paste, and the variable. */
function bindAdvice(expression, use) {
    const context = use.name.toLowerCase();
    const [only] = use.path;
    // The variable is there already.
    if (context === 'env' && use.path.length === 1 && only !== undefined)
        return `use "$${only}" in the script`;
    const name = variableName(context, use.path);
    return `bind it in env: (${name}: \${{ ${expression} }}) and use "$${name}" in the script`;
}
function variableName(context, path) {
    const words = path.filter((word) => word !== '*' && word !== 'outputs');
    // A need's outputs have names that only the need makes unique.
    const chosen = context === 'needs' ? words : words.slice(-1);
    const name = chosen
        .join('_')
        .toUpperCase()
        .replaceAll(/[^A-Z0-9_]+/g, '_');
    if (name === '')
        return context.toUpperCase();
    return meaningful.has(name) || /^(?:[0-9]|GITHUB_|RUNNER_|NODE_)/.test(name) ? `THE_${name}` : name;
}

;// CONCATENATED MODULE: ./lib/graph-file/elsewhere-contexts.js
/** What to do instead of reading a context that GitHub's workflows have and a graph file does not; undefined for any other name. */
function elsewhereAdvice(context, path) {
    const last = path.at(-1);
    const variable = last === undefined || last === '*' ? 'NAME' : last.toUpperCase().replaceAll(/[^A-Z0-9_]+/g, '_');
    const source = [context, ...(path.length === 0 ? ['NAME'] : path)].join('.');
    switch (context) {
        case 'secrets':
        case 'vars':
        case 'inputs':
        case 'steps':
        case 'jobs':
            return `in the workflow, give the step env: ${variable}: \${{ ${source} }}; tasks find it as $${variable} and in env.${variable}`;
        case 'job':
            return 'conditions use success(), failure(), cancelled() and always(); results of tasks are in needs.<id>.result';
        case 'strategy':
            return 'the values of the matrix are in matrix.<key>; task.slot tells tasks that run at once apart';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/graph-file/expression-functions.js
/** The functions of the expression language itself, as GitHub's documentation writes them. */
const languageFunctions = [
    'case',
    'contains',
    'endsWith',
    'format',
    'fromJSON',
    'join',
    'startsWith',
    'toJSON',
];
/** The functions that tell how what went before has ended; GitHub's own four. */
const statusFunctions = ['always', 'cancelled', 'failure', 'success'];
/** How many arguments the functions take that the language itself does not have, by name in lower case. */
const hostArity = new Map([
    ['hashfiles', { minArgs: 1, maxArgs: 255 }],
    ...statusFunctions.map((name) => [name, { minArgs: 0, maxArgs: 0 }]),
]);

;// CONCATENATED MODULE: ./lib/graph-file/expression-places.js

/** Every context that a graph file knows, in lower case. */
const contextNames = ['needs', 'matrix', 'env', 'github', 'runner', 'task'];
const anywhere = {
    contexts: contextNames,
    functions: [...languageFunctions, 'hashFiles'],
    taskFields: ['id', 'slot', 'attempt', 'cpus'],
};
/** What may be named in a place. */
function vocabularyOf(place) {
    if (place === 'if') {
        // Before a task starts it has no slot and no attempt.
        return {
            ...anywhere,
            functions: [...anywhere.functions, ...statusFunctions],
            taskFields: ['id', 'cpus'],
        };
    }
    // The values of these three are the author's own: nothing that somebody else wrote can become shell code.
    if (place === 'run')
        return { ...anywhere, contexts: ['matrix', 'runner', 'task'] };
    // A graph is known before it runs.
    if (place === 'strategy')
        return { contexts: ['env', 'github', 'runner'], functions: languageFunctions, taskFields: [] };
    return anywhere;
}

;// CONCATENATED MODULE: ./lib/graph-file/check-uses.js





const results = ['success', 'failure', 'cancelled', 'skipped'];
/** Every name in an expression that is wrong where it stands, with where it is in the expression. */
function checkUses(expression, surroundings) {
    const found = [];
    const check = (uses, complain) => {
        for (const use of uses) {
            const complaint = complain(use);
            if (complaint !== undefined)
                found.push({ complaint, offset: use.offset });
        }
    };
    check(expression.functions, (use) => functionComplaint(use, surroundings.place));
    check(expression.contexts, (use) => contextComplaint(use, surroundings));
    check(expression.resultWords, ({ name }) => isAmong(name, results)
        ? undefined
        : { message: `no task has the result "${name}"`, expected: check_uses_listed(results), ...meant(name, results) });
    return found;
}
function functionComplaint({ name }, place) {
    const allowed = vocabularyOf(place).functions;
    if (isAmong(name, allowed))
        return undefined;
    if (isAmong(name, statusFunctions)) {
        return {
            message: `${name}() can be used in "if" only`,
            hint: 'read the result of a need: needs.<id>.result',
        };
    }
    if (isAmong(name, ['hashFiles']))
        return { message: `${name}() cannot be used in ${place}` };
    return { message: `unknown function "${name}"`, expected: check_uses_listed(allowed), ...meant(name, allowed) };
}
function contextComplaint(use, surroundings) {
    const { place, source } = surroundings;
    const context = use.name.toLowerCase();
    const { contexts: allowed, taskFields } = vocabularyOf(place);
    if (!isAmong(context, contextNames)) {
        const advice = elsewhereAdvice(context, use.path);
        if (advice !== undefined)
            return { message: `a graph file has no "${use.name}"`, hint: advice };
        return {
            message: `unknown context "${use.name}"`,
            expected: check_uses_listed(allowed),
            ...meant(use.name, contextNames),
        };
    }
    if (!isAmong(context, allowed)) {
        return {
            message: `"${context}" cannot be used in ${place}`,
            expected: check_uses_listed(allowed),
            hint: place === 'run'
                ? bindAdvice(source, use)
                : 'a graph is known before it runs: use values that are there before',
        };
    }
    switch (context) {
        case 'needs':
            return needComplaint(use.path, surroundings.needs);
        case 'matrix':
            return matrixComplaint(use.path, surroundings.matrixKeys);
        case 'task':
            return taskComplaint(use.path, taskFields);
        case 'github':
            return use.path[0]?.toLowerCase() === 'token'
                ? {
                    message: 'a graph file has no "github.token"',
                    hint: 'in the workflow, give the step env: GITHUB_TOKEN: ${{ github.token }}; tasks find it as $GITHUB_TOKEN',
                }
                : undefined;
        default:
            return undefined;
    }
}
function needComplaint([id, field], needs) {
    if (id !== undefined && id !== '*' && !isAmong(id, needs)) {
        const near = nearest(id, needs);
        return {
            message: `needs.${id} is read, but the task does not need "${id}"`,
            ...(needs.length === 0 ? {} : { expected: check_uses_listed(needs) }),
            hint: near === undefined
                ? `add ${id} to its needs`
                : `did you mean "${near}"? if not, add ${id} to its needs`,
        };
    }
    return field === undefined || field === '*'
        ? undefined
        : fieldComplaint(`needs.${id}`, [field], ['result', 'outputs']);
}
function matrixComplaint([key], keys) {
    if (keys.length > 0)
        return fieldComplaint('matrix', key === undefined ? [] : [key], keys);
    return { message: '"matrix" is read, but the task has no matrix', hint: 'give it strategy: {matrix: {…}}' };
}
function taskComplaint(path, known) {
    const complaint = fieldComplaint('task', path, known);
    if (complaint === undefined || !isAmong(path[0] ?? '', ['slot', 'attempt']))
        return complaint;
    return { ...complaint, hint: 'a task has them only once it has started' };
}
function fieldComplaint(owner, [field], known) {
    if (field === undefined || field === '*' || isAmong(field, known))
        return undefined;
    return { message: `${owner} has no "${field}"`, expected: check_uses_listed(known), ...meant(field, known) };
}
function isAmong(name, names) {
    return names.some((each) => each.toLowerCase() === name.toLowerCase());
}
function check_uses_listed(names) {
    return names.length === 1 ? `${names[0]}` : `one of ${names.join(', ')}`;
}
function meant(word, names) {
    const near = nearest(word, names);
    return near === undefined ? {} : { hint: `did you mean "${near}"?` };
}

;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/ast.js
class Expr {
}
class Literal extends Expr {
    constructor(literal, token) {
        super();
        this.literal = literal;
        this.token = token;
    }
    accept(v) {
        return v.visitLiteral(this);
    }
}
class Unary extends Expr {
    constructor(operator, expr) {
        super();
        this.operator = operator;
        this.expr = expr;
    }
    accept(v) {
        return v.visitUnary(this);
    }
}
class FunctionCall extends Expr {
    constructor(functionName, args) {
        super();
        this.functionName = functionName;
        this.args = args;
    }
    accept(v) {
        return v.visitFunctionCall(this);
    }
}
class Binary extends Expr {
    constructor(left, operator, right) {
        super();
        this.left = left;
        this.operator = operator;
        this.right = right;
    }
    accept(v) {
        return v.visitBinary(this);
    }
}
class Logical extends Expr {
    constructor(operator, args) {
        super();
        this.operator = operator;
        this.args = args;
    }
    accept(v) {
        return v.visitLogical(this);
    }
}
class Grouping extends Expr {
    constructor(group) {
        super();
        this.group = group;
    }
    accept(v) {
        return v.visitGrouping(this);
    }
}
class ContextAccess extends Expr {
    constructor(name) {
        super();
        this.name = name;
    }
    accept(v) {
        return v.visitContextAccess(this);
    }
}
class IndexAccess extends Expr {
    constructor(expr, index) {
        super();
        this.expr = expr;
        this.index = index;
    }
    accept(v) {
        return v.visitIndexAccess(this);
    }
}
class Star extends Expr {
    accept() {
        throw new Error("Method not implemented.");
    }
}
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/expressiondata.js
var expressiondata_Kind;
(function (Kind) {
    Kind[Kind["String"] = 0] = "String";
    Kind[Kind["Array"] = 1] = "Array";
    Kind[Kind["Dictionary"] = 2] = "Dictionary";
    Kind[Kind["Boolean"] = 3] = "Boolean";
    Kind[Kind["Number"] = 4] = "Number";
    Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
    Kind[Kind["Null"] = 6] = "Null";
})(expressiondata_Kind || (expressiondata_Kind = {}));
function kindStr(k) {
    switch (k) {
        case expressiondata_Kind.Array:
            return "Array";
        case expressiondata_Kind.Boolean:
            return "Boolean";
        case expressiondata_Kind.Null:
            return "Null";
        case expressiondata_Kind.Number:
            return "Number";
        case expressiondata_Kind.Dictionary:
            return "Object";
        case expressiondata_Kind.String:
            return "String";
    }
    return "unknown";
}
//# sourceMappingURL=expressiondata.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/dictionary.js

class Dictionary {
    constructor(...pairs) {
        this.keys = [];
        this.v = [];
        this.indexMap = {};
        this.kind = expressiondata_Kind.Dictionary;
        this.primitive = false;
        for (const p of pairs) {
            this.add(p.key, p.value);
        }
    }
    coerceString() {
        return kindStr(this.kind);
    }
    number() {
        return NaN;
    }
    add(key, value) {
        if (key.toLowerCase() in this.indexMap) {
            return;
        }
        this.keys.push(key);
        this.v.push(value);
        this.indexMap[key.toLowerCase()] = this.v.length - 1;
    }
    get(key) {
        const index = this.indexMap[key.toLowerCase()];
        if (index === undefined) {
            return undefined;
        }
        return this.v[index];
    }
    values() {
        return this.v;
    }
    pairs() {
        const result = [];
        for (const key of this.keys) {
            result.push({ key, value: this.v[this.indexMap[key.toLowerCase()]] });
        }
        return result;
    }
}
function dictionary_isDictionary(x) {
    return x.kind === Kind.Dictionary;
}
//# sourceMappingURL=dictionary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/array.js

class array_Array {
    constructor(...data) {
        this.v = [];
        this.kind = expressiondata_Kind.Array;
        this.primitive = false;
        for (const d of data) {
            this.add(d);
        }
    }
    coerceString() {
        return kindStr(this.kind);
    }
    number() {
        return NaN;
    }
    add(value) {
        this.v.push(value);
    }
    get(index) {
        return this.v[index];
    }
    values() {
        return this.v;
    }
}
//# sourceMappingURL=array.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/boolean.js

class BooleanData {
    constructor(value) {
        this.value = value;
        this.kind = expressiondata_Kind.Boolean;
        this.primitive = true;
    }
    coerceString() {
        if (this.value) {
            return "true";
        }
        return "false";
    }
    number() {
        if (this.value) {
            return 1;
        }
        return 0;
    }
}
//# sourceMappingURL=boolean.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/null.js

class Null {
    constructor() {
        this.kind = expressiondata_Kind.Null;
        this.primitive = true;
    }
    coerceString() {
        return "";
    }
    number() {
        return 0;
    }
}
//# sourceMappingURL=null.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/number.js

class NumberData {
    constructor(value) {
        this.value = value;
        this.kind = expressiondata_Kind.Number;
        this.primitive = true;
    }
    coerceString() {
        if (this.value === 0) {
            return "0";
        }
        // Workaround to limit the precision to at most 15 digits. Format the number to a string, then parse
        // it back to a number to remove trailing zeroes to prevent numbers to be converted to 1.200000000...
        return (+this.value.toFixed(15)).toString();
    }
    number() {
        return this.value;
    }
}
//# sourceMappingURL=number.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/string.js

class StringData {
    constructor(value) {
        this.value = value;
        this.kind = expressiondata_Kind.String;
        this.primitive = true;
    }
    coerceString() {
        return this.value;
    }
    number() {
        return Number(this.value);
    }
}
//# sourceMappingURL=string.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/replacer.js






/**
 * Replacer can be passed to JSON.stringify to convert an ExpressionData object into plain JSON
 *
 * See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify#replacer
 */
function replacer(_key, value) {
    if (value instanceof Null) {
        return null;
    }
    if (value instanceof BooleanData) {
        return value.value;
    }
    if (value instanceof NumberData) {
        return value.number();
    }
    if (value instanceof StringData) {
        return value.coerceString();
    }
    if (value instanceof array_Array) {
        return value.values();
    }
    if (value instanceof Dictionary) {
        const pairs = value.pairs();
        const r = {};
        for (const p of pairs) {
            r[p.key] = p.value;
        }
        return r;
    }
    return value;
}
//# sourceMappingURL=replacer.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/reviver.js






/**
 * Reviver can be passed to `JSON.parse` to convert plain JSON into an `ExpressionData` object.
 *
 * See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/parse#reviver
 */
function reviver(_key, val) {
    if (val === null) {
        return new Null();
    }
    if (typeof val === "string") {
        return new StringData(val);
    }
    if (typeof val === "number") {
        return new NumberData(val);
    }
    if (typeof val === "boolean") {
        return new BooleanData(val);
    }
    if (Array.isArray(val)) {
        return new array_Array(...val);
    }
    if (typeof val === "object") {
        return new Dictionary(...Object.keys(val).map(k => ({
            key: k,
            value: val[k]
        })));
    }
    // Pass through value
    return val;
}
//# sourceMappingURL=reviver.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/index.js









//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/filtered_array.js

class FilteredArray extends array_Array {
}
//# sourceMappingURL=filtered_array.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/lexer.js


var lexer_TokenType;
(function (TokenType) {
    TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
    TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
    TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
    TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
    TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
    TokenType[TokenType["COMMA"] = 5] = "COMMA";
    TokenType[TokenType["DOT"] = 6] = "DOT";
    TokenType[TokenType["BANG"] = 7] = "BANG";
    TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
    TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
    TokenType[TokenType["GREATER"] = 10] = "GREATER";
    TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
    TokenType[TokenType["LESS"] = 12] = "LESS";
    TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
    TokenType[TokenType["AND"] = 14] = "AND";
    TokenType[TokenType["OR"] = 15] = "OR";
    TokenType[TokenType["STAR"] = 16] = "STAR";
    TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
    TokenType[TokenType["STRING"] = 18] = "STRING";
    TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
    TokenType[TokenType["TRUE"] = 20] = "TRUE";
    TokenType[TokenType["FALSE"] = 21] = "FALSE";
    TokenType[TokenType["NULL"] = 22] = "NULL";
    TokenType[TokenType["EOF"] = 23] = "EOF";
})(lexer_TokenType || (lexer_TokenType = {}));
function tokenString(tok) {
    switch (tok.type) {
        case lexer_TokenType.EOF:
            return "EOF";
        case lexer_TokenType.NUMBER:
            return tok.lexeme;
        case lexer_TokenType.STRING:
            // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
            return tok.value.toString();
        default:
            return tok.lexeme;
    }
}
class lexer_Lexer {
    constructor(input) {
        this.input = input;
        this.start = 0;
        this.offset = 0;
        this.line = 0;
        this.lastLineOffset = 0;
        this.tokens = [];
    }
    lex() {
        if (this.input.length > MAX_EXPRESSION_LENGTH) {
            throw new Error("ErrorExceededMaxLength");
        }
        while (!this.atEnd()) {
            this.start = this.offset;
            const c = this.next();
            switch (c) {
                case "(":
                    this.addToken(lexer_TokenType.LEFT_PAREN);
                    break;
                case ")":
                    this.addToken(lexer_TokenType.RIGHT_PAREN);
                    break;
                case "[":
                    this.addToken(lexer_TokenType.LEFT_BRACKET);
                    break;
                case "]":
                    this.addToken(lexer_TokenType.RIGHT_BRACKET);
                    break;
                case ",":
                    this.addToken(lexer_TokenType.COMMA);
                    break;
                case ".":
                    if (this.previous() != lexer_TokenType.IDENTIFIER &&
                        this.previous() != lexer_TokenType.RIGHT_BRACKET &&
                        this.previous() != lexer_TokenType.RIGHT_PAREN &&
                        this.previous() != lexer_TokenType.STAR) {
                        this.consumeNumber();
                    }
                    else {
                        this.addToken(lexer_TokenType.DOT);
                    }
                    break;
                case "-":
                case "+":
                    this.consumeNumber();
                    break;
                case "!":
                    this.addToken(this.match("=") ? lexer_TokenType.BANG_EQUAL : lexer_TokenType.BANG);
                    break;
                case "=":
                    if (!this.match("=")) {
                        // Illegal; continue reading until we hit a boundary character and return an error
                        this.consumeIdentifier();
                        break;
                    }
                    this.addToken(lexer_TokenType.EQUAL_EQUAL);
                    break;
                case "<":
                    this.addToken(this.match("=") ? lexer_TokenType.LESS_EQUAL : lexer_TokenType.LESS);
                    break;
                case ">":
                    this.addToken(this.match("=") ? lexer_TokenType.GREATER_EQUAL : lexer_TokenType.GREATER);
                    break;
                case "&":
                    if (!this.match("&")) {
                        // Illegal; continue reading until we hit a boundary character and return an error
                        this.consumeIdentifier();
                        break;
                    }
                    this.addToken(lexer_TokenType.AND);
                    break;
                case "|":
                    if (!this.match("|")) {
                        // Illegal; continue reading until we hit a boundary character and return an error
                        this.consumeIdentifier();
                        break;
                    }
                    this.addToken(lexer_TokenType.OR);
                    break;
                case "*":
                    this.addToken(lexer_TokenType.STAR);
                    break;
                // Ignore whitespace.
                case " ":
                case "\r":
                case "\t":
                    break;
                case "\n":
                    ++this.line;
                    this.lastLineOffset = this.offset;
                    break;
                case "'":
                    this.consumeString();
                    break;
                default:
                    switch (true) {
                        case isDigit(c):
                            this.consumeNumber();
                            break;
                        default:
                            this.consumeIdentifier();
                            break;
                    }
            }
        }
        this.tokens.push({
            type: lexer_TokenType.EOF,
            lexeme: "",
            range: this.range()
        });
        return {
            tokens: this.tokens
        };
    }
    pos() {
        return {
            line: this.line,
            column: this.start - this.lastLineOffset
        };
    }
    endPos() {
        return {
            line: this.line,
            column: this.offset - this.lastLineOffset
        };
    }
    range() {
        return {
            start: this.pos(),
            end: this.endPos()
        };
    }
    atEnd() {
        return this.offset >= this.input.length;
    }
    peek() {
        if (this.atEnd()) {
            return "\0";
        }
        return this.input[this.offset];
    }
    peekNext() {
        if (this.offset + 1 >= this.input.length) {
            return "\0";
        }
        return this.input[this.offset + 1];
    }
    previous() {
        const l = this.tokens.length;
        if (l == 0) {
            return lexer_TokenType.EOF;
        }
        return this.tokens[l - 1].type;
    }
    next() {
        return this.input[this.offset++];
    }
    match(expected) {
        if (this.atEnd()) {
            return false;
        }
        if (this.input[this.offset] !== expected) {
            return false;
        }
        this.offset++;
        return true;
    }
    addToken(type, value) {
        this.tokens.push({
            type,
            lexeme: this.input.substring(this.start, this.offset),
            range: this.range(),
            value
        });
    }
    consumeNumber() {
        while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
            this.next();
        }
        const lexeme = this.input.substring(this.start, this.offset);
        const value = new StringData(lexeme).number();
        if (isNaN(value)) {
            throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
        }
        this.addToken(lexer_TokenType.NUMBER, value);
    }
    consumeString() {
        while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
            if (this.peek() === "\n")
                this.line++;
            if (this.peek() === "'" && this.peekNext() === "'") {
                // Escaped "'", consume
                this.next();
            }
            this.next();
        }
        if (this.atEnd()) {
            // Unterminated string
            throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
        }
        // Closing '
        this.next();
        // Trim the surrounding quotes.
        let value = this.input.substring(this.start + 1, this.offset - 1);
        value = value.replace("''", "'");
        this.addToken(lexer_TokenType.STRING, value);
    }
    consumeIdentifier() {
        while (!this.atEnd() && !isBoundary(this.peek())) {
            this.next();
        }
        let tokenType = lexer_TokenType.IDENTIFIER;
        let tokenValue = undefined;
        const lexeme = this.input.substring(this.start, this.offset);
        if (this.previous() != lexer_TokenType.DOT) {
            switch (lexeme) {
                case "true":
                    tokenType = lexer_TokenType.TRUE;
                    break;
                case "false":
                    tokenType = lexer_TokenType.FALSE;
                    break;
                case "null":
                    tokenType = lexer_TokenType.NULL;
                    break;
                case "NaN":
                    tokenType = lexer_TokenType.NUMBER;
                    tokenValue = NaN;
                    break;
                case "Infinity":
                    tokenType = lexer_TokenType.NUMBER;
                    tokenValue = Infinity;
                    break;
            }
        }
        if (!isLegalIdentifier(lexeme)) {
            throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
        }
        this.addToken(tokenType, tokenValue);
    }
}
function isDigit(c) {
    return c >= "0" && c <= "9";
}
function isBoundary(c) {
    switch (c) {
        case "(":
        case "[":
        case ")":
        case "]":
        case ",":
        case ".":
        case "!":
        case ">":
        case "<":
        case "=":
        case "&":
        case "|":
            return true;
    }
    return /\s/.test(c);
}
function isLegalIdentifier(str) {
    if (str == "") {
        return false;
    }
    const first = str[0];
    if ((first >= "a" && first <= "z") || (first >= "A" && first <= "Z") || first == "_") {
        for (const c of str.substring(1).split("")) {
            if ((c >= "a" && c <= "z") || (c >= "A" && c <= "Z") || (c >= "0" && c <= "9") || c == "_" || c == "-") {
                // OK
            }
            else {
                return false;
            }
        }
        return true;
    }
    return false;
}
//# sourceMappingURL=lexer.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/errors.js

const MAX_PARSER_DEPTH = 50;
const MAX_EXPRESSION_LENGTH = 21000;
var ErrorType;
(function (ErrorType) {
    ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
    ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
    ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
    ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
    ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
    ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
    ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
    ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
    ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
    ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
class ExpressionError extends Error {
    constructor(typ, tok) {
        super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
        this.typ = typ;
        this.tok = tok;
        this.pos = this.tok.range.start;
    }
}
function errorDescription(typ) {
    switch (typ) {
        case ErrorType.ErrorUnexpectedEndOfExpression:
            return "Unexpected end of expression";
        case ErrorType.ErrorUnexpectedSymbol:
            return "Unexpected symbol";
        case ErrorType.ErrorUnrecognizedNamedValue:
            return "Unrecognized named-value";
        case ErrorType.ErrorExceededMaxDepth:
            return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;
        case ErrorType.ErrorExceededMaxLength:
            return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
        case ErrorType.ErrorTooFewParameters:
            return "Too few parameters supplied";
        case ErrorType.ErrorTooManyParameters:
            return "Too many parameters supplied";
        case ErrorType.ErrorEvenParameters:
            return "Even number of parameters supplied, requires an odd number of parameters";
        case ErrorType.ErrorUnrecognizedContext:
            return "Unrecognized named-value";
        case ErrorType.ErrorUnrecognizedFunction:
            return "Unrecognized function";
        default: // Should never reach here.
            return "Unknown error";
    }
}
class ExpressionEvaluationError extends Error {
}
//# sourceMappingURL=errors.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/case.js

const caseFunc = {
    name: "case",
    description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
    minArgs: 3,
    maxArgs: Number.MAX_SAFE_INTEGER,
    call: (...args) => {
        // Evaluate predicate-result pairs
        for (let i = 0; i < args.length - 1; i += 2) {
            const predicate = args[i];
            // Predicate must be a boolean
            if (predicate.kind !== expressiondata_Kind.Boolean) {
                throw new Error("case predicate must evaluate to a boolean value");
            }
            // If predicate is true, return the corresponding result
            if (predicate.value) {
                return args[i + 1];
            }
        }
        // No predicate matched, return default (last argument)
        return args[args.length - 1];
    }
};
//# sourceMappingURL=case.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/result.js

function falsy(d) {
    switch (d.kind) {
        case expressiondata_Kind.Null:
            return true;
        case expressiondata_Kind.Boolean:
            return !d.value;
        case expressiondata_Kind.Number: {
            const dv = d.value;
            return dv === 0 || isNaN(dv);
        }
        case expressiondata_Kind.String:
            return d.value.length === 0;
    }
    return false;
}
function truthy(d) {
    return !falsy(d);
}
// Similar to the Javascript abstract equality comparison algorithm http://www.ecma-international.org/ecma-262/5.1/#sec-11.9.3.
// Except objects are not coerced to primitives.
function coerceTypes(li, ri) {
    let lv = li;
    let rv = ri;
    // Do nothing, same kind
    if (li.kind === ri.kind) {
        return [lv, rv];
    }
    switch (li.kind) {
        // Number, String
        case expressiondata_Kind.Number:
            if (ri.kind === expressiondata_Kind.String) {
                rv = new NumberData(ri.number());
                return [lv, rv];
            }
            break;
        // String, Number
        case expressiondata_Kind.String:
            if (ri.kind === expressiondata_Kind.Number) {
                lv = new NumberData(li.number());
                return [lv, rv];
            }
            break;
        // Boolean|Null, Any
        case expressiondata_Kind.Null:
        case expressiondata_Kind.Boolean:
            lv = new NumberData(li.number());
            return coerceTypes(lv, rv);
    }
    // Any, Boolean|Null
    switch (ri.kind) {
        case expressiondata_Kind.Null:
        case expressiondata_Kind.Boolean:
            rv = new NumberData(ri.number());
            return coerceTypes(lv, rv);
    }
    return [lv, rv];
}
// Similar to the Javascript abstract equality comparison algorithm http://www.ecma-international.org/ecma-262/5.1/#sec-11.9.3.
// Except string comparison is OrdinalIgnoreCase, and objects are not coerced to primitives.
function equals(lhs, rhs) {
    const [lv, rv] = coerceTypes(lhs, rhs);
    if (lv.kind != rv.kind) {
        return false;
    }
    switch (lv.kind) {
        // Null, Null
        case expressiondata_Kind.Null:
            return true;
        // Number, Number
        case expressiondata_Kind.Number: {
            const ld = lv.value;
            const rd = rv.value;
            if (isNaN(ld) || isNaN(rd)) {
                return false;
            }
            return ld == rd;
        }
        // String, String
        case expressiondata_Kind.String: {
            const ls = lv.value;
            const rs = rv.value;
            return toUpperSpecial(ls) === toUpperSpecial(rs);
        }
        // Boolean, Boolean
        case expressiondata_Kind.Boolean: {
            const lb = lv.value;
            const rb = rv.value;
            return lb == rb;
        }
        // Object, Object
        case expressiondata_Kind.Dictionary:
        case expressiondata_Kind.Array:
            // Check reference equality
            return lv === rv;
    }
    return false;
}
// Similar to the Javascript abstract equality comparison algorithm http://www.ecma-international.org/ecma-262/5.1/#sec-11.9.3.
// Except string comparison is OrdinalIgnoreCase, and objects are not coerced to primitives.
function greaterThan(lhs, rhs) {
    const [lv, rv] = coerceTypes(lhs, rhs);
    if (lv.kind != rv.kind) {
        return false;
    }
    switch (lv.kind) {
        // Number, Number
        case expressiondata_Kind.Number: {
            const lf = lv.value;
            const rf = rv.value;
            if (isNaN(lf) || isNaN(rf)) {
                return false;
            }
            return lf > rf;
        }
        // String, String
        case expressiondata_Kind.String: {
            let ls = lv.value;
            let rs = rv.value;
            ls = toUpperSpecial(ls);
            rs = toUpperSpecial(rs);
            return ls > rs;
        }
        // Boolean, Boolean
        case expressiondata_Kind.Boolean: {
            const lb = lv.value;
            const rb = rv.value;
            return lb && !rb;
        }
    }
    return false;
}
// Similar to the Javascript abstract equality comparison algorithm http://www.ecma-international.org/ecma-262/5.1/#sec-11.9.3.
// Except string comparison is OrdinalIgnoreCase, and objects are not coerced to primitives.
function lessThan(lhs, rhs) {
    const [lv, rv] = coerceTypes(lhs, rhs);
    if (lv.kind != rv.kind) {
        return false;
    }
    switch (lv.kind) {
        // Number, Number
        case expressiondata_Kind.Number: {
            const lf = lv.value;
            const rf = rv.value;
            if (isNaN(lf) || isNaN(rf)) {
                return false;
            }
            return lf < rf;
        }
        // String, String
        case expressiondata_Kind.String: {
            let ls = lv.value;
            let rs = rv.value;
            ls = toUpperSpecial(ls);
            rs = toUpperSpecial(rs);
            return ls < rs;
        }
        // Boolean, Boolean
        case expressiondata_Kind.Boolean: {
            const lb = lv.value;
            const rb = rv.value;
            return !lb && rb;
        }
    }
    return false;
}
// Do not toUpper the small-dotless-ı
function toUpperSpecial(s) {
    const sb = [];
    let i = 0;
    const len = s.length;
    let found = s.indexOf("ı");
    while (i < len) {
        if (i < found) {
            sb.push(s.substring(i, found).toUpperCase()); // Append upper segment
            i = found;
        }
        else if (i == found) {
            sb.push(s.substring(i, i + 1));
            i += 1;
            found = s.indexOf("ı", i);
        }
        else {
            sb.push(s.substring(i).toUpperCase()); // Append upper remaining
            break;
        }
    }
    return sb.join("");
}
//# sourceMappingURL=result.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/contains.js


const contains = {
    name: "contains",
    description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
    minArgs: 2,
    maxArgs: 2,
    call: (...args) => {
        const left = args[0];
        const right = args[1];
        if (left.primitive) {
            const ls = left.coerceString();
            if (right.primitive) {
                const rs = right.coerceString();
                return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
            }
        }
        else if (left.kind === expressiondata_Kind.Array) {
            const la = left;
            if (la.values().length === 0) {
                return new BooleanData(false);
            }
            for (const v of la.values()) {
                if (equals(right, v)) {
                    return new BooleanData(true);
                }
            }
        }
        return new BooleanData(false);
    }
};
//# sourceMappingURL=contains.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/endswith.js


const endswith = {
    name: "endsWith",
    description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
    minArgs: 2,
    maxArgs: 2,
    call: (...args) => {
        const left = args[0];
        if (!left.primitive) {
            return new BooleanData(false);
        }
        const right = args[1];
        if (!right.primitive) {
            return new BooleanData(false);
        }
        const ls = toUpperSpecial(left.coerceString());
        const rs = toUpperSpecial(right.coerceString());
        return new BooleanData(ls.endsWith(rs));
    }
};
//# sourceMappingURL=endswith.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/format.js

const format = {
    name: "format",
    description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
    minArgs: 1,
    maxArgs: 255 /*MAX_ARGUMENTS*/,
    call: (...args) => {
        const fs = args[0].coerceString();
        const result = [];
        let index = 0;
        while (index < fs.length) {
            const lbrace = fs.indexOf("{", index);
            const rbrace = fs.indexOf("}", index);
            // Left brace
            if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
                // Escaped left brace
                if (safeCharAt(fs, lbrace + 1) === "{") {
                    result.push(fs.substr(index, lbrace - index + 1));
                    index = lbrace + 2;
                    continue;
                }
                // Left brace, number, optional format specifiers, right brace
                if (rbrace > lbrace + 1) {
                    const argIndex = readArgIndex(fs, lbrace + 1);
                    if (argIndex.success) {
                        // Check parameter count
                        if (1 + argIndex.result > args.length - 1) {
                            throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
                        }
                        // Append the portion before the left brace
                        if (lbrace > index) {
                            result.push(fs.substr(index, lbrace - index));
                        }
                        // Append the arg
                        result.push(`${args[1 + argIndex.result].coerceString()}`);
                        index = rbrace + 1;
                        continue;
                    }
                }
                throw new Error(`The following format string is invalid: ${fs}`);
            }
            // Right brace
            else if (rbrace >= 0) {
                // Escaped right brace
                if (safeCharAt(fs, rbrace + 1) === "}") {
                    result.push(fs.substr(index, rbrace - index + 1));
                    index = rbrace + 2;
                }
                else {
                    throw new Error(`The following format string is invalid: ${fs}`);
                }
            }
            // Last segment
            else {
                result.push(fs.substr(index));
                break;
            }
        }
        return new StringData(result.join(""));
    }
};
function safeCharAt(string, index) {
    if (string.length > index) {
        return string[index];
    }
    return "\0";
}
function readArgIndex(string, startIndex) {
    // Count the number of digits
    let length = 0;
    for (;;) {
        const nextChar = safeCharAt(string, startIndex + length);
        if (nextChar >= "0" && nextChar <= "9") {
            length++;
        }
        else {
            break;
        }
    }
    // Validate at least one digit
    if (length < 1) {
        return {
            success: false
        };
    }
    // Parse the number
    const endIndex = startIndex + length - 1;
    const result = parseInt(string.substr(startIndex, length));
    return {
        success: !isNaN(result),
        result: result,
        endIndex: endIndex
    };
}
//# sourceMappingURL=format.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/fromjson.js


const fromjson = {
    name: "fromJson",
    description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
    minArgs: 1,
    maxArgs: 1,
    call: (...args) => {
        const input = args[0];
        const is = input.coerceString();
        if (is.trim() === "") {
            throw new Error("empty input");
        }
        try {
            return JSON.parse(is, reviver);
        }
        catch (e) {
            throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
        }
    }
};
//# sourceMappingURL=fromjson.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/join.js

const join = {
    name: "join",
    description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
    minArgs: 1,
    maxArgs: 2,
    call: (...args) => {
        // Primitive
        if (args[0].primitive) {
            return new StringData(args[0].coerceString());
        }
        // Array
        if (args[0].kind === expressiondata_Kind.Array) {
            // Separator
            let separator = ",";
            if (args.length > 1 && args[1].primitive) {
                separator = args[1].coerceString();
            }
            // Convert items to strings
            return new StringData(args[0]
                .values()
                .map(item => item.coerceString())
                .join(separator));
        }
        return new StringData("");
    }
};
//# sourceMappingURL=join.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/startswith.js


const startswith = {
    name: "startsWith",
    description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
    minArgs: 2,
    maxArgs: 2,
    call: (...args) => {
        const left = args[0];
        if (!left.primitive) {
            return new BooleanData(false);
        }
        const right = args[1];
        if (!right.primitive) {
            return new BooleanData(false);
        }
        const ls = toUpperSpecial(left.coerceString());
        const rs = toUpperSpecial(right.coerceString());
        return new BooleanData(ls.startsWith(rs));
    }
};
//# sourceMappingURL=startswith.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/tojson.js


const tojson = {
    name: "toJson",
    description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
    minArgs: 1,
    maxArgs: 1,
    call: (...args) => {
        return new StringData(JSON.stringify(args[0], replacer, "  "));
    }
};
//# sourceMappingURL=tojson.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs.js









const funcs_wellKnownFunctions = {
    case: caseFunc,
    contains: contains,
    endswith: endswith,
    format: format,
    fromjson: fromjson,
    join: join,
    startswith: startswith,
    tojson: tojson
};
// validateFunction returns the function definition for the given function name.
// If the function does not exist or an incorrect number of arguments is provided,
// an error is returned.
function validateFunction(context, identifier, argCount) {
    // Expression function names are case-insensitive.
    const name = identifier.lexeme.toLowerCase();
    let f;
    f = funcs_wellKnownFunctions[name];
    if (!f) {
        f = context.extensionFunctions.get(name);
        if (!f) {
            if (!context.allowUnknownKeywords) {
                throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
            }
            // Skip argument validation for unknown functions
            return;
        }
    }
    if (argCount < f.minArgs) {
        throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
    }
    if (argCount > f.maxArgs) {
        throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
    }
    // case function requires an odd number of arguments
    if (name === "case" && argCount % 2 === 0) {
        throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
    }
}
//# sourceMappingURL=funcs.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/idxHelper.js
class idxHelper {
    constructor(star, idx) {
        this.star = star;
        if (!idx) {
            return;
        }
        if (!star) {
            if (idx.primitive) {
                this.str = idx.coerceString();
            }
            let f = idx.number();
            if (!isNaN(f) && isFinite(f) && f >= 0) {
                f = Math.floor(f);
                this.int = f;
            }
        }
    }
}
//# sourceMappingURL=idxHelper.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/evaluator.js







class evaluator_Evaluator {
    /**
     * Creates a new evaluator
     * @param n Parsed expression to evaluate
     * @param context Context data to use
     * @param functions Optional map of function implementations. If given, these will be preferred over the built-in functions.
     */
    constructor(n, context, functions) {
        this.n = n;
        this.context = context;
        this.functions = functions;
    }
    evaluate() {
        return this.eval(this.n);
    }
    eval(n) {
        return n.accept(this);
    }
    visitLiteral(literal) {
        return literal.literal;
    }
    visitUnary(unary) {
        const r = this.eval(unary.expr);
        if (unary.operator.type === lexer_TokenType.BANG) {
            return new BooleanData(falsy(r));
        }
        throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
    }
    visitBinary(binary) {
        const left = this.eval(binary.left);
        const right = this.eval(binary.right);
        switch (binary.operator.type) {
            case lexer_TokenType.EQUAL_EQUAL:
                return new BooleanData(equals(left, right));
            case lexer_TokenType.BANG_EQUAL:
                return new BooleanData(!equals(left, right));
            case lexer_TokenType.GREATER:
                return new BooleanData(greaterThan(left, right));
            case lexer_TokenType.GREATER_EQUAL:
                return new BooleanData(equals(left, right) || greaterThan(left, right));
            case lexer_TokenType.LESS:
                return new BooleanData(lessThan(left, right));
            case lexer_TokenType.LESS_EQUAL:
                return new BooleanData(equals(left, right) || lessThan(left, right));
        }
        throw new Error(`unknown binary operator: ${binary.operator.lexeme}`);
    }
    visitLogical(logical) {
        let result;
        for (const arg of logical.args) {
            result = this.eval(arg);
            // Break?
            if ((logical.operator.type === lexer_TokenType.AND && falsy(result)) ||
                (logical.operator.type === lexer_TokenType.OR && truthy(result))) {
                break;
            }
        }
        // result is always assigned before we return here
        // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
        return result;
    }
    visitGrouping(grouping) {
        return this.eval(grouping.group);
    }
    visitContextAccess(contextAccess) {
        // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
        const r = this.context.get(contextAccess.name.lexeme);
        return r;
    }
    visitIndexAccess(ia) {
        let idx;
        if (ia.index instanceof Star) {
            idx = new idxHelper(true, undefined);
        }
        else {
            let idxResult;
            try {
                idxResult = this.eval(ia.index);
            }
            catch (e) {
                throw new Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
            }
            idx = new idxHelper(false, idxResult);
        }
        const objResult = this.eval(ia.expr);
        let result;
        switch (objResult.kind) {
            case expressiondata_Kind.Array: {
                const tobjResult = objResult;
                if (tobjResult instanceof FilteredArray) {
                    result = filteredArrayAccess(tobjResult, idx);
                }
                else {
                    result = arrayAccess(tobjResult, idx);
                }
                break;
            }
            case expressiondata_Kind.Dictionary: {
                const tobjResult = objResult;
                result = objectAccess(tobjResult, idx);
                break;
            }
            default:
                if (idx.star) {
                    result = new FilteredArray();
                }
                else {
                    result = new Null();
                }
        }
        return result;
    }
    visitFunctionCall(functionCall) {
        // Evaluate arguments
        const args = functionCall.args.map(arg => this.eval(arg));
        // Get function definitions
        const functionName = functionCall.functionName.lexeme.toLowerCase();
        const f = this.functions?.get(functionName) || funcs_wellKnownFunctions[functionName];
        return f.call(...args);
    }
}
function filteredArrayAccess(fa, idx) {
    const result = new FilteredArray();
    for (const item of fa.values()) {
        // Check the type of the nested item
        switch (item.kind) {
            case expressiondata_Kind.Dictionary: {
                const ti = item;
                if (idx.star) {
                    for (const v of ti.values()) {
                        result.add(v);
                    }
                }
                else if (idx.str !== undefined) {
                    const v = ti.get(idx.str);
                    if (v !== undefined) {
                        result.add(v);
                    }
                }
                break;
            }
            case expressiondata_Kind.Array: {
                const ti = item;
                if (idx.star) {
                    for (const v of ti.values()) {
                        result.add(v);
                    }
                }
                else if (idx.int !== undefined && idx.int < ti.values().length) {
                    result.add(ti.get(idx.int));
                }
                break;
            }
        }
    }
    return result;
}
function arrayAccess(a, idx) {
    if (idx.star) {
        const fa = new FilteredArray();
        for (const item of a.values()) {
            fa.add(item);
        }
        return fa;
    }
    if (idx.int !== undefined && idx.int < a.values().length) {
        return a.get(idx.int);
    }
    return new Null();
}
function objectAccess(obj, idx) {
    if (idx.star) {
        const fa = new FilteredArray(...obj.values());
        return fa;
    }
    if (idx.str !== undefined) {
        const r = obj.get(idx.str);
        if (r !== undefined) {
            return r;
        }
    }
    return new Null();
}
//# sourceMappingURL=evaluator.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/parser.js





class parser_Parser {
    /**
     * Constructs a new parser for the given tokens
     *
     * @param tokens Tokens to build a parse tree from
     * @param extensionContexts Available context names
     * @param extensionFunctions Available functions (beyond the built-in ones)
     */
    constructor(tokens, extensionContexts, extensionFunctions) {
        this.tokens = tokens;
        this.offset = 0;
        this.depth = 0;
        this.extContexts = new Map();
        this.extFuncs = new Map();
        for (const contextName of extensionContexts) {
            this.extContexts.set(contextName.toLowerCase(), true);
        }
        for (const { name, func } of extensionFunctions.map(x => ({
            name: x.name,
            func: x
        }))) {
            this.extFuncs.set(name.toLowerCase(), func);
        }
        this.context = {
            allowUnknownKeywords: false,
            extensionContexts: this.extContexts,
            extensionFunctions: this.extFuncs
        };
    }
    parse() {
        // eslint-disable-next-line prefer-const
        let result;
        // No tokens
        if (this.atEnd()) {
            return result;
        }
        result = this.expression();
        if (!this.atEnd()) {
            throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
        }
        return result;
    }
    expression() {
        this.incrDepth();
        try {
            return this.logicalOr();
        }
        finally {
            this.decrDepth();
        }
    }
    logicalOr() {
        // && is higher precedence than ||
        let expr = this.logicalAnd();
        if (this.check(lexer_TokenType.OR)) {
            // Track depth
            this.incrDepth();
            try {
                const logical = new Logical(this.peek(), [expr]);
                expr = logical;
                while (this.match(lexer_TokenType.OR)) {
                    const right = this.logicalAnd();
                    logical.args.push(right);
                }
            }
            finally {
                this.decrDepth();
            }
        }
        return expr;
    }
    logicalAnd() {
        // == and != are higher precedence than &&
        let expr = this.equality();
        if (this.check(lexer_TokenType.AND)) {
            // Track depth
            this.incrDepth();
            try {
                const logical = new Logical(this.peek(), [expr]);
                expr = logical;
                while (this.match(lexer_TokenType.AND)) {
                    const right = this.equality();
                    logical.args.push(right);
                }
            }
            finally {
                this.decrDepth();
            }
        }
        return expr;
    }
    equality() {
        // >, >=, <, <= are higher precedence than == and !=
        let expr = this.comparison();
        while (this.match(lexer_TokenType.BANG_EQUAL, lexer_TokenType.EQUAL_EQUAL)) {
            const operator = this.previous();
            const right = this.comparison();
            expr = new Binary(expr, operator, right);
        }
        return expr;
    }
    comparison() {
        // ! is higher precedence than >, >=, <, <=
        let expr = this.unary();
        while (this.match(lexer_TokenType.GREATER, lexer_TokenType.GREATER_EQUAL, lexer_TokenType.LESS, lexer_TokenType.LESS_EQUAL)) {
            const operator = this.previous();
            const right = this.unary();
            expr = new Binary(expr, operator, right);
        }
        return expr;
    }
    unary() {
        if (this.match(lexer_TokenType.BANG)) {
            // Track depth
            this.incrDepth();
            const operator = this.previous();
            const unary = this.unary();
            try {
                return new Unary(operator, unary);
            }
            finally {
                this.decrDepth();
            }
        }
        return this.index();
    }
    index() {
        let expr = this.call();
        let depthIncreased = 0;
        if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
            let cont = true;
            while (cont) {
                switch (true) {
                    case this.match(lexer_TokenType.LEFT_BRACKET): {
                        let indexExpr;
                        if (this.match(lexer_TokenType.STAR)) {
                            indexExpr = new Star();
                        }
                        else {
                            indexExpr = this.expression();
                        }
                        this.consume(lexer_TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
                        // Track depth
                        this.incrDepth();
                        depthIncreased++;
                        expr = new IndexAccess(expr, indexExpr);
                        break;
                    }
                    case this.match(lexer_TokenType.DOT):
                        // Track depth
                        this.incrDepth();
                        depthIncreased++;
                        if (this.match(lexer_TokenType.IDENTIFIER)) {
                            const property = this.previous();
                            expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
                        }
                        else if (this.match(lexer_TokenType.STAR)) {
                            expr = new IndexAccess(expr, new Star());
                        }
                        else {
                            throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
                        }
                        break;
                    default:
                        cont = false;
                }
            }
        }
        for (let i = 0; i < depthIncreased; i++) {
            this.decrDepth();
        }
        return expr;
    }
    call() {
        if (!this.check(lexer_TokenType.IDENTIFIER)) {
            return this.primary();
        }
        const identifier = this.next();
        if (!this.match(lexer_TokenType.LEFT_PAREN)) {
            if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
                throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
            }
            return new ContextAccess(identifier);
        }
        // Function call
        const args = [];
        // Arguments
        while (!this.match(lexer_TokenType.RIGHT_PAREN)) {
            const aexp = this.expression();
            args.push(aexp);
            if (!this.check(lexer_TokenType.RIGHT_PAREN)) {
                this.consume(lexer_TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
            }
        }
        validateFunction(this.context, identifier, args.length);
        return new FunctionCall(identifier, args);
    }
    primary() {
        switch (true) {
            case this.match(lexer_TokenType.FALSE):
                return new Literal(new BooleanData(false), this.previous());
            case this.match(lexer_TokenType.TRUE):
                return new Literal(new BooleanData(true), this.previous());
            case this.match(lexer_TokenType.NULL):
                return new Literal(new Null(), this.previous());
            case this.match(lexer_TokenType.NUMBER):
                return new Literal(new NumberData(this.previous().value), this.previous());
            case this.match(lexer_TokenType.STRING):
                return new Literal(new StringData(this.previous().value), this.previous());
            case this.match(lexer_TokenType.LEFT_PAREN): {
                const expr = this.expression();
                if (this.atEnd()) {
                    throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous()); // Back up to get the last token before the EOF
                }
                this.consume(lexer_TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
                return new Grouping(expr);
            }
            case this.atEnd():
                throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous()); // Back up to get the last token before the EOF
        }
        throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
    }
    // match consumes the next token if it matches any of the given types
    match(...tokenTypes) {
        for (const tokenType of tokenTypes) {
            if (this.check(tokenType)) {
                this.next();
                return true;
            }
        }
        return false;
    }
    // check peeks whether the next token is of the given type
    check(tokenType) {
        if (this.atEnd()) {
            return false;
        }
        return this.peek().type == tokenType;
    }
    // atEnd peeks whether the next token is EOF
    atEnd() {
        return this.peek().type == lexer_TokenType.EOF;
    }
    next() {
        if (!this.atEnd()) {
            this.offset++;
        }
        return this.previous();
    }
    peek() {
        return this.tokens[this.offset];
    }
    // previous returns the previous token
    previous() {
        return this.tokens[this.offset - 1];
    }
    // consume attempts to consume the next token if it matches the given type. It returns an error of
    // the given ParseErrorKind otherwise.
    consume(tokenType, errorType) {
        if (this.check(tokenType)) {
            this.next();
            return;
        }
        throw this.buildError(errorType, this.peek());
    }
    incrDepth() {
        this.depth++;
        if (this.depth > MAX_PARSER_DEPTH) {
            throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
        }
    }
    decrDepth() {
        this.depth--;
    }
    buildError(errType, token) {
        return new ExpressionError(errType, token);
    }
}
//# sourceMappingURL=parser.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/completion.js






/**
 * Complete returns a list of completion items for the given expression.
 * The main functionality is auto-completing functions and context access:
 * We can only provide assistance if the input is in one of the following forms (with | denoting the cursor position):
 * - context.path.inp| or context.path['inp| -- auto-complete context access
 * - context.path.| or context.path['| -- auto-complete context access
 * - toJS| -- auto-complete function call or top-level
 * - | -- auto-complete function call or top-level context access
 *
 * @param input Input expression
 * @param context Context available for the expression
 * @param extensionFunctions List of functions available
 * @param functions Optional map of functions to use during evaluation
 * @param featureFlags Optional feature flags to control which features are enabled
 * @returns Array of completion items
 */
function complete(input, context, extensionFunctions, functions, featureFlags) {
    // Lex
    const lexer = new Lexer(input);
    const lexResult = lexer.lex();
    // Find interesting part of the tokenVector. For example, for an expression like `github.actor == env.actor.log|`, we are
    // only interested in the `env.actor.log` part for auto-completion
    const tokenInputVector = trimTokenVector(lexResult.tokens);
    // Start by skipping the EOF token
    let tokenIdx = tokenInputVector.length - 2;
    if (tokenIdx >= 0) {
        switch (tokenInputVector[tokenIdx].type) {
            // If there is a (partial) identifier under the cursor, ignore that
            case TokenType.IDENTIFIER:
                tokenIdx--;
                break;
            case TokenType.STRING:
                // TODO: Support string for `context.name['test|`
                return [];
        }
    }
    if (tokenIdx < 0) {
        // Vector only contains the EOF token. Suggest functions and root context access
        const result = contextKeys(context);
        // Merge with functions
        result.push(...functionItems(extensionFunctions, featureFlags));
        return result;
    }
    // Determine path that led to the last token
    // Use parser & evaluator to determine context to complete.
    const pathTokenVector = tokenInputVector.slice(0, tokenIdx);
    // Include the original EOF token to make the parser happy
    pathTokenVector.push(tokenInputVector[tokenInputVector.length - 1]);
    const p = new Parser(pathTokenVector, context.pairs().map(x => x.key), extensionFunctions);
    const expr = p.parse();
    const ev = new Evaluator(expr, context, functions);
    const result = ev.evaluate();
    return contextKeys(result);
}
function functionItems(extensionFunctions, featureFlags) {
    const result = [];
    const flags = featureFlags ?? new FeatureFlags();
    for (const fdef of [...Object.values(wellKnownFunctions), ...extensionFunctions]) {
        // Filter out case function if feature is disabled
        if (fdef.name === "case" && !flags.isEnabled("allowCaseFunction")) {
            continue;
        }
        result.push({
            label: fdef.name,
            description: fdef.description,
            function: true
        });
    }
    // Sort functions
    result.sort((a, b) => a.label.localeCompare(b.label));
    return result;
}
function contextKeys(context) {
    if (isDictionary(context)) {
        return (context
            .pairs()
            .map(x => completionItemFromContext(x))
            // Sort contexts
            .sort((a, b) => a.label.localeCompare(b.label)));
    }
    return [];
}
function completionItemFromContext(pair) {
    const context = pair.key.toString();
    const parenIndex = context.indexOf("(");
    const isFunc = parenIndex >= 0 && context.indexOf(")") >= 0;
    return {
        label: isFunc ? context.substring(0, parenIndex) : context,
        description: pair.description,
        function: isFunc
    };
}
function trimTokenVector(tokenVector) {
    let tokenIdx = tokenVector.length;
    let openParen = 0;
    while (tokenIdx > 0) {
        const token = tokenVector[tokenIdx - 1];
        switch (token.type) {
            case TokenType.LEFT_PAREN:
                if (openParen == 0) {
                    // Encountered an open parenthesis without a closing first, stop here
                    break;
                }
                openParen--;
                tokenIdx--;
                continue;
            case TokenType.RIGHT_PAREN:
                openParen++;
                tokenIdx--;
                continue;
            case TokenType.IDENTIFIER:
            case TokenType.DOT:
            case TokenType.EOF:
            case TokenType.LEFT_BRACKET:
            case TokenType.RIGHT_BRACKET:
            case TokenType.STRING:
                tokenIdx--;
                continue;
        }
        break;
    }
    // Only keep the part of the token vector we're interested in
    return tokenVector.slice(tokenIdx);
}
//# sourceMappingURL=completion.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/completion/descriptionDictionary.js


function isDescriptionDictionary(x) {
    return x.kind === Kind.Dictionary && x instanceof DescriptionDictionary;
}
class DescriptionDictionary extends Dictionary {
    constructor(...pairs) {
        super();
        this.descriptions = new Map();
        this.complete = true;
        for (const p of pairs) {
            this.add(p.key, p.value, p.description);
        }
    }
    add(key, value, description) {
        if (this.get(key) !== undefined) {
            // Key already added, ignore
            return;
        }
        super.add(key, value);
        if (description) {
            this.descriptions.set(key, description);
        }
    }
    pairs() {
        const pairs = super.pairs();
        return pairs.map(p => ({ ...p, description: this.descriptions.get(p.key) }));
    }
    getDescription(key) {
        return this.descriptions.get(key);
    }
}
//# sourceMappingURL=descriptionDictionary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/index.js










//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./lib/graph-file/expression.js
/** The parts of GitHub's own expression language that the rest of this folder is built on; nothing else imports the package. */






;// CONCATENATED MODULE: ./lib/graph-file/number-text.js
/** Significant digits of a number as text: .NET's format `G15`, which GitHub's expressions use. */
const digits = 15;
/**
 * A number as GitHub's expressions show it: decimal, and exponential (`1E+20`, `1E-07`) where the exponent is below -4
 * or at least 15. Zero has no sign.
 */
function numberText(value) {
    if (value === 0)
        return '0';
    if (!Number.isFinite(value))
        return String(value);
    const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e');
    const exponent = Number(power);
    // Within these bounds JavaScript never writes an exponent either.
    if (exponent >= -4 && exponent < digits)
        return String(Number(value.toPrecision(digits)));
    const shortest = String(Number(mantissa));
    return `${shortest}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/graph-file/expression-data.js


/** An object of the language over our data: any key is safe in it, and what nobody reads is never converted. */
class Fields extends Dictionary {
    #source;
    /** The keys by their lower case; made when a key is not found as it is written. */
    #folded;
    /** Objects and lists that were read: each is equal to itself only, so it is made once. */
    #objects;
    constructor(source) {
        super();
        this.#source = source;
    }
    /** The very key goes before one that differs in case: variables on Linux may be told apart by it. */
    get(key) {
        const value = this.#source.get(key);
        if (value !== undefined)
            return this.#convert(key, value);
        this.#folded ??= new Map([...this.#source.keys()].toReversed().map((each) => [each.toLowerCase(), each]));
        const name = this.#folded.get(key.toLowerCase());
        return name === undefined ? undefined : this.#convert(name, this.#source.get(name) ?? null);
    }
    values() {
        return this.pairs().map(({ value }) => value);
    }
    pairs() {
        return [...this.#source].map(([key, value]) => ({ key, value: this.#convert(key, value) }));
    }
    #convert(key, value) {
        if (value === null || typeof value !== 'object')
            return toData(value);
        this.#objects ??= new Map();
        const made = this.#objects.get(key) ?? toData(value);
        this.#objects.set(key, made);
        return made;
    }
}
class ExactNumber extends NumberData {
    coerceString() {
        return numberText(this.value);
    }
}
/** The same value; a number in it shows itself as on GitHub. */
function exactNumber(value) {
    return value.kind === expressiondata_Kind.Number ? new ExactNumber(value.number()) : value;
}
/** A value as the language has it; numbers show themselves as on GitHub. */
function toData(value) {
    if (value === null)
        return new Null();
    if (typeof value === 'boolean')
        return new BooleanData(value);
    if (typeof value === 'number')
        return new ExactNumber(value);
    if (typeof value === 'string')
        return new StringData(value);
    if (value instanceof Map)
        return new Fields(value);
    if (!isList(value))
        return new Fields(new Map(Object.entries(value)));
    const list = new array_Array();
    for (const item of value)
        list.add(toData(item));
    return list;
}
/** A value of the language as JSON. */
function expression_data_toJson(value) {
    if (value.kind === expressiondata_Kind.Null)
        return null;
    if (value.kind === expressiondata_Kind.Array)
        return value.values().map(expression_data_toJson);
    if (value.kind === expressiondata_Kind.Dictionary) {
        // Unlike assignment, this makes `__proto__` a key like any other.
        return Object.fromEntries(value.pairs().map((pair) => [pair.key, expression_data_toJson(pair.value)]));
    }
    return value.value;
}
/** Whether two values are equal as by `==`: texts whatever their case, unlike kinds as numbers, objects never. */
function looselyEqual(left, right) {
    return equals(toData(left), toData(right));
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/graph-file/expression-evaluator.js



const languageFunctionsByName = new Set(languageFunctions.map((name) => name.toLowerCase()));
/** Deeper values are made to break programs; GitHub has a limit on nesting as well. */
const deepestJson = 100;
/** The value of a parsed expression; throws an error whose message says what went wrong. */
function evaluate(tree, uses, contexts, functions) {
    for (const { name } of uses.functions) {
        const folded = name.toLowerCase();
        if (!languageFunctionsByName.has(folded) && !functions.has(folded))
            throw new Error(`unknown function "${name}"`);
    }
    const used = new Map();
    for (const { name } of uses.contexts) {
        const value = contexts.get(name.toLowerCase());
        if (value === undefined)
            throw new Error(`unknown context "${name}"`);
        used.set(name.toLowerCase(), value());
    }
    const result = new WideEvaluator(tree, new Fields(used), definitions(functions)).evaluate();
    return { text: result.coerceString(), truthy: truthy(result), json: () => expression_data_toJson(result) };
}
/** An evaluator for objects of any size: the package's own hands all fields over as arguments, of which there is a limit. */
class WideEvaluator extends evaluator_Evaluator {
    visitIndexAccess(access) {
        return access.index instanceof Star ? allOf(this.eval(access.expr)) : super.visitIndexAccess(access);
    }
}
/** What `.*` gives: the parts of a value, or of each of its parts when it was made by `.*` itself. */
function allOf(value) {
    const parts = new FilteredArray();
    for (const owner of value instanceof FilteredArray ? value.values() : [value]) {
        if (owner.kind !== expressiondata_Kind.Array && owner.kind !== expressiondata_Kind.Dictionary)
            continue;
        for (const part of owner.values())
            parts.add(part);
    }
    return parts;
}
function definitions(functions) {
    return new Map([
        ...[...functions].map(([name, call]) => expression_evaluator_define(name, (values) => toData(call(...values.map((value) => value.coerceString()))))),
        // The package's own two lose keys like `__proto__` and say nothing of what is wrong.
        expression_evaluator_define('fromjson', ([text]) => toData(parseJson(text?.coerceString() ?? ''))),
        expression_evaluator_define('tojson', ([value]) => new StringData(JSON.stringify(value === undefined ? null : expression_data_toJson(value), null, 2))),
    ]);
}
function expression_evaluator_define(name, call) {
    return [name, { name, minArgs: 0, maxArgs: Infinity, call: (...values) => call(values) }];
}
function parseJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // No part of the text may appear: a secret that is cut short could not be masked.
        const found = text.trim() === '' ? 'nothing' : `${text.length} characters that are none`;
        throw new Error(`fromJSON() expects JSON, found ${found}`);
    }
    if (isDeeper(value, deepestJson))
        throw new Error(`fromJSON() expects at most ${deepestJson} levels of lists and objects`);
    return value;
}
function isDeeper(value, levels) {
    if (value === null || typeof value !== 'object')
        return false;
    return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

;// CONCATENATED MODULE: ./lib/graph-file/expression-uses.js


/** Everything that an expression names; numbers in it learn to be written as GitHub does. */
function collectUses(tree, offsetOf) {
    const uses = { contexts: [], functions: [], resultWords: [] };
    function visit(node) {
        if (node instanceof Literal)
            node.literal = exactNumber(node.literal);
        else if (node instanceof Unary)
            visit(node.expr);
        else if (node instanceof Grouping)
            visit(node.group);
        else if (node instanceof Logical)
            node.args.forEach(visit);
        else if (node instanceof Binary) {
            [node.left, node.right].forEach(visit);
            compare(node.left, node.right);
            compare(node.right, node.left);
        }
        else if (node instanceof FunctionCall) {
            const name = node.functionName.lexeme;
            uses.functions.push({ name, offset: offsetOf(node.functionName) });
            node.args.forEach(visit);
            const [list, item] = node.args;
            if (name.toLowerCase() === 'contains' && list !== undefined && item !== undefined)
                compare(list, item);
        }
        else if (node instanceof ContextAccess || node instanceof IndexAccess)
            visitAccess(node);
    }
    function visitAccess(node) {
        const { root, steps } = unwind(node);
        for (const step of steps)
            visit(step);
        if (root instanceof ContextAccess) {
            uses.contexts.push({ name: root.name.lexeme, path: fixedPath(steps), offset: offsetOf(root.name) });
        }
        else
            visit(root);
    }
    function compare(result, word) {
        if (!(word instanceof Literal) || word.literal.kind !== expressiondata_Kind.String)
            return;
        const { root, steps } = unwind(result);
        const isResult = steps.length === 2 && fixedPath(steps)[1]?.toLowerCase() === 'result';
        if (!isResult || !(root instanceof ContextAccess) || root.name.lexeme.toLowerCase() !== 'needs')
            return;
        uses.resultWords.push({ name: word.literal.coerceString(), offset: offsetOf(word.token) });
    }
    visit(tree);
    uses.contexts.sort((left, right) => left.offset - right.offset);
    return uses;
}
/** `a.b['c']` as its root and what follows it, in order. */
function unwind(node) {
    const steps = [];
    let root = node;
    for (; root instanceof IndexAccess; root = root.expr)
        steps.unshift(root.index);
    return { root, steps };
}
function fixedPath(steps) {
    const path = [];
    for (const step of steps) {
        if (step instanceof Star)
            path.push('*');
        else if (step instanceof Literal)
            path.push(step.literal.coerceString());
        else
            break;
    }
    return path;
}

;// CONCATENATED MODULE: ./lib/graph-file/syntax-problem.js
const unexpectedSymbol = /^Unexpected symbol: '([\s\S]*?)'(?:\. Located at position (\d+) within expression: [\s\S]*)?$/;
const earlyEnd = /^Unexpected end of expression: '([\s\S]*)'$/;
const wrongCount = /^(Too few|Too many) parameters supplied: '(.*)'$/;
/**
 * A syntax error of the expression parser in our words; `message` is the parser's, `offset` the place of the token it
 * stumbled over, which errors of its lexer tell in the message instead.
 */
function syntaxProblem(message, offset) {
    const count = wrongCount.exec(message);
    if (count !== null)
        return { problem: `${count[1]?.toLowerCase()} arguments for ${count[2]}()`, offset };
    const end = earlyEnd.exec(message);
    if (end !== null)
        return { problem: `the expression ends too early, after ${JSON.stringify(end[1])}`, offset };
    const symbol = unexpectedSymbol.exec(message);
    if (symbol === null)
        return { problem: message.charAt(0).toLowerCase() + message.slice(1), offset };
    const [, text = '', position] = symbol;
    if (text === 'EOF')
        return { problem: 'the expression ends too early', offset };
    const hint = hintFor(text);
    return {
        problem: text.startsWith("'") ? 'a text is never closed' : `unexpected ${JSON.stringify(text)}`,
        offset: position === undefined ? offset : Number(position) - 1,
        ...(hint === undefined ? {} : { hint }),
    };
}
function hintFor(text) {
    if (text.startsWith("'"))
        return "end it with '; a ' inside it is written ''";
    if (text.startsWith('"'))
        return "texts in expressions stand in single quotes: 'like this'";
    if (text === '=')
        return 'equality is written ==';
    if (text === '&' || text === '|')
        return `write ${text}${text}`;
    if (/^[-+*/%]$/.test(text))
        return 'the expression language has no arithmetic';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/graph-file/parse-expression.js






/** For functions that nobody has, which are reported elsewhere. */
const anyArity = { minArgs: 0, maxArgs: 255 };
/** As long as GitHub lets an expression be, in UTF-16 units. */
const longestExpression = 21_000;
/** Parses an expression of GitHub's language. Any context and function may be named here; whether it exists is not asked. */
function parseExpression(source) {
    if (source.length > longestExpression) {
        return {
            problem: `the expression has ${source.length} characters, expected at most ${longestExpression}`,
            offset: 0,
        };
    }
    let offsets = new Map();
    try {
        const { tokens } = new lexer_Lexer(source).lex();
        offsets = locate(tokens, source);
        // The parser lets a comma end a list of arguments; GitHub does not.
        const comma = tokens.find(({ type }, index) => type === lexer_TokenType.COMMA && tokens[index + 1]?.type === lexer_TokenType.RIGHT_PAREN);
        if (comma !== undefined)
            return { problem: 'an argument is missing after ","', offset: offsets.get(comma) ?? 0 };
        const tree = parse_expression_parse(tokens);
        if (tree === undefined)
            return { problem: 'the expression is empty', offset: 0 };
        const uses = collectUses(tree, (token) => offsets.get(token) ?? 0);
        return { ...uses, evaluate: (contexts, functions) => evaluate(tree, uses, contexts, functions) };
    }
    catch (error) {
        const place = error instanceof ExpressionError ? error.pos : undefined;
        const token = [...offsets.keys()].find(({ range }) => range.start === place);
        return syntaxProblem(messageOf(error), token === undefined ? 0 : (offsets.get(token) ?? 0));
    }
}
function parse_expression_parse(tokens) {
    const contexts = [];
    const functions = [];
    for (const [index, token] of tokens.entries()) {
        const next = tokens[index + 1]?.type;
        // The lexer undoes only the first doubled quote of a text.
        if (token.type === lexer_TokenType.STRING)
            token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
        if (token.type !== lexer_TokenType.IDENTIFIER)
            continue;
        // The parser stops at the first name it does not know; letting all pass here lets all be reported.
        if (next === lexer_TokenType.LEFT_PAREN)
            functions.push({ name: token.lexeme, ...(hostArity.get(token.lexeme.toLowerCase()) ?? anyArity) });
        else
            contexts.push(token.lexeme);
    }
    return new parser_Parser(tokens, contexts, functions).parse();
}
/** Where each token stands: nothing but white space is between them. */
function locate(tokens, source) {
    let end = 0;
    return new Map(tokens.map((token) => {
        while (/\s/.test(source.charAt(end)))
            end += 1;
        const start = end;
        end += token.lexeme.length;
        return [token, start];
    }));
}

;// CONCATENATED MODULE: ./lib/graph-file/check-expression.js



/** Every mistake in the expressions of a text; none for a text without any. `placeIn` says how exact the places are. */
function checkTemplate({ text, place, ...scope }) {
    return isTemplate(text) ? checkSegments(text, place, scope) : [];
}
/**
 * Every mistake in an `if`, written with or without `${{ }}`. Text beside `${{ }}` is one: GitHub makes a text of the
 * whole, and a text that is not empty is true, whatever the expression says.
 */
function checkCondition({ text, ...scope }) {
    if (text.trim() === '')
        return [];
    if (!isTemplate(text))
        return checkSource(text, 0, { text, place: 'if', scope });
    const split = splitTemplate(text);
    const mistakes = checkSegments(text, 'if', scope);
    if (split.kind === 'unclosed' || split.segments.length === 1)
        return mistakes;
    const trap = {
        message: 'this condition is always true: text beside ${{ }} makes a text of all of it',
        expected: 'one expression and nothing beside it',
        at: placeIn(scope.at, text, 0),
        hint: 'leave the inner ${{ and }} out, or put the whole condition into one ${{ }}',
    };
    return [trap, ...mistakes];
}
/** Every mistake in an expression inside `strategy`, which is evaluated before anything runs. */
function checkMatrixTemplate(text, at) {
    return checkSegments(text, 'strategy', { at, needs: [], matrixKeys: [] });
}
function checkSegments(text, place, scope) {
    const split = splitTemplate(text);
    if (split.kind === 'unclosed') {
        return [
            {
                message: '"${{" is never closed',
                expected: '"}}" after the expression',
                at: placeIn(scope.at, text, split.offset),
                hint: "a text in an expression ends with ' before }} can close it",
            },
        ];
    }
    return split.segments.flatMap((segment) => segment.kind === 'expression' ? checkSource(segment.source, segment.offset, { text, place, scope }) : []);
}
function checkSource(source, start, { text, place, scope }) {
    const diagnostic = (complaint, offset) => ({
        ...complaint,
        at: placeIn(scope.at, text, start + offset),
    });
    const parsed = parseExpression(source);
    if ('problem' in parsed) {
        const { problem, offset, ...more } = parsed;
        const found = source.trim();
        const complaint = { message: `bad expression: ${problem}`, ...(found === '' ? {} : { found }), ...more };
        return [diagnostic(complaint, offset)];
    }
    const { needs, matrixKeys } = scope;
    return checkUses(parsed, { place, source: source.trim(), needs, matrixKeys }).map(({ complaint, offset }) => diagnostic(complaint, offset));
}
/**
 * Where an offset of a text stands in the file when the text begins at `at`. Exact for a text on one line without
 * escapes, in quotes or not, and for a block with `|`, whose lines begin in one column; in a text that is folded or
 * escaped it is some characters early.
 */
function placeIn(at, text, offset) {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { ...at, line: at.line + before.split('\n').length - 1, column: at.column + offset - lineStart };
}

;// CONCATENATED MODULE: ./lib/graph-file/evaluate.js




/** The text with its expressions replaced by their values, which are joined with it by GitHub's rules for text. */
function evaluateTemplate(text, contexts, functions) {
    if (!isTemplate(text))
        return { kind: 'value', value: text };
    const parts = evaluateSegments(text, contexts, functions);
    return parts.kind === 'problem' ? parts : { kind: 'value', value: parts.value.map(asText).join('') };
}
/** The value that a text stands for: that of its expression when it is nothing but one, else a text. */
function evaluateJson(text, contexts, functions) {
    if (!isTemplate(text))
        return { kind: 'value', value: text };
    const parts = evaluateSegments(text, contexts, functions);
    if (parts.kind === 'problem')
        return parts;
    const [first] = parts.value;
    const isWhole = parts.value.length === 1 && first !== undefined && typeof first !== 'string';
    return { kind: 'value', value: isWhole ? first.json() : parts.value.map(asText).join('') };
}
/** `evaluateJson` where only true and false will do, as for GitHub's `continue-on-error`. */
function evaluateBoolean(text, contexts, functions) {
    const evaluated = evaluateJson(text, contexts, functions);
    if (evaluated.kind === 'problem')
        return evaluated;
    if (typeof evaluated.value === 'boolean')
        return { kind: 'value', value: evaluated.value };
    return unfit(evaluated.value, 'true or false', 'compare it (== true), or read a text with fromJSON()');
}
/** `evaluateJson` where only a number above 0 will do, as for `timeout-minutes`. */
function evaluatePositiveNumber(text, contexts, functions) {
    const evaluated = evaluateJson(text, contexts, functions);
    if (evaluated.kind === 'problem')
        return evaluated;
    const { value } = evaluated;
    if (typeof value === 'number' && value > 0 && Number.isFinite(value))
        return { kind: 'value', value };
    return unfit(value, 'a number above 0', 'read a text with fromJSON()');
}
/** A value inside `strategy`, checked and evaluated before anything runs. */
function evaluateMatrixTemplate(text, at, contexts) {
    const [diagnostic] = checkMatrixTemplate(text, at);
    if (diagnostic !== undefined)
        return { kind: 'mistake', diagnostic };
    const evaluated = evaluateJson(text, contexts, new Map());
    if (evaluated.kind === 'value')
        return evaluated;
    return {
        kind: 'mistake',
        diagnostic: { message: `this cannot be evaluated: ${evaluated.problem}`, found: text, at },
    };
}
/** The value of one expression, without `${{ }}`. */
function evaluateExpression(source, contexts, functions) {
    const parsed = parseOnce(source);
    if ('problem' in parsed)
        return { kind: 'problem', problem: parsed.problem, offset: parsed.offset };
    try {
        return { kind: 'value', value: parsed.evaluate(contexts, functions) };
    }
    catch (error) {
        return { kind: 'problem', problem: messageOf(error), offset: 0 };
    }
}
const parsedSources = new Map();
/** More different expressions than this are in no graph file that a person wrote. */
const mostParsedSources = 10_000;
/** Instances of a matrix and tasks made from one default share their expressions: each is parsed once. */
function parseOnce(source) {
    const known = parsedSources.get(source);
    if (known !== undefined)
        return known;
    const parsed = parseExpression(source);
    if (parsedSources.size >= mostParsedSources)
        parsedSources.clear();
    parsedSources.set(source, parsed);
    return parsed;
}
function evaluateSegments(text, contexts, functions) {
    const split = splitTemplate(text);
    if (split.kind === 'unclosed')
        return { kind: 'problem', problem: '"${{" is never closed', offset: split.offset };
    const parts = [];
    for (const segment of split.segments) {
        if (segment.kind === 'literal') {
            parts.push(segment.text);
            continue;
        }
        const evaluated = evaluateExpression(segment.source, contexts, functions);
        if (evaluated.kind === 'problem')
            return { ...evaluated, offset: segment.offset + evaluated.offset };
        parts.push(evaluated.value);
    }
    return { kind: 'value', value: parts };
}
function asText(part) {
    return typeof part === 'string' ? part : part.text;
}
function unfit(found, expected, advice) {
    return {
        kind: 'problem',
        problem: `expected ${expected}, found ${JSON.stringify(found)}: ${advice}`,
        offset: 0,
    };
}

;// CONCATENATED MODULE: ./lib/graph-file/condition.js



/**
 * Whether an `if` holds. It may be written with or without `${{ }}`; one that is empty is `success()`, and one that
 * calls no status function holds only when `success()` does too. Text beside `${{ }}` makes a text of the whole,
 * which is true unless it is empty.
 */
function evaluateCondition(text, contexts, status, functions) {
    if (text.trim() === '')
        return { kind: 'value', value: status.success };
    if (!usesStatusFunction(text) && !status.success)
        return { kind: 'value', value: false };
    const all = new Map([
        ...functions,
        ['success', () => status.success],
        ['failure', () => status.failure],
        ['cancelled', () => status.cancelled],
        ['always', () => true],
    ]);
    const { source, offset } = conditionSource(text);
    if (isTemplate(source)) {
        const joined = evaluateTemplate(source, contexts, all);
        return joined.kind === 'problem' ? joined : { kind: 'value', value: joined.value !== '' };
    }
    const evaluated = evaluateExpression(source, contexts, all);
    if (evaluated.kind === 'problem')
        return { ...evaluated, offset: offset + evaluated.offset };
    return { kind: 'value', value: evaluated.value.truthy };
}
/** Whether an `if` calls `success()`, `failure()`, `cancelled()` or `always()`, so that `success()` is not asked for as well. */
function usesStatusFunction(text) {
    const split = isTemplate(text)
        ? splitTemplate(text)
        : { kind: 'segments', segments: [{ kind: 'expression', source: text, offset: 0 }] };
    if (split.kind === 'unclosed')
        return false;
    return split.segments.some((segment) => {
        if (segment.kind === 'literal')
            return false;
        const parsed = parseOnce(segment.source);
        return 'functions' in parsed && parsed.functions.some(({ name }) => isStatusFunction(name));
    });
}
/** An `if` without its outer `${{ }}`, and where the rest begins; unchanged when anything stands beside it. */
function conditionSource(text) {
    const split = splitTemplate(text);
    if (split.kind === 'unclosed')
        return { source: text, offset: 0 };
    const [first, ...others] = split.segments;
    return first?.kind === 'expression' && others.length === 0 ? first : { source: text, offset: 0 };
}
function isStatusFunction(name) {
    return statusFunctions.some((each) => each === name.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/graph-file/instance-name.js

/** The longest name that GitHub shows of a job. */
const longestName = 100;
/**
 * What GitHub puts behind a job's name for one combination of a matrix: ` (20, ubuntu)`. It lists every string,
 * number and boolean in the values, those inside objects and lists too, in order; null and empty text are left
 * out, and with nothing to show there is no suffix.
 */
function instanceSuffix(values) {
    const words = [];
    for (const value of values.values())
        collectWords(value, words);
    return words.length === 0 ? '' : ` (${words.join(', ')})`;
}
/** A name with its suffix, cut at 100 characters (`…` is written `...`) as GitHub cuts a job's name. */
function instanceName(name, suffix) {
    const whole = name + suffix;
    if (whole.length <= longestName)
        return whole;
    // Half of a surrogate pair is not a character.
    return `${whole.slice(0, longestName - 3).replace(/[\uD800-\uDBFF]$/, '')}...`;
}
/**
 * One id for each instance of the matrix `key`, unique among them: the name that GitHub shows, and where two are
 * shown alike (GitHub keeps them apart by a hidden id) a number: `unit (1)`, `unit (1) #2`.
 */
function instanceIds(key, suffixes) {
    const seen = new Map();
    return suffixes.map((suffix) => {
        const name = instanceName(key, suffix);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name} #${count}`;
    });
}
function collectWords(value, words) {
    if (value === null)
        return;
    if (typeof value === 'object') {
        for (const part of Object.values(value))
            collectWords(part, words);
        return;
    }
    const word = typeof value === 'number' ? numberText(value) : String(value);
    if (word !== '')
        words.push(word);
}

;// CONCATENATED MODULE: ./lib/graph-file/form.js

/** The decoded value of a node. */
function foundIn(node, value) {
    return { value, at: node.at, textAt: node.kind === 'scalar' ? node.textAt : node.at };
}
/** Decodes any node; one that the form does not accept is a mistake. */
function decodeForm(form, node, place, mistakes) {
    if (form.accepts(node))
        return form.decode(node, place, mistakes);
    mistakes.add(wrongValue(form, node, place));
    return undefined;
}
/** The diagnostic for a value that is not of a form. */
function wrongValue(form, node, place) {
    const message = place.path === '' ? `${place.owner} has the wrong form` : `wrong value for ${placeName(place)}`;
    return { message, expected: form.expected, found: describeNode(node), at: node.at };
}
/** The place as people call it: `"retries.max" in task "unit"`. */
function placeName(place) {
    return place.path === '' ? place.owner : `"${place.path}" in ${place.owner}`;
}
/** The place of a key below another. */
function below(place, key) {
    return { owner: place.owner, path: place.path === '' ? key : `${place.path}.${key}` };
}

;// CONCATENATED MODULE: ./lib/graph-file/matrix-filter.js

/** Keys of a matrix are the same when they differ in case only, as all names in GitHub's expressions are. */
function foldKey(key) {
    return key.toLowerCase();
}
/**
 * The filter that an entry stands for. As on GitHub, an object or a list asks for its scalars only: a combination
 * may have more beside them, and an empty one asks for nothing.
 */
function matrixFilter(entry) {
    const conditions = [];
    for (const [key, value] of entry)
        collectConditions([key], value, conditions);
    return conditions;
}
/** Whether a combination, by folded key, has everything that the filter asks for; compared with the `==` of expressions. */
function matches(filter, combination) {
    return filter.every(({ path: [key = '', ...steps], wanted }) => {
        const value = steps.reduce(valueAt, combination.get(foldKey(String(key))) ?? null);
        return looselyEqual(value, wanted);
    });
}
function collectConditions(path, value, conditions) {
    if (value === null || typeof value !== 'object') {
        conditions.push({ path, wanted: value });
        return;
    }
    const parts = matrix_filter_isList(value)
        ? value.entries()
        : Object.entries(value);
    for (const [step, part] of parts)
        collectConditions([...path, step], part, conditions);
}
/** What stands at one step inside a value; null, as in expressions, when nothing does. */
function valueAt(value, step) {
    if (value === null || typeof value !== 'object')
        return null;
    if (matrix_filter_isList(value))
        return typeof step === 'number' ? (value[step] ?? null) : null;
    const folded = foldKey(String(step));
    return Object.entries(value).find(([key]) => foldKey(key) === folded)?.[1] ?? null;
}
function matrix_filter_isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/graph-file/matrix.js



/** At most this many instances: "Usage limits" in GitHub's documentation. */
const mostCombinations = 256;
/** Lists are multiplied out up to here before `exclude` is applied; nobody can have meant more. */
const mostProducts = 100_000;
/**
 * The combinations of a matrix by GitHub's rules ("Running variations of jobs in a workflow" and the runner's
 * `MatrixBuilder`): the product of the lists, the first key varying slowest; less what an `exclude` entry matches;
 * each `include` entry adds its further values to every combination of the lists that has its other values, later
 * entries over earlier ones; an entry that fits none becomes a combination of its own, after all others. All
 * mistakes are reported, and a matrix without any combination is one.
 */
function expandMatrix(source) {
    const problems = findProblems(source);
    if (problems.length > 0)
        return { problems };
    const excludes = source.exclude.map((entry) => matrixFilter(entry));
    const includes = source.include.map((entry) => readInclude(entry, source.dimensions));
    const used = new Set();
    const combinations = [];
    const suffixes = [];
    for (const combination of product(source.dimensions)) {
        const folded = new Map([...combination].map(([key, value]) => [foldKey(key), value]));
        if (excludes.some((filter) => matches(filter, folded)))
            continue;
        const fitting = includes.filter(({ filter }) => matches(filter, folded));
        for (const include of fitting)
            used.add(include);
        combinations.push(extend(combination, fitting));
        suffixes.push(instanceSuffix(combination));
    }
    for (const include of includes) {
        if (used.has(include))
            continue;
        const combination = new Map([...include.own, ...include.extra]);
        combinations.push(combination);
        suffixes.push(instanceSuffix(combination));
    }
    const problem = countProblem(combinations.length);
    return problem === undefined ? { combinations, suffixes } : { problems: [problem] };
}
function readInclude(entry, dimensions) {
    const known = new Set([...dimensions.keys()].map(foldKey));
    const own = new Map([...entry].filter(([key]) => known.has(foldKey(key))));
    const extra = new Map([...entry].filter(([key]) => !known.has(foldKey(key))));
    return { own, filter: matrixFilter(own), extra };
}
/** All combinations of the lists, in order; none when there are no lists. */
function* product(dimensions) {
    if (dimensions.size === 0)
        return;
    const size = productSize(dimensions);
    for (let index = 0; index < size; index += 1) {
        const combination = new Map();
        let block = size;
        for (const [key, values] of dimensions) {
            block /= values.length;
            combination.set(key, values[Math.floor(index / block) % values.length] ?? null);
        }
        yield combination;
    }
}
function productSize(dimensions) {
    return [...dimensions.values()].reduce((size, values) => size * values.length, 1);
}
/** The combination with what the includes add, later ones over earlier ones. */
function extend(combination, includes) {
    const added = new Map();
    for (const { extra } of includes) {
        for (const [key, value] of extra)
            added.set(foldKey(key), [added.get(foldKey(key))?.[0] ?? key, value]);
    }
    return new Map([...combination, ...added.values()]);
}
function findProblems(source) {
    const { dimensions, include, exclude } = source;
    const problems = [];
    if (dimensions.size === 0 && include.length === 0) {
        problems.push({ message: 'the matrix is empty: expected a list of values or an "include"', path: [] });
    }
    const keys = new Map([...dimensions.keys()].map((key) => [foldKey(key), key]));
    for (const [key, values] of dimensions) {
        if (values.length === 0)
            problems.push({ message: `matrix key "${key}" has no values`, path: [key] });
    }
    for (const [index, entry] of include.entries()) {
        if (entry.size === 0)
            problems.push({ message: 'an "include" entry is empty', path: ['include', index] });
    }
    for (const [index, entry] of exclude.entries()) {
        if (entry.size === 0)
            problems.push({ message: 'an "exclude" entry is empty', path: ['exclude', index] });
        for (const key of entry.keys()) {
            if (keys.has(foldKey(key)))
                continue;
            const suggestion = nearest(key, [...keys.values()]);
            const advice = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
            problems.push({
                message: `"exclude" names "${key}", which is no key of the matrix${advice}`,
                path: ['exclude', index, key],
            });
        }
    }
    const size = productSize(dimensions);
    if (size > mostProducts) {
        problems.push({
            message: `the lists of the matrix make ${size} combinations, expected at most ${mostCombinations}`,
            path: [],
        });
    }
    return problems;
}
function countProblem(count) {
    if (count === 0)
        return { message: 'the matrix is empty: "exclude" leaves no combination', path: ['exclude'] };
    if (count <= mostCombinations)
        return undefined;
    return { message: `the matrix has ${count} combinations, expected at most ${mostCombinations}`, path: [] };
}

;// CONCATENATED MODULE: ./lib/graph-file/matrix-values.js





/** The instances of a `strategy.matrix`; undefined when it has mistakes, which are told. */
function readMatrix(matrix, place, hooks, mistakes) {
    const evaluated = matrix_values_evaluate(matrix, hooks, mistakes);
    if (evaluated === undefined)
        return undefined;
    const source = readSource(evaluated, place, mistakes);
    if (source === undefined)
        return undefined;
    const expanded = expandMatrix(source);
    if (!('problems' in expanded))
        return expanded;
    for (const { message, path } of expanded.problems) {
        mistakes.add({ message: `${placeName(place)}: ${message}`, at: nodeAt(evaluated, path).at });
    }
    return undefined;
}
/** The node with its expressions replaced by their values; undefined when one of them has a mistake. */
function matrix_values_evaluate(node, hooks, mistakes) {
    switch (node.kind) {
        case 'map': {
            const entries = node.entries.flatMap((entry) => {
                const value = matrix_values_evaluate(entry.value, hooks, mistakes);
                return value === undefined ? [] : [{ ...entry, value }];
            });
            return entries.length === node.entries.length ? { ...node, entries } : undefined;
        }
        case 'list': {
            const items = node.items.flatMap((item) => matrix_values_evaluate(item, hooks, mistakes) ?? []);
            return items.length === node.items.length ? { ...node, items } : undefined;
        }
        case 'scalar':
            return typeof node.value === 'string' && isTemplate(node.text)
                ? evaluateText(node.text, node.textAt, hooks, mistakes)
                : node;
    }
}
function evaluateText(template, at, hooks, mistakes) {
    const result = hooks.evaluateMatrix?.(template, at);
    if (result?.kind === 'value') {
        const node = nodeOf(result.value, at, 0);
        if (node === undefined)
            mistakes.add({ message: `the value has more than ${maximalDepth} lists in one another`, at });
        return node;
    }
    mistakes.add(result?.diagnostic ?? { message: 'expressions in a matrix cannot be evaluated here', at });
    return undefined;
}
/** The value as a node that stands at one place; undefined when it is nested too deep. */
function nodeOf(value, at, depth) {
    if (depth > maximalDepth)
        return undefined;
    if (value === null || typeof value !== 'object')
        return { kind: 'scalar', at, textAt: at, value, text: String(value ?? '') };
    const isList = Array.isArray(value);
    const entries = Object.entries(value).map(([key, child]) => ({
        key,
        keyAt: at,
        value: nodeOf(child, at, depth + 1),
    }));
    const whole = entries.flatMap((entry) => entry.value === undefined ? [] : [{ ...entry, value: entry.value }]);
    if (whole.length < entries.length)
        return undefined;
    return isList
        ? { kind: 'list', at, items: whole.map((entry) => entry.value) }
        : { kind: 'map', at, entries: whole };
}
function readSource(matrix, place, mistakes) {
    let wrong = false;
    const refuse = (node, key, expected) => {
        wrong = true;
        const where = placeName({ owner: place.owner, path: key === '' ? place.path : `${place.path}.${key}` });
        mistakes.add({ message: `wrong value for ${where}`, expected, found: describeNode(node), at: node.at });
    };
    const combinations = (node, key) => {
        if (node === undefined)
            return [];
        if (node.kind !== 'list') {
            refuse(node, key, 'a list of maps');
            return [];
        }
        return node.items.flatMap((item) => {
            if (item.kind === 'map')
                return [new Map(item.entries.map((entry) => [entry.key, toJson(entry.value)]))];
            refuse(item, key, 'a map of values');
            return [];
        });
    };
    if (matrix.kind !== 'map') {
        refuse(matrix, '', 'a map of lists');
        return undefined;
    }
    const dimensions = new Map();
    for (const { key, value } of matrix.entries) {
        if (key === 'include' || key === 'exclude')
            continue;
        if (value.kind === 'list')
            dimensions.set(key, value.items.map(toJson));
        else
            refuse(value, key, 'a list of values');
    }
    const source = {
        dimensions,
        include: combinations(node_valueOf(matrix, 'include'), 'include'),
        exclude: combinations(node_valueOf(matrix, 'exclude'), 'exclude'),
    };
    return wrong ? undefined : source;
}
/** The node at the end of the path, or the last one on the way that there is. */
function nodeAt(node, path) {
    let at = node;
    for (const step of path) {
        const next = at.kind === 'map' ? node_valueOf(at, String(step)) : at.kind === 'list' ? at.items[Number(step)] : undefined;
        if (next === undefined)
            break;
        at = next;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/graph-file/strategy-limits.js
/**
 * `max-parallel` and `fail-fast` of a task, their expressions evaluated; mistakes in these are told. As on GitHub a
 * `max-parallel` of 0 is no limit.
 */
function readLimits(strategy, owner, hooks, mistakes) {
    const maxParallel = settle(strategy?.['max-parallel'], isCount, hooks, mistakes, {
        message: `wrong value for "strategy.max-parallel" in ${owner}`,
        expected: 'a whole number ≥ 0',
    });
    const failFast = settle(strategy?.['fail-fast'], isFlag, hooks, mistakes, {
        message: `wrong value for "strategy.fail-fast" in ${owner}`,
        expected: 'true or false',
    });
    return { maxParallel: maxParallel === 0 ? undefined : maxParallel, failFast: failFast ?? true };
}
/** The value as it is written, or that of its expression; undefined when that has a mistake or does not fit. */
function settle(found, fits, hooks, mistakes, misfit) {
    if (found === undefined)
        return undefined;
    const { value, textAt: at } = found;
    if (typeof value !== 'string')
        return value;
    const result = hooks.evaluateMatrix?.(value, at);
    if (result?.kind === 'value') {
        if (fits(result.value))
            return result.value;
        mistakes.add({ ...misfit, found: JSON.stringify(result.value), at });
    }
    else {
        mistakes.add(result?.diagnostic ?? { message: 'expressions in "strategy" cannot be evaluated here', at });
    }
    return undefined;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isFlag(value) {
    return typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./lib/graph-file/task-fields.js
const noPools = new Map();
/** What the keys of a task, with the defaults under them, say of it regardless of other tasks. */
function taskFields(keys) {
    const work = workOf(keys);
    // A join has nothing that could stay up; it can only have come by this key through the defaults.
    const service = work.kind === 'join' ? undefined : serviceOf(keys);
    const timeout = keys['timeout-minutes']?.value;
    const slowAfter = keys['slow-after-minutes']?.value;
    return {
        work,
        workingDirectory: keys['working-directory']?.value,
        timeout: timeout === undefined
            ? undefined
            : typeof timeout === 'number'
                ? { seconds: timeout * 60 }
                : { minutesTemplate: timeout },
        continueOnError: keys['continue-on-error']?.value ?? false,
        retry: retryOf(keys),
        cpus: keys.cpus?.value ?? (service === undefined ? 1 : 0),
        cpusStated: keys.cpus !== undefined,
        memoryBytes: keys.memory?.value,
        pools: keys.pools === undefined ? noPools : new Map(keys.pools.value.map(({ name, count }) => [name, count])),
        priority: keys.priority?.value ?? 0,
        slowAfterSeconds: slowAfter === undefined ? undefined : slowAfter * 60,
        service,
        leaveRunning: keys['leave-running']?.value ?? false,
        strictCleanup: keys['strict-cleanup']?.value ?? false,
    };
}
function workOf(keys) {
    if (keys.run !== undefined)
        return { kind: 'script', script: keys.run.value, shell: keys.shell?.value };
    if (keys.command !== undefined)
        return { kind: 'command', words: keys.command.value.map((word) => word.value) };
    return { kind: 'join' };
}
function retryOf(keys) {
    const retries = keys.retries?.value ?? {};
    return {
        max: retries.max ?? 0,
        delaySeconds: retries.delaySeconds ?? 0,
        backoff: retries.backoff ?? 'fixed',
        onExitCodes: retries.onExitCodes,
    };
}
function serviceOf(keys) {
    const service = keys.service?.value;
    const ready = service?.ready?.value;
    const probe = ready === undefined ? undefined : probeOf(ready);
    if (service === undefined || ready === undefined || probe === undefined)
        return undefined;
    return {
        ready: probe,
        timeoutSeconds: ready['timeout-seconds']?.value ?? 60,
        intervalSeconds: ready['interval-seconds']?.value ?? 0.5,
        stopSignal: service['stop-signal']?.value ?? 'SIGTERM',
        stopSeconds: service['stop-seconds']?.value,
    };
}
function probeOf(ready) {
    if (ready.tcp !== undefined)
        return { kind: 'tcp', port: ready.tcp.value };
    if (ready.http !== undefined)
        return { kind: 'http', url: ready.http.value };
    if (ready.log !== undefined)
        return { kind: 'log', pattern: ready.log.value };
    if (ready.command !== undefined)
        return { kind: 'command', words: ready.command.value.map((word) => word.value) };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/graph-file/expand.js









/**
 * The graph of a decoded file: defaults and environment put under each task, each matrix turned into its instances.
 * Mistakes in matrices and expressions are told; with any mistake the graph is of no use.
 */
function expandGraph(file, fallbackName, hooks, mistakes) {
    const units = [...readUnits(file, hooks, mistakes)];
    const total = units.reduce((count, unit) => count + unit.ids.length, 0);
    if (total > maximalTasks) {
        const at = file.tasks?.keyAt ?? { file: fallbackName, line: 1, column: 1 };
        mistakes.add({
            message: 'the matrices make too many tasks',
            expected: `at most ${maximalTasks}`,
            found: String(total),
            at,
        });
    }
    return {
        name: file.name?.value ?? fallbackName,
        tasks: mistakes.any ? [] : [...makeTasks(units, mistakes)],
        pools: new Map([...(file.pools?.value ?? [])].map(([name, size]) => [name, size.value])),
    };
}
function* readUnits(file, hooks, mistakes) {
    const layers = new EnvironmentLayers(file.env, file.defaults?.value.env, mistakes);
    // A matrix that many tasks share through an alias is read once.
    const matrices = new Map();
    const taken = new Set(file.tasks?.value.keys());
    for (const [key, { value: own, keyAt }] of file.tasks?.value ?? []) {
        const keys = { ...file.defaults?.value, ...own };
        const env = layers.over(own.env, keyAt);
        const needKeys = [...new Set(own.needs?.value.map((need) => need.value))];
        const matrix = own.strategy?.value.matrix?.value;
        if (matrix !== undefined && !matrices.has(matrix)) {
            matrices.set(matrix, readMatrix(matrix, { owner: `task "${key}"`, path: 'strategy.matrix' }, hooks, mistakes));
        }
        const instances = matrix === undefined ? undefined : matrices.get(matrix);
        // What the expressions may refer to is not known when the matrix has mistakes.
        if (matrix === undefined || instances !== undefined) {
            const matrixKeys = [...new Set(instances?.combinations.flatMap((values) => [...values.keys()]))];
            checkExpressions(keys, env, { needs: needKeys, matrixKeys }, hooks, mistakes);
        }
        const ids = instances === undefined ? [key] : freeIds(key, instances.suffixes, taken);
        const limits = readLimits(own.strategy?.value, `task "${key}"`, hooks, mistakes);
        yield { key, at: keyAt, keys, env, needKeys, instances, limits, ids };
    }
}
/** The ids of a matrix's instances; two long keys can be cut to the same name, and then nothing is cut. */
function freeIds(key, suffixes, taken) {
    const cut = instanceIds(key, suffixes);
    const ids = cut.some((id) => id !== key && taken.has(id))
        ? suffixes.map((suffix, index) => `${key}${suffix} #${index + 1}`)
        : cut;
    for (const id of ids)
        taken.add(id);
    return ids;
}
function* makeTasks(units, mistakes) {
    const idsOf = new Map(units.map((unit) => [unit.key, unit.ids]));
    let edges = 0;
    for (const unit of units) {
        const { key, at, keys, env, needKeys, instances, ids } = unit;
        const needs = needKeys.flatMap((need) => idsOf.get(need) ?? []);
        edges += needs.length * ids.length;
        if (edges > maximalEdges) {
            mistakes.add({ message: 'the matrices make too many needs', expected: `at most ${maximalEdges}`, at });
            return;
        }
        const fields = taskFields(keys);
        const condition = keys.if === undefined ? undefined : conditionSource(keys.if.value.trim()).source;
        const places = placesOf(keys, env);
        const make = (id, name, matrix) => {
            return { ...fields, id, key, name, needs, needKeys, condition, matrix, env: env.values, at, places };
        };
        if (instances === undefined) {
            yield make(key, keys.name?.value ?? key, undefined);
            continue;
        }
        for (const [index, values] of instances.combinations.entries()) {
            const id = ids[index] ?? '';
            const name = instanceTitle(keys.name?.value, id, instances.suffixes[index] ?? '');
            yield make(id, name, matrixGroup(unit, values, index));
        }
    }
}
/** As GitHub names the jobs of a matrix: a name without expressions gets the values behind it. */
function instanceTitle(name, id, suffix) {
    if (name === undefined)
        return id;
    return isTemplate(name) ? name : instanceName(name, suffix);
}
function matrixGroup(unit, values, index) {
    return { key: unit.key, ...unit.limits, values, index, total: unit.ids.length };
}
function placesOf(keys, env) {
    const places = new Map();
    for (const [key, found] of Object.entries(keys)) {
        if (found !== undefined)
            places.set(key, found.textAt);
    }
    for (const [name, { textAt }] of env.found)
        places.set(`env.${name}`, textAt);
    return places;
}

;// CONCATENATED MODULE: ./lib/graph-file/collection-forms.js


/** A list with at least one item; items with mistakes are left out. */
function list(expected, item) {
    return {
        expected,
        schema: { type: 'array', items: item.schema, minItems: 1 },
        accepts: (node) => node.kind === 'list' && node.items.length > 0,
        decode: (node, place, mistakes) => {
            if (node.kind !== 'list')
                return undefined;
            return node.items.flatMap((child, index) => {
                const value = decodeForm(item, child, below(place, String(index + 1)), mistakes);
                return value === undefined ? [] : [foundIn(child, value)];
            });
        },
    };
}
/** One value, or a list of such values. */
function oneOrMany(expected, item) {
    const many = list(expected, item);
    return {
        expected,
        schema: { anyOf: [item.schema, { ...many.schema, minItems: 0 }] },
        accepts: (node) => node.kind === 'list' || item.accepts(node),
        decode: (node, place, mistakes) => {
            if (node.kind === 'list')
                return many.decode(node, place, mistakes);
            const value = item.decode(node, place, mistakes);
            return value === undefined ? undefined : [foundIn(node, value)];
        },
    };
}
/** A map with keys that the user chooses; entries with mistakes are left out. */
function mapOf(expected, options) {
    const { keys, value: valueForm, minimum, owner } = options;
    return {
        expected,
        schema: {
            type: 'object',
            propertyNames: { pattern: keys.pattern.source },
            additionalProperties: valueForm.schema,
            ...(minimum === undefined ? {} : { minProperties: minimum }),
        },
        accepts: (node) => node.kind === 'map' && node.entries.length >= (minimum ?? 0),
        decode: (node, place, mistakes) => {
            if (node.kind !== 'map')
                return undefined;
            const found = new Map();
            for (const { key, keyAt, value: child } of node.entries) {
                if (!keys.pattern.test(key)) {
                    const message = `${quote(key)} is not ${keys.called}`;
                    mistakes.add({ message, expected: keys.expected, found: quote(key), at: keyAt });
                }
                const childPlace = owner === undefined ? below(place, key) : { owner: owner(key), path: '' };
                const value = decodeForm(valueForm, child, childPlace, mistakes);
                if (value !== undefined)
                    found.set(key, { ...foundIn(child, value), keyAt });
            }
            return found;
        },
    };
}
/** One of two forms: the first that accepts the value reads it. */
function either(first, second) {
    const expected = `${first.expected}, or ${second.expected}`;
    return {
        expected,
        schema: { anyOf: [first.schema, second.schema] },
        accepts: (node) => first.accepts(node) || second.accepts(node),
        decode: (node, place, mistakes) => (first.accepts(node) ? first : second).decode(node, place, mistakes),
    };
}
/** A value turned into another one after it is decoded. */
function converted(form, convert) {
    return {
        ...form,
        decode: (node, place, mistakes) => {
            const value = form.decode(node, place, mistakes);
            return value === undefined ? undefined : convert(value);
        },
    };
}

;// CONCATENATED MODULE: ./lib/graph-file/record-form.js


/** A map with described keys. */
function record(expected, keys, options = {}) {
    const { rules = [], extensible = false, strangers = new Map() } = options;
    const known = new Map(Object.entries(keys));
    return {
        expected,
        schema: recordSchema(known, rules, extensible),
        accepts: (node) => node.kind === 'map',
        decode: (node, place, mistakes) => {
            if (node.kind !== 'map')
                return undefined;
            const values = new Map();
            for (const entry of node.entries) {
                if (extensible && entry.key.startsWith('x-'))
                    continue;
                const description = known.get(entry.key);
                if (description === undefined) {
                    tellUnknownKey(entry, [...known.keys()], strangers.get(entry.key), place, mistakes);
                    continue;
                }
                const value = decodeForm(description.form, entry.value, below(place, entry.key), mistakes);
                if (value !== undefined)
                    values.set(entry.key, { ...foundIn(entry.value, value), keyAt: entry.keyAt });
            }
            for (const rule of rules)
                checkRule(rule, node, place, mistakes);
            // oxlint-disable-next-line no-unsafe-type-assertion -- each value was decoded by the form of its own key
            return Object.fromEntries(values);
        },
    };
}
function tellUnknownKey(entry, known, advice, place, mistakes) {
    const noSpace = entry.key.includes(':') ? 'a space is missing after ":"' : undefined;
    const hint = advice ?? noSpace ?? mistakes.suggestion(entry.key, known);
    mistakes.add({
        message: `unknown key ${quote(entry.key)} in ${placeName(place)}`,
        expected: `one of ${known.join(', ')}`,
        found: quote(entry.key),
        at: entry.keyAt,
        ...(hint === undefined ? {} : { hint }),
    });
}
function checkRule(rule, map, place, mistakes) {
    const entry = (key) => map.entries.find((candidate) => candidate.key === key);
    const name = placeName(place);
    switch (rule.kind) {
        case 'required':
            if (entry(rule.key) !== undefined)
                return;
            mistakes.add({
                message: `${name} has no key "${rule.key}"`,
                expected: `the key "${rule.key}"`,
                at: map.at,
            });
            return;
        case 'exactly-one': {
            const present = rule.keys.flatMap((key) => entry(key) ?? []);
            const last = present.at(-1);
            if (present.length === 1)
                return;
            mistakes.add({
                message: last === undefined ? `${name} is empty` : `${name} has ${present.length} keys where one is allowed`,
                expected: `exactly one of ${rule.keys.join(', ')}`,
                found: last === undefined ? 'none of them' : present.map(({ key }) => key).join(', '),
                at: last === undefined ? map.at : last.keyAt,
            });
            return;
        }
        case 'not-both': {
            const [first, second] = rule.keys.map(entry);
            if (first === undefined || second === undefined)
                return;
            const message = `"${first.key}" and "${second.key}" stand together in ${name}`;
            const later = comesBefore(first, second) ? second : first;
            mistakes.add({ message, expected: 'one of the two', at: later.keyAt, hint: rule.hint });
            return;
        }
        case 'needs-one': {
            const present = entry(rule.key);
            if (present === undefined || rule.of.some((key) => entry(key) !== undefined))
                return;
            const message = `${name} has "${rule.key}" but none of ${rule.of.join(', ')}`;
            mistakes.add({ message, expected: rule.of.join(' or '), at: present.keyAt, hint: rule.hint });
        }
    }
}
function comesBefore(left, right) {
    return (left.keyAt.line - right.keyAt.line < 0 ||
        (left.keyAt.line === right.keyAt.line && left.keyAt.column < right.keyAt.column));
}
function recordSchema(known, rules, extensible) {
    const properties = Object.fromEntries([...known].map(([key, { form, help }]) => [key, { ...form.schema, description: help }]));
    return {
        type: 'object',
        properties,
        additionalProperties: false,
        ...(extensible ? { patternProperties: { '^x-': {} } } : {}),
        ...(rules.length === 0 ? {} : { allOf: rules.map(ruleSchema) }),
    };
}
function ruleSchema(rule) {
    switch (rule.kind) {
        case 'required':
            return { required: [rule.key] };
        case 'exactly-one':
            return { oneOf: rule.keys.map((key) => ({ required: [key] })) };
        case 'not-both':
            return { not: { required: [...rule.keys] } };
        case 'needs-one':
            return { anyOf: [{ not: { required: [rule.key] } }, ...rule.of.map((key) => ({ required: [key] }))] };
    }
}

;// CONCATENATED MODULE: ./lib/graph-file/scalar-forms.js



/** The keys that take expressions, for hints. */
const expressionKeys = 'name, run, command, if, env, working-directory, timeout-minutes, continue-on-error and strategy';
/** A text; numbers and booleans stand for what is written. */
function scalar_forms_text(expected, options = {}) {
    const form = {
        expected,
        schema: {
            type: ['string', 'number', 'boolean'],
            ...(options.mayBeEmpty === true ? {} : { minLength: 1 }),
        },
        accepts: (node) => node.kind === 'scalar' && node.value !== null && (options.mayBeEmpty === true || node.text !== ''),
        decode: (node, place, mistakes) => {
            if (node.kind !== 'scalar')
                return undefined;
            if (options.expressions !== true && isTemplate(node.text)) {
                refuseExpression(node, place, mistakes);
                return undefined;
            }
            return node.text;
        },
    };
    return form;
}
/** The value of an environment variable: as a text, and nothing is the empty text. */
const variable = {
    expected: 'a text, number, boolean or nothing',
    schema: { type: ['string', 'number', 'boolean', 'null'] },
    accepts: (node) => node.kind === 'scalar',
    decode: (node) => (node.kind === 'scalar' && node.value !== null ? node.text : ''),
};
/** A text that is one expression or holds one, for keys that otherwise take another kind of value. */
const expression = {
    expected: 'an expression in ${{ }}',
    schema: { type: 'string', pattern: '\\$\\{\\{' },
    accepts: (node) => node.kind === 'scalar' && typeof node.value === 'string' && isTemplate(node.text),
    decode: (node) => (node.kind === 'scalar' ? node.text : undefined),
};
/** `true` or `false`. */
const flag = {
    expected: 'true or false',
    schema: { type: 'boolean' },
    accepts: (node) => node.kind === 'scalar' && (typeof node.value === 'boolean' || isTemplateNode(node)),
    decode: (node, place, mistakes) => {
        if (isTemplateNode(node))
            return refuseExpression(node, place, mistakes);
        return node.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
    },
};
/** A number within its bounds. */
function number(expected, options) {
    const { integer, minimum, above, maximum } = options;
    const form = {
        expected,
        schema: {
            type: integer === true ? 'integer' : 'number',
            ...(minimum === undefined ? {} : { minimum }),
            ...(above === undefined ? {} : { exclusiveMinimum: above }),
            ...(maximum === undefined ? {} : { maximum }),
        },
        accepts: (node) => node.kind === 'scalar' && (typeof node.value === 'number' || isTemplateNode(node)),
        decode: (node, place, mistakes) => {
            if (isTemplateNode(node))
                return refuseExpression(node, place, mistakes);
            if (node.kind !== 'scalar' || typeof node.value !== 'number')
                return undefined;
            const { value } = node;
            if (Number.isNaN(value) || (integer === true && Number.isFinite(value) && !Number.isInteger(value))) {
                mistakes.add(wrongValue(form, node, place));
                return undefined;
            }
            const inRange = value >= (minimum ?? -Number.MAX_VALUE) &&
                value > (above ?? -Infinity) &&
                value <= (maximum ?? Number.MAX_VALUE);
            if (inRange && (integer !== true || Number.isSafeInteger(value)))
                return value;
            mistakes.add({
                message: `${placeName(place)} is out of range`,
                expected,
                found: node.text,
                at: node.at,
            });
            return undefined;
        },
    };
    return form;
}
/** One of a few words. */
function word(...words) {
    const find = (node) => words.find((candidate) => node.kind === 'scalar' && candidate === node.value);
    return {
        expected: words.length === 1 ? words.join('') : `one of ${words.join(', ')}`,
        schema: { enum: [...words] },
        accepts: (node) => find(node) !== undefined || isTemplateNode(node),
        decode: (node, place, mistakes) => find(node) ?? refuseExpression(node, place, mistakes),
    };
}
/** A text that has to mean something more; `read` gives its meaning, or undefined when it has none. */
function meaning(expected, schema, read) {
    const whole = scalar_forms_text(expected);
    const form = {
        expected,
        schema: { type: 'string', minLength: 1, ...schema },
        accepts: (node) => node.kind === 'scalar' && typeof node.value === 'string' && node.text !== '',
        decode: (node, place, mistakes) => {
            const written = whole.decode(node, place, mistakes);
            if (written === undefined)
                return undefined;
            const value = read(written);
            if (value === undefined)
                mistakes.add(wrongValue(form, node, place));
            return value;
        },
    };
    return form;
}
function isTemplateNode(node) {
    return node.kind === 'scalar' && typeof node.value === 'string' && isTemplate(node.text);
}
function refuseExpression(node, place, mistakes) {
    mistakes.add({
        message: `${placeName(place)} does not take expressions`,
        expected: 'a value without ${{ }}',
        found: describeNode(node),
        at: node.at,
        hint: `expressions may stand in ${expressionKeys}`,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/graph-file/matrix-form.js

const combinations = {
    anyOf: [
        { type: 'array', items: { anyOf: [{ type: 'object', minProperties: 1 }, expression.schema] } },
        expression.schema,
    ],
};
/** `strategy.matrix`: taken as it stands, since its expressions decide what it is. */
const matrix = {
    expected: 'a map of lists',
    schema: {
        anyOf: [
            {
                type: 'object',
                minProperties: 1,
                properties: {
                    include: { ...combinations, description: 'Values to add to combinations, or combinations to add.' },
                    exclude: {
                        ...combinations,
                        description: 'Combinations to leave out; a part of the keys is enough.',
                    },
                },
                additionalProperties: { anyOf: [{ type: 'array', minItems: 1 }, expression.schema] },
            },
            expression.schema,
        ],
    },
    accepts: (node) => (node.kind === 'map' && node.entries.length > 0) || expression.accepts(node),
    decode: (node) => node,
};

;// CONCATENATED MODULE: ./lib/graph-file/words.js
/** Ids of tasks: GitHub's rule for the ids of jobs. */
const taskIds = {
    pattern: /^[A-Za-z_][A-Za-z0-9_-]*$/,
    called: 'a task id',
    expected: 'a letter or _, then letters, digits, - and _',
};
/** Names of environment variables: what no operating system can set is refused. */
const variableNames = {
    pattern: /^[^=]+$/,
    called: 'the name of an environment variable',
    expected: 'a name without "="',
};
/** Names of pools. */
const poolNames = { pattern: /\S/, called: 'the name of a pool', expected: 'a name' };
/** The shells that have a name; any other is a template with `{0}`. */
const shells = ['bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python'];
/** What `shell` may be, as a pattern. */
const shellPattern = `^(${shells.join('|')})$|\\{0\\}`;
/** An amount of memory with its unit, as a pattern. */
const memoryPattern = '^([0-9]+(?:\\.[0-9]+)?) ?(?:([KkMmGgTt])([Ii]?))?[Bb]$';
/**
 * The bytes of `512MB` or `1.5 GiB`; undefined when it is no such text or no whole byte. `KB`, `MB`, `GB` and `TB` are
 * powers of 1000, `KiB` to `TiB` powers of 1024 (IEC 80000-13).
 */
function memoryBytes(written) {
    const match = new RegExp(memoryPattern).exec(written);
    if (match === null)
        return undefined;
    const [, amount = '', prefix = '', binary = ''] = match;
    const power = ['', 'K', 'M', 'G', 'T'].indexOf(prefix.toUpperCase());
    const bytes = Math.round(Number(amount) * (binary === '' ? 1000 : 1024) ** power);
    return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined;
}
/** The text when it is the URL of a web page. */
function webAddress(written) {
    return /^https?:\/\//.test(written) && URL.canParse(written) ? written : undefined;
}
/** The text when it is the source of a regular expression of JavaScript. */
function regularExpression(written) {
    try {
        return new RegExp(written).source === '' ? undefined : written;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/graph-file/service-keys.js




/** Longer than any service takes to start or stop; JavaScript's timers reach to 24 days. */
const oneDay = 86_400;
const ready = record('a map with one of tcp, http, log, command', {
    tcp: {
        form: number('a port from 1 to 65535', { integer: true, minimum: 1, maximum: 65_535 }),
        help: 'Ready when this port of localhost accepts a connection.',
    },
    http: {
        form: meaning('a URL with http:// or https://', { pattern: '^https?://' }, webAddress),
        help: 'Ready when this URL answers with a status below 400.',
    },
    log: {
        form: meaning('a regular expression', {}, regularExpression),
        help: 'Ready when a line of the output matches this regular expression.',
    },
    command: {
        form: list('a list of words: a program and its arguments', scalar_forms_text('a word', { mayBeEmpty: true })),
        help: 'Ready when this program, run without a shell, exits with 0.',
    },
    'timeout-seconds': {
        form: number('a positive number of seconds, at most a day', { above: 0, maximum: oneDay }),
        help: 'Not ready after so many seconds, the service has failed. Default: 60.',
    },
    'interval-seconds': {
        form: number('a positive number of seconds, at most a day', { above: 0, maximum: oneDay }),
        help: 'Seconds between two probes. Default: 0.5.',
    },
}, { rules: [{ kind: 'exactly-one', keys: ['tcp', 'http', 'log', 'command'] }] });
/** `service` of a task. */
const service = record('a map with the key ready', {
    ready: { form: ready, help: 'How to learn that the service is up; dependents start then.' },
    'stop-signal': {
        form: word('SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGKILL'),
        help: 'The signal that asks the service to stop. Default: SIGTERM.',
    },
    'stop-seconds': {
        form: number('a number of seconds ≥ 0, at most a day', { minimum: 0, maximum: oneDay }),
        help: 'Seconds between that signal and force. Default: the grace of the run.',
    },
}, { rules: [{ kind: 'required', key: 'ready' }] });

;// CONCATENATED MODULE: ./lib/graph-file/task-keys.js






/** JavaScript's timers reach to 2^31 milliseconds, which is a little more. */
const longestMinutes = 35_000;
const longestSeconds = longestMinutes * 60;
const minutes = number(`a positive number of minutes, at most ${longestMinutes}`, {
    above: 0,
    maximum: longestMinutes,
});
const amount = number('a whole number ≥ 0', { integer: true, minimum: 0 });
const pieces = number('a whole number ≥ 1', { integer: true, minimum: 1 });
const poolName = scalar_forms_text('the name of a pool');
/** `env` of the file, of `defaults` and of a task. */
const environment = mapOf('a map of names and values', { keys: variableNames, value: variable });
/** `pools` of the file. */
const poolSizes = mapOf('a map of names and counts', { keys: poolNames, value: pieces });
const retries = record('a map with the key max', {
    max: { form: amount, help: 'Attempts after the first.' },
    'delay-seconds': {
        form: number(`a number of seconds ≥ 0, at most ${longestSeconds}`, {
            minimum: 0,
            maximum: longestSeconds,
        }),
        help: 'Seconds before the second attempt. Default: 0.',
    },
    backoff: {
        form: word('fixed', 'exponential'),
        help: 'exponential doubles the wait before each further attempt. Default: fixed.',
    },
    'on-exit-codes': {
        form: list('a list of exit codes', number('an exit code from 0 to 4294967295', { integer: true, minimum: 0, maximum: 0xffff_ffff })),
        help: 'Only these exit codes are retried. Default: every failure.',
    },
}, { rules: [{ kind: 'required', key: 'max' }] });
const strategy = record('a map with the key matrix', {
    matrix: {
        form: matrix,
        help: "Lists of values; the task runs once for each combination, by the rules of GitHub's matrix.",
    },
    'max-parallel': {
        form: either(expression, amount),
        help: 'At most this many instances run at once; 0 and the default: no limit.',
    },
    'fail-fast': {
        form: either(expression, flag),
        help: 'Whether the first instance that fails cancels the others. Default: true.',
    },
});
const claims = mapOf('a map of pool names and counts', { keys: poolNames, value: pieces });
/** The keys that a task and `defaults` may have. */
const sharedKeys = {
    if: {
        form: scalar_forms_text('an expression', { expressions: true }),
        help: 'An expression, with or without ${{ }}: the task runs when it is true. Default: success().',
    },
    shell: {
        form: meaning('bash, sh, pwsh, powershell, cmd, python, or a command with {0}', { pattern: shellPattern }, (written) => (new RegExp(shellPattern).test(written) ? written : undefined)),
        help: "The shell of run. Default: GitHub's, bash or, on Windows, pwsh.",
    },
    'working-directory': {
        form: scalar_forms_text('a path', { expressions: true }),
        help: 'The directory to run in. Default: the workspace.',
    },
    env: { form: environment, help: "Environment variables, over the file's." },
    'timeout-minutes': {
        form: either(expression, minutes),
        help: 'Minutes, with fractions, after which an attempt is ended and counts as failed. Default: none.',
    },
    'continue-on-error': {
        form: either(expression, flag),
        help: 'Whether the task may fail without failing the run or its dependents. Default: false.',
    },
    retries: {
        form: either(converted(amount, (max) => ({ max })), converted(retries, (found) => ({
            max: found.max?.value ?? 0,
            delaySeconds: found['delay-seconds']?.value,
            backoff: found.backoff?.value,
            onExitCodes: found['on-exit-codes']?.value.map((code) => code.value),
        }))),
        help: 'How often a failed attempt is followed by another. Default: 0.',
    },
    cpus: {
        form: either(number('a number ≥ 0', { minimum: 0 }), word('all')),
        help: 'The share of the CPU budget; 0 for a task that only waits. Default: 1; 0 for a service.',
    },
    memory: {
        form: meaning('an amount such as 512MB, 2GB or 1.5 GiB', { pattern: memoryPattern }, memoryBytes),
        help: 'Free memory that has to be there before the task starts beside others. Default: none.',
    },
    pools: {
        form: either(converted(oneOrMany('a pool, a list of pools', poolName), (names) => names.map((name) => ({ name: name.value, count: 1, at: name.at }))), converted(claims, (counts) => [...counts].map(([name, { value, keyAt }]) => ({ name, count: value, at: keyAt })))),
        help: 'Pools of the file of which the task holds one, or a count, while it runs.',
    },
    priority: {
        form: number('a whole number', { integer: true }),
        help: 'Goes before the computed order, higher first. Default: 0.',
    },
    'slow-after-minutes': {
        form: minutes,
        help: 'Minutes, with fractions, after which a warning says that the task is slow. Default: none.',
    },
    service: { form: service, help: 'Makes the task a service, which stays up while its dependents run.' },
    'leave-running': {
        form: flag,
        help: 'Whether what the task left running after a success outlives the run. Default: false.',
    },
    'strict-cleanup': {
        form: flag,
        help: 'Whether processes that hide from every trace are ended too. Default: false.',
    },
};
const ownKeys = {
    name: { form: scalar_forms_text('a text', { expressions: true }), help: 'How people see the task. Default: its id.' },
    needs: {
        form: oneOrMany('a task id, or a list of task ids', scalar_forms_text('a task id')),
        help: 'The tasks that have to end before this one starts.',
    },
    run: {
        form: scalar_forms_text('a script', { expressions: true }),
        help: 'A script for the shell; of the expressions, only matrix, runner and task may stand in it.',
    },
    command: {
        form: list('a list of words: a program and its arguments', scalar_forms_text('a word', { expressions: true, mayBeEmpty: true })),
        help: 'A program and its arguments, run without a shell.',
    },
    strategy: { form: strategy, help: 'A matrix: one instance of the task for each combination of values.' },
};
const noCommand = 'a service is a program that keeps running: give it run or command';
const taskRules = [
    {
        kind: 'not-both',
        keys: ['run', 'command'],
        hint: 'run is a script for a shell, command a program without one',
    },
    {
        kind: 'not-both',
        keys: ['command', 'shell'],
        hint: 'command runs without a shell; write run to use one',
    },
    { kind: 'needs-one', key: 'service', of: ['run', 'command'], hint: noCommand },
];
const ofTheJob = 'all tasks run in the job that runs the graph: remove it here, or set it on that job';
/** Keys of GitHub's jobs that tasks do not have. */
const jobKeys = new Map([
    ['runs-on', ofTheJob],
    ['permissions', ofTheJob],
    ['container', ofTheJob],
    ['concurrency', `${ofTheJob}; for a lock between tasks use pools`],
    ['environment', ofTheJob],
    ['services', 'make each service a task with the key service'],
    ['steps', 'a task is one command: write run, or make each step a task'],
    ['uses', 'a task is a command; actions stay steps of the job'],
    ['outputs', 'what a task writes to GITHUB_OUTPUT is its outputs: remove it'],
]);
/** A task of the file. */
const task = record('a map of keys such as run and needs', { ...ownKeys, ...sharedKeys }, { rules: taskRules, extensible: true, strangers: jobKeys });
/** `defaults` of the file. */
const defaults = record('a map of task keys', sharedKeys, {
    strangers: new Map(Object.keys(ownKeys).map((key) => [key, 'each task has its own: write it there'])),
});

;// CONCATENATED MODULE: ./lib/graph-file/file-keys.js





const keys = {
    name: { form: scalar_forms_text('a text'), help: "Title of the report. Default: the file's name." },
    env: { form: environment, help: 'Environment variables of every task.' },
    defaults: { form: defaults, help: 'Keys for every task that does not have them itself.' },
    pools: { form: poolSizes, help: 'Counted things that the machine has few of; a pool of 1 is a mutex.' },
    tasks: {
        form: mapOf('a map with at least one task', {
            keys: taskIds,
            value: task,
            minimum: 1,
            owner: (id) => `task "${id}"`,
        }),
        help: 'The tasks by id.',
    },
};
/** A whole graph file. */
const graphFile = record('a map with the key tasks', keys, {
    rules: [{ kind: 'required', key: 'tasks' }],
    extensible: true,
    strangers: new Map([
        ['jobs', 'write "tasks"'],
        ['on', 'the workflow that runs the graph says when: remove it'],
        ['permissions', 'the workflow that runs the graph has them: remove it'],
        ['concurrency', 'the workflow that runs the graph has it: remove it'],
    ]),
});

;// CONCATENATED MODULE: ./lib/graph-file/mistakes.js



/** Beyond this many, mistakes are neither kept nor counted. */
const collectedAtMost = 10_000;
/** Collects every mistake of a graph file. */
class Mistakes {
    #found = new Map();
    #suggestionsLeft = 4 * maximalMistakes;
    /** Adds a mistake, unless the same one was found before (a default is looked at with each task). */
    add(diagnostic) {
        if (this.#found.size >= collectedAtMost)
            return;
        const key = `${formatPosition(diagnostic.at)} ${diagnostic.message}`;
        if (!this.#found.has(key))
            this.#found.set(key, diagnostic);
    }
    get any() {
        return this.#found.size > 0;
    }
    /**
     * A hint that names the nearest candidate; undefined when none is near. After the first few hundred words no candidates
     * are compared any more: such mistakes are not shown, and a file may have many of them.
     */
    suggestion(word, candidates) {
        if (this.#suggestionsLeft === 0)
            return undefined;
        this.#suggestionsLeft -= 1;
        const candidate = nearest(word, candidates);
        return candidate === undefined ? undefined : `did you mean "${candidate}"?`;
    }
    /** The mistakes by position, the first fifty; then one more diagnostic counts the rest. */
    sorted() {
        const all = [...this.#found.values()].toSorted((left, right) => comparePositions(left.at, right.at));
        const rest = all.length - maximalMistakes;
        const next = all[maximalMistakes];
        if (next === undefined)
            return all;
        const atLeast = all.length >= collectedAtMost ? 'at least ' : '';
        const message = `and ${atLeast}${rest} more ${rest === 1 ? 'mistake' : 'mistakes'}`;
        return [...all.slice(0, maximalMistakes), { message, at: next.at }];
    }
}
function comparePositions(left, right) {
    return left.line - right.line || left.column - right.column;
}

;// CONCATENATED MODULE: ./lib/graph/cycle.js

/** Edges that the search for the shortest cycle follows before it settles for the shortest that it has found. */
const searchLimit = 10_000_000;
/**
 * The shortest cycle of a graph: each task in it needs the next one, the last needs the first, none stands twice; it
 * starts with its earliest task. Undefined when there is none; needs that are not among `ids` do not count.
 * The same input gives the same cycle. It is the shortest of all but in tangles so large that the search gives up
 * after ten million edges; then it is the shortest found.
 */
function shortestCycle(ids, needsOf) {
    const graph = numberGraph(ids, needsOf);
    const onNoCycle = needsFirst(graph);
    if (onNoCycle.length === ids.length)
        return undefined;
    const tangle = new Tangle(graph, onNoCycle);
    let best = tangle.anyCycle();
    // A cycle of the same length that starts earlier is preferred to the one found by chance.
    let shorterThan = best.length + 1;
    for (const start of ids.keys()) {
        if (tangle.searched > searchLimit)
            break;
        const cycle = tangle.cycleThrough(start, shorterThan);
        if (cycle !== undefined) {
            best = cycle;
            shorterThan = cycle.length;
        }
        // All cycles through it are known now. Without it others may lie on none, so a ring falls apart at once.
        tangle.remove(start);
    }
    return best.map((vertex) => ids[vertex] ?? '');
}
/** A cycle as people read it, in the direction of the needs: `a → b → a`. */
function formatCycle(cycle) {
    return [...cycle, ...cycle.slice(0, 1)].join(' → ');
}
/** The part of a graph in which each vertex has a need and a dependent: its cycles and what lies between them. */
class Tangle {
    #graph;
    #inside;
    #needsLeft;
    #dependentsLeft;
    /** The vertex from which a search came to this one, and the search's start plus 1, which marks it as seen. */
    #from;
    #seenBy;
    /** Edges followed by all searches. */
    searched = 0;
    constructor(graph, onNoCycle) {
        const count = graph.ids.length;
        this.#graph = graph;
        this.#inside = new Uint8Array(count).fill(1);
        this.#needsLeft = Int32Array.from(graph.ids, (_id, vertex) => degree(graph.needs, vertex));
        this.#dependentsLeft = Int32Array.from(graph.ids, (_id, vertex) => degree(graph.dependents, vertex));
        this.#from = new Int32Array(count);
        this.#seenBy = new Int32Array(count);
        for (const vertex of onNoCycle)
            this.remove(vertex);
        for (let vertex = 0; vertex < count; vertex += 1) {
            if (this.#dependentsLeft[vertex] === 0)
                this.remove(vertex);
        }
    }
    /** Takes a vertex out, and all that lie on no cycle without it. */
    remove(vertex) {
        const leaving = [vertex];
        for (let at = leaving.pop(); at !== undefined; at = leaving.pop()) {
            if (this.#inside[at] === 0)
                continue;
            this.#inside[at] = 0;
            for (const need of neighbours(this.#graph.needs, at)) {
                if (lower(this.#dependentsLeft, need) === 0)
                    leaving.push(need);
            }
            for (const dependent of neighbours(this.#graph.dependents, at)) {
                if (lower(this.#needsLeft, dependent) === 0)
                    leaving.push(dependent);
            }
        }
    }
    /** A cycle, found by always following the first need; it starts with its earliest vertex. */
    anyCycle() {
        const placeOf = new Map();
        let at = this.#inside.indexOf(1);
        while (!placeOf.has(at)) {
            placeOf.set(at, placeOf.size);
            at = neighbours(this.#graph.needs, at).find((need) => this.#inside[need] === 1) ?? -1;
        }
        const cycle = [...placeOf.keys()].slice(placeOf.get(at));
        const earliest = cycle.reduce((place, vertex, other) => (vertex < (cycle[place] ?? 0) ? other : place), 0);
        return [...cycle.slice(earliest), ...cycle.slice(0, earliest)];
    }
    /** The shortest cycle through `start` that has fewer than `shorterThan` vertices. */
    cycleThrough(start, shorterThan) {
        if (this.#inside[start] === 0)
            return undefined;
        const reached = [start];
        let length = 1;
        let endOfLevel = 1;
        this.#seenBy[start] = start + 1;
        for (const [place, vertex] of reached.entries()) {
            if (place === endOfLevel) {
                length += 1;
                endOfLevel = reached.length;
            }
            if (length >= shorterThan)
                return undefined;
            for (const need of neighbours(this.#graph.needs, vertex)) {
                this.searched += 1;
                if (need === start)
                    return this.#pathTo(vertex, start);
                if (this.#inside[need] === 0 || this.#seenBy[need] === start + 1)
                    continue;
                this.#seenBy[need] = start + 1;
                this.#from[need] = vertex;
                reached.push(need);
            }
        }
        return undefined;
    }
    #pathTo(end, start) {
        const path = [end];
        for (let at = end; at !== start; path.push(at))
            at = this.#from[at] ?? start;
        return path.toReversed();
    }
}
function lower(counts, at) {
    const left = (counts[at] ?? 0) - 1;
    counts[at] = left;
    return left;
}

;// CONCATENATED MODULE: ./lib/graph-file/references.js


/** The longest cycle that is told task by task. */
const longestPath = 100;
/** Tells every need and pool that the file does not have, and the shortest cycle of the needs. */
function checkReferences(root, file, mistakes) {
    // Names whose values have mistakes are known all the same: one mistake must not look like two.
    const taskIds = keysOf(root, 'tasks');
    const poolNames = keysOf(root, 'pools');
    const tasks = file.tasks?.value ?? new Map();
    for (const [id, task] of tasks) {
        checkNeeds(id, task.value, taskIds, mistakes);
        checkPools(`task "${id}"`, task.value, file, poolNames, mistakes);
    }
    if (file.defaults !== undefined)
        checkPools('defaults', file.defaults.value, file, poolNames, mistakes);
    const needsOf = (id) => (tasks.get(id)?.value.needs?.value ?? []).map((need) => need.value).filter((need) => need !== id);
    const cycle = shortestCycle([...tasks.keys()], needsOf);
    if (cycle !== undefined)
        mistakes.add(cycleDiagnostic(file, cycle));
}
function keysOf(root, key) {
    const map = root.kind === 'map' ? node_valueOf(root, key) : undefined;
    return new Set(map?.kind === 'map' ? map.entries.map((entry) => entry.key) : []);
}
function checkNeeds(id, task, taskIds, mistakes) {
    const seen = new Set();
    for (const { value: need, at } of task.needs?.value ?? []) {
        if (need === id) {
            mistakes.add({ message: `task "${id}" needs itself`, at, hint: 'remove this need' });
        }
        else if (seen.has(need)) {
            mistakes.add({ message: `task "${id}" needs ${quote(need)} twice`, at, hint: 'remove one' });
        }
        else if (!taskIds.has(need)) {
            const hint = mistakes.suggestion(need, taskIds);
            mistakes.add({
                message: `task "${id}" needs ${quote(need)}, which is no task of the file`,
                expected: 'the id of a task',
                found: quote(need),
                at,
                ...(hint === undefined ? {} : { hint }),
            });
        }
        seen.add(need);
    }
}
function checkPools(owner, keys, file, poolNames, mistakes) {
    const seen = new Set();
    for (const { name, count, at } of keys.pools?.value ?? []) {
        const size = file.pools?.value.get(name)?.value;
        if (seen.has(name)) {
            mistakes.add({
                message: `${owner} names the pool ${quote(name)} twice`,
                at,
                hint: `write {${name}: 2} to hold two of it`,
            });
        }
        else if (!poolNames.has(name)) {
            mistakes.add({
                message: `${owner} wants the pool ${quote(name)}, which the file does not have`,
                expected: poolNames.size === 0
                    ? 'a pool that the key "pools" of the file names'
                    : `one of ${[...poolNames].slice(0, 20).join(', ')}`,
                found: quote(name),
                at,
                hint: mistakes.suggestion(name, poolNames) ?? 'add it to the key "pools" of the file, with its count',
            });
        }
        else if (size !== undefined && count > size) {
            mistakes.add({
                message: `${owner} wants ${count} of the pool ${quote(name)}, which has ${size}`,
                expected: `at most ${size}`,
                found: String(count),
                at,
            });
        }
        seen.add(name);
    }
}
/** A cycle as a mistake, at the need that leads from its last task back to its first. */
function cycleDiagnostic(file, cycle) {
    const [first = ''] = cycle;
    const last = file.tasks?.value.get(cycle.at(-1) ?? '');
    const need = last?.value.needs?.value.find((candidate) => candidate.value === first);
    if (need === undefined)
        throw new Error('internal error: a cycle is closed by no need');
    const rest = cycle.length - longestPath;
    const path = rest > 0
        ? `${cycle.slice(0, longestPath).join(' → ')} → … (${rest} more) → ${first}`
        : formatCycle(cycle);
    return { message: `the needs form a cycle: ${path}`, at: need.at, hint: 'remove one of these needs' };
}

;// CONCATENATED MODULE: ./lib/graph-file/source-text.js

/** The bytes as text without a byte order mark, or the one reason why they are none. */
function readSourceText(input, file) {
    const mistake = (diagnostic, at = { file, line: 1, column: 1 }) => ({ kind: 'mistake', diagnostic: { ...diagnostic, at } });
    if (input.length > maximalBytes) {
        return mistake({
            message: 'the graph file is too large',
            expected: `at most ${maximalBytes / 1e6} MB`,
            found: `${(input.length / 1e6).toFixed(1)} MB`,
        });
    }
    const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : new TextDecoder().decode(input);
    const source = { text, positionAt: positionFinder(text, file) };
    // YAML 1.2.2, section 5.1: no control character but tab, line feed and carriage return may stand in a file.
    // oxlint-disable-next-line no-control-regex
    const control = text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
    if (control >= 0) {
        return mistake({
            message: 'the graph file is not a text file',
            expected: 'YAML text in UTF-8',
            found: `the control character U+${(text.codePointAt(control) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        }, source.positionAt(control));
    }
    if (typeof input !== 'string' && !isUtf8(input)) {
        return mistake({ message: 'the graph file is not in UTF-8', expected: 'YAML text in UTF-8', hint: 'save it as UTF-8' }, source.positionAt(Math.max(0, text.indexOf('\uFFFD'))));
    }
    return { kind: 'text', source };
}
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
function positionFinder(text, file) {
    const lineStarts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        lineStarts.push(end + 1);
    return (offset) => {
        let low = 0;
        let high = lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((lineStarts[middle] ?? Infinity) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
    };
}

;// CONCATENATED MODULE: ./lib/graph-file/load.js







/** Reads, checks and expands a graph; any text, however broken or hostile, gives a graph or mistakes. */
function loadGraph(input, hooks = {}) {
    const read = readSourceText(input.bytes, input.file);
    if (read.kind === 'mistake')
        return { kind: 'mistakes', diagnostics: [read.diagnostic] };
    const mistakes = new Mistakes();
    const root = readDocument(read.source, mistakes);
    const file = root === undefined
        ? undefined
        : decodeForm(graphFile, root, { owner: 'the graph file', path: '' }, mistakes);
    if (root !== undefined && file !== undefined) {
        checkReferences(root, file, mistakes);
        const graph = expandGraph(file, input.fallbackName, hooks, mistakes);
        if (!mistakes.any)
            return { kind: 'graph', graph };
    }
    return { kind: 'mistakes', diagnostics: mistakes.sorted() };
}

;// CONCATENATED MODULE: ./lib/model/diagnostic.js

/** The diagnostic as text: `file:line:column: message`, then expected, found and hint, each on a line of its own. */
function formatDiagnostic(diagnostic) {
    const lines = [`${formatPosition(diagnostic.at)}: ${diagnostic.message}`];
    if (diagnostic.expected !== undefined)
        lines.push(`  expected: ${diagnostic.expected}`);
    if (diagnostic.found !== undefined)
        lines.push(`  found: ${diagnostic.found}`);
    if (diagnostic.hint !== undefined)
        lines.push(`  hint: ${diagnostic.hint}`);
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/app/mistakes.js

/** The mistake as text; may have several lines. */
function formatMistake(mistake) {
    return mistake.kind === 'in-graph' ? formatDiagnostic(mistake.diagnostic) : mistake.message;
}
/** Mistakes that have no place in the graph file. */
function elsewhere(messages) {
    return messages.map((message) => ({ kind: 'elsewhere', message }));
}

;// CONCATENATED MODULE: ./lib/graph/closure.js
/** Everything that can be reached from `starts` over needs, the starts included, in the order of discovery. */
function reachable(starts, needsOf) {
    const reached = new Set(starts);
    // A set hands out what is added to it during the walk, so it is its own queue.
    for (const id of reached)
        for (const need of needsOf(id))
            reached.add(need);
    return reached;
}
/** The targets and all that they need, directly or not, in the order of `ids`. */
function closure(ids, targets, needsOf) {
    const reached = reachable(targets, needsOf);
    return ids.filter((id) => reached.has(id));
}

;// CONCATENATED MODULE: ./lib/app/targets.js


/**
 * The tasks named by `targets` and all that they need, in the graph's order; all tasks when there are no targets.
 * A target is the id of a task, of a matrix as a whole (`unit`), or of one instance (`unit (20)`).
 */
function selectTargets(graph, targets) {
    if (targets.length === 0)
        return { kind: 'graph', graph };
    const byTarget = new Map();
    for (const { id, key } of graph.tasks) {
        byTarget.set(id, [id]);
        if (id === key)
            continue;
        const instances = byTarget.get(key);
        if (instances === undefined)
            byTarget.set(key, [id]);
        else
            instances.push(id);
    }
    const chosen = [];
    const messages = [];
    for (const target of targets) {
        const ids = byTarget.get(target);
        if (ids !== undefined) {
            chosen.push(...ids);
            continue;
        }
        const suggestion = nearest(target, [...byTarget.keys()]);
        const advice = suggestion === undefined ? 'name a task of the graph' : `did you mean ${JSON.stringify(suggestion)}?`;
        messages.push(`target ${JSON.stringify(target)}: expected the id of a task; found no task of that name: ${advice}`);
    }
    if (messages.length > 0)
        return { kind: 'mistakes', messages };
    const needs = new Map(graph.tasks.map((task) => [task.id, task.needs]));
    const wanted = new Set(closure([...needs.keys()], chosen, (id) => needs.get(id) ?? []));
    return { kind: 'graph', graph: { ...graph, tasks: graph.tasks.filter((task) => wanted.has(task.id)) } };
}

;// CONCATENATED MODULE: ./lib/app/load.js






/** Reads and checks the graph that the settings name, and narrows it to their targets; `base` is where relative paths start. */
function load(settings, base, hooks) {
    const { source } = settings;
    const graphFile = source.kind === 'file' ? source.path : undefined;
    let bytes;
    try {
        bytes = source.kind === 'file' ? (0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.resolve)(base, source.path)) : source.text;
    }
    catch (error) {
        return { kind: 'mistakes', mistakes: elsewhere([unreadable(source, error)]) };
    }
    const loaded = loadGraph({ bytes, file: graphFile ?? 'dag', fallbackName: graphFile === undefined ? 'dag' : (0,external_node_path_namespaceObject.basename)(graphFile) }, hooks);
    if (loaded.kind === 'mistakes') {
        return {
            kind: 'mistakes',
            mistakes: loaded.diagnostics.map((diagnostic) => ({ kind: 'in-graph', diagnostic })),
        };
    }
    const selection = selectTargets(loaded.graph, settings.targets);
    if (selection.kind === 'mistakes')
        return { kind: 'mistakes', mistakes: elsewhere(selection.messages) };
    return { kind: 'graph', graph: selection.graph, graphFile };
}
function unreadable(source, error) {
    const path = source.kind === 'file' ? source.path : 'dag';
    const message = messageOf(error);
    const found = message.startsWith('ENOENT') ? 'no such file' : message;
    const advice = source.kind === 'file' && source.isDefault
        ? 'write the graph there, or name another file, or give the graph itself (input "dag")'
        : 'check the path; it starts at the workspace';
    return `graph file ${JSON.stringify(path)}: expected a readable YAML file; found ${found}: ${advice}`;
}

;// CONCATENATED MODULE: ./lib/worker/variable-name.js
/** What two names of the same environment variable have in common: on Windows their case does not matter. */
function variableKey(name, platform) {
    return platform === 'win32' ? name.toUpperCase() : name;
}

;// CONCATENATED MODULE: ./lib/worker/environment.js

/**
 * What the runner gives to a node action and not to a `run:` step (actions/runner, NodeScriptActionHandler.cs against
 * ScriptHandler.cs): inputs, state, and the way to the cache and artifact services. `ACTIONS_ID_TOKEN_REQUEST_*`,
 * which both receive, is not among them.
 */
const withheld = /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_URL|ACTIONS_CACHE_SERVICE_V2|ACTIONS_CACHE_MODE)$/s;
/** The step's environment as a `run:` step would have it; made once and shared by all tasks. */
function stepEnvironment(variables, platform) {
    const kept = new Map();
    for (const [name, value] of Object.entries(variables)) {
        if (value !== undefined && !withheld.test(variableKey(name, platform)))
            kept.set(name, value);
    }
    return kept;
}
/** The whole environment of one attempt. On Windows names differing in case are one variable, spelt as first seen. */
function taskEnvironment(parts) {
    const { platform, rundag } = parts;
    const environment = new Map(parts.base);
    const spelling = platform === 'win32' ? spellings(environment) : undefined;
    const nameOf = (name) => spelling?.get(name.toUpperCase()) ?? name;
    const set = (name, value) => {
        const spelt = nameOf(name);
        spelling?.set(name.toUpperCase(), spelt);
        environment.set(spelt, value);
    };
    for (const [name, value] of parts.exportedEnv)
        set(name, value);
    for (const [name, value] of parts.fileAndTaskEnv)
        set(name, value);
    if (parts.exportedPath.length > 0) {
        const path = environment.get(nameOf('PATH'));
        const directories = parts.exportedPath.toReversed();
        if (path !== undefined && path !== '')
            directories.push(path);
        set('PATH', directories.join(platform === 'win32' ? ';' : ':'));
    }
    for (const [key, value] of parts.matrix)
        set(matrixVariable(key), matrixText(value));
    set('RUNDAG_TASK', rundag.task);
    set('RUNDAG_SLOT', String(rundag.slot));
    set('RUNDAG_ATTEMPT', String(rundag.attempt));
    set('RUNDAG_PARALLELISM', String(rundag.parallelism));
    if (rundag.cpus !== undefined)
        set('RUNDAG_CPUS', String(rundag.cpus));
    for (const [name, value] of parts.taskFileEntries)
        set(name, value);
    return environment;
}
/** The variable that holds a matrix value: `MATRIX_NODE_VERSION` for the key `node-version`. */
function matrixVariable(key) {
    return `MATRIX_${key.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_')}`;
}
/** Lists and objects as JSON, null as nothing, all else as it is written. */
function matrixText(value) {
    if (value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function spellings(environment) {
    return new Map([...environment.keys()].map((name) => [name.toUpperCase(), name]));
}

;// CONCATENATED MODULE: ./lib/graph-file/combine-needs.js
/** From the one that colours the whole matrix first to the one that gives way to all others. */
const precedence = ['failure', 'cancelled', 'success', 'skipped'];
/**
 * A matrix as one need, as in GitHub's `needs` context: `failure` when any instance failed, else `cancelled` when any was
 * cancelled, else `success` when any succeeded, else `skipped`; the outputs of all instances, where the last
 * instance to end that wrote a name wins. An empty value is no value: GitHub's runner does not hand it on, so it
 * overrides nothing. `instances` are in the order in which they ended; none at all count as `skipped`.
 */
function combineNeeds(instances) {
    let rank = precedence.length - 1;
    const outputs = new Map();
    for (const instance of instances) {
        rank = Math.min(rank, precedence.indexOf(instance.result));
        for (const [name, value] of instance.outputs) {
            if (value !== '')
                outputs.set(name, value);
        }
    }
    return { result: precedence[rank] ?? 'skipped', outputs };
}

;// CONCATENATED MODULE: ./lib/app/contexts.js


/** Fields of `github` that are text and stand in the environment as `GITHUB_<NAME>`: "Contexts reference" in GitHub's documentation. */
const githubFields = [
    'action',
    'action_ref',
    'action_repository',
    'actor',
    'actor_id',
    'api_url',
    'base_ref',
    'event_name',
    'event_path',
    'graphql_url',
    'head_ref',
    'job',
    'ref',
    'ref_name',
    'ref_type',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'retention_days',
    'run_attempt',
    'run_id',
    'run_number',
    'server_url',
    'sha',
    'triggering_actor',
    'workflow',
    'workflow_ref',
    'workflow_sha',
    'workspace',
];
const runnerFields = ['name', 'temp', 'tool_cache', 'environment', 'debug'];
const systems = new Map([
    ['linux', 'Linux'],
    ['darwin', 'macOS'],
    ['win32', 'Windows'],
]);
const architectures = new Map([
    ['x64', 'X64'],
    ['ia32', 'X86'],
    ['arm', 'ARM'],
    ['arm64', 'ARM64'],
]);
/**
 * The contexts that are the same for all tasks: `github`, `runner`, and `env` with the process's variables. What the
 * environment does not tell is empty text, as it is outside GitHub; `github.event` is read when it is first asked
 * for, and is an empty object when there is no event. There is no `github.token`.
 */
function runContexts(environment, machine) {
    const github = once(() => githubContext(environment));
    const runner = once(() => runnerContext(environment, machine));
    return new Map([
        ['github', github],
        ['runner', runner],
        ['env', () => environment],
    ]);
}
/** All contexts of one task. */
function taskContexts(run, facts) {
    return new Map([
        ...run,
        ['env', () => contexts_merged(run.get('env')?.(), facts.env)],
        ['matrix', () => facts.matrix ?? null],
        ['needs', () => needsContext(facts.needs)],
        ['task', () => taskContext(facts)],
    ]);
}
function githubContext(environment) {
    const variable = (name) => environment.get(`GITHUB_${name.toUpperCase()}`) ?? '';
    const repository = variable('repository');
    const host = variable('server_url').replace(/^https?:\/\//, '');
    return new Map([
        ...githubFields.map((name) => [name, variable(name)]),
        ['ref_protected', variable('ref_protected') === 'true'],
        ['repositoryUrl', repository === '' ? '' : `git://${host}/${repository}.git`],
        ['event', readEvent(variable('event_path'))],
    ]);
}
function readEvent(path) {
    try {
        const event = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
        return event;
    }
    catch {
        // Outside GitHub there is no event.
        return {};
    }
}
function runnerContext(environment, { platform, arch }) {
    const variable = (name) => environment.get(`RUNNER_${name.toUpperCase()}`) ?? '';
    return new Map([
        ...runnerFields.map((name) => [name, variable(name)]),
        ['os', variable('os') || (systems.get(platform) ?? '')],
        ['arch', variable('arch') || (architectures.get(arch) ?? '')],
    ]);
}
function needsContext(needs) {
    return new Map([...needs].map(([id, instances]) => [id, new Map(Object.entries(combineNeeds(instances)))]));
}
function taskContext({ id, cpus, attempt }) {
    const started = attempt === undefined ? {} : { slot: attempt.slot, attempt: attempt.number };
    return { id, cpus, ...started };
}
function contexts_merged(process, own) {
    return new Map([...(process instanceof Map ? process : []), ...own]);
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}

;// CONCATENATED MODULE: ./lib/app/load-hooks.js




/** Gives the loader GitHub's expression language, with the contexts that are known before anything runs. */
function loadHooks(environment) {
    const contexts = runContexts(stepEnvironment(environment, process.platform), {
        platform: process.platform,
        arch: process.arch,
    });
    return {
        checkTemplate: checkTemplate,
        checkCondition: checkCondition,
        evaluateMatrix: (template, at) => evaluateMatrixTemplate(template, at, contexts),
    };
}

;// CONCATENATED MODULE: ./lib/app/log-problems.js
/** The attempts whose logs lack something, and why: their output was promised whole. */
function log_problems_logProblems(report) {
    return [...report.tasks.values()].flatMap(({ task, attempts }) => attempts.flatMap(({ ended }) => {
        const problem = ended?.outcome.logProblem;
        return problem === undefined ? [] : [`the log of task ${task.id} is not whole: ${problem}`];
    }));
}

;// CONCATENATED MODULE: ./lib/app/parallelism.js
/** The CPU budget that a setting gives on a machine with so many usable CPUs; at least 1. */
function parallelismOf(setting, machine) {
    switch (setting.kind) {
        case 'auto':
            return machine;
        case 'count':
            return { cpus: setting.count, because: `max-parallel: ${setting.count}` };
        case 'percent':
            return {
                cpus: Math.max(1, Math.floor((machine.cpus * setting.percent) / 100)),
                because: `max-parallel: ${setting.percent}% of ${machine.because}`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/graph/number-heap.js
/** Numbers of which the smallest comes out first; `push` and `pop` take O(log n), `peek` O(1). Repeats are kept. */
class NumberHeap {
    #numbers;
    /** Starts with numbers that are already in ascending order, which makes them a heap as they stand. */
    constructor(ascending = []) {
        this.#numbers = [...ascending];
    }
    /** The smallest number, which stays. */
    peek() {
        return this.#numbers[0];
    }
    push(number) {
        const numbers = this.#numbers;
        let place = numbers.length;
        numbers.push(number);
        while (place > 0) {
            const above = (place - 1) >> 1;
            const other = numbers[above];
            if (other === undefined || other <= number)
                break;
            numbers[place] = other;
            place = above;
        }
        numbers[place] = number;
    }
    /** The smallest number, which leaves. */
    pop() {
        const numbers = this.#numbers;
        const smallest = numbers[0];
        const last = numbers.pop();
        if (smallest === undefined || last === undefined || numbers.length === 0)
            return smallest;
        let place = 0;
        for (;;) {
            let below = 2 * place + 1;
            let other = numbers[below];
            if (other === undefined)
                break;
            const right = numbers[below + 1];
            if (right !== undefined && right < other) {
                below += 1;
                other = right;
            }
            if (other >= last)
                break;
            numbers[place] = other;
            place = below;
        }
        numbers[place] = last;
        return smallest;
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/ancestry.js
/** The ancestry of a task that needs nothing, or only what went well. */
const allWell = { well: true, failed: false, culprit: undefined };
/**
 * The ancestry of a task with these needs, each of which has its result and its own ancestry: O(1) per need.
 *
 * The culprit is the first direct need that failed; else the first that was skipped or cancelled; else, behind a direct
 * need that succeeded all the same (`if: always()`), the culprit that need had.
 */
function ancestryOf(needs) {
    let well = true;
    let failed = false;
    let failure;
    let unsuccessful;
    let inherited;
    for (const { task, result, ancestry } of needs) {
        if (result === undefined)
            throw new Error(`internal error: need ${task.id} has no result yet`);
        failed ||= ancestry.failed || result === 'failure';
        well &&= ancestry.well && result === 'success';
        if (result === 'success')
            inherited ??= ancestry.culprit;
        else if (result === 'failure')
            failure ??= { task: task.id, result };
        else
            unsuccessful ??= { task: task.id, result };
    }
    return well ? allWell : { well, failed, culprit: failure ?? unsuccessful ?? inherited };
}

;// CONCATENATED MODULE: ./lib/scheduler/attempt-result.js
/** The result that the end of an ordinary task's last attempt gives the task. */
function resultOfAttempt(termination) {
    switch (termination.kind) {
        case 'exited':
            return termination.code === 0 ? 'success' : 'failure';
        case 'stopped':
            return 'success';
        case 'cancelled':
            return 'cancelled';
        case 'signalled':
        case 'timed-out':
        case 'could-not-start':
        case 'bad-task-file':
        case 'not-ready':
        case 'ended-early':
            return 'failure';
    }
}
/**
 * The result that the end of a service gives it: `success` when it was asked to stop, however it then ended, since
 * asking and ending by itself may cross; `failure` when it ended by itself, also with code 0.
 */
function resultOfService(termination, askedToStop) {
    switch (termination.kind) {
        case 'stopped':
            return 'success';
        case 'cancelled':
            return 'cancelled';
        case 'could-not-start':
        case 'bad-task-file':
            return 'failure';
        case 'exited':
        case 'signalled':
        case 'timed-out':
        case 'not-ready':
        case 'ended-early':
            return askedToStop ? 'success' : 'failure';
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/closings.js
/** Knows whether the run, or the matrix of a task, is closed, and which failures close them. */
class Closings {
    #policy;
    #entries;
    /** The instances of each matrix that has fail-fast. */
    #instances = new Map();
    #matrices = new Map();
    #run;
    #failures = 0;
    constructor(policy, entries) {
        this.#policy = policy;
        this.#entries = entries;
        for (const entry of entries) {
            const { matrix } = entry.task;
            if (matrix?.failFast !== true)
                continue;
            const instances = this.#instances.get(matrix.key);
            if (instances === undefined)
                this.#instances.set(matrix.key, [entry]);
            else
                instances.push(entry);
        }
    }
    /** What closed the task's matrix, or else the run. */
    of({ task: { matrix } }) {
        return (matrix && this.#matrices.get(matrix.key)) ?? this.#run;
    }
    /** Counts a failure that nothing forgave, and closes what it closes: its matrix, the run, both or neither. */
    failed({ task }) {
        this.#failures += 1;
        const shut = [];
        const entries = task.matrix && this.#instances.get(task.matrix.key);
        if (task.matrix !== undefined && entries !== undefined && !this.#matrices.has(task.matrix.key)) {
            const cause = { kind: 'matrix-fail-fast', task: task.id };
            this.#matrices.set(task.matrix.key, { cause, cleanUps: false });
            shut.push({ cause, entries });
        }
        const { failFast, maxFailures } = this.#policy;
        if (failFast)
            shut.push(...this.close({ kind: 'fail-fast', task: task.id }));
        else if (maxFailures > 0 && this.#failures >= maxFailures) {
            shut.push(...this.close({ kind: 'max-failures', failures: this.#failures }));
        }
        return shut;
    }
    /**
     * Closes the run, if that changes anything. A signal overrides what failures closed, and a second signal also keeps
     * clean-ups from running.
     */
    close(cause) {
        const before = this.#run;
        if (before !== undefined && (cause.kind !== 'signal' || !before.cleanUps))
            return [];
        this.#run = { cause, cleanUps: before?.cause.kind !== 'signal' };
        return [{ cause, entries: this.#entries }];
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/entry.js

/** Whether no attempt of the task has started, and one still may. */
function isUnstarted({ phase, attempts }) {
    return phase === 'blocked' || (phase === 'ready' && attempts === 0);
}
/**
 * Entries for the tasks of a whole graph, in the file's order, each linked to its needs and dependents.
 *
 * @param inStartOrder the same tasks in the order in which they start
 */
function plotEntries(tasks, inStartOrder, claimOf, secondsOf) {
    const entries = new Map();
    const places = new Map(inStartOrder.map((task, place) => [task, place]));
    for (const task of tasks) {
        if (entries.has(task.id))
            throw new Error(`internal error: two tasks have the id ${task.id}`);
        entries.set(task.id, {
            task,
            place: places.get(task) ?? 0,
            claim: claimOf(task),
            expectedSeconds: secondsOf(task),
            needs: [],
            dependents: [],
            phase: 'blocked',
            needsLeft: task.needs.length,
            ancestry: allWell,
            result: undefined,
            attempts: 0,
            toldToEnd: false,
            usersLeft: 0,
        });
    }
    for (const entry of entries.values()) {
        for (const id of entry.task.needs) {
            const need = entries.get(id);
            if (need === undefined)
                throw new Error(`internal error: ${entry.task.id} needs ${id}, which is not in the graph`);
            entry.needs.push(need);
            need.dependents.push(entry);
            need.usersLeft += 1;
        }
    }
    return entries;
}

;// CONCATENATED MODULE: ./lib/scheduler/phase.js
const followers = {
    blocked: ['ready', 'done'],
    ready: ['running', 'starting', 'done'],
    running: ['waiting', 'done'],
    starting: ['up', 'waiting', 'done'],
    up: ['stopping', 'done'],
    stopping: ['done'],
    waiting: ['ready', 'done'],
    done: [],
};
/** Whether a task may go from one phase straight to the other. */
function mayFollow(from, to) {
    return followers[from].includes(to);
}
/** Whether an attempt of the task is in a worker's hands: it holds a seat and its share of the budget. */
function isSeated(phase) {
    return phase === 'running' || phase === 'starting' || phase === 'up' || phase === 'stopping';
}

;// CONCATENATED MODULE: ./lib/scheduler/retry.js
/** However often a wait is doubled, it stays within an hour, unless the first wait is longer already. */
const longestDoubledDelaySeconds = 3600;
/**
 * How many seconds a task waits before its next attempt; undefined when none follows.
 *
 * Retried is what may go better the next time: a command that ran and failed, was killed or timed out, a service that
 * did not get ready. What could not start, or wrote task files that cannot be read, would do the same again.
 *
 * @param attempts attempts so far, this failed one included
 */
function retryDelay(retry, attempts, termination) {
    if (attempts > retry.max || !isRetried(retry, termination))
        return undefined;
    if (retry.backoff === 'fixed')
        return retry.delaySeconds;
    const limit = Math.max(retry.delaySeconds, longestDoubledDelaySeconds);
    // The exponent is bounded, as 0 seconds times an infinite factor would not be a number.
    return Math.min(limit, retry.delaySeconds * 2 ** Math.min(attempts - 1, 64));
}
function isRetried({ onExitCodes }, termination) {
    switch (termination.kind) {
        case 'exited':
        case 'ended-early':
            return (onExitCodes === undefined ||
                (termination.code !== undefined && onExitCodes.includes(termination.code)));
        case 'signalled':
        case 'timed-out':
        case 'not-ready':
            return onExitCodes === undefined;
        case 'cancelled':
        case 'could-not-start':
        case 'bad-task-file':
        case 'stopped':
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/claim.js
/** The resource that stands for the CPUs. */
const cpuResource = 0;
/** Whole numbers of thousandths add up without rounding errors; a share below one thousandth counts as one. */
const thousandths = (cpus) => (cpus <= 0 ? 0 : Math.max(1, Math.round(cpus * 1000)));
/** Gives tasks their claims, and numbers what they claim: the CPUs, the named pools, and matrices with `max-parallel`. */
class Claims {
    #totals;
    #pools = new Map();
    #matrices = new Map();
    #claims = new Map();
    constructor(cpus, pools) {
        if (!(cpus > 0))
            throw new Error(`internal error: the CPU budget has to be positive, found ${cpus}`);
        this.#totals = [thousandths(cpus)];
        for (const [name, count] of pools)
            this.#pools.set(name, this.#totals.push(count) - 1);
    }
    /** How much there is of each resource, by its number; complete once every task has its claim. */
    get totals() {
        return this.#totals;
    }
    of(task) {
        const amounts = [...this.#cpusOf(task), ...this.#poolsOf(task), ...this.#matrixOf(task)];
        const memoryBytes = task.memoryBytes ?? 0;
        const signature = `${memoryBytes} ${amounts.map(({ resource, amount }) => `${resource}:${amount}`).join(' ')}`;
        let claim = this.#claims.get(signature);
        if (claim === undefined) {
            claim = { amounts, memoryBytes };
            this.#claims.set(signature, claim);
        }
        return claim;
    }
    #cpusOf({ cpus }) {
        const total = this.#totals[cpuResource] ?? 0;
        const amount = cpus === 'all' ? total : Math.min(thousandths(cpus), total);
        return amount > 0 ? [{ resource: cpuResource, amount }] : [];
    }
    #poolsOf(task) {
        const amounts = [];
        for (const [name, amount] of task.pools) {
            const resource = this.#pools.get(name);
            const total = resource === undefined ? undefined : this.#totals[resource];
            if (resource === undefined || total === undefined || amount > total) {
                throw new Error(`internal error: ${task.id} needs ${amount} of pool ${name}, which has ${total ?? 'no entry'}`);
            }
            if (amount > 0)
                amounts.push({ resource, amount });
        }
        return amounts.toSorted((a, b) => a.resource - b.resource);
    }
    #matrixOf({ matrix }) {
        if (matrix?.maxParallel === undefined || matrix.maxParallel >= matrix.total)
            return [];
        let resource = this.#matrices.get(matrix.key);
        if (resource === undefined) {
            resource = this.#totals.push(Math.max(1, matrix.maxParallel)) - 1;
            this.#matrices.set(matrix.key, resource);
        }
        return [{ resource, amount: 1 }];
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/budget.js
/** Counts what is free of each resource: CPUs, pools, places of a matrix. */
class Budget {
    #free;
    /** @param totals how much there is of each resource, by its number */
    constructor(totals) {
        this.#free = [...totals];
    }
    /** Below zero when a claim was granted that did not fit. */
    free(resource) {
        return this.#free[resource] ?? 0;
    }
    /** What the claim wants and is not free. */
    lacking(claim) {
        return claim.amounts.filter(({ resource, amount }) => amount > this.free(resource));
    }
    /** Takes what the claim wants, even if it is not free: then nothing else fits until as much has come back. */
    take({ amounts }) {
        for (const { resource, amount } of amounts)
            this.#free[resource] = this.free(resource) - amount;
    }
    release({ amounts }) {
        for (const { resource, amount } of amounts)
            this.#free[resource] = this.free(resource) + amount;
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/fairness.js
/**
 * Keeps a task that does not fit from being overtaken for ever.
 *
 * A task is overtaken when one that comes later in the start order starts while it is the first of its lane. Each start
 * counts with its expected seconds times the share of the machine it takes. Once that adds up to the task's own
 * expected seconds it is overdue: from then on, whatever it lacks is kept free for it by everything after it in the
 * order, until it has started. Tasks before it in the order do not wait, so that no two overdue tasks hold each other up.
 */
class Fairness {
    #secondsOf;
    /** Seconds of overtaking, of those that were overtaken. */
    #overtaken = new Map();
    /** What overdue tasks have lacked since they became overdue, by resource. */
    #overdue = new Map();
    /** For each resource the claim of the first overdue task in the order. */
    #kept = new Map();
    /** @param secondsOf the expected seconds of the task at a place of the start order */
    constructor(secondsOf) {
        this.#secondsOf = secondsOf;
    }
    /** Notes that a task starts which takes this share of the machine, from 0 to 1, while these lanes wait. */
    started(place, share, lanes) {
        this.forget(place);
        const seconds = this.#secondsOf(place) * share;
        if (seconds <= 0)
            return;
        for (const { first } of lanes) {
            if (first >= place)
                continue;
            const total = (this.#overtaken.get(first) ?? 0) + seconds;
            this.#overtaken.set(first, total);
            if (total >= this.#secondsOf(first) && !this.#overdue.has(first))
                this.#overdue.set(first, new Map());
        }
    }
    /** Forgets a task that is not ready any more. */
    forget(place) {
        this.#overtaken.delete(place);
        this.#overdue.delete(place);
    }
    /** Begins a decision. @param lackedBy what a task lacks at this moment */
    refresh(lackedBy) {
        this.#kept.clear();
        for (const [place, lacked] of this.#overdue) {
            // What it lacked before stays kept: else two scarce resources could be taken from it in turn.
            for (const { resource, amount } of lackedBy(place))
                lacked.set(resource, amount);
            for (const [resource, amount] of lacked) {
                const other = this.#kept.get(resource);
                if (other === undefined || place < other.place)
                    this.#kept.set(resource, { place, amount });
            }
        }
    }
    /** How many units of a resource the task at this place has to leave free. */
    keptFrom(place, resource) {
        const kept = this.#kept.get(resource);
        return kept !== undefined && kept.place < place ? kept.amount : 0;
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/memory-gate.js
/**
 * Tells whether there is memory for one more task.
 *
 * What runs has not touched all of its memory yet, so that what is free now would let many tasks in at once. Therefore
 * two things are asked: enough is free now, and the running tasks' declared memory with this one's added stays within
 * what was free when no such task ran.
 */
class MemoryGate {
    #freeBytes;
    #promised = 0;
    #freeWhenUnpromised = 0;
    #reading;
    /** @param freeBytes asks the machine; read at most once per decision */
    constructor(freeBytes) {
        this.#freeBytes = freeBytes;
    }
    /** Begins a new decision: the machine is asked anew when that matters. */
    refresh() {
        this.#reading = undefined;
    }
    hasRoomFor(bytes) {
        return bytes === 0 || (bytes <= this.#free() && this.#promised + bytes <= this.#freeWhenUnpromised);
    }
    /** Promises memory, whether or not there is room for it. */
    take(bytes) {
        if (bytes > 0)
            this.#free();
        this.#promised += bytes;
    }
    release(bytes) {
        this.#promised -= bytes;
    }
    #free() {
        this.#reading ??= this.#freeBytes();
        if (this.#promised === 0)
            this.#freeWhenUnpromised = this.#reading;
        return this.#reading;
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/ready-queue.js

/**
 * Ready tasks, as their places in the start order, in one lane per claim: a decision looks at the first of each lane
 * only, however many tasks wait behind it. Adding and removing take O(log n).
 */
class ReadyQueue {
    #lanes = new Map();
    #claimOf = new Map();
    /** The lanes that are not empty, in no particular order. */
    get lanes() {
        return this.#lanes.values();
    }
    /** Adds a task that is not in the queue. */
    add(place, claim) {
        if (this.#claimOf.has(place))
            throw new Error(`internal error: place ${place} is in the queue already`);
        this.#claimOf.set(place, claim);
        const lane = this.#lanes.get(claim);
        if (lane === undefined) {
            this.#lanes.set(claim, { claim, first: place, places: new NumberHeap([place]) });
        }
        else {
            lane.places.push(place);
            lane.first = Math.min(lane.first, place);
        }
    }
    /** Removes a task that is in the queue, wherever it stands. */
    remove(place) {
        const claim = this.#claimOf.get(place);
        const lane = claim === undefined ? undefined : this.#lanes.get(claim);
        if (lane === undefined)
            throw new Error(`internal error: place ${place} is not in the queue`);
        this.#claimOf.delete(place);
        if (place === lane.first)
            this.#advance(lane);
    }
    /** Drops from the front of a lane what was removed from it, now or earlier. */
    #advance(lane) {
        for (;;) {
            const place = lane.places.peek();
            if (place === undefined) {
                this.#lanes.delete(lane.claim);
                return;
            }
            if (this.#claimOf.get(place) === lane.claim) {
                lane.first = place;
                return;
            }
            lane.places.pop();
        }
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/dispatcher.js





/**
 * Chooses which of the ready tasks starts next: the first in the start order that fits. Tasks are their places in that
 * order. A decision costs O(log n) plus one step for each distinct claim among the ready tasks.
 */
class Dispatcher {
    #candidates;
    #totals;
    #ready = new ReadyQueue();
    #budget;
    #memory;
    #fairness;
    #waitsForMemory = false;
    /**
     * @param candidates the tasks in the start order
     * @param totals how much there is of each resource that they claim
     */
    constructor(candidates, totals, freeMemoryBytes) {
        this.#candidates = candidates;
        this.#totals = totals;
        this.#budget = new Budget(totals);
        this.#memory = new MemoryGate(freeMemoryBytes);
        this.#fairness = new Fairness((place) => this.#candidate(place).expectedSeconds);
    }
    /** Whether, at the last decision, a ready task was held back by nothing but memory. */
    get waitsForMemory() {
        return this.#waitsForMemory;
    }
    add(place) {
        this.#ready.add(place, this.#candidate(place).claim);
    }
    remove(place) {
        this.#ready.remove(place);
        this.#fairness.forget(place);
    }
    /**
     * Takes the next task out of the queue and its claim out of the budget; undefined when nothing that is ready fits.
     *
     * @param alone nothing runs that ends by itself (services that are up do not). Then the first task starts whatever
     *   it claims: nothing that it could wait for will come.
     */
    next(alone) {
        const lane = this.#choose(alone);
        if (lane === undefined)
            return undefined;
        const { claim, first } = lane;
        this.#ready.remove(first);
        this.#budget.take(claim);
        this.#memory.take(claim.memoryBytes);
        this.#fairness.started(first, this.#shareOf(claim), this.#ready.lanes);
        return first;
    }
    /** Gives back what a running task took. */
    release(place) {
        const { claim } = this.#candidate(place);
        this.#budget.release(claim);
        this.#memory.release(claim.memoryBytes);
    }
    #choose(alone) {
        this.#memory.refresh();
        this.#fairness.refresh((place) => this.#lackedBy(place));
        this.#waitsForMemory = false;
        let firstFitting;
        let first;
        for (const lane of this.#ready.lanes) {
            if (first === undefined || lane.first < first.first)
                first = lane;
            if (firstFitting !== undefined && firstFitting.first < lane.first)
                continue;
            if (!this.#hasRoomFor(lane))
                continue;
            if (alone || this.#memory.hasRoomFor(lane.claim.memoryBytes))
                firstFitting = lane;
            else
                this.#waitsForMemory = true;
        }
        return firstFitting ?? (alone ? first : undefined);
    }
    #hasRoomFor({ claim, first }) {
        for (const { resource, amount } of claim.amounts) {
            if (amount > this.#budget.free(resource) - this.#fairness.keptFrom(first, resource))
                return false;
        }
        return true;
    }
    /** A task that lacks memory lacks all CPUs: whatever could start beside it might take that memory. */
    #lackedBy(place) {
        const { claim } = this.#candidate(place);
        const lacking = this.#budget.lacking(claim);
        if (lacking.length > 0 || this.#memory.hasRoomFor(claim.memoryBytes))
            return lacking;
        return [{ resource: cpuResource, amount: this.#totals[cpuResource] ?? 0 }];
    }
    /** The largest part of any resource that the claim takes: a place of a small pool counts, as a CPU does. */
    #shareOf({ amounts }) {
        let share = 0;
        for (const { resource, amount } of amounts)
            share = Math.max(share, amount / (this.#totals[resource] ?? amount));
        return share;
    }
    #candidate(place) {
        const candidate = this.#candidates[place];
        if (candidate === undefined)
            throw new Error(`internal error: no task has place ${place}`);
        return candidate;
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/start-order.js

/**
 * The tasks in the order in which they start when several are ready: higher `priority` first, then the longest path
 * that remains from the task to the end of the run, then the file's order. The order is total.
 */
function startOrder(tasks, secondsOf) {
    const taskOf = new Map(tasks.map((task) => [task.id, task]));
    const remaining = longestRemaining([...taskOf.keys()], (id) => taskOf.get(id)?.needs ?? [], (id) => {
        const task = taskOf.get(id);
        return task === undefined ? 0 : secondsOf(task);
    });
    const rank = (task) => remaining.get(task.id) ?? 0;
    // Sorting is stable, which keeps the file's order among equals.
    return tasks.toSorted((a, b) => b.priority - a.priority || rank(b) - rank(a));
}

;// CONCATENATED MODULE: ./lib/scheduler/roster.js





/** Holds the entries of all tasks, and moves them from phase to phase; queue and budget follow the phases. */
class Roster {
    #entries;
    #inStartOrder;
    #dispatcher;
    /** How many tasks are in each phase. */
    #count;
    constructor(tasks, policy) {
        const secondsOf = (task) => task.work.kind === 'join' ? 0 : (policy.expectedSeconds?.(task.id) ?? 1);
        const claims = new Claims(policy.cpus, policy.pools);
        this.#entries = plotEntries(tasks, startOrder(tasks, secondsOf), (task) => claims.of(task), secondsOf);
        this.#inStartOrder = this.all.toSorted((a, b) => a.place - b.place);
        this.#dispatcher = new Dispatcher(this.#inStartOrder, claims.totals, policy.freeMemoryBytes ?? (() => Infinity));
        const none = { ready: 0, running: 0, starting: 0, up: 0, stopping: 0, waiting: 0, done: 0 };
        this.#count = { blocked: tasks.length, ...none };
    }
    /** In the file's order. */
    get all() {
        return [...this.#entries.values()];
    }
    /** Whether every task has its result. */
    get isDone() {
        return this.#count.done === this.#entries.size;
    }
    /** Whether an attempt runs that ends by itself: a service that is up does not. */
    get isActive() {
        return this.#count.running + this.#count.starting + this.#count.stopping > 0;
    }
    /** Whether something may become ready without any attempt's end: a delay passes, a service answers, memory comes free. */
    get mayWake() {
        return this.#count.waiting + this.#count.starting > 0 || this.#dispatcher.waitsForMemory;
    }
    get(id) {
        const entry = this.#entries.get(id);
        if (entry === undefined)
            throw new Error(`internal error: no task has the id ${id}`);
        return entry;
    }
    /** Starts an attempt of the first ready task that fits, and returns it. */
    startNext() {
        const place = this.#dispatcher.next(!this.isActive);
        const entry = place === undefined ? undefined : this.#inStartOrder[place];
        if (entry === undefined)
            return undefined;
        this.change(entry, entry.task.service === undefined ? 'running' : 'starting');
        entry.attempts += 1;
        return entry;
    }
    /** The one place where a task's phase changes. */
    change(entry, to) {
        const from = entry.phase;
        if (!mayFollow(from, to))
            throw new Error(`internal error: ${entry.task.id} cannot go from ${from} to ${to}`);
        this.#count[from] -= 1;
        this.#count[to] += 1;
        entry.phase = to;
        if (to === 'ready')
            this.#dispatcher.add(entry.place);
        else if (from === 'ready' && !isSeated(to))
            this.#dispatcher.remove(entry.place);
        else if (isSeated(from) && !isSeated(to))
            this.#dispatcher.release(entry.place);
    }
    /** The error for a run that cannot go on. */
    stuck() {
        const left = this.all.filter(({ phase }) => phase !== 'done');
        const some = left.slice(0, 10).map(({ task, phase }) => `${task.id} (${phase})`);
        return new Error(`internal error: ${left.length} tasks are left and none can start: ${some.join(', ')}`);
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/services.js
/**
 * Knows which services are still used: by dependents that have not ended, directly or through joins. A join ends at
 * once and only passes its needs on, so what needs the join is a user of what the join needs.
 */
class Services {
    /** Those that run, in order of start. */
    #started = new Set();
    #mayBeIdle = false;
    started(service) {
        // A retry starts it anew: it goes to the end.
        this.#started.delete(service);
        this.#started.add(service);
    }
    /** Notes that a service is up; it may have no users from the beginning. */
    cameUp(service) {
        if (service.usersLeft === 0)
            this.#mayBeIdle = true;
    }
    /** Notes that a task has its result: it uses nothing any more, unless it is a join with users of its own. */
    ended(entry) {
        this.#started.delete(entry);
        const released = isJoin(entry) && entry.usersLeft > 0 ? [] : [entry];
        // The list grows while it is read: joins that their last user releases.
        for (const { needs } of released) {
            for (const need of needs) {
                need.usersLeft -= 1;
                if (need.usersLeft > 0)
                    continue;
                if (need.task.service !== undefined)
                    this.#mayBeIdle = true;
                else if (isJoin(need))
                    released.push(need);
            }
        }
    }
    /** The services that are up and have no users any more, those started last first. */
    idle() {
        if (!this.#mayBeIdle)
            return [];
        this.#mayBeIdle = false;
        return [...this.#started]
            .filter(({ phase, usersLeft }) => phase === 'up' && usersLeft === 0)
            .toReversed();
    }
}
function isJoin({ task }) {
    return task.work.kind === 'join';
}

;// CONCATENATED MODULE: ./lib/scheduler/verdict.js
const nothingHappened = { success: true, failure: false, cancelled: false };
/** Decides about a task all of whose needs have ended. */
function decide(task, ancestry, closing, judge) {
    if (task.condition === undefined)
        return onSuccess(ancestry, closing);
    if (closing !== undefined && !closing.cleanUps)
        return closedBy(closing);
    const judgement = judge(task, {
        success: ancestry.well && closing === undefined,
        failure: ancestry.failed,
        cancelled: closing?.cause.kind === 'signal',
    });
    switch (judgement.kind) {
        case 'run':
            return judgement;
        case 'bad': {
            const { problem, at } = judgement;
            return { kind: 'end', result: 'failure', because: { kind: 'bad-expression', problem, at } };
        }
        case 'skip': {
            // A condition that asks for success is not what stopped the task: what went wrong is, and is named instead.
            if (judge(task, nothingHappened).kind === 'run')
                return onSuccess(ancestry, closing);
            const because = { kind: 'condition', source: task.condition };
            return { kind: 'end', result: 'skipped', because };
        }
    }
}
/** The verdict of `success()`. In a closed run, what merely waited for something cancelled is cancelled as well. */
function onSuccess({ culprit }, closing) {
    if (closing !== undefined && (culprit === undefined || culprit.result === 'cancelled'))
        return closedBy(closing);
    if (culprit === undefined)
        return { kind: 'run' };
    return { kind: 'end', result: 'skipped', because: { kind: 'need', ...culprit } };
}
function closedBy({ cause }) {
    return { kind: 'end', result: 'cancelled', because: { kind: 'closed', cause } };
}

;// CONCATENATED MODULE: ./lib/scheduler/plan.js









/**
 * Decides which task of a graph may start next, and what the end of an attempt means for all others.
 *
 * It is synchronous and knows no clock, no process and no report: whoever drives it tells it what ended, and drains
 * with `take` what follows from that. Decisions about other tasks are made in `next`, `take` and `close`, never in
 * `leave`: the driver has time to collect what an ended task leaves behind before an `if` reads it.
 */
class Plan {
    #judge;
    #roster;
    #closings;
    #services = new Services();
    /** Tasks about which something has changed, so that it may now be decided whether they run. */
    #undecided;
    /** Closings whose consequences are still to come. */
    #shut = [];
    #changes = [];
    /** @param tasks a whole graph: without cycles, every need in it, pools large enough; anything else is an internal error */
    constructor(tasks, policy, judge) {
        this.#judge = judge;
        this.#roster = new Roster(tasks, policy);
        const entries = this.#roster.all;
        this.#closings = new Closings(policy, entries);
        this.#undecided = entries.filter(({ needsLeft }) => needsLeft === 0);
    }
    /** The next task that may start, which counts as started; or how long to wait; or that every task has its result. */
    next() {
        this.#settle();
        if (this.#roster.isDone)
            return { kind: 'done' };
        const entry = this.#roster.startNext();
        if (entry !== undefined) {
            if (entry.task.service !== undefined)
                this.#services.started(entry);
            return { kind: 'ready', uid: entry.task.id, data: entry.task };
        }
        if (this.#roster.mayWake)
            return { kind: 'busy', until: 'wake' };
        if (!this.#roster.isActive)
            throw this.#roster.stuck();
        return { kind: 'busy', until: 'leave' };
    }
    /** An attempt has ended. What that means for other tasks is decided later, in `next`, `take` or `close`. */
    leave(id, ended) {
        const entry = this.#roster.get(id);
        const { termination, continueOnError, badExpression } = ended;
        if (!isSeated(entry.phase))
            throw new Error(`internal error: ${id} left while ${entry.phase}`);
        if (badExpression !== undefined) {
            this.#end(entry, 'failure', { kind: 'bad-expression', ...badExpression });
            return;
        }
        const result = entry.task.service === undefined
            ? resultOfAttempt(termination)
            : resultOfService(termination, entry.phase === 'stopping');
        const seconds = result === 'failure' ? this.#retryDelay(entry, termination) : undefined;
        if (seconds !== undefined)
            this.#retry(entry, seconds);
        else if (result === 'failure' && continueOnError)
            this.#end(entry, 'success', { kind: 'ran' }, true);
        else
            this.#end(entry, result, { kind: 'ran' });
    }
    /** The delay before a task's next attempt is over. Without effect when the task waits no more: the run was closed. */
    resume(id) {
        const entry = this.#roster.get(id);
        if (entry.phase === 'waiting')
            this.#roster.change(entry, 'ready');
    }
    /** A service answers: its dependents may start. Without effect when it has ended or is being ended. */
    serviceReady(id) {
        const entry = this.#roster.get(id);
        if (entry.phase !== 'starting' || entry.toldToEnd)
            return;
        this.#roster.change(entry, 'up');
        entry.result = 'success';
        this.#services.cameUp(entry);
        this.#needIsMet(entry);
    }
    /**
     * Closes the run: nothing starts any more and, but for `max-failures`, what runs is ended, except tasks whose `if` is
     * true even so. A signal overrides an earlier cause; a second signal allows no more exceptions.
     */
    close(cause) {
        this.#settle();
        this.#close(this.#closings.close(cause));
        this.#settle();
    }
    /** What was decided since the last call, in order. */
    take() {
        this.#settle();
        const changes = this.#changes;
        this.#changes = [];
        return changes;
    }
    /** The task's result as its dependents see it: also `success` while a service is up; undefined before. */
    resultOf(id) {
        return this.#roster.get(id).result;
    }
    /** The number of the attempt that runs or ran last, from 1; 0 before the first. */
    attemptOf(id) {
        return this.#roster.get(id).attempts;
    }
    #retryDelay(entry, termination) {
        // The dependents of a service that was up have started already; a new attempt would come too late for them.
        if (entry.phase === 'up' || this.#closings.of(entry) !== undefined)
            return undefined;
        return retryDelay(entry.task.retry, entry.attempts, termination);
    }
    #retry(entry, seconds) {
        this.#roster.change(entry, 'waiting');
        this.#changes.push({ kind: 'waiting', id: entry.task.id, seconds });
        if (seconds === 0)
            this.#roster.change(entry, 'ready');
    }
    #end(entry, result, because, tolerated = false) {
        const wasUp = entry.phase === 'up' || entry.phase === 'stopping';
        this.#roster.change(entry, 'done');
        entry.result = result;
        this.#changes.push({ kind: 'ended', id: entry.task.id, result, tolerated, because });
        if (!wasUp)
            this.#needIsMet(entry);
        else if (result !== 'success')
            this.#undecided = this.#undecided.concat(entry.dependents);
        this.#services.ended(entry);
        if (result === 'failure')
            this.#close(this.#closings.failed(entry));
    }
    #needIsMet(entry) {
        for (const dependent of entry.dependents) {
            dependent.needsLeft -= 1;
            if (dependent.needsLeft === 0)
                this.#undecided.push(dependent);
        }
    }
    #close(shut) {
        for (const closing of shut) {
            this.#shut.push(closing);
            const { cause } = closing;
            if (cause.kind !== 'matrix-fail-fast')
                this.#changes.push({ kind: 'closed', cause });
        }
    }
    /** Draws all consequences, in rounds instead of by recursion: chains may be as long as the graph. */
    #settle() {
        for (;;) {
            const undecided = this.#undecided;
            this.#undecided = [];
            for (const entry of undecided)
                this.#decide(entry);
            if (undecided.length > 0)
                continue;
            const shut = this.#shut.shift();
            if (shut === undefined)
                break;
            for (const entry of shut.entries)
                this.#sweep(entry, shut);
        }
        for (const service of this.#services.idle()) {
            this.#roster.change(service, 'stopping');
            this.#changes.push({ kind: 'stop-service', id: service.task.id });
        }
    }
    /** Decides about a task whose needs are all met and that has not started. */
    #decide(entry) {
        if (entry.needsLeft > 0 || !isUnstarted(entry))
            return;
        entry.ancestry = ancestryOf(entry.needs);
        const verdict = decide(entry.task, entry.ancestry, this.#closings.of(entry), this.#judge);
        if (verdict.kind === 'end')
            this.#end(entry, verdict.result, verdict.because);
        else if (entry.task.work.kind === 'join')
            this.#end(entry, 'success', { kind: 'join' });
        else if (entry.phase === 'blocked')
            this.#roster.change(entry, 'ready');
    }
    /** What a closing means for one task. Blocked tasks are left to their needs, services that are up to their users. */
    #sweep(entry, { cause }) {
        switch (entry.phase) {
            case 'ready':
            case 'waiting':
                if (isUnstarted(entry))
                    this.#decide(entry);
                else
                    this.#end(entry, 'cancelled', { kind: 'closed', cause });
                return;
            case 'running':
            case 'starting':
                if (cause.kind === 'max-failures' || entry.toldToEnd || this.#goesOn(entry))
                    return;
                entry.toldToEnd = true;
                this.#changes.push({ kind: 'end-attempt', id: entry.task.id, cause });
                return;
            case 'blocked':
            case 'up':
            case 'stopping':
            case 'done':
                return;
        }
    }
    /** As on GitHub, the `if` of what runs in a closed run is asked anew, and what would still run goes on. */
    #goesOn(entry) {
        const { task, ancestry } = entry;
        if (task.condition === undefined)
            return false;
        return decide(task, ancestry, this.#closings.of(entry), this.#judge).kind === 'run';
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/seats.js

/** Numbered seats, handed out lowest first, of which only those that were needed take memory. */
class Seats {
    #limit;
    #occupants = [];
    /** Every seat that was released, perhaps repeatedly, also when it was taken since: `lowestFree` drops those. */
    #released = new NumberHeap();
    #taken = 0;
    /** @param limit how many there are: a positive whole number, or Infinity; a RangeError otherwise */
    constructor(limit) {
        if (limit !== Infinity && !(Number.isInteger(limit) && limit > 0)) {
            throw new RangeError(`seats: expected a positive whole number or Infinity, found ${limit}`);
        }
        this.#limit = limit;
    }
    /** Who sits where; a free seat is undefined. */
    get occupants() {
        return this.#occupants;
    }
    /** How many seats are taken. */
    get taken() {
        return this.#taken;
    }
    get hasFree() {
        return this.#taken < this.#limit;
    }
    /** The free seat with the smallest number. */
    lowestFree() {
        for (;;) {
            const seat = this.#released.peek();
            if (seat === undefined)
                return this.#occupants.length;
            if (this.#occupants[seat] === undefined)
                return seat;
            this.#released.pop();
        }
    }
    /** Throws when there is no such seat or when it is taken. */
    expectFree(seat) {
        if (!Number.isInteger(seat) || seat < 0 || seat >= this.#limit) {
            throw new RangeError(`slot: expected a whole number from 0 below ${this.#limit}, found ${seat}`);
        }
        if (this.#occupants[seat] !== undefined)
            throw new Error(`slot ${seat}: expected a free seat, found it taken`);
    }
    /** Takes a free seat. */
    take(seat, occupant) {
        this.expectFree(seat);
        while (this.#occupants.length < seat) {
            this.#released.push(this.#occupants.length);
            this.#occupants.push(undefined);
        }
        this.#occupants[seat] = occupant;
        this.#taken += 1;
    }
    /** Frees a seat and returns who sat there. Throws when it is free. */
    release(seat) {
        const occupant = this.#occupants[seat];
        if (occupant === undefined)
            throw new Error(`slot ${seat}: expected a taken seat to release, found it free`);
        this.#occupants[seat] = undefined;
        this.#released.push(seat);
        this.#taken -= 1;
        return occupant;
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/simulate.js



const simulate_onSuccess = (_task, { success }) => ({ kind: success ? 'run' : 'skip' });
/**
 * Runs a plan against known times in which every attempt succeeds: what the plan would do, without doing it.
 *
 * @param secondsOf how long a task takes; for a service, how long until it is ready: it then runs until it is stopped
 */
function simulate(tasks, machine, secondsOf) {
    const { cpus, pools, expectedSeconds = secondsOf, judge = simulate_onSuccess } = machine;
    const plan = new Plan(tasks, { cpus, pools, failFast: false, maxFailures: 0, expectedSeconds }, judge);
    const seats = new Seats(Infinity);
    const ran = new Map();
    const agenda = new Agenda();
    let now = 0;
    const start = ({ id }) => {
        const slot = seats.lowestFree();
        seats.take(slot, id);
        ran.set(id, { id, start: now, end: now, slot });
        agenda.add(now + secondsOf(id), id);
    };
    const end = (id, kind) => {
        const run = ran.get(id);
        if (run === undefined)
            throw new Error(`internal error: ${id} ends without having started`);
        run.end = now;
        seats.release(run.slot);
        plan.leave(id, { termination: kind === 'exited' ? { kind, code: 0 } : { kind }, continueOnError: false });
    };
    const services = new Set(tasks.filter(({ service }) => service !== undefined).map(({ id }) => id));
    for (;;) {
        const next = plan.next();
        for (const change of plan.take())
            if (change.kind === 'stop-service')
                end(change.id, 'stopped');
        switch (next.kind) {
            case 'ready':
                start(next.data);
                break;
            case 'busy': {
                const moment = agenda.next();
                if (moment === undefined)
                    break;
                now = moment.time;
                for (const id of moment.ids) {
                    if (services.has(id))
                        plan.serviceReady(id);
                    else
                        end(id, 'exited');
                }
                break;
            }
            case 'done':
                return { tasks: [...ran.values()], makespan: now };
        }
    }
}
/** What ends when; everything that ends at the same time comes out together. */
class Agenda {
    #times = new NumberHeap();
    #idsAt = new Map();
    add(time, id) {
        const ids = this.#idsAt.get(time);
        if (ids !== undefined) {
            ids.push(id);
            return;
        }
        this.#idsAt.set(time, [id]);
        this.#times.push(time);
    }
    next() {
        const time = this.#times.pop();
        const ids = time === undefined ? undefined : this.#idsAt.get(time);
        if (time === undefined || ids === undefined)
            return undefined;
        this.#idsAt.delete(time);
        return { time, ids };
    }
}

;// CONCATENATED MODULE: ./lib/app/plan-text.js


/**
 * What a dry run prints: every task in the order in which it would start when each took equally long and succeeded,
 * with what it needs and what limits it, then the joins.
 */
function planText(graph, parallelism) {
    const joins = new Set(graph.tasks.filter((task) => task.work.kind === 'join').map(({ id }) => id));
    const simulation = simulate(graph.tasks, { cpus: parallelism.cpus, pools: graph.pools, judge: () => ({ kind: 'run' }) }, (id) => (joins.has(id) ? 0 : 1));
    const tasks = new Map(graph.tasks.map((task) => [task.id, task]));
    const lines = [
        `${graph.name}: ${counted(graph.tasks.length, 'task')}, ${parallelism.cpus} at a time (${parallelism.because}). Nothing is run.`,
    ];
    simulation.tasks.forEach(({ id }, index) => {
        const task = tasks.get(id);
        if (task !== undefined)
            lines.push(`${String(index + 1).padStart(4)}. ${describe(task)}`);
    });
    for (const task of graph.tasks) {
        if (joins.has(task.id))
            lines.push(`    = ${describe(task)}`);
    }
    return `${lines.join('\n')}\n`;
}
/** A task in one line: its id, its name where that differs, and everything that decides when it starts. */
function describe(task) {
    const { id, name, needs, condition, cpus, cpusStated, pools, priority } = task;
    const facts = [
        ...(task.work.kind === 'join' ? ['join'] : []),
        ...(task.service === undefined ? [] : ['service']),
        ...(needs.length === 0 ? [] : [`needs ${needs.join(', ')}`]),
        ...(condition === undefined ? [] : [`if ${condition}`]),
        ...(cpusStated ? [`cpus ${cpus}`] : []),
        ...(pools.size === 0
            ? []
            : [`pools ${[...pools].map(([pool, count]) => `${pool} ${count}`).join(', ')}`]),
        ...(priority === 0 ? [] : [`priority ${priority}`]),
    ];
    const label = name === id || name.includes('${{') ? id : `${id} (${name})`;
    return facts.length === 0 ? label : `${label}: ${facts.join('; ')}`;
}

;// CONCATENATED MODULE: ./lib/app/report-directory.js




/** The folder under the report directory that holds a log for every attempt. */
const logsFolder = 'logs';
/** Makes the report directory: the one asked for, or a fresh one in the temporary directory (the runner's where there is one). */
function makeReportDirectory(asked, environment) {
    const parent = temporaryDirectory(environment);
    try {
        const path = asked ?? (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)(parent, 'rundag-'));
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.join)(path, logsFolder), { recursive: true });
        return { kind: 'made', path };
    }
    catch (error) {
        const [place, advice] = asked === undefined
            ? [`temporary directory ${JSON.stringify(parent)}`, 'make room there, and let this user write to it']
            : [`report-directory ${JSON.stringify(asked)}`, 'name another place'];
        const message = `${place}: expected a directory that files can be written to; found ${messageOf(error)}: ${advice}`;
        return { kind: 'mistake', message };
    }
}
/** The runner's temporary directory, which it empties after the job, or the system's. */
function temporaryDirectory(environment) {
    const runnerTemp = environment['RUNNER_TEMP'];
    return runnerTemp === undefined || runnerTemp === '' ? (0,external_node_os_namespaceObject.tmpdir)() : runnerTemp;
}
/**
 * A file name for the logs of each task: its id where that can be a file name on every system, else the nearest
 * text with a number behind it; no two are equal, also where case does not count.
 */
function logNames(ids) {
    const names = new Map();
    const taken = new Set();
    ids.forEach((id, index) => {
        const plain = id.replaceAll(/[^A-Za-z0-9_.()-]+/g, '_').slice(0, 100);
        let name = plain;
        while (taken.has(name.toLowerCase()))
            name = `${name}-${index}`;
        taken.add(name.toLowerCase());
        names.set(id, name);
    });
    return names;
}

;// CONCATENATED MODULE: ./lib/report/json-text.js
/** Text of a JSON object with the entries in the order given; any name stays its own key, `__proto__` and `1` too. */
function jsonObject(entries) {
    return `{${Array.from(entries, ([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}
/** Seconds to the millisecond. */
function roundedSeconds(seconds) {
    return Math.round(seconds * 1000) / 1000;
}
/** The exit code, where the attempt has one. */
function exitCodeOf(termination) {
    switch (termination?.kind) {
        case 'exited':
            return termination.code;
        case 'ended-early':
            return termination.code ?? null;
        case 'bad-task-file':
            return 0;
        case 'signalled':
        case 'timed-out':
        case 'cancelled':
        case 'could-not-start':
        case 'stopped':
        case 'not-ready':
        case undefined:
            return null;
    }
}
/** The signal that ended the attempt by itself, not one of ours. */
function signalOf(termination) {
    if (termination?.kind === 'signalled')
        return termination.signal;
    return termination?.kind === 'ended-early' ? (termination.signal ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/report/results.js






/** Version of the document's form: it grows only when something that was there changes its meaning or goes. */
const resultsVersion = 1;
/**
 * The document `results.json` in pieces, a task a line: everything known of the run. Masked, since it is kept and
 * passed on; names in kebab-case as in the `tasks` output; times in seconds from the run's start.
 */
function* resultsJson(report, options = {}) {
    const mask = maskOf(options);
    yield `{"version":${resultsVersion},\n"run":${runJson(report, mask)},\n"tasks":[`;
    let separator = '\n';
    for (const task of report.tasks.values()) {
        yield `${separator}${taskJson(report, task, mask)}`;
        separator = ',\n';
    }
    yield '\n]}\n';
}
function runJson(report, mask) {
    const { counts, criticalPath, closedBy } = report;
    return jsonObject([
        ['title', results_text(report.title, mask)],
        ['graph-file', results_text(report.graphFile, mask)],
        ['result', json(report.ended?.result ?? null)],
        ['started-at', json(new Date(report.startedAt).toISOString())],
        ['seconds', json(roundedSeconds(report.wallSeconds))],
        ['one-by-one-seconds', json(roundedSeconds(report.oneByOneSeconds))],
        ['parallelism', json(report.parallelism)],
        ['parallelism-because', results_text(report.parallelismBecause, mask)],
        ['counts', json({ ...counts })],
        ['critical-path', json({ seconds: roundedSeconds(criticalPath.seconds), tasks: criticalPath.path })],
        ['closed-by', json(closedBy === undefined ? null : { ...closedBy })],
        [
            'warnings',
            results_list(report.warnings, ({ message, task }) => json({ task: task ?? null, message: mask(message) })),
        ],
    ]);
}
function taskJson(report, task, mask) {
    const last = lastOutcome(task);
    const outputs = last?.files.outputs ?? new Map();
    return jsonObject([
        ['id', json(task.task.id)],
        ['key', json(task.task.key)],
        ['name', results_text(task.name, mask)],
        ['needs', json(task.task.needs)],
        ['at', json({ ...task.task.at })],
        ['result', json(task.ending?.result ?? null)],
        ['because', json(task.ending?.because.kind ?? null)],
        ['why', results_text(whyText(task), mask)],
        ['tolerated', json(task.ending?.tolerated ?? false)],
        ['flaky', json(task.flaky)],
        ['exit-code', json(exitCodeOf(last?.termination))],
        ['signal', json(signalOf(last?.termination))],
        ['seconds', json(roundedSeconds(task.seconds))],
        ['ready-seconds', json(task.readySeconds === undefined ? null : roundedSeconds(task.readySeconds))],
        ['attempts', results_list(task.attempts, (attempt) => attemptJson(report, attempt, mask))],
        ['outputs', jsonObject(Array.from(outputs, ([name, value]) => [name, results_text(value, mask)]))],
        ['processes', results_list(processRemarks(task), (remark) => processJson(remark, mask))],
    ]);
}
function attemptJson(report, attempt, mask) {
    const outcome = attempt.ended?.outcome;
    const since = (at) => roundedSeconds((at - report.startedAt) / 1000);
    return jsonObject([
        ['attempt', json(attempt.attempt)],
        ['slot', json(attempt.slot)],
        ['started', json(since(attempt.startedAt))],
        ['ended', json(attempt.ended === undefined ? null : since(attempt.ended.at))],
        ['termination', json(outcome?.termination.kind ?? null)],
        ['why', results_text(attemptText(attempt), mask)],
        ['exit-code', json(exitCodeOf(outcome?.termination))],
        ['signal', json(signalOf(outcome?.termination))],
        ['log', json(outcome?.logFile === undefined ? null : logPath(report.reportDirectory, outcome.logFile))],
        ['log-bytes', json(outcome?.logBytes ?? 0)],
        ['log-problem', results_text(outcome?.logProblem, mask)],
    ]);
}
function processJson(remark, mask) {
    return jsonObject([
        ['kind', json(remark.kind)],
        ['pid', json(remark.process.pid)],
        ['command', results_text(remark.process.command, mask)],
        ['reason', remark.kind === 'survivor' ? results_text(remark.reason, mask) : 'null'],
    ]);
}
/** Relative to the report directory and with slashes, so that the directory can be moved; else as it is. */
function logPath(directory, file) {
    const path = (0,external_node_path_namespaceObject.relative)(directory, file);
    return path.startsWith('..') || (0,external_node_path_namespaceObject.isAbsolute)(path) ? file : path.split(external_node_path_namespaceObject.sep).join('/');
}
function json(value) {
    return JSON.stringify(value);
}
function results_text(value, mask) {
    return JSON.stringify(value === undefined ? null : mask(value));
}
function results_list(items, render) {
    return `[${items.map((item) => render(item)).join(',')}]`;
}

;// CONCATENATED MODULE: ./lib/app/results-file.js



/** Writes `results.json` into the report directory. */
function resultsDelivery(report, masking) {
    return { name: 'results.json', deliver: () => writeResultsFile(report, masking) };
}
function writeResultsFile(report, options) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)((0,external_node_path_namespaceObject.join)(report.reportDirectory, 'results.json'), 'w');
    try {
        for (const piece of resultsJson(report, options))
            (0,external_node_fs_namespaceObject.writeSync)(descriptor, piece);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/graph/dag-error.js

/** Thrown when a graph is not what its user promised: a cycle, an unknown or repeated vertex, a visit out of turn. */
class DAGError extends Error {
    name = 'DAGError';
}
/** The error for a cycle, in which each vertex needs the next and the last needs the first. */
function cycleError(cycle) {
    const path = formatCycle(cycle);
    return new DAGError(`expected a graph without cycles, found one in which each vertex needs the next: ${path}`);
}

;// CONCATENATED MODULE: ./lib/graph/dag-iterator.js




/**
 * Visits a graph in topological order: whenever several vertices are ready, the one that was inserted first goes first.
 *
 * With `enableBusyState` a vertex that was handed out is busy, and its successors wait until `leave` says that its visit
 * has ended; without it the visit ends at once. The graph is read when the iterator is made; later changes do not count.
 */
class DAGIterator {
    #dag;
    #graph;
    #enableBusyState;
    /** Ready vertices. */
    #ready;
    /** For each vertex how many of its predecessors were not visited yet. */
    #waitsFor;
    /** The numbers of the vertices that are busy, by id. */
    #busy = new Map();
    /** How many vertices were not handed out yet. */
    #left;
    constructor(dag, options = {}) {
        this.#dag = dag;
        this.#graph = numberGraph([...dag.ids], (id) => dag.getPredecessors(id));
        this.#enableBusyState = options.enableBusyState ?? false;
        const { ids, needs } = this.#graph;
        this.#waitsFor = Int32Array.from(ids, (_id, vertex) => degree(needs, vertex));
        this.#ready = new NumberHeap([...ids.keys()].filter((vertex) => this.#waitsFor[vertex] === 0));
        this.#left = ids.length;
    }
    /** Hands out the next vertex. Throws a DAGError that names a cycle when nothing can ever become ready. */
    next() {
        if (this.#left === 0)
            return { kind: 'done' };
        const vertex = this.#ready.pop();
        const uid = vertex === undefined ? undefined : this.#graph.ids[vertex];
        if (vertex === undefined || uid === undefined) {
            if (this.#busy.size > 0)
                return { kind: 'busy', until: 'leave' };
            throw cycleError(shortestCycle(this.#graph.ids, (id) => this.#dag.getPredecessors(id)) ?? []);
        }
        this.#left -= 1;
        if (this.#enableBusyState)
            this.#busy.set(uid, vertex);
        else
            this.#visited(vertex);
        return { kind: 'ready', uid, data: this.#dag.get(uid) };
    }
    /** Ends the visit of a busy vertex. Throws a DAGError when it is not busy. */
    leave(uid) {
        const vertex = this.#busy.get(uid);
        if (vertex === undefined) {
            throw new DAGError(`expected a busy vertex to leave, found ${JSON.stringify(uid)}, which is not busy`);
        }
        this.#busy.delete(uid);
        this.#visited(vertex);
    }
    #visited(vertex) {
        for (const successor of neighbours(this.#graph.dependents, vertex)) {
            const left = (this.#waitsFor[successor] ?? 0) - 1;
            this.#waitsFor[successor] = left;
            if (left === 0)
                this.#ready.push(successor);
        }
    }
}

;// CONCATENATED MODULE: ./lib/graph/dag.js





const none = [];
/**
 * A directed acyclic graph: vertices with data, each with the predecessors that it needs.
 * Vertices, predecessors and successors stand in the order in which they were added. Iterating gives `[id, data]` in
 * topological order. The surface is that of `DAG` in e3-core, without tags, merging, pruning and the text tree.
 */
class DAG {
    #vertices = new Map();
    /** By predecessor, which may be unknown as long as nothing was checked. */
    #successors = new Map();
    /** Whether the graph is known to have neither a cycle nor an unknown predecessor. */
    #checked = true;
    get size() {
        return this.#vertices.size;
    }
    /** The ids of all vertices. */
    get ids() {
        return this.#vertices.keys();
    }
    has(id) {
        return this.#vertices.has(id);
    }
    /** The data of a vertex. Throws a DAGError when there is no such vertex. */
    get(id) {
        return this.#vertex(id).data;
    }
    /** Adds a vertex. Throws a DAGError when it is there already, when a predecessor is not, and for a cycle. */
    addVertex(id, vertex) {
        if (this.has(id))
            throw new DAGError(`expected a new vertex, found ${show(id)}, which exists already`);
        this.updateVertex(id, vertex);
    }
    /** Adds a vertex, or predecessors to one. Throws a DAGError as `addVertex` does, and then leaves the graph as it was. */
    updateVertex(id, update) {
        const known = this.#vertices.get(id);
        const had = new Set(known?.predecessors);
        const added = [...new Set(update.predecessors)].filter((predecessor) => !had.has(predecessor));
        if (update.enableChecks ?? true)
            this.#checkUpdate(id, added);
        if (known !== undefined) {
            if (added.length > 0)
                known.predecessors = [...known.predecessors, ...added];
            if (hasData(update))
                known.data = update.data;
        }
        else if (hasData(update)) {
            this.#vertices.set(id, { data: update.data, predecessors: added });
        }
        else {
            throw new DAGError(`expected data for the new vertex ${show(id)}, found none`);
        }
        if (update.enableChecks === false && added.length > 0)
            this.#checked = false;
        for (const predecessor of added) {
            const successors = this.#successors.get(predecessor);
            if (successors === undefined)
                this.#successors.set(predecessor, [id]);
            else
                successors.push(id);
        }
    }
    /** What a vertex needs; nothing for an unknown vertex. */
    getPredecessors(id) {
        return this.#vertices.get(id)?.predecessors ?? none;
    }
    /** Who needs a vertex; nobody for an unknown vertex. */
    getSuccessors(id) {
        return this.#successors.get(id) ?? none;
    }
    /** All that a vertex needs, directly or not; itself only when it lies on a cycle. */
    getClosure(id) {
        return reachable(this.getPredecessors(id), (other) => this.getPredecessors(other));
    }
    /** Throws a DAGError that names a predecessor that does not exist, or the shortest cycle. */
    check() {
        if (this.#checked)
            return;
        for (const [id, { predecessors }] of this.#vertices)
            this.#checkPredecessors(id, predecessors);
        refuseCycle(shortestCycle([...this.ids], (id) => this.getPredecessors(id)));
        this.#checked = true;
    }
    /**
     * The shortest way from `source` to `target`, both included, on which each vertex is a predecessor of the next;
     * undefined when there is none. From a vertex to itself it is the shortest cycle, with the vertex at both ends.
     * Throws a DAGError when one of the two does not exist.
     */
    shortestPath(source, target) {
        this.#vertex(source);
        this.#vertex(target);
        const next = new Map();
        const reached = new Set([target]);
        for (const at of reached) {
            for (const predecessor of this.getPredecessors(at)) {
                if (!next.has(predecessor))
                    next.set(predecessor, at);
                if (predecessor === source)
                    return follow(next, source, target);
                reached.add(predecessor);
            }
        }
        return undefined;
    }
    /** The same vertices in the same order, with every edge turned round. With checks, a DAGError for an invalid graph. */
    reverseGraph(options = {}) {
        if (options.enableChecks ?? true)
            this.check();
        const reversed = new DAG();
        for (const [id, { data }] of this.#vertices) {
            reversed.updateVertex(id, { data, predecessors: this.getSuccessors(id), enableChecks: false });
        }
        return reversed;
    }
    [Symbol.iterator]() {
        const iterator = new DAGIterator(this);
        return {
            next: () => {
                const visit = iterator.next();
                return visit.kind === 'ready'
                    ? { done: false, value: [visit.uid, visit.data] }
                    : { done: true, value: undefined };
            },
        };
    }
    /** The graph in Graphviz's language, from left to right, with an arrow from each vertex to each of its predecessors. */
    asDot() {
        const lines = ['digraph G {', 'rankdir="LR";'];
        for (const id of this.ids)
            lines.push(quoteDot(id));
        for (const [id, { predecessors }] of this.#vertices) {
            for (const predecessor of predecessors)
                lines.push(`${quoteDot(id)} -> ${quoteDot(predecessor)}`);
        }
        lines.push('}');
        return lines.join('\n');
    }
    #vertex(id) {
        const vertex = this.#vertices.get(id);
        if (vertex !== undefined)
            return vertex;
        throw new DAGError(`expected a vertex of the graph, found ${show(id)}, which does not exist`);
    }
    /** Refuses new edges that lead nowhere or close a cycle. */
    #checkUpdate(id, added) {
        this.check();
        if (added.includes(id))
            refuseCycle([id]);
        this.#checkPredecessors(id, added);
        // Nobody needs a vertex that is new to a valid graph, so it closes no cycle.
        if (!this.has(id) || added.length === 0)
            return;
        const needed = reachable(added, (other) => this.getPredecessors(other));
        if (!needed.has(id))
            return;
        const needsOf = (other) => other === id ? [...this.getPredecessors(id), ...added] : this.getPredecessors(other);
        refuseCycle(shortestCycle([id, ...[...needed].filter((other) => other !== id)], needsOf));
    }
    #checkPredecessors(id, predecessors) {
        const unknown = predecessors.find((predecessor) => !this.has(predecessor));
        if (unknown !== undefined) {
            throw new DAGError(`expected vertex ${show(id)} to need vertices that exist, found ${show(unknown)}`);
        }
    }
}
function hasData(update) {
    return 'data' in update;
}
function follow(next, source, target) {
    const path = [source];
    let at = next.get(source);
    for (; at !== undefined && at !== target; at = next.get(at))
        path.push(at);
    return [...path, target];
}
function refuseCycle(cycle) {
    if (cycle !== undefined)
        throw cycleError(cycle);
}
function show(id) {
    return JSON.stringify(id);
}

;// CONCATENATED MODULE: ./lib/host/clock.js
/** The time now; unlike `Date.now()` it never goes backwards while the process lives. */
function now() {
    return performance.timeOrigin + performance.now();
}

;// CONCATENATED MODULE: ./node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
const EXPANSION_MAX_LENGTH = 4_000_000;
// `expand_` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
const EXPANSION_MAX_DEPTH = 1_000;
// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
const EXPANSION_MAX_REWRITES = 1_000;
// `EXPANSION_MAX_STEPS` bounds the work one `expand` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand_` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
const EXPANSION_MAX_STEPS = 20_000_000;
// What one `expand_` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
const CALL_STEPS = 16;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
    for (let i = 0; i < items.length; i++) {
        target.push(items[i]);
    }
}
// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
function balancedWithBudget(str, masked, budget) {
    if (budget.remaining < 0) {
        return undefined;
    }
    const r = range('{', '}', masked);
    const unmatched = r !== undefined && masked.indexOf('{') < r[0];
    budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
    if (!r || budget.remaining < 0) {
        return undefined;
    }
    return {
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + 1, r[1]),
        post: str.slice(r[1] + 1),
        unmatched,
    };
}
// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
    budget.remaining -= masked.length;
    const open = [];
    for (let i = 0; i < masked.length; i++) {
        const c = masked.charCodeAt(i);
        if (c === 0x7b) {
            open.push(i);
        }
        else if (c === 0x7d && open.length) {
            open.pop();
        }
    }
    let out = '';
    let last = 0;
    for (let i = 0; i < open.length; i++) {
        const at = open[i];
        out += masked.slice(last, at) + '\0';
        last = at + 1;
    }
    return out + masked.slice(last);
}
// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
    budget.remaining -= str.length;
    if (budget.remaining < 0) {
        return false;
    }
    // Whether a `}` follows the current position before the line ends
    let close = false;
    for (let i = str.length - 1; i >= 0; i--) {
        const c = str.charCodeAt(i);
        if (c === 0x7d) {
            close = true;
        }
        else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
            // A line terminator, which `.` does not match
            close = false;
        }
        else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
            return true;
        }
    }
    return false;
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 *
 * Returns `undefined` if the step budget runs out before the whole set is
 * split, since splitting what is left on every comma would tear apart the
 * nested sets it still holds.
 */
function parseCommaParts(str, budget) {
    const parts = [];
    // Walk the brace groups iteratively. Recursing on `post` once per group let a
    // chain of them exhaust the stack - the parsing-side counterpart to
    // the `expand_` overflow fixed for CVE-2026-14257, and not something `max` or
    // `maxLength` can bound, since it happens before expansion.
    //
    // The part the next chunk continues
    let carry = '';
    for (;;) {
        // A set's body holds no unmatched `{`, so there is nothing to mask.
        const m = balancedWithBudget(str, str, budget);
        if (budget.remaining < 0) {
            return undefined;
        }
        if (!m) {
            const tail = str.split(',');
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
        }
        const { pre, body, post } = m;
        const p = pre.split(',');
        p[0] = carry + p[0];
        p[p.length - 1] += '{' + body + '}';
        if (!post.length) {
            pushAll(parts, p);
            return parts;
        }
        carry = p.pop();
        pushAll(parts, p);
        str = post;
    }
}
// An option that is left out, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
    return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const max = bound(options.max, EXPANSION_MAX);
    const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
    const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
    const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
    const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
    const out = [];
    let length = 0;
    // Bash drops empty results at the top level, and they don't count against
    // `max`, so `max` bounds the number of *kept* results. Only an empty
    // `acc[a] + pre` can make one, so for those the empty values are skipped
    // without being visited. Visiting them one at a time let a set of empties
    // cost `acc.length * values.length` while keeping nothing.
    let nonEmpty;
    outer: for (let a = 0; a < acc.length; a++) {
        const prefix = acc[a] + pre;
        let vs = values;
        if (dropEmpties && !prefix) {
            if (!nonEmpty)
                nonEmpty = values.filter(v => v);
            vs = nonEmpty;
        }
        for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
                break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
                break outer;
            out.push(expansion);
            length += expansion.length;
        }
    }
    budget.remaining -= out.length;
    return out;
}
// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
    const n = body.split(/\.\./);
    const N = [];
    // A sequence body always splits into two or three parts, but the compiler
    // can't know that.
    /* c8 ignore start */
    if (n[0] === undefined || n[1] === undefined) {
        return N;
    }
    /* c8 ignore stop */
    const x = numeric(n[0]);
    const y = numeric(n[1]);
    const width = Math.max(n[0].length, n[1].length);
    let incr = n.length === 3 && n[2] !== undefined ?
        Math.max(Math.abs(numeric(n[2])), 1)
        : 1;
    let test = lte;
    const reverse = y < x;
    if (reverse) {
        incr *= -1;
        test = gte;
    }
    const pad = n.some(isPadded);
    // A padded value is built a character at a time to `width`, which the input
    // sets, so it costs one step per character: 64KB of
    // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
    // one step per value.
    const cost = pad ? width : 1;
    let length = 0;
    for (let i = x; test(i, y) && N.length < max; i += incr) {
        // Each value is a step. `max` and `maxLength` bound one sequence, but a
        // chain of them still generated up to `max` values each, however few
        // combining could keep.
        budget.remaining -= cost;
        if (budget.remaining < 0) {
            return undefined;
        }
        let c;
        if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === '\\') {
                c = '';
            }
        }
        else {
            c = String(i);
            if (pad) {
                const need = width - c.length;
                if (need > 0) {
                    const z = new Array(need + 1).join('0');
                    if (i < 0) {
                        c = '-' + z + c.slice(1);
                    }
                    else {
                        c = z + c;
                    }
                }
            }
        }
        if (length + c.length > maxLength)
            break;
        N.push(c);
        length += c.length;
    }
    return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
    // An overdraft here makes the first scan refuse, so `str` stays literal.
    budget.remaining -= CALL_STEPS;
    // Too deeply nested to keep following: treat the rest as literal, the same
    // way a group that cannot expand is already handled. Truncating rather than
    // throwing keeps `expand` total, matching `max` and `maxLength`.
    if (depth > maxDepth) {
        return [str];
    }
    // Consume the string's top-level brace groups left to right, threading a
    // running set of combined prefixes (`acc`). Expanding the tail iteratively -
    // rather than recursing on `m.post` once per group - keeps the native stack
    // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
    // longer overflow the stack, and leaves a single accumulator whose size
    // `maxLength` bounds directly (CVE-2026-14257).
    let acc = [''];
    // Bash drops empty results, but only when the *first* top-level group is a
    // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
    // is on the final strings, so it is applied to whichever `combine` produces
    // them (the one with no brace set left in the tail).
    // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
    // re-reads the whole string, so leaving this unbounded is quadratic.
    let rewrites = 0;
    let dropEmpties = false;
    let firstGroup = true;
    // `str` with its unmatched `{` masked, once a scan has run into them
    let masked = str;
    for (;;) {
        const m = balancedWithBudget(str, masked, budget);
        // No brace set left, or no step budget left to look for one: the rest of
        // the string is literal.
        if (!m) {
            return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
        }
        if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
        }
        // no need to expand pre, since it is guaranteed to be free of brace-sets
        const pre = m.pre;
        // This set and the rest of the string, literal: for a set that cannot
        // expand, and for one the step budget runs out on. Once it is overdrawn,
        // every set still being expanded, at every level, stays literal like this -
        // otherwise each level above would go on combining, and wrapping and
        // expanding again, results the budget was too small for.
        const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
        if (/\$$/.test(pre)) {
            acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
                break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
        }
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                rewrites++;
                str = m.pre + '{' + m.body + escClose + m.post;
                // Taking a `}` away never gives an unmatched `{` a partner, so what
                // is masked stays unmatched. The `{` it closed can be left without
                // one, and the next scan masks it.
                masked =
                    masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                isTop = true;
                continue;
            }
            // Nothing here expands, so the whole remaining string is literal.
            return literal();
        }
        if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
        }
        let values;
        if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
                return literal();
            }
        }
        else {
            let n = parseCommaParts(m.body, budget);
            // The step budget ran out partway through the set.
            if (!n) {
                return literal();
            }
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                // The step budget ran out expanding the set's only part.
                if (budget.remaining < 0) {
                    return literal();
                }
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    if (budget.remaining < 0) {
                        return literal();
                    }
                    acc = next;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                /* c8 ignore stop */
            }
            // Values that `combine` is going to drop as empty produce no result, so
            // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
            // would stop at `['a', '']` and yield one result instead of two. Skipping
            // them outright keeps `values` bounded while leaving `max` a bound on
            // *kept* results.
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
                if (acc[d]) {
                    dropsEmpties = false;
                }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
                const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                // The step budget ran out expanding a member.
                if (budget.remaining < 0) {
                    return literal();
                }
                for (let k = 0; k < expanded.length; k++) {
                    const v = expanded[k];
                    if (dropsEmpties && !v)
                        continue;
                    if (values.length >= max ||
                        valuesLength + v.length > maxLength) {
                        break outer;
                    }
                    values.push(v);
                    valuesLength += v.length;
                }
            }
        }
        const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
        // The step budget ran out combining the set's values in.
        if (budget.remaining < 0) {
            return literal();
        }
        acc = next;
        if (!m.post.length)
            break;
        str = m.post;
        masked = masked.slice(m.end + 1);
    }
    return acc;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/brace-expressions.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, /u flag required, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
    '[:alpha:]': ['\\p{L}\\p{Nl}', true],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
    '[:blank:]': ['\\p{Zs}\\t', true],
    '[:cntrl:]': ['\\p{Cc}', true],
    '[:digit:]': ['\\p{Nd}', true],
    '[:graph:]': ['\\p{Z}\\p{C}', true, true],
    '[:lower:]': ['\\p{Ll}', true],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}', true],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
    '[:upper:]': ['\\p{Lu}', true],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
    '[:xdigit:]': ['A-Fa-f0-9', false],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
// escape all regexp magic characters
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// everything has already been escaped, we just have to join
const rangesToString = (ranges) => ranges.join('');
// takes a glob string at a posix brace expression, and returns
// an equivalent regular expression source, and boolean indicating
// whether the /u flag needs to be applied, and the number of chars
// consumed to parse the character class.
// This also removes out of order ranges, and returns ($.) if the
// entire class just no good.
const parseClass = (glob, position) => {
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let uflag = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = glob.charAt(i);
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return ['$.', false, glob.length - pos, true];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    uflag = uflag || u;
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (c > rangeStart) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
            }
            else if (c === rangeStart) {
                ranges.push(braceEscape(c));
            }
            rangeStart = '';
            i++;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + 1)) {
            ranges.push(braceEscape(c + '-'));
            i += 2;
            continue;
        }
        if (glob.startsWith('-', i + 1)) {
            rangeStart = c;
            i += 2;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(c));
        i++;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return ['', false, 0, false];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return ['$.', false, glob.length - pos, true];
    }
    // if we got one positive range, and it's a single character, then that's
    // not actually a magic pattern, it's just that one literal character.
    // we should not treat that as "magic", we should just return the literal
    // character. [_] is a perfectly valid way to escape glob magic chars.
    if (negs.length === 0 &&
        ranges.length === 1 &&
        /^\\?.$/.test(ranges[0]) &&
        !negate) {
        const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), false, endPos - pos, false];
    }
    const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
    const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
    const comb = ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
        : ranges.length ? sranges
            : snegs;
    return [comb, uflag, endPos - pos, true];
};
//# sourceMappingURL=brace-expressions.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/ast.js
// parse a single path portion
var _a;


const types = new Set(['!', '?', '+', '*', '@']);
const isExtglobType = (c) => types.has(c);
const isExtglobAST = (c) => isExtglobType(c.type);
// Map of which extglob types can adopt the children of a nested extglob
//
// anything but ! can adopt a matching type:
// +(a|+(b|c)|d) => +(a|b|c|d)
// *(a|*(b|c)|d) => *(a|b|c|d)
// @(a|@(b|c)|d) => @(a|b|c|d)
// ?(a|?(b|c)|d) => ?(a|b|c|d)
//
// * can adopt anything, because 0 or repetition is allowed
// *(a|?(b|c)|d) => *(a|b|c|d)
// *(a|+(b|c)|d) => *(a|b|c|d)
// *(a|@(b|c)|d) => *(a|b|c|d)
//
// + can adopt @, because 1 or repetition is allowed
// +(a|@(b|c)|d) => +(a|b|c|d)
//
// + and @ CANNOT adopt *, because 0 would be allowed
// +(a|*(b|c)|d) => would match "", on *(b|c)
// @(a|*(b|c)|d) => would match "", on *(b|c)
//
// + and @ CANNOT adopt ?, because 0 would be allowed
// +(a|?(b|c)|d) => would match "", on ?(b|c)
// @(a|?(b|c)|d) => would match "", on ?(b|c)
//
// ? can adopt @, because 0 or 1 is allowed
// ?(a|@(b|c)|d) => ?(a|b|c|d)
//
// ? and @ CANNOT adopt * or +, because >1 would be allowed
// ?(a|*(b|c)|d) => would match bbb on *(b|c)
// @(a|*(b|c)|d) => would match bbb on *(b|c)
// ?(a|+(b|c)|d) => would match bbb on +(b|c)
// @(a|+(b|c)|d) => would match bbb on +(b|c)
//
// ! CANNOT adopt ! (nothing else can either)
// !(a|!(b|c)|d) => !(a|b|c|d) would fail to match on b (not not b|c)
//
// ! can adopt @
// !(a|@(b|c)|d) => !(a|b|c|d)
//
// ! CANNOT adopt *
// !(a|*(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt +
// !(a|+(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt ?
// x!(a|?(b|c)|d) => x!(a|b|c|d) would fail to match "x"
const adoptionMap = new Map([
    ['!', ['@']],
    ['?', ['?', '@']],
    ['@', ['@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@']],
]);
// nested extglobs that can be adopted in, but with the addition of
// a blank '' element.
const adoptionWithSpaceMap = new Map([
    ['!', ['?']],
    ['@', ['?']],
    ['+', ['?', '*']],
]);
// union of the previous two maps
const adoptionAnyMap = new Map([
    ['!', ['?', '@']],
    ['?', ['?', '@']],
    ['@', ['?', '@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@', '?', '*']],
]);
// Extglobs that can take over their parent if they are the only child
// the key is parent, value maps child to resulting extglob parent type
// '@' is omitted because it's a special case. An `@` extglob with a single
// member can always be usurped by that subpattern.
const usurpMap = new Map([
    ['!', new Map([['!', '@']])],
    [
        '?',
        new Map([
            ['*', '*'],
            ['+', '*'],
        ]),
    ],
    [
        '@',
        new Map([
            ['!', '!'],
            ['?', '?'],
            ['@', '@'],
            ['*', '*'],
            ['+', '+'],
        ]),
    ],
    [
        '+',
        new Map([
            ['?', '*'],
            ['*', '*'],
        ]),
    ],
]);
// Patterns that get prepended to bind to the start of either the
// entire string, or just a single path portion, to prevent dots
// and/or traversal patterns, when needed.
// Exts don't need the ^ or / bit, because the root binds that already.
const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
const startNoDot = '(?!\\.)';
// characters that indicate a start of pattern needs the "no dots" bit,
// because a dot *might* be matched. ( is not in the list, because in
// the case of a child extglob, it will handle the prevention itself.
const addPatternStart = new Set(['[', '.']);
// cases where traversal is A-OK, no dot prevention needed
const justDots = new Set(['..', '.']);
const reSpecials = new Set('().*{}+?[]^$\\!');
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// any single thing other than /
const qmark = '[^/]';
// * => any number of characters
const star = qmark + '*?';
// use + when we need to ensure that *something* matches, because the * is
// the only thing in the path portion.
const starNoEmpty = qmark + '+?';
// remove the \ chars that we added if we end up doing a nonmagic compare
// const deslash = (s: string) => s.replace(/\\(.)/g, '$1')
let ID = 0;
class AST {
    type;
    #root;
    #hasMagic;
    #uflag = false;
    #parts = [];
    #parent;
    #parentIndex;
    #negs;
    #filledNegs = false;
    #options;
    #toString;
    // set to true if it's an extglob with no children
    // (which really means one child of '')
    #emptyExt = false;
    id = ++ID;
    get depth() {
        return (this.#parent?.depth ?? -1) + 1;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return {
            '@@type': 'AST',
            id: this.id,
            type: this.type,
            root: this.#root.id,
            parent: this.#parent?.id,
            depth: this.depth,
            partsLength: this.#parts.length,
            parts: this.#parts,
        };
    }
    constructor(type, parent, options = {}) {
        this.type = type;
        // extglobs are inherently magical
        if (type)
            this.#hasMagic = true;
        this.#parent = parent;
        this.#root = this.#parent ? this.#parent.#root : this;
        this.#options = this.#root === this ? options : this.#root.#options;
        this.#negs = this.#root === this ? [] : this.#root.#negs;
        if (type === '!' && !this.#root.#filledNegs)
            this.#negs.push(this);
        this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
    }
    get hasMagic() {
        /* c8 ignore start */
        if (this.#hasMagic !== undefined)
            return this.#hasMagic;
        /* c8 ignore stop */
        for (const p of this.#parts) {
            if (typeof p === 'string')
                continue;
            if (p.type || p.hasMagic)
                return (this.#hasMagic = true);
        }
        // note: will be undefined until we generate the regexp src and find out
        return this.#hasMagic;
    }
    // reconstructs the pattern
    toString() {
        return (this.#toString !== undefined ? this.#toString
            : !this.type ?
                (this.#toString = this.#parts.map(p => String(p)).join(''))
                : (this.#toString =
                    this.type +
                        '(' +
                        this.#parts.map(p => String(p)).join('|') +
                        ')'));
    }
    #fillNegs() {
        /* c8 ignore start */
        if (this !== this.#root)
            throw new Error('should only call on root');
        if (this.#filledNegs)
            return this;
        /* c8 ignore stop */
        // call toString() once to fill this out
        this.toString();
        this.#filledNegs = true;
        let n;
        while ((n = this.#negs.pop())) {
            if (n.type !== '!')
                continue;
            // walk up the tree, appending everthing that comes AFTER parentIndex
            let p = n;
            let pp = p.#parent;
            while (pp) {
                for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                    for (const part of n.#parts) {
                        /* c8 ignore start */
                        if (typeof part === 'string') {
                            throw new Error('string part in extglob AST??');
                        }
                        /* c8 ignore stop */
                        part.copyIn(pp.#parts[i]);
                    }
                }
                p = pp;
                pp = p.#parent;
            }
        }
        return this;
    }
    push(...parts) {
        for (const p of parts) {
            if (p === '')
                continue;
            /* c8 ignore start */
            if (typeof p !== 'string' &&
                !(p instanceof _a && p.#parent === this)) {
                throw new Error('invalid part: ' + p);
            }
            /* c8 ignore stop */
            this.#parts.push(p);
        }
    }
    toJSON() {
        const ret = this.type === null ?
            this.#parts
                .slice()
                .map(p => (typeof p === 'string' ? p : p.toJSON()))
            : [this.type, ...this.#parts.map(p => p.toJSON())];
        if (this.isStart() && !this.type)
            ret.unshift([]);
        if (this.isEnd() &&
            (this === this.#root ||
                (this.#root.#filledNegs && this.#parent?.type === '!'))) {
            ret.push({});
        }
        return ret;
    }
    isStart() {
        if (this.#root === this)
            return true;
        // if (this.type) return !!this.#parent?.isStart()
        if (!this.#parent?.isStart())
            return false;
        if (this.#parentIndex === 0)
            return true;
        // if everything AHEAD of this is a negation, then it's still the "start"
        const p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
            const pp = p.#parts[i];
            if (!(pp instanceof _a && pp.type === '!')) {
                return false;
            }
        }
        return true;
    }
    isEnd() {
        if (this.#root === this)
            return true;
        if (this.#parent?.type === '!')
            return true;
        if (!this.#parent?.isEnd())
            return false;
        if (!this.type)
            return this.#parent?.isEnd();
        // if not root, it'll always have a parent
        /* c8 ignore start */
        const pl = this.#parent ? this.#parent.#parts.length : 0;
        /* c8 ignore stop */
        return this.#parentIndex === pl - 1;
    }
    copyIn(part) {
        if (typeof part === 'string')
            this.push(part);
        else
            this.push(part.clone(this));
    }
    clone(parent) {
        const c = new _a(this.type, parent);
        for (const p of this.#parts) {
            c.copyIn(p);
        }
        return c;
    }
    static #parseAST(str, ast, pos, opt, extDepth) {
        const maxDepth = opt.maxExtglobRecursion ?? 2;
        let escaping = false;
        let inBrace = false;
        let braceStart = -1;
        let braceNeg = false;
        if (ast.type === null) {
            // outside of a extglob, append until we find a start
            let i = pos;
            let acc = '';
            while (i < str.length) {
                const c = str.charAt(i++);
                // still accumulate escapes at this point, but we do ignore
                // starts that are escaped
                if (escaping || c === '\\') {
                    escaping = !escaping;
                    acc += c;
                    continue;
                }
                if (inBrace) {
                    if (i === braceStart + 1) {
                        if (c === '^' || c === '!') {
                            braceNeg = true;
                        }
                    }
                    else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                        inBrace = false;
                    }
                    acc += c;
                    continue;
                }
                else if (c === '[') {
                    inBrace = true;
                    braceStart = i;
                    braceNeg = false;
                    acc += c;
                    continue;
                }
                // we don't have to check for adoption here, because that's
                // done at the other recursion point.
                const doRecurse = !opt.noext &&
                    isExtglobType(c) &&
                    str.charAt(i) === '(' &&
                    extDepth <= maxDepth;
                if (doRecurse) {
                    ast.push(acc);
                    acc = '';
                    const ext = new _a(c, ast);
                    i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
                    ast.push(ext);
                    continue;
                }
                acc += c;
            }
            ast.push(acc);
            return i;
        }
        // some kind of extglob, pos is at the (
        // find the next | or )
        let i = pos + 1;
        let part = new _a(null, ast);
        const parts = [];
        let acc = '';
        while (i < str.length) {
            const c = str.charAt(i++);
            // still accumulate escapes at this point, but we do ignore
            // starts that are escaped
            if (escaping || c === '\\') {
                escaping = !escaping;
                acc += c;
                continue;
            }
            if (inBrace) {
                if (i === braceStart + 1) {
                    if (c === '^' || c === '!') {
                        braceNeg = true;
                    }
                }
                else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                    inBrace = false;
                }
                acc += c;
                continue;
            }
            else if (c === '[') {
                inBrace = true;
                braceStart = i;
                braceNeg = false;
                acc += c;
                continue;
            }
            const doRecurse = !opt.noext &&
                isExtglobType(c) &&
                str.charAt(i) === '(' &&
                /* c8 ignore start - the maxDepth is sufficient here */
                (extDepth <= maxDepth || (ast && ast.#canAdoptType(c)));
            /* c8 ignore stop */
            if (doRecurse) {
                const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
                part.push(acc);
                acc = '';
                const ext = new _a(c, part);
                part.push(ext);
                i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
                continue;
            }
            if (c === '|') {
                part.push(acc);
                acc = '';
                parts.push(part);
                part = new _a(null, ast);
                continue;
            }
            if (c === ')') {
                if (acc === '' && ast.#parts.length === 0) {
                    ast.#emptyExt = true;
                }
                part.push(acc);
                acc = '';
                ast.push(...parts, part);
                return i;
            }
            acc += c;
        }
        // unfinished extglob
        // if we got here, it was a malformed extglob! not an extglob, but
        // maybe something else in there.
        ast.type = null;
        ast.#hasMagic = undefined;
        ast.#parts = [str.substring(pos - 1)];
        return i;
    }
    #canAdoptWithSpace(child) {
        return this.#canAdopt(child, adoptionWithSpaceMap);
    }
    #canAdopt(child, map = adoptionMap) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canAdoptType(gc.type, map);
    }
    #canAdoptType(c, map = adoptionAnyMap) {
        return !!map.get(this.type)?.includes(c);
    }
    #adoptWithSpace(child, index) {
        const gc = child.#parts[0];
        const blank = new _a(null, gc, this.options);
        blank.#parts.push('');
        gc.push(blank);
        this.#adopt(child, index);
    }
    #adopt(child, index) {
        const gc = child.#parts[0];
        this.#parts.splice(index, 1, ...gc.#parts);
        for (const p of gc.#parts) {
            if (typeof p === 'object')
                p.#parent = this;
        }
        this.#toString = undefined;
    }
    #canUsurpType(c) {
        const m = usurpMap.get(this.type);
        return !!m?.has(c);
    }
    #canUsurp(child) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null ||
            this.#parts.length !== 1) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canUsurpType(gc.type);
    }
    #usurp(child) {
        const m = usurpMap.get(this.type);
        const gc = child.#parts[0];
        const nt = m?.get(gc.type);
        /* c8 ignore start - impossible */
        if (!nt)
            return false;
        /* c8 ignore stop */
        this.#parts = gc.#parts;
        for (const p of this.#parts) {
            if (typeof p === 'object') {
                p.#parent = this;
            }
        }
        this.type = nt;
        this.#toString = undefined;
        this.#emptyExt = false;
    }
    static fromGlob(pattern, options = {}) {
        const ast = new _a(null, undefined, options);
        _a.#parseAST(pattern, ast, 0, options, 0);
        return ast;
    }
    // returns the regular expression if there's magic, or the unescaped
    // string if not.
    toMMPattern() {
        // should only be called on root
        /* c8 ignore start */
        if (this !== this.#root)
            return this.#root.toMMPattern();
        /* c8 ignore stop */
        const glob = this.toString();
        const [re, body, hasMagic, uflag] = this.toRegExpSource();
        // if we're in nocase mode, and not nocaseMagicOnly, then we do
        // still need a regular expression if we have to case-insensitively
        // match capital/lowercase characters.
        const anyMagic = hasMagic ||
            this.#hasMagic ||
            (this.#options.nocase &&
                !this.#options.nocaseMagicOnly &&
                glob.toUpperCase() !== glob.toLowerCase());
        if (!anyMagic) {
            return body;
        }
        const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
        return Object.assign(new RegExp(`^${re}$`, flags), {
            _src: re,
            _glob: glob,
        });
    }
    get options() {
        return this.#options;
    }
    // returns the string match, the regexp source, whether there's magic
    // in the regexp (so a regular expression is required) and whether or
    // not the uflag is needed for the regular expression (for posix classes)
    // TODO: instead of injecting the start/end at this point, just return
    // the BODY of the regexp, along with the start/end portions suitable
    // for binding the start/end in either a joined full-path makeRe context
    // (where we bind to (^|/), or a standalone matchPart context (where
    // we bind to ^, and not /).  Otherwise slashes get duped!
    //
    // In part-matching mode, the start is:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: ^(?!\.\.?$)
    // - if dots allowed or not possible: ^
    // - if dots possible and not allowed: ^(?!\.)
    // end is:
    // - if not isEnd(): nothing
    // - else: $
    //
    // In full-path matching mode, we put the slash at the START of the
    // pattern, so start is:
    // - if first pattern: same as part-matching mode
    // - if not isStart(): nothing
    // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
    // - if dots allowed or not possible: /
    // - if dots possible and not allowed: /(?!\.)
    // end is:
    // - if last pattern, same as part-matching mode
    // - else nothing
    //
    // Always put the (?:$|/) on negated tails, though, because that has to be
    // there to bind the end of the negated pattern portion, and it's easier to
    // just stick it in now rather than try to inject it later in the middle of
    // the pattern.
    //
    // We can just always return the same end, and leave it up to the caller
    // to know whether it's going to be used joined or in parts.
    // And, if the start is adjusted slightly, can do the same there:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
    // - if dots allowed or not possible: (?:/|^)
    // - if dots possible and not allowed: (?:/|^)(?!\.)
    //
    // But it's better to have a simpler binding without a conditional, for
    // performance, so probably better to return both start options.
    //
    // Then the caller just ignores the end if it's not the first pattern,
    // and the start always gets applied.
    //
    // But that's always going to be $ if it's the ending pattern, or nothing,
    // so the caller can just attach $ at the end of the pattern when building.
    //
    // So the todo is:
    // - better detect what kind of start is needed
    // - return both flavors of starting pattern
    // - attach $ at the end of the pattern when creating the actual RegExp
    //
    // Ah, but wait, no, that all only applies to the root when the first pattern
    // is not an extglob. If the first pattern IS an extglob, then we need all
    // that dot prevention biz to live in the extglob portions, because eg
    // +(*|.x*) can match .xy but not .yx.
    //
    // So, return the two flavors if it's #root and the first child is not an
    // AST, otherwise leave it to the child AST to handle it, and there,
    // use the (?:^|/) style of start binding.
    //
    // Even simplified further:
    // - Since the start for a join is eg /(?!\.) and the start for a part
    // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
    // or start or whatever) and prepend ^ or / at the Regexp construction.
    toRegExpSource(allowDot) {
        const dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this) {
            this.#flatten();
            this.#fillNegs();
        }
        if (!isExtglobAST(this)) {
            const noEmpty = this.isStart() &&
                this.isEnd() &&
                !this.#parts.some(s => typeof s !== 'string');
            const src = this.#parts
                .map(p => {
                const [re, _, hasMagic, uflag] = typeof p === 'string' ?
                    _a.#parseGlob(p, this.#hasMagic, noEmpty)
                    : p.toRegExpSource(allowDot);
                this.#hasMagic = this.#hasMagic || hasMagic;
                this.#uflag = this.#uflag || uflag;
                return re;
            })
                .join('');
            let start = '';
            if (this.isStart()) {
                if (typeof this.#parts[0] === 'string') {
                    // this is the string that will match the start of the pattern,
                    // so we need to protect against dots and such.
                    // '.' and '..' cannot match unless the pattern is that exactly,
                    // even if it starts with . or dot:true is set.
                    const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                    if (!dotTravAllowed) {
                        const aps = addPatternStart;
                        // check if we have a possibility of matching . or ..,
                        // and prevent that.
                        const needNoTrav = 
                        // dots are allowed, and the pattern starts with [ or .
                        (dot && aps.has(src.charAt(0))) ||
                            // the pattern starts with \., and then [ or .
                            (src.startsWith('\\.') && aps.has(src.charAt(2))) ||
                            // the pattern starts with \.\., and then [ or .
                            (src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
                        // no need to prevent dots if it can't match a dot, or if a
                        // sub-pattern will be preventing it anyway.
                        const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                        start =
                            needNoTrav ? startNoTraversal
                                : needNoDot ? startNoDot
                                    : '';
                    }
                }
            }
            // append the "end of path portion" pattern to negation tails
            let end = '';
            if (this.isEnd() &&
                this.#root.#filledNegs &&
                this.#parent?.type === '!') {
                end = '(?:$|\\/)';
            }
            const final = start + src + end;
            return [
                final,
                unescape_unescape(src),
                (this.#hasMagic = !!this.#hasMagic),
                this.#uflag,
            ];
        }
        // We need to calculate the body *twice* if it's a repeat pattern
        // at the start, once in nodot mode, then again in dot mode, so a
        // pattern like *(?) can match 'x.y'
        const repeated = this.type === '*' || this.type === '+';
        // some kind of extglob
        const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
        let body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
            // invalid extglob, has to at least be *something* present, if it's
            // the entire path portion.
            const s = this.toString();
            const me = this;
            me.#parts = [s];
            me.type = null;
            me.#hasMagic = undefined;
            return [s, unescape_unescape(this.toString()), false, false];
        }
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ?
            ''
            : this.#partsToRegExp(true);
        if (bodyDotAllowed === body) {
            bodyDotAllowed = '';
        }
        if (bodyDotAllowed) {
            body = `(?:${body})(?:${bodyDotAllowed})*?`;
        }
        // an empty !() is exactly equivalent to a starNoEmpty
        let final = '';
        if (this.type === '!' && this.#emptyExt) {
            final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
        }
        else {
            const close = this.type === '!' ?
                // !() must match something,but !(x) can match ''
                '))' +
                    (this.isStart() && !dot && !allowDot ? startNoDot : '') +
                    star +
                    ')'
                : this.type === '@' ? ')'
                    : this.type === '?' ? ')?'
                        : this.type === '+' && bodyDotAllowed ? ')'
                            : this.type === '*' && bodyDotAllowed ? `)?`
                                : `)${this.type}`;
            final = start + body + close;
        }
        return [
            final,
            unescape_unescape(body),
            (this.#hasMagic = !!this.#hasMagic),
            this.#uflag,
        ];
    }
    #flatten() {
        if (!isExtglobAST(this)) {
            for (const p of this.#parts) {
                if (typeof p === 'object') {
                    p.#flatten();
                }
            }
        }
        else {
            // do up to 10 passes to flatten as much as possible
            let iterations = 0;
            let done = false;
            do {
                done = true;
                for (let i = 0; i < this.#parts.length; i++) {
                    const c = this.#parts[i];
                    if (typeof c === 'object') {
                        c.#flatten();
                        if (this.#canAdopt(c)) {
                            done = false;
                            this.#adopt(c, i);
                        }
                        else if (this.#canAdoptWithSpace(c)) {
                            done = false;
                            this.#adoptWithSpace(c, i);
                        }
                        else if (this.#canUsurp(c)) {
                            done = false;
                            this.#usurp(c);
                        }
                    }
                }
            } while (!done && ++iterations < 10);
        }
        this.#toString = undefined;
    }
    #partsToRegExp(dot) {
        return this.#parts
            .map(p => {
            // extglob ASTs should only contain parent ASTs
            /* c8 ignore start */
            if (typeof p === 'string') {
                throw new Error('string type in extglob ast??');
            }
            /* c8 ignore stop */
            // can ignore hasMagic, because extglobs are already always magic
            const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
            this.#uflag = this.#uflag || uflag;
            return re;
        })
            .filter(p => !(this.isStart() && this.isEnd()) || !!p)
            .join('|');
    }
    static #parseGlob(glob, hasMagic, noEmpty = false) {
        let escaping = false;
        let re = '';
        let uflag = false;
        // multiple stars that aren't globstars coalesce into one *
        let inStar = false;
        for (let i = 0; i < glob.length; i++) {
            const c = glob.charAt(i);
            if (escaping) {
                escaping = false;
                re += (reSpecials.has(c) ? '\\' : '') + c;
                continue;
            }
            if (c === '*') {
                if (inStar)
                    continue;
                inStar = true;
                re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
                hasMagic = true;
                continue;
            }
            else {
                inStar = false;
            }
            if (c === '\\') {
                if (i === glob.length - 1) {
                    re += '\\\\';
                }
                else {
                    escaping = true;
                }
                continue;
            }
            if (c === '[') {
                const [src, needUflag, consumed, magic] = parseClass(glob, i);
                if (consumed) {
                    re += src;
                    uflag = uflag || needUflag;
                    i += consumed - 1;
                    hasMagic = hasMagic || magic;
                    continue;
                }
            }
            if (c === '?') {
                re += qmark;
                hasMagic = true;
                continue;
            }
            re += regExpEscape(c);
        }
        return [re, unescape_unescape(glob), !!hasMagic, uflag];
    }
}
_a = AST;
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&');
    }
    return windowsPathsNoEscape ?
        s.replace(/[?*()[\]]/g, '[$&]')
        : s.replace(/[?*()[\]\\]/g, '\\$&');
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/index.js





const minimatch = (p, pattern, options = {}) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return new Minimatch(pattern, options).match(p);
};
// Optimized checking for the most common glob patterns.
const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
    ext = ext.toLowerCase();
    return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
    ext = ext.toLowerCase();
    return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith('.');
const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
const qmarksTestNocase = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && !f.startsWith('.');
};
const qmarksTestNoExtDot = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && f !== '.' && f !== '..';
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process ?
    (typeof process.env === 'object' &&
        process.env &&
        process.env.__MINIMATCH_TESTING_PLATFORM__) ||
        process.platform
    : 'posix');
const esm_path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? esm_path.win32.sep : esm_path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
// any single thing other than /
// don't need to escape / when using new RegExp()
const esm_qmark = '[^/]';
// * => any number of characters
const esm_star = esm_qmark + '*?';
// ** when dots are allowed.  Anything goes, except .. and .
// not (^ or / followed by one or two dots followed by $ or /),
// followed by anything, any number of times.
const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
// not a ^ or / followed by a dot,
// followed by anything, any number of times.
const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const esm_defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        AST: class AST extends orig.AST {
            /* c8 ignore start */
            constructor(type, parent, options = {}) {
                super(type, parent, ext(def, options));
            }
            /* c8 ignore stop */
            static fromGlob(pattern, options = {}) {
                return orig.AST.fromGlob(pattern, ext(def, options));
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = esm_defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    return expand(pattern, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
// parse a component of the expanded set.
// At this point, no pattern may contain "/" in it
// so we're going to return a 2d array, where each entry is the full
// pattern, split on '/', and then turned into a regular expression.
// A regexp is made at the end which joins each array with an
// escaped /, and another full one which joins each regexp with |.
//
// Following the lead of Bash 4.1, note that "**" only has special meaning
// when it is the *only* thing in a path portion.  Otherwise, any series
// of * is equivalent to a single *.  Globstar behavior is enabled by
// default, and can be disabled by setting options.noglobstar.
const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
// replace stuff like \* with *
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const esm_regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    regexp;
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        // avoid the annoying deprecation flag lol
        const awe = ('allowWindow' + 'sEscape');
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[awe] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.regexp = null;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        // make the set of regexps etc.
        this.make();
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    debug(..._) { }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.braceExpand())];
        if (options.debug) {
            //oxlint-disable-next-line no-console
            this.debug = (...args) => console.error(...args);
        }
        this.debug(this.pattern, this.globSet);
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be regexps, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.debug(this.pattern, this.globParts);
        // glob --> regexps
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path.
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    !globMagic.test(s[3]);
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, 4),
                        ...s.slice(4).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        this.debug(this.pattern, set);
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    typeof p[3] === 'string' &&
                    /^[a-z]:$/i.test(p[3])) {
                    p[2] = '?';
                }
            }
        }
        this.debug(this.pattern, this.set);
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    levelTwoFileOptimize(parts) {
        if (!Array.isArray(parts)) {
            parts = this.slashSplit(parts);
        }
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            let dd = 0;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p &&
                    p !== '.' &&
                    p !== '..' &&
                    p !== '**' &&
                    !(this.isWindows && /^[a-z]:$/i.test(p))) {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd -= 2;
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                let dd = 0;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd -= 2;
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
    //
    // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
    // ^-- not valid because ** doens't follow symlinks
    secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) {
            for (let j = i + 1; j < globParts.length; j++) {
                const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
                if (matched) {
                    globParts[i] = [];
                    globParts[j] = matched;
                    break;
                }
            }
        }
        return globParts.filter(gs => gs.length);
    }
    partsMatch(a, b, emptyGSMatch = false) {
        let ai = 0;
        let bi = 0;
        let result = [];
        let which = '';
        while (ai < a.length && bi < b.length) {
            if (a[ai] === b[bi]) {
                result.push(which === 'b' ? b[bi] : a[ai]);
                ai++;
                bi++;
            }
            else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
                result.push(a[ai]);
                ai++;
            }
            else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
                result.push(b[bi]);
                bi++;
            }
            else if (a[ai] === '*' &&
                b[bi] &&
                (this.options.dot || !b[bi].startsWith('.')) &&
                b[bi] !== '**') {
                if (which === 'b')
                    return false;
                which = 'a';
                result.push(a[ai]);
                ai++;
                bi++;
            }
            else if (b[bi] === '*' &&
                a[ai] &&
                (this.options.dot || !a[ai].startsWith('.')) &&
                a[ai] !== '**') {
                if (which === 'a')
                    return false;
                which = 'b';
                result.push(b[bi]);
                ai++;
                bi++;
            }
            else {
                return false;
            }
        }
        // if we fall out of the loop, it means they two are identical
        // as long as their lengths match
        return a.length === b.length && result;
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // set partial to true to test if, for example,
    // "/a/b" matches the start of "/*/b/*/d"
    // Partial means, if you run out of file before you run
    // out of pattern, then that's fine, as long as all
    // the parts match.
    matchOne(file, pattern, partial = false) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa
        // Drive letters in absolute drive or unc paths are always compared
        // case-insensitively.
        if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // start matching at the drive letter index of each
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    pattern[pdi] = fd;
                    patternStartIndex = pdi;
                    fileStartIndex = fdi;
                }
            }
        }
        // resolve and reduce . and .. portions in the file as well.
        // don't need to do the second phase, because it's only one string[]
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            file = this.levelTwoFileOptimize(file);
        }
        if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        // split the pattern into head, tail, and middle of ** delimited parts
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        // split the pattern up into globstar-delimited sections
        // the tail has to be at the end, and the others just have
        // to be found in order from the head.
        const [head, body, tail] = partial ?
            [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1),
                [],
            ]
            : [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1, lastgs),
                pattern.slice(lastgs + 1),
            ];
        // check the head, from the current file/pattern index.
        if (head.length) {
            const fileHead = file.slice(fileIndex, fileIndex + head.length);
            if (!this.#matchOne(fileHead, head, partial, 0, 0)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        // split the body up into sections, and note the minimum index it can
        // be found at (start with the length of all previous segments)
        // [section, before, after]
        const bodySegments = [[[], 0]];
        let currentBody = bodySegments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                currentBody = [[], 0];
                bodySegments.push(currentBody);
            }
            else {
                currentBody[0].push(b);
                nonGsParts++;
            }
        }
        let i = bodySegments.length - 1;
        const fileLength = file.length - fileTailMatch;
        for (const b of bodySegments) {
            b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
        }
        return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, last possible position for it
    bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // just make sure that there's no bad dots
            for (let i = fileIndex; i < file.length; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test
        const [body, after] = bs;
        while (fileIndex <= after) {
            const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
                if (sub !== false) {
                    return sub;
                }
            }
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = file.length,
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            this.debug('matchOne loop');
            let p = pattern[pi];
            let f = file[fi];
            this.debug(pattern, p, f);
            // should be impossible.
            // some invalid regexp stuff in the set.
            /* c8 ignore start */
            if (p === false || p === GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into regexps.
            let hit;
            if (typeof p === 'string') {
                hit = f === p;
                this.debug('string match', p, f, hit);
            }
            else {
                hit = p.test(f);
                this.debug('pattern match', p, f, hit);
            }
            if (!hit)
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though "" matches against the
        // [^/]*? pattern, except in partial mode, where it might
        // simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        // far and away, the most common glob pattern parts are
        // *, *.*, and *.<ext>  Add a fast check method for those.
        let m;
        let fastTest = null;
        if ((m = pattern.match(starRE))) {
            fastTest = options.dot ? starTestDot : starTest;
        }
        else if ((m = pattern.match(starDotExtRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    starDotExtTestNocaseDot
                    : starDotExtTestNocase
                : options.dot ? starDotExtTestDot
                    : starDotExtTest)(m[1]);
        }
        else if ((m = pattern.match(qmarksRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    qmarksTestNocaseDot
                    : qmarksTestNocase
                : options.dot ? qmarksTestDot
                    : qmarksTest)(m);
        }
        else if ((m = pattern.match(starDotStarRE))) {
            fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
        }
        else if ((m = pattern.match(dotStarRE))) {
            fastTest = dotStarTest;
        }
        const re = AST.fromGlob(pattern, this.options).toMMPattern();
        if (fastTest && typeof re === 'object') {
            // Avoids overriding in frozen environments
            Reflect.defineProperty(re, 'test', { value: fastTest });
        }
        return re;
    }
    makeRe() {
        if (this.regexp || this.regexp === false)
            return this.regexp;
        // at this point, this.set is a 2d array of partial
        // pattern strings, or "**".
        //
        // It's better to use .match().  This function shouldn't
        // be used, really, but it's pretty convenient sometimes,
        // when you just want to work with a regex.
        const set = this.set;
        if (!set.length) {
            this.regexp = false;
            return this.regexp;
        }
        const options = this.options;
        const twoStar = options.noglobstar ? esm_star
            : options.dot ? twoStarDot
                : twoStarNoDot;
        const flags = new Set(options.nocase ? ['i'] : []);
        // regexpify non-globstar patterns
        // if ** is only item, then we just do one twoStar
        // if ** is first, and there are more, prepend (\/|twoStar\/)? to next
        // if ** is last, append (\/twoStar|) to previous
        // if ** is in the middle, append (\/|\/twoStar\/) to previous
        // then filter out GLOBSTAR symbols
        let re = set
            .map(pattern => {
            const pp = pattern.map(p => {
                if (p instanceof RegExp) {
                    for (const f of p.flags.split(''))
                        flags.add(f);
                }
                return (typeof p === 'string' ? esm_regExpEscape(p)
                    : p === GLOBSTAR ? GLOBSTAR
                        : p._src);
            });
            pp.forEach((p, i) => {
                const next = pp[i + 1];
                const prev = pp[i - 1];
                if (p !== GLOBSTAR || prev === GLOBSTAR) {
                    return;
                }
                if (prev === undefined) {
                    if (next !== undefined && next !== GLOBSTAR) {
                        pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
                    }
                    else {
                        pp[i] = twoStar;
                    }
                }
                else if (next === undefined) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + ')?';
                }
                else if (next !== GLOBSTAR) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
                    pp[i + 1] = GLOBSTAR;
                }
            });
            const filtered = pp.filter(p => p !== GLOBSTAR);
            // For partial matches, we need to make the pattern match
            // any prefix of the full path. We do this by generating
            // alternative patterns that match progressively longer prefixes.
            if (this.partial && filtered.length >= 1) {
                const prefixes = [];
                for (let i = 1; i <= filtered.length; i++) {
                    prefixes.push(filtered.slice(0, i).join('/'));
                }
                return '(?:' + prefixes.join('|') + ')';
            }
            return filtered.join('/');
        })
            .join('|');
        // need to wrap in parens if we had more than one thing with |,
        // otherwise only the first will be anchored to ^ and the last to $
        const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
        // must match entire pattern
        // ending in a * or ** will make it less strict.
        re = '^' + open + re + close + '$';
        // In partial mode, '/' should always match as it's a valid prefix for any pattern
        if (this.partial) {
            re = '^(?:\\/|' + open + re.slice(1, -1) + close + ')$';
        }
        // can match anything, as long as it's not this.
        if (this.negate)
            re = '^(?!' + re + ').+$';
        try {
            this.regexp = new RegExp(re, [...flags].join(''));
            /* c8 ignore start */
        }
        catch {
            // should be impossible
            this.regexp = false;
        }
        /* c8 ignore stop */
        return this.regexp;
    }
    slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        this.debug('match', f, this.pattern);
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // windows: need to use /, not \
        if (this.isWindows) {
            f = f.split('\\').join('/');
        }
        // treat the test path as a set of pathparts.
        const ff = this.slashSplit(f);
        this.debug(this.pattern, 'split', ff);
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        this.debug(this.pattern, 'set', set);
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (const pattern of set) {
            let file = ff;
            if (options.matchBase && pattern.length === 1) {
                file = [filename];
            }
            const hit = this.matchOne(file, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */



/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./lib/host/hash-pattern.js


/** As `@actions/glob` asks it: `*` matches names with a leading dot, `{}` and `!()` mean themselves. */
const options = {
    dot: true,
    nobrace: true,
    nocase: process.platform === 'win32',
    nocomment: true,
    noext: true,
    nonegate: true,
};
/**
 * The patterns in the arguments of a `hashFiles`, one to a line; empty lines and comments (`#`) say nothing. Relative
 * ones start at the workspace. A pattern on a directory matches everything in it. Throws on `.` and `..` within a
 * pattern. The rules are those of `@actions/glob`.
 */
function readHashPatterns(lines, workspace) {
    return lines
        .flatMap((text) => text.split(/\r?\n/))
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => readPattern(line, workspace));
}
/** A path with `/` between its parts, on Windows too. */
function withSlashes(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
function readPattern(line, workspace) {
    const marks = /^(?:!\s*)*/.exec(line)?.[0] ?? '';
    const rooted = atRoot(withSlashes(line.slice(marks.length)).replaceAll(/\/{2,}/g, '/'), workspace, line);
    const path = rooted.length > 1 ? rooted.replace(/\/$/, '') : rooted;
    const segments = path.split('/');
    const everything = segments.at(-1) === '**' && rooted === path;
    const below = new Minimatch(everything ? path : `${path === '/' ? '' : path}/**`, options);
    // A pattern that ends in a slash is on directories: only what is in them is a file.
    const itself = everything || rooted !== path ? below : new Minimatch(path, options);
    const mayMatch = new Minimatch(below.pattern, { ...options, partial: true });
    return {
        negated: marks.replaceAll(/\s/g, '').length % 2 === 1,
        searchPath: literalPrefix(segments),
        // With a slash behind it, a file matches `file/**`: so it is in `@actions/glob`.
        matchesFile: (file) => itself.match(file) || below.match(everything ? `${file}/` : file),
        mayMatchBelow: (directory) => mayMatch.match(directory),
    };
}
function atRoot(pattern, workspace, line) {
    if (pattern === '')
        throw new Error(`hashFiles: pattern ${JSON.stringify(line)} is empty`);
    if (pattern.split('/').some((segment, index) => segment === '..' || (segment === '.' && index > 0))) {
        throw new Error(`hashFiles: pattern ${JSON.stringify(line)} has a "." or ".." in it: expected a path without`);
    }
    if (/^(?:[A-Za-z]:)?\//.test(pattern))
        return pattern;
    if (/^~(?:\/|$)/.test(pattern))
        return escapeGlob(withSlashes((0,external_node_os_namespaceObject.homedir)())) + pattern.slice(1);
    const relative = /^\.(?:\/|$)/.test(pattern) ? pattern.slice(1) : `/${pattern}`;
    return escapeGlob(workspace) + relative;
}
function escapeGlob(path) {
    const escaped = process.platform === 'win32' ? path : path.replaceAll('\\', '\\\\');
    return escaped
        .replaceAll(/\[(?=[^/]+\])/g, '[[]')
        .replaceAll('?', '[?]')
        .replaceAll('*', '[*]');
}
/** The path as far as no part of it is a pattern. */
function literalPrefix(segments) {
    const literals = [];
    for (const segment of segments) {
        const literal = asLiteral(segment);
        if (literal === undefined)
            break;
        literals.push(literal);
    }
    return literals.join('/') || '/';
}
/** An escaped character, a set of one, something that matches more than one name, any other character. */
const parts = /\\(.)|\[(?:\\(.)|([^\]\\]))\]|(\[(?:\\.|[^\]])+\]|[*?])|(.)/gs;
/** A part of a pattern that matches one name only, as that name; undefined when it may match others. */
function asLiteral(segment) {
    let literal = '';
    for (const [, escaped, single, plainSingle, wild, other] of segment.matchAll(parts)) {
        if (wild !== undefined)
            return undefined;
        literal += escaped ?? single ?? plainSingle ?? other ?? '';
    }
    return literal;
}

;// CONCATENATED MODULE: ./lib/host/hash-files.js




/** How much of a file is in memory at once. */
const bufferBytes = 1 << 20;
const followOption = '--follow-symbolic-links';
/**
 * GitHub's `hashFiles`: the SHA-256, in hexadecimal, of the SHA-256 digests of all files below the workspace that the
 * patterns match, in the order in which GitHub's runner walks them (the runner's `hashFiles` package); empty text
 * when there are none. Later patterns overrule earlier ones, `!` takes out. Links are followed only when the first
 * argument is `--follow-symbolic-links`. Throws on a pattern that is none and on a file that cannot be read. It is
 * not asynchronous: expressions are evaluated at once.
 */
function hashFiles(values, workspace) {
    const [option = ''] = values;
    const follow = option.toLowerCase() === followOption;
    if (option.startsWith('--') && !follow) {
        throw new Error(`hashFiles: expected the option ${followOption} or a pattern, found ${JSON.stringify(option)}`);
    }
    const root = withSlashes((0,external_node_path_namespaceObject.resolve)(workspace));
    const patterns = readHashPatterns(follow ? values.slice(1) : values, root);
    const digests = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    let count = 0;
    const buffer = Buffer.allocUnsafe(bufferBytes);
    for (const file of matchingFiles(patterns, root, follow)) {
        digests.update(digestOf(file, buffer));
        count += 1;
    }
    return count === 0 ? '' : digests.digest('hex');
}
function digestOf(file, buffer) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(file, 'r');
    try {
        for (let length = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer); length > 0; length = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer)) {
            hash.update(buffer.subarray(0, length));
        }
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
    return hash.digest();
}
function* matchingFiles(patterns, root, follow) {
    for (const start of searchPaths(patterns)) {
        // What is outside of the workspace is never hashed.
        const path = isWithin(root, start) ? root : start;
        if (isWithin(path, root))
            yield* walk(path, [], { patterns, follow });
    }
}
/** Where to look, in the order of the patterns; what lies in another search path is found there. */
function searchPaths(patterns) {
    const paths = new Set(patterns.filter(({ negated }) => !negated).map(({ searchPath }) => searchPath));
    return [...paths].filter((path) => ![...paths].some((other) => other !== path && isWithin(path, other)));
}
function* walk(path, ancestors, context) {
    const { patterns, follow } = context;
    const kind = kindOf(path, follow);
    if (kind === 'directory') {
        if (!patterns.some(({ negated, mayMatchBelow }) => !negated && mayMatchBelow(path)))
            return;
        const own = follow ? (0,external_node_fs_namespaceObject.realpathSync)(path) : path;
        // A link that leads back to where it came from would never end.
        if (ancestors.includes(own))
            return;
        for (const name of (0,external_node_fs_namespaceObject.readdirSync)(path))
            yield* walk(withSlashes((0,external_node_path_namespaceObject.join)(path, name)), [...ancestors, own], context);
    }
    else if (kind === 'file' && isMatch(path, patterns) && !(0,external_node_fs_namespaceObject.statSync)(path).isDirectory())
        yield path;
}
/** Without following links, a link counts as a file. */
function kindOf(path, follow) {
    try {
        return (follow ? (0,external_node_fs_namespaceObject.statSync)(path) : (0,external_node_fs_namespaceObject.lstatSync)(path)).isDirectory() ? 'directory' : 'file';
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return 'nothing';
        throw error;
    }
}
function isMatch(path, patterns) {
    let matched = false;
    for (const { negated, matchesFile } of patterns)
        if (matchesFile(path))
            matched = !negated;
    return matched;
}
function isWithin(path, directory) {
    return path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);
}

;// CONCATENATED MODULE: ./lib/host/memory.js


/**
 * How much memory new processes could take without swapping, in bytes: what the system says is available, or what
 * the control groups' limits leave when that is less.
 */
function freeMemoryBytes(read = readText, free = (0,external_node_os_namespaceObject.freemem)()) {
    const available = /^MemAvailable:\s+([0-9]+) kB$/m.exec(read('/proc/meminfo') ?? '')?.[1];
    const system = available === undefined ? free : Number(available) * 1024;
    const left = controlGroups('memory', read).map((directory) => leftIn(directory, read));
    return Math.max(0, Math.min(system, ...left));
}
/** What is left in one control group; Infinity when it has no limit. */
function leftIn(directory, read) {
    const limit = bytesIn(read, `${directory}/memory.max`) ?? bytesIn(read, `${directory}/memory.limit_in_bytes`);
    const used = bytesIn(read, `${directory}/memory.current`) ?? bytesIn(read, `${directory}/memory.usage_in_bytes`);
    if (limit === undefined || used === undefined)
        return Infinity;
    // Pages that only cache files are given back when memory is wanted.
    const cached = /^inactive_file ([0-9]+)$/m.exec(read(`${directory}/memory.stat`) ?? '')?.[1];
    return limit - used + Number(cached ?? 0);
}
/** The number in a file; undefined for `max` and where there is no such file. */
function bytesIn(read, path) {
    const text = read(path)?.trim();
    return text !== undefined && /^[0-9]+$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/report/reporter-lane.js

/** The events on their way to one reporter: in order, one at a time, and none after it has failed. */
class ReporterLane {
    #reporter;
    #onFailure;
    #waiting = [];
    /** Settles when the reporter has nothing left to do; undefined when it has nothing to do now. */
    #work;
    #dropped = false;
    constructor(reporter, onFailure) {
        this.#reporter = reporter;
        this.#onFailure = onFailure;
    }
    get busy() {
        return this.#work !== undefined;
    }
    /** Delivers the event now when the reporter is free, else when its turn comes. */
    push(event) {
        if (this.#dropped)
            return;
        if (this.#work !== undefined) {
            this.#waiting.push(event);
            return;
        }
        try {
            const work = this.#reporter.on(event);
            if (work !== undefined)
                this.#work = this.#finish(work);
        }
        catch (error) {
            this.#drop(error);
        }
    }
    /** Resolves when all events so far are dealt with; never rejects. */
    async idle() {
        await this.#work;
    }
    /** Closes the reporter unless it was dropped; gives the problem when that fails. */
    async close() {
        if (this.#dropped)
            return undefined;
        try {
            await this.#reporter.close?.();
            return undefined;
        }
        catch (error) {
            return this.#problem(error);
        }
    }
    async #finish(first) {
        try {
            await first;
            while (this.#waiting.length > 0) {
                const batch = this.#waiting;
                this.#waiting = [];
                for (const event of batch)
                    await this.#reporter.on(event);
            }
        }
        catch (error) {
            this.#drop(error);
        }
        finally {
            this.#work = undefined;
        }
    }
    #drop(error) {
        this.#dropped = true;
        this.#waiting = [];
        this.#onFailure(this.#problem(error));
    }
    #problem(error) {
        return `the ${this.#reporter.name} report is not whole: ${messageOf(error)}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/dispatch.js

/**
 * Brings every event of a run to every reporter.
 *
 * Each reporter gets all events in order and one at a time, and none waits for another. One that throws or rejects
 * is dropped, and the others hear of it once, as a warning. Whoever dispatches never hears of it.
 */
class dispatch_Dispatcher {
    #lanes;
    #now;
    #pending = [];
    #handingOut = false;
    constructor(reporters, now) {
        this.#now = now;
        this.#lanes = reporters.map((reporter) => new ReporterLane(reporter, (problem) => this.#warn(problem)));
    }
    /** Hands the event to all reporters; returns at once, also while some are still busy with earlier events. */
    dispatch(event) {
        this.#pending.push(event);
        // An event born while another is handed out (a reporter failed) comes after it, for every reporter.
        if (this.#handingOut)
            return;
        this.#handingOut = true;
        for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
            for (const lane of this.#lanes)
                lane.push(next);
        }
        this.#handingOut = false;
    }
    /** Resolves when every reporter has dealt with every event, those included that come meanwhile. */
    async idle() {
        let busy = this.#lanes.filter((lane) => lane.busy);
        while (busy.length > 0) {
            await Promise.all(busy.map((lane) => lane.idle()));
            busy = this.#lanes.filter((lane) => lane.busy);
        }
    }
    /** Waits for `idle`, then closes the reporters that still work; gives the problems of those that failed to. */
    async close() {
        await this.idle();
        const problems = await Promise.all(this.#lanes.map((lane) => lane.close()));
        return problems.filter((problem) => problem !== undefined);
    }
    #warn(problem) {
        this.dispatch({ type: 'warning', at: this.#now(), message: problem, task: undefined });
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/interrupted-error.js
/** How a run ends that was interrupted: what had started has ended and was collected, the rest never started. */
class InterruptedError extends Error {
    name = 'InterruptedError';
    /** The units that never started, in the graph's order. */
    unstarted;
    /** @param reason the reason of the signal that interrupted the run; it becomes the error's cause */
    constructor(reason, unstarted) {
        super(`the run was interrupted; units that never started: ${unstarted.length}`, { cause: reason });
        this.unstarted = unstarted;
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/poll-interval.js
/**
 * The pause between two rounds of asking, adapted to what the last rounds found: long waits make it longer, up to
 * 1.25 s, short ones make it shorter, down to 0.075 ms. The arithmetic is e3-testsuite's.
 *
 * @param pollCounter rounds of asking that it took until a worker had ended
 * @param pollInterval the pause between them, in seconds
 * @returns the pause from now on, in seconds
 */
function computeNextDynPoll(pollCounter, pollInterval) {
    if (pollCounter > 8 && pollInterval < 1.0)
        return pollInterval * 1.25;
    if (pollInterval > 0.0001)
        return pollInterval * 0.75;
    return pollInterval;
}

;// CONCATENATED MODULE: ./lib/scheduler/poll-rounds.js

/** Asks the workers that do not notify, all in one round, with a pause before each round. No worker, no timer. */
class PollRounds {
    /** The pause, in seconds. It starts with e3-testsuite's 0.1. */
    interval = 0.1;
    #dynamic;
    #onDue;
    #workers = new Set();
    #timer;
    #due = false;
    /** Rounds since a worker was last found to have ended. */
    #rounds = 0;
    /**
     * @param dynamic whether the pause is adapted after each round that found a worker that had ended
     * @param onDue called when the pause is over
     */
    constructor(dynamic, onDue) {
        this.#dynamic = dynamic;
        this.#onDue = onDue;
    }
    add(worker) {
        this.#workers.add(worker);
        this.#pause();
    }
    delete(worker) {
        if (this.#workers.delete(worker) && this.#workers.size === 0) {
            clearTimeout(this.#timer);
            this.#timer = undefined;
            this.#due = false;
        }
    }
    /** Asks every worker if the pause is over; those that no longer run come back in the order of their slots. */
    askIfDue(scheduler) {
        if (!this.#due)
            return [];
        this.#due = false;
        const endings = [];
        for (const worker of this.#workers) {
            try {
                if (!worker.poll(scheduler))
                    endings.push({ worker, failure: undefined });
            }
            catch (error) {
                endings.push({ worker, failure: { error } });
            }
        }
        for (const { worker } of endings)
            this.#workers.delete(worker);
        this.#rounds += 1;
        if (endings.length > 0) {
            if (this.#dynamic)
                this.interval = computeNextDynPoll(this.#rounds, this.interval);
            this.#rounds = 0;
        }
        this.#pause();
        return endings.toSorted((one, other) => one.worker.slot - other.worker.slot);
    }
    #pause() {
        if (this.#due || this.#timer !== undefined || this.#workers.size === 0)
            return;
        this.#timer = setTimeout(() => {
            this.#timer = undefined;
            this.#due = true;
            this.#onDue();
        }, this.interval * 1000);
    }
}

;// CONCATENATED MODULE: ./lib/scheduler/scheduler-options.js

/** The number that `jobs` stands for. Throws a RangeError for anything but a whole number from 0. */
function scheduler_options_parallelismOf(jobs) {
    if (!Number.isInteger(jobs) || jobs < 0) {
        throw new RangeError(`jobs: expected 0 or a positive whole number, found ${jobs}`);
    }
    return jobs === 0 ? (0,external_node_os_namespaceObject.availableParallelism)() : jobs;
}

;// CONCATENATED MODULE: ./lib/scheduler/multiprocess-scheduler.js





/**
 * Runs a graph of work: asks its iterator what may start, seats a worker for it, waits until workers end, collects.
 *
 * The surface is that of `MultiprocessScheduler` in e3-testsuite. What differs:
 *
 * - Waiting is by event. A worker that notifies (`whenEnded`) wakes the loop at once, and no timer runs for it. Workers
 *   that can only be asked are asked as e3 asks them, less the pause between finding an end and filling the seat.
 * - The order is total: of ready vertices the one that was inserted first goes first, always into the lowest free seat.
 * - A graph with a cycle is refused when the scheduler is made, with the shortest cycle named; e3 would wait for ever.
 * - Nothing is lost when a run is interrupted: what still ends is collected too (e3 drops it), and the error names what
 *   never started. The same holds when a callback throws: the error comes after the last running worker was collected.
 * - The scheduler starts the workers that the factory makes; in e3 a worker starts itself while it is constructed.
 * - An iterator may wait for things outside the run, which then call `wake()`.
 */
class MultiprocessScheduler {
    dag;
    jobFactory;
    collectResult;
    iterator;
    /** `jobs`, or the number of CPUs that Node may use. */
    parallelism;
    /** Whether `pollInterval` is adapted. */
    dynPollInterval;
    #signal;
    #seats;
    #rounds;
    /** Uids of all units that ever started. */
    #started = new Set();
    /** Workers that still hold their seats. */
    #endings = [];
    /** What the iterator said that the work that is left waits for. */
    #waiting = 'no';
    #noWorkLeft = false;
    /** Whether something has changed since the seats were last filled. */
    #woken = false;
    /** Continues the loop when it waits. */
    #continue;
    /** Throws a DAGError for a graph with a cycle or an unknown predecessor, a RangeError for `jobs` or `seats`. */
    constructor(dag, jobFactory, collectResult, options = {}) {
        this.parallelism = scheduler_options_parallelismOf(options.jobs ?? 0);
        this.#seats = new Seats(options.seats ?? this.parallelism);
        dag.check();
        this.dag = dag;
        this.jobFactory = jobFactory;
        this.collectResult = collectResult;
        this.iterator = options.iterator ?? new DAGIterator(dag, { enableBusyState: true });
        this.dynPollInterval = options.dynPollInterval ?? true;
        this.#signal = options.signal;
        this.#rounds = new PollRounds(this.dynPollInterval, () => this.#continueLoop());
    }
    /** The running workers: `workers[N].slot === N`, and empty seats are undefined. It is as long as seats were needed. */
    get workers() {
        return this.#seats.occupants;
    }
    /** How many seats are taken. */
    get activeWorkers() {
        return this.#seats.taken;
    }
    /** The pause before each round of asking workers that do not notify, in seconds. */
    get pollInterval() {
        return this.#rounds.interval;
    }
    /** Whether all work that is left waits: for work that runs, or for a wake. */
    get noFreeItem() {
        return !this.#woken && this.#waiting !== 'no';
    }
    /** Whether everything was handed out, or nothing more is to start. */
    get noWorkLeft() {
        return this.#noWorkLeft;
    }
    /** Whether a worker could be seated. */
    get hasFreeSlots() {
        return this.#seats.hasFree;
    }
    /** Makes a worker for a unit of work, starts it and seats it in a slot, which has to be free. */
    spawnWorker(uid, data, slot) {
        this.#seats.expectFree(slot);
        const worker = this.jobFactory(uid, data, slot);
        if (worker.slot !== slot) {
            throw new Error(`job factory: expected a worker for slot ${slot}, found one for slot ${worker.slot}`);
        }
        worker.start();
        const ending = worker.whenEnded();
        this.#seats.take(slot, worker);
        this.#started.add(uid);
        if (ending === undefined) {
            this.#rounds.add(worker);
            return;
        }
        ending.then(() => this.#hasEnded({ worker, failure: undefined }), (error) => this.#hasEnded({ worker, failure: { error } }));
    }
    /** Frees a slot, in which a worker has to sit; released by hand, that worker is neither waited for nor collected. */
    releaseWorker(slot) {
        this.#rounds.delete(this.#seats.release(slot));
        this.wake();
    }
    /** Makes the scheduler ask its iterator again, because something outside the run has changed. */
    wake() {
        this.#woken = true;
        this.#continueLoop();
    }
    /** Starts nothing more; what runs ends and is collected, and `run()` ends well. e3: aborted after too many failures. */
    close() {
        this.#noWorkLeft = true;
        this.#continueLoop();
    }
    /**
     * Runs until all work has ended. What a callback, a worker or the iterator throws ends the run: nothing more starts,
     * what runs is waited for and collected, then this rejects with the error (with an AggregateError when there were
     * several). When the signal interrupted the run, it rejects in the same way, with an InterruptedError.
     */
    async run() {
        const failures = [];
        let interrupted = false;
        const interrupt = () => {
            interrupted = true;
            this.close();
        };
        this.#signal?.addEventListener('abort', interrupt);
        if (this.#signal?.aborted === true)
            interrupt();
        while (this.activeWorkers > 0 || !this.#noWorkLeft) {
            try {
                await this.poll();
            }
            catch (error) {
                failures.push(error);
                this.close();
            }
        }
        this.#signal?.removeEventListener('abort', interrupt);
        if (failures.length > 1)
            throw new AggregateError(failures, failures.map(String).join('; '));
        if (failures.length === 1)
            throw failures[0];
        if (interrupted) {
            throw new InterruptedError(this.#signal?.reason, [...this.dag.ids].filter((id) => !this.#started.has(id)));
        }
    }
    /**
     * One round: fills the free seats, then waits until a worker has ended or the scheduler is woken, unless all work is
     * over; all that have ended leave their seats and are collected. Rejects with what a callback, a worker or the iterator throws;
     * the next call goes on after it.
     */
    async poll() {
        this.#fillSeats();
        await this.#untilSomethingChanges();
        for (let next = this.#endings.shift(); next !== undefined; next = this.#endings.shift()) {
            const { worker, failure } = next;
            // It was released by hand.
            if (this.workers[worker.slot] !== worker)
                continue;
            this.releaseWorker(worker.slot);
            try {
                this.iterator.leave(worker.uid, worker);
            }
            finally {
                const collected = this.collectResult(worker);
                // Awaiting only what is a promise spares most units a turn of the loop.
                if (collected instanceof Promise)
                    await collected;
            }
            if (failure !== undefined)
                throw failure.error;
        }
    }
    #fillSeats() {
        this.#woken = false;
        // A round ends because something has changed, so the iterator is worth asking again.
        this.#waiting = 'no';
        while (!this.#noWorkLeft && this.#waiting === 'no' && this.hasFreeSlots) {
            const next = this.iterator.next();
            switch (next.kind) {
                case 'ready':
                    this.spawnWorker(next.uid, next.data, this.#seats.lowestFree());
                    break;
                case 'busy':
                    this.#waiting = next.until;
                    break;
                case 'done':
                    this.#noWorkLeft = true;
                    break;
            }
        }
    }
    async #untilSomethingChanges() {
        for (;;) {
            this.#endings.push(...this.#rounds.askIfDue(this));
            if (this.#endings.length > 0 || this.#woken)
                return;
            if (this.activeWorkers === 0) {
                if (this.#noWorkLeft)
                    return;
                if (this.#waiting === 'leave') {
                    throw new Error('internal error: work is left, nothing runs, and the iterator says that work that runs is in the way');
                }
            }
            await new Promise((resolve) => {
                this.#continue = resolve;
            });
        }
    }
    #hasEnded(ending) {
        this.#endings.push(ending);
        this.#continueLoop();
    }
    #continueLoop() {
        this.#continue?.();
        this.#continue = undefined;
    }
}

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./lib/scheduler/worker.js
/** One unit of work in a process of its own, from its start to its end. Subclasses say how. */
class Worker {
    static #created = 0;
    /** Names the unit of work. */
    uid;
    /** What to do: in e3-testsuite the driver and the name of its callback. */
    data;
    /** Number of the seat, from 0; the slots of workers that run at the same time differ. */
    slot;
    /** Where to do it. */
    env;
    /** Counts the workers of this Node process, from 1. */
    index;
    /** The handle of the process, set by `start()`; its type is the subclass's own affair. */
    process = undefined;
    constructor(uid, data, slot, env) {
        this.uid = uid;
        this.data = data;
        this.slot = slot;
        this.env = env;
        Worker.#created += 1;
        this.index = Worker.#created;
    }
    /**
     * A promise that is fulfilled when the unit has ended; undefined when the worker has to be asked by `poll`.
     * Called once, after `start()`. A rejection counts as having ended, and ends the run.
     */
    whenEnded() {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/worker/lines.js
/** A longer line is dropped and counted, never cut: a cut can show half a secret. In bytes. */
const lines_longestLine = 1024 * 1024;
const lineFeed = 10;
const carriageReturn = 13;
/**
 * Splits bytes into lines at `\n`, `\r\n` and a lone `\r`, as GitHub's runner does, in linear time.
 * A line ends with its `\r` at once, so that progress bars are seen while they move.
 */
class Lines {
    #sink;
    /** Copies of the parts of the line that has not ended yet; empty when it is already too long. */
    #parts = [];
    #length = 0;
    /** The last byte was a `\r`: a `\n` that follows belongs to it. */
    #afterReturn = false;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Takes the next bytes; they may be overwritten by the caller afterwards. */
    write(bytes) {
        let from = this.#afterReturn && bytes[0] === lineFeed ? 1 : 0;
        if (bytes.length > 0)
            this.#afterReturn = false;
        let feed = bytes.indexOf(lineFeed, from);
        let carriage = bytes.indexOf(carriageReturn, from);
        while (feed >= 0 || carriage >= 0) {
            const atFeed = carriage < 0 || (feed >= 0 && feed < carriage);
            const end = atFeed ? feed : carriage;
            this.#endLine(bytes, from, end);
            from = end + 1;
            if (atFeed) {
                feed = bytes.indexOf(lineFeed, from);
                continue;
            }
            if (from === bytes.length)
                this.#afterReturn = true;
            else if (feed === from) {
                from += 1;
                feed = bytes.indexOf(lineFeed, from);
            }
            carriage = bytes.indexOf(carriageReturn, from);
        }
        this.#keep(bytes, from);
    }
    /** Says that no more bytes come: what stands after the last terminator is a line too. */
    end() {
        if (this.#length > 0)
            this.#flush();
    }
    #endLine(bytes, from, end) {
        if (this.#length > 0) {
            this.#keep(bytes.subarray(0, end), from);
            this.#flush();
        }
        else if (end - from > lines_longestLine)
            this.#sink.dropped(end - from);
        else
            this.#sink.line(from === end ? '' : bytes.toString('utf8', from, end), end - from);
    }
    #keep(bytes, from) {
        const added = bytes.length - from;
        if (added <= 0)
            return;
        this.#length += added;
        if (this.#length > lines_longestLine)
            this.#parts = [];
        else
            this.#parts.push(Buffer.from(bytes.subarray(from)));
    }
    #flush() {
        const bytes = this.#length;
        const parts = this.#parts;
        this.#length = 0;
        this.#parts = [];
        if (bytes > lines_longestLine)
            this.#sink.dropped(bytes);
        else
            this.#sink.line(Buffer.concat(parts).toString('utf8'), bytes);
    }
}

;// CONCATENATED MODULE: ./lib/worker/tail.js
/** How many lines of a task's output stay in memory. */
const tailLines = 100;
/** How many bytes of a task's output stay in memory. */
const tailBytes = 16 * 1024;
/** The last lines of an output, bounded in number and in bytes; a line is kept whole or not at all. */
class Tail {
    #lines = [];
    #first = 0;
    #bytes = 0;
    push(text, bytes) {
        if (bytes > tailBytes) {
            this.pushDropped(bytes);
            return;
        }
        this.#lines.push({ text, bytes });
        this.#bytes += bytes;
        while (this.#lines.length - this.#first > tailLines || this.#bytes > tailBytes) {
            this.#bytes -= this.#lines[this.#first]?.bytes ?? 0;
            this.#first += 1;
        }
        // Cutting the front off only now and then keeps every push cheap.
        if (this.#first > tailLines) {
            this.#lines.splice(0, this.#first);
            this.#first = 0;
        }
    }
    /** Notes in its place a line that is too long to be kept. */
    pushDropped(bytes) {
        const note = `[a line of ${bytes.toLocaleString('en-US')} bytes is left out here; the log has it]`;
        this.push(note, note.length);
    }
    /** Oldest first. */
    lines() {
        return this.#lines.slice(this.#first).map((line) => line.text);
    }
}

;// CONCATENATED MODULE: ./lib/worker/output.js


/** What becomes of an attempt's output: all bytes to the log, whole lines to the listeners, the last ones to the tail. */
class Output {
    log;
    tail = new Tail();
    droppedLines = 0;
    #splitters = [];
    #sink;
    #listenersWork = true;
    constructor(log, listeners) {
        this.log = log;
        const tell = (what) => {
            if (!this.#listenersWork)
                return;
            try {
                what();
            }
            catch (error) {
                this.#listenersWork = false;
                listeners.onProblem(error);
            }
        };
        const { onLine, onDroppedLine } = listeners;
        this.#sink = {
            line: (text, bytes) => {
                this.tail.push(text, bytes);
                if (onLine !== undefined)
                    tell(() => onLine(text));
            },
            dropped: (bytes) => {
                this.droppedLines += 1;
                this.tail.pushDropped(bytes);
                if (onDroppedLine !== undefined)
                    tell(() => onDroppedLine(bytes));
            },
        };
    }
    /** A way in for one stream of bytes: its lines are put together on their own. */
    stream() {
        const lines = new Lines(this.#sink);
        this.#splitters.push(lines);
        return (bytes) => {
            this.log.write(bytes);
            lines.write(bytes);
        };
    }
    /** Says that the attempt is over: lines without an end are passed on. */
    end() {
        for (const lines of this.#splitters)
            lines.end();
        this.#splitters.length = 0;
    }
}
/** The output of a child through pipes that Node made: where there are no FIFOs. */
class StreamSource {
    #streams;
    #sinks;
    #open;
    #onEnd;
    /** One sink for each stream. */
    constructor(streams, sinks) {
        this.#streams = streams;
        this.#sinks = sinks;
        this.#open = streams.length;
        streams.forEach((stream, index) => {
            stream.on('data', (bytes) => this.#sinks[index]?.(bytes));
            stream.on('error', () => undefined);
            stream.once('close', () => {
                this.#open -= 1;
                if (this.#open === 0)
                    this.#onEnd?.();
            });
        });
    }
    get state() {
        return this.#open === 0 ? 'ended' : 'held';
    }
    onEnd(callback) {
        this.#onEnd = callback;
    }
    drain() {
        return this.state;
    }
    redirect(sink) {
        this.#sinks = this.#streams.map(() => sink);
    }
    letGo() {
        for (const stream of this.#streams)
            if ('unref' in stream && typeof stream.unref === 'function')
                stream.unref();
    }
    close() {
        this.#onEnd = undefined;
        for (const stream of this.#streams)
            stream.destroy();
    }
}
/** Waits until a source has ended, at most so long; then takes what has been written. Which of the two it was. */
async function output_settle(source, milliseconds) {
    if (source.drain() === 'ended')
        return 'ended';
    await new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        source.onEnd(() => {
            clearTimeout(timer);
            resolve();
        });
    });
    // A busy event loop may have let the time pass before it read what was there.
    if (source.state === 'held')
        await new Promise((resolve) => setImmediate(resolve));
    return source.drain();
}

;// CONCATENATED MODULE: ./lib/worker/process-tree.js
/** The variable that carries the tokens; a run inside a task of another run adds its own behind the other's. */
const tokenVariable = 'RUNDAG_TOKEN';
/** The token of one attempt: that of its run, the attempt's number in it, and an end, so that 1 is not found in 12. */
function attemptToken(runToken, serial) {
    return `${runToken}.${serial}.`;
}
/**
 * The members of trees, from one scan: of the same group or session ∪ with the token in the environment ∪ known from before ∪ holding the
 * pipe ∪ descendants of these; never this process, and nothing that started before the tree. A process belongs to one tree.
 */
function membersOf(trees, table, runToken, stray) {
    const members = new Map(trees.map((tree) => [tree, []]));
    let since = stray?.since ?? Infinity;
    for (const tree of trees)
        since = Math.min(since, tree.since);
    const rows = table.scan().filter((row) => row.start >= since);
    const claimed = new Map();
    const found = [];
    const claim = (row, tree) => {
        if (tree === undefined || row.start < tree.since || claimed.has(row.pid))
            return false;
        claimed.set(row.pid, tree);
        members.get(tree)?.push(row);
        found.push(row);
        return true;
    };
    claimKnown(trees, rows, claim);
    const bySerial = new Map(trees.map((tree) => [tree.serial, tree]));
    const leaders = leadersOf(trees, found, claimed);
    for (const row of rows) {
        if (claimed.has(row.pid))
            continue;
        const serial = serialIn(table.environment(row), runToken);
        if (serial === undefined)
            claim(row, leaders.get(row.group) ?? leaders.get(row.session ?? -1) ?? leaders.get(row.pid));
        else if (!claim(row, bySerial.get(serial)))
            stray?.take(row, serial);
    }
    claimHolders(trees, rows, table, claim);
    const children = byParent(rows);
    for (const row of found)
        for (const child of children.get(row.pid) ?? [])
            claim(child, claimed.get(row.pid));
    return members;
}
function claimKnown(trees, rows, claim) {
    const known = new Map();
    for (const tree of trees)
        for (const [pid, start] of tree.known)
            known.set(`${pid} ${start}`, tree);
    if (known.size > 0)
        for (const row of rows)
            claim(row, known.get(`${row.pid} ${row.start}`));
}
/** The trees whose group and session number is certain to be theirs, by that number. */
function leadersOf(trees, known, claimed) {
    const leaders = new Map();
    for (const tree of trees)
        if (tree.root !== undefined && tree.groupIsOurs)
            leaders.set(tree.root, tree);
    for (const row of known) {
        const tree = claimed.get(row.pid);
        if (tree?.root !== undefined && (row.group === tree.root || row.session === tree.root))
            leaders.set(tree.root, tree);
    }
    return leaders;
}
function claimHolders(trees, rows, table, claim) {
    const byPipe = new Map();
    for (const tree of trees)
        if (tree.pipe !== undefined)
            byPipe.set(tree.pipe, tree);
    if (byPipe.size === 0)
        return;
    for (const row of rows)
        // Linux writes the former path of a file without a name with " (deleted)" behind it.
        for (const path of table.openPaths(row))
            claim(row, byPipe.get(path.replace(/ \(deleted\)$/, '')));
}
/** The number of the attempt whose token a text holds, or undefined. */
function serialIn(environment, runToken) {
    const at = environment.indexOf(`${runToken}.`);
    if (at < 0)
        return undefined;
    const from = at + runToken.length + 1;
    const end = environment.indexOf('.', from);
    const serial = end < 0 ? Number.NaN : Number(environment.slice(from, end));
    return Number.isInteger(serial) ? serial : undefined;
}
function byParent(rows) {
    const children = new Map();
    for (const row of rows) {
        const siblings = children.get(row.parent);
        if (siblings === undefined)
            children.set(row.parent, [row]);
        else
            siblings.push(row);
    }
    return children;
}

;// CONCATENATED MODULE: ./lib/worker/signal-name.js

/** Whether this system has a signal of that name. */
function isSignal(name) {
    return Object.hasOwn(external_node_os_namespaceObject.constants.signals, name);
}
/** The name of a signal by its number; a number that this system has no name for is named by itself. */
function signalName(number) {
    for (const [name, value] of Object.entries(external_node_os_namespaceObject.constants.signals))
        if (value === number)
            return name;
    return `signal ${number}`;
}

;// CONCATENATED MODULE: ./lib/worker/describe-error.js

/** The system's code of an error (`ENOSPC`), or undefined when it has none. */
function errorCode(error) {
    if (!(error instanceof Error) || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
/** An error in the system's words, with its code: `no space left on device (ENOSPC)`. */
function describeError(error) {
    const code = errorCode(error);
    if (error instanceof Error && 'errno' in error && typeof error.errno === 'number') {
        const [name, words] = (0,external_node_util_namespaceObject.getSystemErrorMap)().get(error.errno) ?? [];
        if (name !== undefined && words !== undefined)
            return `${words} (${name})`;
    }
    const message = error instanceof Error ? error.message : String(error);
    return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}

;// CONCATENATED MODULE: ./lib/worker/start-refusal.js


/** A refusal. */
function refuse(cause, remedy) {
    return { kind: 'could-not-start', cause, remedy };
}
/** Linux takes no argument and no `NAME=value` that is longer, its final NUL included (`MAX_ARG_STRLEN`, 32 pages); in bytes. */
const longestString = 128 * 1024;
/** What would not reach the program, or would end Node instead of the task; undefined when there is nothing. */
function checkStrings(args, env, platform = process.platform) {
    for (const [index, arg] of args.entries()) {
        const refusal = checkString(() => `word ${index + 1} of the command`, '', arg, platform);
        if (refusal !== undefined)
            return refusal;
    }
    for (const [name, value] of env) {
        if (name === '' || name.includes('=') || name.includes('\0'))
            return refuse(`${JSON.stringify(name)} is not a name that an environment variable can have`, 'rename it: a name is not empty and has no "=" and no NUL');
        const refusal = checkString(() => `the environment variable ${name}`, name, value, platform);
        if (refusal !== undefined)
            return refusal;
    }
    return undefined;
}
/** `name` and `text` are passed on as one, with a `=` between and a NUL behind. */
function checkString(what, name, text, platform) {
    if (text.includes('\0'))
        return refuse(`${what()} contains a NUL character, which no program can be given`, 'remove it, or pass the data in a file');
    // No character takes more than three bytes per UTF-16 unit.
    if (platform !== 'linux' || (name.length + text.length) * 3 + 2 <= longestString)
        return undefined;
    const bytes = (name === '' ? 0 : Buffer.byteLength(name) + 1) + Buffer.byteLength(text) + 1;
    if (bytes <= longestString)
        return undefined;
    return refuse(`${what()} is ${bytes.toLocaleString('en-US')} bytes long; Linux takes at most ${longestString.toLocaleString('en-US')}`, 'write the data to a file and pass its path');
}
/** Why a task cannot run in a directory; undefined when it can. */
function checkDirectory(directory) {
    if (directory.includes('\0'))
        return refuse('the working directory contains a NUL character', 'mend working-directory');
    try {
        const stats = (0,external_node_fs_namespaceObject.statSync)(directory, { throwIfNoEntry: false });
        if (stats === undefined)
            return refuse(`the working directory ${directory} does not exist`, 'mend working-directory, or let a task that this one needs create it');
        if (!stats.isDirectory())
            return refuse(`the working directory ${directory} is not a directory`, 'mend working-directory');
        return undefined;
    }
    catch (error) {
        return refuse(`the working directory ${directory} cannot be used: ${describeError(error)}`, 'mend working-directory, or the permissions on the way to it');
    }
}
/** What the system's refusal to start a program means. */
function explainStartError(error, program, directory) {
    const said = describeError(error);
    switch (errorCode(error) ?? '') {
        case 'E2BIG':
            return refuse(`the arguments and the environment of ${program} are together larger than the system allows (${said})`, 'pass less in env and in the command: write large values to files');
        case 'EMFILE':
        case 'ENFILE':
            return refuse(`there are no more file descriptors (${said})`, 'run fewer tasks at once (max-parallel), or raise the limit (ulimit -n)');
        case 'EAGAIN':
            return refuse(`the machine takes no more processes (${said})`, 'run fewer tasks at once (max-parallel), look for tasks that leave processes behind, or raise the limit (ulimit -u, pids.max)');
        case 'ENOMEM':
            return refuse(`there is not enough memory to start ${program} (${said})`, 'run fewer tasks at once (max-parallel), or state what the tasks take (memory)');
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EROFS':
            return refuse(`a file that the task needs could not be written (${said})`, 'make room on that disk');
        case 'ENOEXEC':
            return refuse(`${program} is not a program for this machine (${said})`, 'if it is a script, begin it with a line such as #!/bin/sh, or use run instead of command');
        case 'ENOENT':
            return explainMissing(program, directory);
        case 'EACCES':
        case 'EPERM':
            return refuse(`${program} must not be run (${said})`, 'give it execute permission (chmod +x), and see that its file system is not mounted noexec');
        default:
            return refuse(`${program} could not be started: ${said}`, 'see what the system says of this error');
    }
}
/** The system says the same for a program, its directory and its interpreter. */
function explainMissing(program, directory) {
    const ofDirectory = checkDirectory(directory);
    if (ofDirectory !== undefined)
        return ofDirectory;
    const interpreter = interpreterOf(program);
    if (interpreter !== undefined)
        return refuse(`${program} asks for the interpreter ${interpreter}, which does not exist`, 'mend its first line, save it with line ends of \\n alone, or install the interpreter');
    return refuse(`${program} does not exist any more`, 'see which task removes it');
}
/** What stands behind `#!` in a file's first line; undefined when there is no such line. */
function interpreterOf(program) {
    const bytes = Buffer.alloc(256);
    try {
        const descriptor = (0,external_node_fs_namespaceObject.openSync)(program, 'r');
        try {
            (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        }
    }
    catch {
        return undefined;
    }
    const word = /^#![ \t]*([^\n \t\0]+)/.exec(bytes.toString('latin1'))?.[1];
    return word === undefined ? undefined : JSON.stringify(word);
}

;// CONCATENATED MODULE: ./lib/worker/strict-launcher.js


/**
 * The launcher of a task with strict cleanup, in Perl, which can call the kernel where Node cannot. It becomes a "child subreaper"
 * (`prctl` 36): whatever its descendants do, when their parent ends they become its children, not init's, so that none is ever lost from
 * the tree. It reports the command's wait status on descriptor 3 (`status N`, or `exec ERRNO` when it could not be run), lets go of the
 * output, and stays as long as there is anybody left to adopt. It ignores the signals that end a group. Variables that would change Perl
 * itself come as arguments, before `--`, and are given back to the command.
 */
const script = `
use strict;
my $number = shift;
syscall($number, 36, 1, 0, 0, 0) == 0 or exit 125;
my %given;
while (defined(my $pair = shift)) { last if $pair eq '--'; my ($name, $value) = split /=/, $pair, 2; $given{$name} = $value; }
open(my $report, '>&=', 3) or exit 125;
fcntl($report, 2, 1);
$SIG{$_} = sub {} for qw(HUP INT TERM QUIT USR1 USR2);
my $child = fork();
defined $child or do { syswrite $report, 'exec ' . ($! + 0) . "\\n"; exit 125 };
if (!$child) {
  $SIG{$_} = 'DEFAULT' for qw(HUP INT TERM QUIT USR1 USR2);
  $ENV{$_} = $given{$_} for keys %given;
  exec { $ARGV[0] } @ARGV or syswrite $report, 'exec ' . ($! + 0) . "\\n";
  exit 125;
}
open(STDOUT, '>', '/dev/null');
open(STDERR, '>', '/dev/null');
while (1) {
  my $ended = waitpid(-1, 0);
  if ($ended < 0) { next if $!{EINTR}; last; }
  syswrite $report, "status $?\\n" if $ended == $child;
}
`;
/** The number of the system call `prctl` by Node's name of the architecture. */
const prctlNumber = new Map([
    ['x64', 157],
    ['arm64', 167],
]);
/** Whether a launcher can exist on this kind of machine at all, provided that there is a Perl. */
function strictIsPossible(platform = process.platform, architecture = process.arch) {
    return platform === 'linux' && prctlNumber.has(architecture);
}
/** A program under the launcher: what to start, with which arguments and environment. */
function underLauncher(perl, program, args, env) {
    const forPerl = [...env].filter(([name]) => name.startsWith('PERL'));
    return {
        program: perl,
        args: [
            '-e',
            script,
            String(prctlNumber.get(process.arch)),
            ...forPerl.map(([name, value]) => `${name}=${value}`),
            '--',
            program,
            ...args,
        ],
        env: new Map([...env].filter(([name]) => !name.startsWith('PERL'))),
    };
}
/** What the launcher's report says of the command; undefined as long as it says nothing. */
function readReport(report, program, directory, signalName) {
    const match = /^(status|exec) (\d+)\n/.exec(report);
    if (match === null)
        return undefined;
    const number = Number(match[2]);
    if (match[1] === 'exec')
        return explainStartError(systemError(number), program, directory);
    const signal = number & 127;
    return signal === 0
        ? { kind: 'exited', code: number >> 8 }
        : { kind: 'signalled', signal: signalName(signal) };
}
function systemError(number) {
    const error = new Error(`error ${number}`);
    return Object.assign(error, { errno: -number, code: systemCodes.get(-number) ?? `errno ${number}` });
}
const systemCodes = new Map([...(0,external_node_util_namespaceObject.getSystemErrorMap)()].map(([number, [code]]) => [number, code]));

;// CONCATENATED MODULE: ./lib/worker/attempt-process.js





/** Before the start there is nothing to read, and afterwards too when the start fails. */
const silence = {
    state: 'ended',
    onEnd: () => undefined,
    drain: () => 'ended',
    redirect: () => undefined,
    letGo: () => undefined,
    close: () => undefined,
};
/** The process of an attempt, with the pipe that it writes to and the tree that it is the root of. */
class AttemptProcess {
    serial;
    token;
    tree;
    started = false;
    source = silence;
    #order;
    #host;
    #output;
    #strict;
    #pipe;
    #control;
    #report = '';
    #process;
    #exited = false;
    #kept = false;
    constructor(order, host, output) {
        this.#order = order;
        this.#host = host;
        this.#output = output;
        this.serial = host.nextSerial(order);
        this.token = attemptToken(host.runToken, this.serial);
        this.#strict = order.strictCleanup ? host.perlForStrict(order.task) : undefined;
        this.tree = {
            serial: this.serial,
            root: undefined,
            groupIsOurs: false,
            since: host.processTime(),
            pipe: undefined,
            rootIsKeeper: this.#strict !== undefined,
            known: new Map(),
        };
    }
    start(launch, listener) {
        const { workingDirectory } = this.#order;
        const report = () => {
            const own = readReport(this.#report, launch.program, workingDirectory, signalName);
            if (own?.kind === 'could-not-start')
                listener.failed(own);
            else if (own !== undefined)
                listener.ended(own);
        };
        let stdio;
        try {
            stdio = this.#openPipes(report);
        }
        catch (error) {
            this.#closePipes();
            listener.failed(explainStartError(error, launch.program, workingDirectory));
            return;
        }
        const wrapped = this.#strict === undefined
            ? launch
            : underLauncher(this.#strict, launch.program, launch.args, launch.env);
        this.#host.launcher.start({
            program: wrapped.program,
            args: wrapped.args,
            env: wrapped.env,
            directory: workingDirectory,
            verbatim: launch.verbatim,
            stdio,
            detached: this.#host.detached,
        }, {
            started: (process) => {
                this.#onStarted(process);
                listener.started();
            },
            ended: (code, signal) => {
                this.#exited = true;
                if (this.#control?.drain() !== undefined)
                    report();
                listener.ended(signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'signalled', signal });
            },
            failed: (error) => {
                this.#exited = true;
                this.source.close();
                this.source = silence;
                this.#closePipes();
                listener.failed(explainStartError(error, launch.program, workingDirectory));
            },
        });
    }
    /** Keeps the pipe open although the attempt is over; what comes through it from now on goes to the log alone. */
    keep() {
        const { log } = this.#output;
        this.#kept = true;
        this.source.redirect((bytes) => log.write(bytes));
        return { tree: this.tree, source: this.source, pipe: this.#pipe, log };
    }
    /** Frees what the attempt held of ours. */
    release(survives) {
        if (!this.#exited)
            this.#process?.letGo();
        if (this.tree.root !== undefined && !this.#kept && !survives)
            this.#host.groupEnded(this.tree.root);
        this.#control?.close();
        if (this.#kept)
            this.source.letGo();
        else {
            this.source.close();
            this.#closePipes();
        }
    }
    #openPipes(report) {
        const { fifos } = this.#host;
        if (fifos === undefined)
            return ['ignore', 'pipe', 'pipe'];
        const pipe = fifos.open(this.#output.stream());
        this.#pipe = pipe;
        this.source = pipe;
        this.tree.pipe = pipe.path;
        if (this.#strict === undefined)
            return ['ignore', pipe.writer, pipe.writer];
        this.#control = fifos.open((bytes) => {
            this.#report += bytes.toString('latin1');
            report();
        });
        return ['ignore', pipe.writer, pipe.writer, this.#control.writer];
    }
    #onStarted(process) {
        this.#process = process;
        this.started = true;
        this.tree.root = process.pid;
        this.tree.groupIsOurs = process.leadsGroup;
        if (process.pid !== undefined && process.leadsGroup)
            this.#host.groupStarted(process.pid);
        this.#pipe?.closeWriter();
        this.#control?.closeWriter();
        if (process.streams.length > 0)
            this.source = new StreamSource(process.streams, process.streams.map(() => this.#output.stream()));
    }
    #closePipes() {
        this.#pipe?.close();
        this.#control?.close();
    }
}

;// CONCATENATED MODULE: ./lib/worker/environment-value.js
/** The value of a variable; on Windows, where names are the same in any case, of the first that matches. */
function environmentValue(env, name, platform = process.platform) {
    const value = env.get(name);
    if (value !== undefined || platform !== 'win32')
        return value;
    for (const [key, candidate] of env)
        if (key.toUpperCase() === name.toUpperCase())
            return candidate;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/worker/find-program.js



/** Where POSIX systems look when there is no PATH. */
const defaultPath = '/usr/local/bin:/usr/bin:/bin';
/**
 * Finds a program as the task itself would: a name with a separator from the task's directory, any other in the directories of the task's
 * PATH. Looks anew each time, because an earlier task may just have installed it.
 */
function findProgram(name, env, directory, platform = process.platform) {
    const endings = platform === 'win32' ? windowsEndings(name, env) : [''];
    const isPath = name.includes('/') || (platform === 'win32' && name.includes('\\'));
    const path = environmentValue(env, 'PATH', platform) ?? (platform === 'win32' ? '' : defaultPath);
    // An empty entry means the current directory, as it does for execvp.
    const directories = isPath || (0,external_node_path_namespaceObject.isAbsolute)(name) ? [directory] : path.split(external_node_path_namespaceObject.delimiter);
    let refused;
    for (const each of directories)
        for (const ending of endings) {
            const file = isPath ? (0,external_node_path_namespaceObject.resolve)(directory, name + ending) : (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.resolve)(directory, each), name + ending);
            const problem = problemWith(file, platform);
            if (problem === undefined)
                return { kind: 'found', path: file };
            if (problem !== 'missing')
                refused ??= { kind: 'not-executable', path: file, problem };
        }
    if (refused !== undefined)
        return refused;
    return isPath
        ? { kind: 'not-found', place: (0,external_node_path_namespaceObject.resolve)(directory, name), path: undefined }
        : { kind: 'not-found', place: 'PATH', path };
}
function windowsEndings(name, env) {
    const known = (environmentValue(env, 'PATHEXT', 'win32') ?? '.COM;.EXE;.BAT;.CMD')
        .split(';')
        .filter(Boolean);
    const hasEnding = known.some((ending) => name.toLowerCase().endsWith(ending.toLowerCase()));
    return hasEnding ? ['', ...known] : known;
}
function problemWith(file, platform) {
    let stats;
    try {
        stats = (0,external_node_fs_namespaceObject.statSync)(file, { throwIfNoEntry: false });
    }
    catch {
        // A directory on the way that must not be searched, a link that points to itself: execvp goes on as well.
        return 'missing';
    }
    if (stats === undefined)
        return 'missing';
    if (!stats.isFile())
        return stats.isDirectory() ? 'it is a directory' : 'it is not a regular file';
    if (platform === 'win32')
        return undefined;
    try {
        (0,external_node_fs_namespaceObject.accessSync)(file, external_node_fs_namespaceObject.constants.X_OK);
        return undefined;
    }
    catch {
        return 'it has no execute permission';
    }
}

;// CONCATENATED MODULE: ./lib/worker/split-arguments.js
/**
 * The words of a command line by the rules that .NET uses on every system, and so GitHub's runner for `shell`: blanks separate, double
 * quotes group, `""` inside them is a quote, and a backslash counts only before a quote.
 */
function splitArguments(line) {
    const words = [];
    let word = '';
    let inWord = false;
    let quoted = false;
    for (let at = 0; at < line.length; at += 1) {
        const character = line.charAt(at);
        if (!quoted && (character === ' ' || character === '\t')) {
            if (inWord)
                words.push(word);
            word = '';
            inWord = false;
            continue;
        }
        inWord = true;
        if (character === '\\') {
            let end = at;
            while (line[end] === '\\')
                end += 1;
            const slashes = end - at;
            const beforeQuote = line[end] === '"';
            word += '\\'.repeat(beforeQuote ? slashes >> 1 : slashes);
            const escapes = beforeQuote && slashes % 2 === 1;
            if (escapes)
                word += '"';
            at = escapes ? end : end - 1;
        }
        else if (character !== '"')
            word += character;
        else if (quoted && line[at + 1] === '"') {
            word += '"';
            at += 1;
        }
        else
            quoted = !quoted;
    }
    if (inWord)
        words.push(word);
    return words;
}

;// CONCATENATED MODULE: ./lib/worker/shell.js

/** Words of `shell` that stand for a command line of the runner's own. */
const builtInShells = ['bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python'];
/**
 * The command line for a task's `shell`, as the runner has it: a word of `builtInShells`, a template with `{0}` for the script's path, or
 * nothing at all. Undefined for any other text.
 */
function shellCommand(shell, platform = process.platform) {
    const windows = platform === 'win32';
    const fix = (script) => (windows ? script.replaceAll(/\r?\n/g, '\r\n') : script);
    const posix = (programs, ...before) => ({
        programs,
        args: (path) => [...before, path],
        extension: '.sh',
        fix,
        verbatim: false,
    });
    switch (shell?.trim()) {
        case undefined:
            return windows ? powerShell(['pwsh', 'powershell'], fix) : posix(['bash', 'sh'], '-e');
        case 'bash':
            return posix(['bash'], '--noprofile', '--norc', '-e', '-o', 'pipefail');
        case 'sh':
            return posix(['sh'], '-e');
        case 'pwsh':
        case 'powershell':
            return powerShell([shell?.trim() ?? ''], fix);
        case 'cmd':
            return {
                programs: ['cmd'],
                args: (path) => ['/D', '/E:ON', '/V:OFF', '/S', '/C', `"CALL "${path}""`],
                extension: '.cmd',
                fix: (script) => fix(`@echo off\n${script}`),
                verbatim: true,
            };
        case 'python':
            return { ...posix(['python']), extension: '.py' };
        default:
            return template(shell ?? '', fix);
    }
}
function powerShell(programs, fix) {
    return {
        programs,
        args: (path) => ['-command', `. '${path.replaceAll("'", "''")}'`],
        extension: '.ps1',
        fix: (script) => fix(`$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`),
        verbatim: false,
    };
}
/** The file's name ends as the program expects it when the template names a program that the runner knows. */
function template(shell, fix) {
    const [program, ...words] = splitArguments(shell);
    if (program === undefined || !words.some((word) => word.includes('{0}')))
        return undefined;
    const known = builtInShells.find((name) => name === program);
    const like = known === undefined ? undefined : shellCommand(known);
    return {
        programs: [program],
        args: (path) => words.map((word) => word.replaceAll('{0}', path)),
        extension: like?.extension ?? '',
        fix: like?.fix ?? fix,
        verbatim: false,
    };
}

;// CONCATENATED MODULE: ./lib/worker/launch.js








/** Everything that can be found out before a process is made: the program to start, or why there is none. */
function prepareLaunch(order, token, scriptDirectory, serial) {
    const env = withToken(order.env, token);
    const refusal = checkStrings(order.work.kind === 'command' ? order.work.words : [], env) ??
        checkDirectory(order.workingDirectory) ??
        checkStopSignal(order.service?.stopSignal);
    if (refusal !== undefined)
        return refusal;
    return order.work.kind === 'command'
        ? prepareCommand(order.work.words, env, order.workingDirectory)
        : prepareScript(order.work, env, order.workingDirectory, (0,external_node_path_namespaceObject.join)(scriptDirectory, `script-${serial}`));
}
function withToken(env, token) {
    const outer = env.get(tokenVariable);
    return new Map(env).set(tokenVariable, outer === undefined ? token : `${outer} ${token}`);
}
function checkStopSignal(signal) {
    if (signal === undefined || isSignal(signal))
        return undefined;
    return refuse(`${signal} is not a signal of this system`, 'mend stop-signal: SIGTERM, SIGINT, SIGQUIT …');
}
function prepareCommand(words, env, directory) {
    const [name = '', ...args] = words;
    const program = findProgram(name, env, directory);
    if (program.kind === 'found')
        return { program: program.path, args, env, verbatim: false, scriptFile: undefined };
    if (program.kind === 'not-executable')
        return refuse(`${program.path} cannot be run: ${program.problem}`, 'make it executable (chmod +x), or run it with the program that it is for');
    return refuse(`there is no program ${JSON.stringify(name)}: looked in ${program.place}`, `mend the spelling, install it, or let a task that this one needs install it${pathRemark(program.path)}`);
}
/** What PATH was goes last: it is long, and nobody reads it first. */
function pathRemark(path) {
    return path === undefined ? '' : `; PATH is ${path}`;
}
function isMissing(program) {
    return program.kind === 'not-found';
}
function prepareScript(work, env, directory, file) {
    const shell = shellCommand(work.shell);
    if (shell === undefined)
        return refuse(`${JSON.stringify(work.shell)} is not a shell`, `use one of ${builtInShells.join(', ')}, or a command line with {0} where the script's path belongs`);
    const program = findShell(shell.programs, env, directory);
    if (typeof program !== 'string') {
        const problems = program.map((each, index) => each.kind === 'not-executable'
            ? `${each.path}: ${each.problem}`
            : `no ${shell.programs[index]} in ${each.kind === 'not-found' ? each.place : ''}`);
        return refuse(`there is no shell to run the script: ${problems.join('; ')}`, `install it, mend PATH, or choose another shell${pathRemark(program.find(isMissing)?.path)}`);
    }
    const scriptFile = file + shell.extension;
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(scriptFile, shell.fix(work.script), { mode: 0o600, flag: 'wx' });
    }
    catch (error) {
        return explainStartError(error, scriptFile, directory);
    }
    return {
        program,
        args: shell.args(scriptFile),
        env,
        verbatim: shell.verbatim,
        scriptFile,
    };
}
/** Shells that were found, by PATH and name: a run does not come by another bash, and looking for it takes longer than all other checks. */
const launch_shells = new Map();
/** The first shell that is there, or what the search for each has come to. */
function findShell(names, env, directory) {
    const path = environmentValue(env, 'PATH') ?? '';
    const missing = [];
    for (const name of names) {
        const key = `${name}\0${path}\0${directory}`;
        const before = launch_shells.get(key);
        if (before !== undefined && (0,external_node_fs_namespaceObject.existsSync)(before))
            return before;
        const found = findProgram(name, env, directory);
        if (found.kind === 'found') {
            launch_shells.set(key, found.path);
            return found.path;
        }
        missing.push(found);
    }
    return missing;
}

;// CONCATENATED MODULE: ./lib/worker/process-table.js
/** How much of a command line is shown. */
const longestCommand = 200;
/** A command line on one line, cut. */
function shortCommand(words) {
    const line = words.replaceAll(/\s+/g, ' ').trim();
    return line.length > longestCommand ? `${line.slice(0, longestCommand - 1)}…` : line;
}
/** Sends a signal to a pid, or with a negative pid to a group. */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
        return 'sent';
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM' ? 'not-permitted' : 'gone';
    }
}

;// CONCATENATED MODULE: ./lib/worker/tree-ender.js
/** A report of nothing. */
const nothingEnded = { ended: [], survivors: [] };

;// CONCATENATED MODULE: ./lib/worker/attempt.js









/** After the command's end its descendants have so long to close the output before the attempt counts as leaky, in milliseconds. */
const leakTime = 200;
/** So long the end of a process that was ended is waited for, in milliseconds; only one that cannot be ended takes longer. */
const reapTime = 1000;
/** The longest time that Node's timers know, in milliseconds; a longer timeout never comes. */
const longestTimer = 2 ** 31 - 1;
/**
 * One attempt, from its start until nothing of it is left to wait for.
 *
 *     starting ──could not──────────────────────────────→ over
 *        └→ running ──the command ends──→ looking after ─→ over
 *              └─ended by us: the whole tree──────┘
 */
class Attempt {
    order;
    /** Fulfilled, never rejected, when the attempt is over. */
    ended;
    #host;
    #output;
    #process;
    #scriptFile;
    #timer;
    /** Why we end it; the first reason stays. */
    #reason;
    /** How the command itself ended. */
    #own;
    /** The end of the tree, once it has begun. */
    #treeEnd;
    #commandEnded = () => undefined;
    #resolve = () => undefined;
    #over = false;
    constructor(order, host) {
        this.order = order;
        this.#host = host;
        this.ended = new Promise((resolve) => {
            this.#resolve = resolve;
        });
        this.#output = new Output(host.logFile(order.logName), {
            onLine: order.onLine,
            onDroppedLine: order.onDroppedLine,
            onProblem: (error) => host.warn(`internal error: the output of task ${order.task} could not be read on: ${String(error)}`),
        });
        this.#process = new AttemptProcess(order, host, this.#output);
    }
    /** Whether it is not over yet. */
    get running() {
        return !this.#over;
    }
    /** What it has started. */
    get tree() {
        return this.#process.tree;
    }
    start() {
        this.#host.began(this);
        const { serial, token } = this.#process;
        const launch = prepareLaunch(this.order, token, this.#host.temporaryDirectory, serial);
        if ('kind' in launch) {
            this.#finish(launch, nothingEnded, []);
            return;
        }
        this.#scriptFile = launch.scriptFile;
        this.#process.start(launch, {
            started: () => this.#onStarted(),
            ended: (own) => this.#onEnded(own),
            failed: (refusal) => this.#onFailed(refusal),
        });
    }
    /** Ends the attempt with everything that it has started; does nothing when the command has ended by itself. */
    end(reason) {
        if (this.#over || this.#own !== undefined || this.#reason !== undefined)
            return;
        this.#reason = reason;
        clearTimeout(this.#timer);
        if (this.#process.started)
            this.#endTree();
    }
    #onStarted() {
        const { timeoutSeconds } = this.order;
        if (this.#reason !== undefined)
            this.#endTree();
        else if (timeoutSeconds !== undefined && timeoutSeconds * 1000 <= longestTimer)
            this.#timer = setTimeout(() => this.end({ kind: 'timed-out', afterSeconds: timeoutSeconds }), timeoutSeconds * 1000);
    }
    #onFailed(refusal) {
        if (this.#over || this.#own !== undefined)
            return;
        this.#own = refusal;
        this.#finish(this.#reason ?? refusal, nothingEnded, []);
    }
    #onEnded(own) {
        if (this.#over || this.#own !== undefined)
            return;
        this.#own = own;
        clearTimeout(this.#timer);
        this.#commandEnded();
        if (this.#treeEnd === undefined)
            this.#seeTo(this.#lookAfter(own));
    }
    #endTree() {
        this.#treeEnd = this.#host.ender.end(this.#process.tree, this.#endOptions());
        this.#seeTo(this.#afterTreeEnd(this.#treeEnd));
    }
    /** Whatever goes wrong in our own code, the attempt must come to its end. */
    #seeTo(work) {
        work.catch((error) => {
            this.#host.warn(`internal error: ${String(error)}`, this.order.task);
            this.#finish(this.#reason ?? this.#own ?? refuse('internal error', 'report it'), nothingEnded, []);
        });
    }
    async #afterTreeEnd(treeEnd) {
        const report = await treeEnd;
        if (this.#own === undefined)
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, reapTime);
                this.#commandEnded = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
        const state = await output_settle(this.#process.source, leakTime);
        const termination = this.#reason ?? this.#own;
        if (termination === undefined)
            throw new Error('an attempt was ended without a reason');
        this.#finish(termination, withUnseen(report, state), []);
    }
    /** The command has ended by itself: what did it leave running? */
    async #lookAfter(own) {
        const { tree, source } = this.#process;
        const state = await output_settle(source, leakTime);
        if (state === 'ended')
            tree.pipe = undefined;
        const succeeded = this.#succeeds(own);
        if (!succeeded) {
            const ended = await this.#host.ender.end(tree, this.#endOptions());
            const report = withUnseen(ended, await output_settle(source, leakTime));
            const notes = report.survivors.map(({ pid, command }) => ({ pid, command }));
            this.#finish(own, report, [...report.ended, ...notes]);
            return;
        }
        const groupLives = tree.root !== undefined && tree.groupIsOurs && sendSignal(-tree.root, 0) !== 'gone';
        if (state === 'ended' && !groupLives) {
            this.#host.lookLater(this.order, tree);
            this.#finish(own, nothingEnded, []);
            return;
        }
        const leaky = await this.#host.ender.look(tree);
        tree.groupIsOurs = false;
        this.#host.keep(this.order, this.#process.keep());
        this.#finish(own, nothingEnded, leaky.length === 0 && state === 'held' ? [unseen] : leaky);
    }
    #succeeds(own) {
        return this.order.service === undefined && outcome_passed(own);
    }
    #endOptions() {
        const { service } = this.order;
        const stopping = this.#reason?.kind === 'stopped' ? service?.stopSeconds : undefined;
        const signal = service?.stopSignal ?? '';
        return {
            signal: isSignal(signal) ? signal : 'SIGTERM',
            graceMilliseconds: (stopping ?? this.#host.graceSeconds) * 1000,
        };
    }
    #finish(termination, report, leaky) {
        if (this.#over)
            return;
        this.#over = true;
        this.#host.over(this);
        clearTimeout(this.#timer);
        this.#output.end();
        this.#process.release(report.survivors.length > 0);
        this.#removeScript();
        const { log } = this.#output;
        log.close();
        this.#resolve({
            termination: this.#named(termination),
            leaky,
            survivors: report.survivors,
            logFile: log.path,
            logBytes: log.bytes,
            logProblem: log.problem,
            tail: this.#output.tail.lines(),
            droppedLines: this.#output.droppedLines,
        });
    }
    #removeScript() {
        if (this.#scriptFile === undefined)
            return;
        try {
            (0,external_node_fs_namespaceObject.unlinkSync)(this.#scriptFile);
        }
        catch {
            // The task may have removed it itself; whatever else lies there goes with its directory.
        }
    }
    /** A service that ends by itself, however well, was still needed. */
    #named(termination) {
        if (this.order.service === undefined)
            return termination;
        if (termination.kind === 'exited')
            return { kind: 'ended-early', code: termination.code, signal: undefined };
        if (termination.kind === 'signalled')
            return { kind: 'ended-early', code: undefined, signal: termination.signal };
        return termination;
    }
}
/** Whoever holds the output although no process with a trace of the task is left; its pid cannot be known. */
const unseen = { pid: 0, command: '(a process that cannot be seen holds the output open)' };
function withUnseen(report, state) {
    if (state === 'ended' || report.survivors.length > 0)
        return report;
    const reason = "nothing else shows that it belongs to the task: it may be another user's";
    return { ...report, survivors: [{ ...unseen, reason }] };
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./lib/worker/deadman.js


/**
 * The deadman: a shell that outlives its parent. It reads a pipe that only the parent holds: `+ PID` names a process group that runs now,
 * `- PID` one that has ended, `q` says goodbye. When the pipe closes without a goodbye the parent was killed: then the groups get SIGTERM,
 * half a second later SIGKILL, and on Linux so does everything that has the run's token, until three looks have found nothing.
 */
const deadman_script = `
trap '' HUP INT TERM
groups=
token=$1.
while read -r word group; do
  case $word in
    +) groups="$groups $group" ;;
    -) kept=; for each in $groups; do [ "$each" = "$group" ] || kept="$kept $each"; done; groups=$kept ;;
    q) exit 0 ;;
  esac
done
holders() {
  [ -r /proc/self/environ ] || return 0
  grep -lF "$token" /proc/[0-9]*/environ 2>/dev/null | while read -r file; do pid=\${file#/proc/}; echo "\${pid%/environ}"; done
}
signal() {
  for each in $groups; do kill "-$1" -- "-$each"; done 2>/dev/null
  for each in $(holders); do kill "-$1" "$each"; done 2>/dev/null
}
alive() {
  for each in $groups; do kill -0 -- "-$each" 2>/dev/null && return 0; done
  [ -n "$(holders)" ]
}
signal TERM
signal CONT
tries=0
while [ $tries -lt 10 ] && alive; do sleep 0.05; tries=$((tries + 1)); done
quiet=0
tries=0
while [ $quiet -lt 3 ] && [ $tries -lt 100 ]; do
  if alive; then quiet=0; signal KILL; else quiet=$((quiet + 1)); fi
  sleep 0.02
  tries=$((tries + 1))
done
`;
/**
 * Only groups that live for so long are named, in milliseconds: each word wakes the shell, which would cost a short task a tenth of its
 * time. A younger group is found by its token; where the system shows no tokens each is named at once.
 */
const tellingDelay = process.platform === 'linux' ? 50 : 0;
/** Ends the processes of a run when this process is killed, which nothing here could do any more. */
class Deadman {
    #child;
    #delay;
    #usable = true;
    /** Groups that run and that it has not been told of yet. */
    #untold = new Set();
    #told = new Set();
    #timer;
    /** Starts it. `onProblem` is told when it cannot be started, or is gone before its time. */
    constructor(runToken, onProblem, delay = tellingDelay) {
        this.#delay = delay;
        // No token, so that it does not end itself; no RUNNER_TRACKING_ID, so that the runner does not end it before its work is done.
        this.#child = (0,external_node_child_process_namespaceObject.spawn)('/bin/sh', ['-c', deadman_script, 'rundag-deadman', runToken], {
            detached: true,
            stdio: ['pipe', 'ignore', 'ignore'],
            env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
        });
        const gone = (problem) => {
            if (this.#usable)
                onProblem(problem);
            this.#usable = false;
        };
        this.#child.on('error', (error) => gone(error.message));
        this.#child.on('exit', (code, signal) => gone(`it ended with ${signal ?? `exit code ${code}`}`));
        this.#child.stdin?.on('error', () => undefined);
        // It must never be what keeps Node alive.
        this.#child.unref();
        if (this.#child.stdin instanceof external_node_net_namespaceObject.Socket)
            this.#child.stdin.unref();
    }
    /** Names a process group that has come to be. */
    watch(group) {
        this.#untold.add(group);
        if (this.#delay === 0)
            this.#tellAll();
        else if (this.#timer === undefined) {
            this.#timer = setTimeout(() => this.#tellAll(), this.#delay);
            this.#timer.unref();
        }
    }
    /** Names a process group that has ended. */
    forget(group) {
        if (!this.#untold.delete(group) && this.#told.delete(group))
            this.#tell(`- ${group}`);
    }
    /** Says goodbye; nothing is ended. */
    dismiss() {
        clearTimeout(this.#timer);
        this.#tell('q');
        this.#usable = false;
        this.#child.stdin?.end();
    }
    #tellAll() {
        this.#timer = undefined;
        for (const group of this.#untold) {
            this.#told.add(group);
            this.#tell(`+ ${group}`);
        }
        this.#untold.clear();
    }
    #tell(line) {
        if (this.#usable)
            this.#child.stdin?.write(`${line}\n`);
    }
}

;// CONCATENATED MODULE: ./lib/worker/leftovers.js


/** One scan looks after all attempts that have ended within so many milliseconds. */
const lookInterval = 250;
/** What successful attempts have left running: it may serve their dependents, and is ended with the run. */
class Leftovers {
    #ender;
    #kept = [];
    #unexamined = [];
    #timer;
    constructor(ender) {
        this.#ender = ender;
    }
    /** Looks a little later, with one scan for many, whether an attempt that seems to have left nothing did leave something. */
    lookLater(owner, tree) {
        this.#unexamined.push({ owner, tree });
        if (this.#timer !== undefined)
            return;
        this.#timer = setTimeout(() => void this.examine(), lookInterval);
        this.#timer.unref();
    }
    /** Remembers what an attempt left running, with what it holds of ours. */
    keep(owner, tree, remains) {
        this.#kept.push({ owner, tree, remains });
    }
    /** Looks at once at what `lookLater` has put off. */
    async examine() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        const unexamined = this.#unexamined;
        this.#unexamined = [];
        await Promise.all(unexamined.map(async ({ owner, tree }) => {
            const found = await this.#ender.look(tree);
            tree.groupIsOurs = false;
            if (found.length > 0)
                this.keep(owner, tree);
        }));
    }
    /** Ends what was kept, except what its task wants left running. */
    async end(options) {
        const kept = this.#kept;
        this.#kept = [];
        const ended = [];
        const survivors = [];
        const leftRunning = [];
        await Promise.all(kept.map(async ({ owner, tree, remains }) => {
            const { task, attempt } = owner;
            if (owner.leaveRunning) {
                const found = await this.#ender.look(tree);
                for (const note of found)
                    leftRunning.push({ ...note, task, attempt });
                remains?.source.drain();
                // Not a byte may be read here from now on: for `cat` the pipe is made to wait, and so it would wait here.
                if (found.length > 0 && remains?.pipe?.state === 'held')
                    readOn(remains.pipe.reader, remains.log.path);
            }
            else {
                const report = await this.#ender.end(tree, options);
                for (const note of report.ended)
                    ended.push({ ...note, task, attempt });
                for (const survivor of report.survivors)
                    survivors.push({ ...survivor, task, attempt });
                remains?.source.drain();
            }
            remains?.source.close();
            remains?.log.close();
        }));
        return { ended, survivors, leftRunning };
    }
}
/** Hands a pipe to `cat`, which goes on writing to the log: a process that is left running must not be ended by SIGPIPE. */
function readOn(reader, logPath) {
    try {
        const log = (0,external_node_fs_namespaceObject.openSync)(logPath ?? '/dev/null', 'a');
        const cat = (0,external_node_child_process_namespaceObject.spawn)('cat', [], { detached: true, stdio: [reader, log, 'ignore'] });
        cat.on('error', () => undefined);
        cat.unref();
        (0,external_node_fs_namespaceObject.closeSync)(log);
    }
    catch {
        // The log's directory may be gone; then there is nowhere to write to.
    }
}

;// CONCATENATED MODULE: ./lib/worker/log-file.js


/** Where a log stops growing, in bytes; the task goes on. */
const largestLog = 8 * 1024 ** 3;
/**
 * The bytes of one attempt's output on disk, all of them and in order.
 * The file comes to be with the first byte. Writing is synchronous: memory stays bounded however fast the task prints, because its pipe
 * fills up while the disk works. When the disk refuses, the problem is kept, the task goes on, and nothing more is written.
 */
class LogFile {
    #path;
    #limit;
    #descriptor;
    #bytes = 0;
    #problem;
    constructor(path, limit = largestLog) {
        this.#path = path;
        this.#limit = limit;
    }
    /** Absolute path; undefined as long as there is no such file. */
    get path() {
        return this.#bytes > 0 || this.#descriptor !== undefined ? this.#path : undefined;
    }
    /** What is on disk. */
    get bytes() {
        return this.#bytes;
    }
    /** Why the log is not whole. */
    get problem() {
        return this.#problem;
    }
    write(bytes) {
        if (this.#problem !== undefined || bytes.length === 0)
            return;
        const room = this.#limit - this.#bytes;
        try {
            // `wx`: whatever else lies at that path, a link perhaps, is not ours to write through.
            this.#descriptor ??= (0,external_node_fs_namespaceObject.openSync)(this.#path, this.#bytes === 0 ? 'wx' : 'a', 0o644);
            const end = Math.min(bytes.length, room);
            for (let from = 0; from < end;) {
                const written = (0,external_node_fs_namespaceObject.writeSync)(this.#descriptor, bytes, from, end - from);
                from += written;
                this.#bytes += written;
            }
        }
        catch (error) {
            this.#problem = `${this.#path}: ${describeError(error)}`;
            return;
        }
        if (bytes.length > room)
            this.#problem = `${this.#path}: the log ends at ${this.#limit.toLocaleString('en-US')} bytes, its task wrote more`;
    }
    /** Frees the descriptor; a later write opens the file again. */
    close() {
        if (this.#descriptor === undefined)
            return;
        const descriptor = this.#descriptor;
        this.#descriptor = undefined;
        try {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        }
        catch (error) {
            // Some file systems tell only now that they could not store what was written.
            this.#problem ??= `${this.#path}: ${describeError(error)}`;
        }
    }
}

;// CONCATENATED MODULE: external "node:async_hooks"
const external_node_async_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
;// CONCATENATED MODULE: ./lib/worker/exec-handle.js



/**
 * Starts programs through `@actions/exec` and holds their `ChildProcess`, which exec itself keeps from its callers.
 *
 * Node announces every new `ChildProcess` on the diagnostics channel `child_process`, synchronously, in the caller's asynchronous context,
 * before it is spawned. The context says which call of exec it belongs to; the instance's own `spawn` is then replaced for its one call, to
 * add `detached` and `stdio`, which exec has no options for.
 */
class HeldLauncher {
    holds = true;
    #exec;
    #slots = new external_node_async_hooks_namespaceObject.AsyncLocalStorage();
    #channel = (0,external_node_diagnostics_channel_namespaceObject.channel)('child_process');
    #onChild = (message) => {
        const slot = this.#slots.getStore();
        // A child that something else starts in the same context is not ours.
        if (slot?.phase !== 'waiting' || !isAnnouncement(message))
            return;
        const prototype = Object.getPrototypeOf(message.process);
        if (!isSpawnable(prototype))
            return;
        slot.phase = 'spawned';
        replaceSpawn(message.process, prototype, slot);
    };
    constructor(exec) {
        this.#exec = exec;
        this.#channel.subscribe(this.#onChild);
    }
    start(request, listener) {
        const slot = { request, listener, phase: 'waiting' };
        const settle = (error) => {
            if (slot.phase === 'over')
                return;
            // With a child, its own events say how it ended; exec's answer lacks the signal and comes later.
            if (slot.phase === 'spawned' && error === undefined)
                return;
            slot.phase = 'over';
            listener.failed(error ?? new Error('internal error: @actions/exec ended without starting a process'));
        };
        this.#slots.run(slot, () => {
            this.#exec(quoteProgram(request.program), [...request.args], execOptions(request)).then(() => settle(undefined), (error) => settle(error));
        });
    }
    /** Stops listening to Node's channel. */
    close() {
        this.#channel.unsubscribe(this.#onChild);
    }
}
/** The options of every call: silent, never failing by exit code, with no line listeners, which lose lines. */
function execOptions(request) {
    return {
        cwd: request.directory,
        env: Object.fromEntries(request.env),
        silent: true,
        ignoreReturnCode: true,
        windowsVerbatimArguments: request.verbatim,
    };
}
/**
 * A program's path as exec's command line, which splits at blanks outside quotes, trims its last word, and knows `\"` only inside quotes.
 * Therefore: all in quotes, a backslash before a quote outside them, and a blank at the end.
 */
function quoteProgram(path) {
    const quoted = path.replaceAll(/(\\*)("|$)/g, (_match, slashes, quote) => (slashes === '' ? '' : `"${slashes}"`) + (quote === '' ? '' : '\\"'));
    return `"${quoted}" `;
}
function isAnnouncement(message) {
    return (typeof message === 'object' &&
        message !== null &&
        'process' in message &&
        message.process instanceof external_node_child_process_namespaceObject.ChildProcess);
}
function isSpawnable(prototype) {
    return (typeof prototype === 'object' &&
        prototype !== null &&
        'spawn' in prototype &&
        typeof prototype.spawn === 'function');
}
function replaceSpawn(child, prototype, slot) {
    const { request, listener } = slot;
    const fail = (error) => {
        if (slot.phase === 'over')
            return;
        slot.phase = 'over';
        listener.failed(error);
    };
    const spawn = (options) => {
        Reflect.deleteProperty(child, 'spawn');
        options.detached = request.detached;
        options.stdio = [...request.stdio];
        child.on('error', fail);
        child.once('exit', (code, signal) => {
            if (slot.phase === 'over')
                return;
            slot.phase = 'over';
            listener.ended(code, signal);
        });
        let result = -1;
        try {
            result = prototype.spawn.call(child, options);
        }
        catch (error) {
            // Thrown on, it would leave exec's promise pending for ever (E2BIG and others).
            process.nextTick(() => child.emit('error', error));
            return result;
        }
        const streams = hideStreams(child);
        if (child.pid !== undefined && child.pid > 0)
            listener.started({
                pid: child.pid,
                leadsGroup: request.detached,
                streams,
                letGo: () => child.unref(),
            });
        return result;
    };
    Object.defineProperty(child, 'spawn', { value: spawn, configurable: true, writable: true });
}
/** The output streams of a child, taken away from exec, which would read them line by line in quadratic time. */
function hideStreams(child) {
    const streams = [child.stdout, child.stderr].filter((stream) => Boolean(stream));
    child.stdout = null;
    child.stderr = null;
    return streams;
}

;// CONCATENATED MODULE: ./lib/worker/canary.js



/** So long the canary may take, in milliseconds. */
const patience = 10_000;
/**
 * Starts one program and looks whether its child could be held, whether it got the descriptors it was meant to get, and whether it leads a
 * process group: what is used of Node for this is marked experimental. Always fulfilled.
 */
async function proveLauncher(exec, request) {
    const launcher = new HeldLauncher(exec);
    const proof = await new Promise((resolve) => {
        const timer = setTimeout(() => resolve({ kind: 'not-held', problem: `nothing happened for ${patience / 1000} s` }), patience);
        let problem = 'its child process was not announced';
        const conclude = (exitCode) => {
            clearTimeout(timer);
            resolve(problem === undefined ? { kind: 'held', launcher, exitCode } : { kind: 'not-held', problem });
        };
        launcher.start({ ...request, stdio: ['ignore', 'ignore', 'ignore'] }, {
            started: ({ pid, streams }) => {
                if (streams.length > 0)
                    problem = 'its descriptors could not be set';
                else if (request.detached && (pid === undefined || sendSignal(-pid, 0) !== 'sent'))
                    problem = 'it got no process group of its own';
                else
                    problem = undefined;
            },
            ended: (code) => conclude(code ?? undefined),
            failed: (error) => {
                // The system's own refusal arrives through the child: so there was one to hold.
                if (errorCode(error) !== undefined)
                    problem = undefined;
                conclude(undefined);
            },
        });
    });
    if (proof.kind === 'not-held')
        launcher.close();
    return proof;
}

;// CONCATENATED MODULE: ./lib/worker/fifo.js




/** One buffer for all: libuv fills it and calls back at once, and whoever is called back is done with it on return. */
const shared = Buffer.allocUnsafeSlow(64 * 1024);
/** More than any pipe holds unless an administrator raised the limit (`/proc/sys/fs/pipe-max-size`, 1 MiB). */
const mostInAPipe = 1024 * 1024 + shared.length;
/** A pipe is listened to from so long after its child has come to be, in milliseconds: many a child has ended before. */
const listenDelay = 4;
/**
 * The two ends of a fresh FIFO without a name: a real pipe, which Node itself cannot make. What is written at the writer's end arrives
 * at `sink` in the kernel's order; a writer that is too fast waits.
 */
class Pipe {
    /** The name that it had; `/proc` shows it for every process that holds it. */
    path;
    /** The reader's descriptor, to be inherited by a program that goes on reading. */
    reader;
    /** Open for writing, to be a child's descriptor; -1 after `closeWriter`. */
    writer;
    #sink;
    #state = 'held';
    #onEnd;
    #timer;
    /** Reads while the event loop turns, and closes the reader. */
    #socket;
    /** Opens the FIFO at `path` and removes its name. Throws the system's error when that cannot be done. */
    constructor(path, sink) {
        this.path = path;
        this.#sink = sink;
        this.reader = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
        try {
            this.writer = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_WRONLY);
        }
        catch (error) {
            (0,external_node_fs_namespaceObject.closeSync)(this.reader);
            throw error;
        }
        (0,external_node_fs_namespaceObject.unlinkSync)(path);
    }
    get state() {
        return this.#state;
    }
    /** Closes our copy of the writer's end, so that the end can be seen when the last other one is closed, and begins to listen. */
    closeWriter() {
        if (this.writer < 0)
            return;
        (0,external_node_fs_namespaceObject.closeSync)(this.writer);
        this.writer = -1;
        this.#timer = setTimeout(() => this.#listen(), listenDelay);
    }
    /** Calls back once when the last writer is gone. */
    onEnd(callback) {
        this.#onEnd = callback;
    }
    /** Sends what comes from now on elsewhere. */
    redirect(sink) {
        this.#sink = sink;
    }
    /**
     * Takes what lies in the pipe at this moment. All that a process wrote before it ended is taken then; what others go on to write is bounded.
     */
    drain() {
        for (let taken = 0; this.#state === 'held' && taken < mostInAPipe;) {
            let length;
            try {
                length = (0,external_node_fs_namespaceObject.readSync)(this.reader, shared);
            }
            catch (error) {
                if (errorCode(error) === 'EAGAIN')
                    return 'held';
                length = 0;
            }
            if (length === 0)
                this.#end();
            else
                this.#sink(shared.subarray(0, length));
            taken += length;
        }
        return this.#state;
    }
    /** Lets Node end although the pipe is open. */
    letGo() {
        if (this.#state === 'ended')
            return;
        this.#listen();
        this.#socket?.unref();
    }
    /** Closes both ends; a process that still writes gets SIGPIPE. */
    close() {
        if (this.writer >= 0)
            (0,external_node_fs_namespaceObject.closeSync)(this.writer);
        this.writer = -1;
        this.#onEnd = undefined;
        this.#end();
    }
    #listen() {
        clearTimeout(this.#timer);
        if (this.#socket !== undefined)
            return;
        const options = {
            fd: this.reader,
            readable: true,
            writable: false,
            onread: {
                buffer: shared,
                callback: (length) => {
                    this.#sink(shared.subarray(0, length));
                    return true;
                },
            },
        };
        this.#socket = new external_node_net_namespaceObject.Socket(options);
        this.#socket.on('end', () => this.#end());
        this.#socket.on('close', () => this.#end());
        this.#socket.on('error', () => this.#end());
    }
    #end() {
        if (this.#state !== 'held')
            return;
        this.#state = 'ended';
        clearTimeout(this.#timer);
        if (this.#socket === undefined)
            (0,external_node_fs_namespaceObject.closeSync)(this.reader);
        else
            this.#socket.destroy();
        const callback = this.#onEnd;
        this.#onEnd = undefined;
        callback?.();
    }
}
/** The first FIFOs, made while the run begins. */
const firstBatch = 32;
/** One process makes so many FIFOs. */
const batch = 256;
/** With so few left, more are made. */
const lowWater = 24;
/** FIFOs that lie ready: Node has no call that makes one, and a process for each would double the cost of a short task. */
class FifoPool {
    #directory;
    #make;
    #ready = [];
    #named = 0;
    #making;
    constructor(directory, make) {
        this.#directory = directory;
        this.#make = make;
    }
    /** The paths of the next FIFOs, each used once. */
    nextPaths(count = firstBatch) {
        return Array.from({ length: count }, () => {
            this.#named += 1;
            return (0,external_node_path_namespaceObject.join)(this.#directory, `pipe-${this.#named}`);
        });
    }
    /** Takes FIFOs that lie at paths from `nextPaths`. */
    add(paths) {
        this.#ready.push(...paths);
    }
    /** A new pipe. Throws the system's error when none can be made. */
    open(sink) {
        if (this.#ready.length === 0) {
            const paths = this.nextPaths();
            this.#make.now(paths);
            this.add(paths);
        }
        if (this.#ready.length <= lowWater)
            this.#refill();
        const path = this.#ready.pop();
        if (path === undefined)
            throw new Error('internal error: no FIFO after some were made');
        return new Pipe(path, sink);
    }
    /** Waits until nothing is made any more. */
    async close() {
        await this.#making;
    }
    #refill() {
        this.#making ??= this.#makeBatch();
    }
    async #makeBatch() {
        const paths = this.nextPaths(batch);
        // Without them the next attempt makes its own, and names the problem.
        if (await this.#make.soon(paths))
            this.add(paths);
        this.#making = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/worker/own-environment.js
/** This process's own environment. */
function ownEnvironment() {
    return new Map(Object.entries(process.env).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./lib/worker/unheld-launcher.js


/** Pause between two looks for the new child, in milliseconds. */
const unheld_launcher_lookInterval = 5;
/**
 * Starts programs through `@actions/exec` where its children cannot be held: one start at a time, and the child is the one that this
 * process did not have before. Output comes through exec's own pipes, its two streams in no certain order; standard input stays open;
 * there is no process group. What a program does before it is found is no less its own: only ending it early has to wait.
 */
class UnheldLauncher {
    holds = false;
    #exec;
    #children;
    #turn = Promise.resolve();
    /** `children` gives the pids of the processes that this process has started and that still run. */
    constructor(exec, children) {
        this.#exec = exec;
        this.#children = children;
    }
    start(request, listener) {
        this.#turn = this.#turn.then(() => this.#startNow(request, listener));
    }
    close() {
        // It holds nothing.
    }
    /** Fulfilled as soon as the child was seen or has ended. */
    #startNow(request, listener) {
        const before = this.#children();
        const stdout = new external_node_stream_namespaceObject.PassThrough();
        const stderr = new external_node_stream_namespaceObject.PassThrough();
        return new Promise((seen) => {
            let begun = false;
            const begin = (pid) => {
                clearInterval(looking);
                if (begun)
                    return;
                begun = true;
                listener.started({ pid, leadsGroup: false, streams: [stdout, stderr], letGo: () => undefined });
                seen();
            };
            const looking = setInterval(() => {
                const child = [...this.#children()].find((pid) => !before.has(pid));
                if (child !== undefined)
                    begin(child);
            }, unheld_launcher_lookInterval);
            const listeners = {
                stdout: (data) => void stdout.write(data),
                stderr: (data) => void stderr.write(data),
            };
            const ended = (code) => {
                stdout.end();
                stderr.end();
                begin(undefined);
                // exec resolves to null when a signal ended the program, and does not say which.
                listener.ended(code, code === null ? 'unknown signal' : null);
            };
            const failed = (error) => {
                clearInterval(looking);
                listener.failed(error);
                seen();
            };
            this.#exec(quoteProgram(request.program), [...request.args], {
                ...execOptions(request),
                listeners,
            }).then(ended, failed);
        });
    }
}

;// CONCATENATED MODULE: ./lib/worker/open-launcher.js






/**
 * Finds out how programs can be started here. The trivial run that proves the launcher makes the first FIFOs at the same time.
 */
async function openLauncher(exec, directory, table, warn) {
    const env = ownEnvironment();
    const windows = process.platform === 'win32';
    const mkfifo = windows ? undefined : findProgram('mkfifo', env, '/');
    const program = mkfifo?.kind === 'found' ? mkfifo.path : undefined;
    const fifos = program === undefined ? undefined : new FifoPool(directory, makeFifosWith(program));
    const paths = fifos?.nextPaths() ?? [];
    const trivial = program !== undefined
        ? { program, args: ['-m', '600', ...paths] }
        : windows
            ? { program: env.get('ComSpec') ?? 'C:\\Windows\\System32\\cmd.exe', args: ['/d', '/c', 'exit 0'] }
            : { program: '/bin/sh', args: ['-c', 'exit 0'] };
    const proof = await proveLauncher(exec, {
        ...trivial,
        directory,
        env,
        verbatim: false,
        detached: !windows,
    });
    if (proof.kind === 'not-held') {
        warn(`the processes of tasks cannot be held (${proof.problem}), with Node ${process.version}: they are found by their parents' ids instead, ` +
            'their standard input stays open, and stdout and stderr may come in another order than written');
        return { launcher: new UnheldLauncher(exec, () => childrenOf(table)), fifos: undefined };
    }
    if (fifos !== undefined && proof.exitCode === 0) {
        fifos.add(paths);
        return { launcher: proof.launcher, fifos };
    }
    if (!windows)
        warn(`tasks get no FIFO for their output (${program === undefined ? 'there is no mkfifo' : `mkfifo failed in ${directory}`}): ` +
            'stdout and stderr may come in another order than written, and /dev/stderr cannot be opened');
    return { launcher: proof.launcher, fifos: undefined };
}
function makeFifosWith(program) {
    return {
        now(paths) {
            const run = (0,external_node_child_process_namespaceObject.spawnSync)(program, ['-m', '600', ...paths], { stdio: ['ignore', 'ignore', 'pipe'] });
            if (run.error !== undefined)
                throw run.error;
            if (run.status !== 0)
                throw new Error(`${program}: ${run.stderr.toString().trim()}`);
        },
        soon: (paths) => new Promise((resolve) => {
            try {
                const child = (0,external_node_child_process_namespaceObject.spawn)(program, ['-m', '600', ...paths], { stdio: 'ignore' });
                child.on('error', () => resolve(false));
                child.on('exit', (code) => resolve(code === 0));
            }
            catch {
                resolve(false);
            }
        }),
    };
}
function childrenOf(table) {
    const rows = table?.scan().filter((row) => row.parent === process.pid) ?? [];
    return new Set(rows.map((row) => row.pid));
}

;// CONCATENATED MODULE: ./lib/worker/process-table-linux.js


/** Processes as `/proc` shows them; `start` is in clock ticks since boot, of which Linux shows 100 a second. */
const linuxProcesses = {
    interval: 20,
    now() {
        bootTicks ??= uptimeTicks() - performance.now() / 10;
        return Math.floor(bootTicks + performance.now() / 10);
    },
    scan() {
        const rows = [];
        for (const name of entries('/proc')) {
            const first = name.charCodeAt(0);
            if (first < 48 || first > 57)
                continue;
            const row = readRow(Number(name));
            if (row !== undefined && row.pid !== process.pid)
                rows.push(row);
        }
        return rows;
    },
    environment: (row) => read(`/proc/${row.pid}/environ`),
    openPaths: (row) => entries(`/proc/${row.pid}/fd`).map((descriptor) => process_table_linux_link(`/proc/${row.pid}/fd/${descriptor}`)),
    command(row) {
        const words = shortCommand(read(`/proc/${row.pid}/cmdline`).replaceAll('\0', ' '));
        return words === '' ? `[${read(`/proc/${row.pid}/comm`).trim()}]` : words;
    },
    signal(row, signal) {
        return readRow(row.pid)?.start === row.start ? sendSignal(row.pid, signal) : 'gone';
    },
};
/** What the ticks were when Node's own clock began: asked once, because asking costs a file. */
let bootTicks;
/** Two digits stand after the point of the uptime, hundredths as in `stat`; one less for what both are rounded. */
function uptimeTicks() {
    const seconds = Number.parseFloat(read('/proc/uptime'));
    return Number.isNaN(seconds) ? -Infinity : seconds * 100 - 1;
}
/** One process from its `stat`, whose second field, in parentheses, may itself hold blanks and parentheses. */
function readRow(pid) {
    const text = read(`/proc/${pid}/stat`);
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ', 20);
    const state = fields[0];
    if (fields.length < 20 || state === 'Z' || state === 'X')
        return undefined;
    return {
        pid,
        parent: Number(fields[1]),
        group: Number(fields[2]),
        session: Number(fields[3]),
        start: Number(fields[19]),
        uninterruptible: state === 'D',
    };
}
/** `readFileSync` takes 64 KiB anew for each file of `/proc`, which says that it is empty; this grows to the largest environment. */
let scratch = Buffer.allocUnsafeSlow(16 * 1024);
function read(path) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
        let length = 0;
        for (;;) {
            const more = (0,external_node_fs_namespaceObject.readSync)(descriptor, scratch, length, scratch.length - length, null);
            length += more;
            if (more === 0)
                return scratch.toString('latin1', 0, length);
            // The small files of a process come with one read; asking for more would be another.
            if (length < 4096)
                return scratch.toString('latin1', 0, length);
            if (length === scratch.length)
                scratch = Buffer.concat([scratch], scratch.length * 2);
        }
    }
    catch {
        return '';
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function entries(path) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(path);
    }
    catch {
        return [];
    }
}
function process_table_linux_link(path) {
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(path);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/worker/process-table-macos.js


/** Processes as `ps` shows them; `start` is in seconds since the epoch. */
class MacProcesses {
    interval = 100;
    #ps;
    constructor(ps = runPs) {
        this.#ps = ps;
    }
    now() {
        return Math.floor(Date.now() / 1000) - 1;
    }
    scan() {
        return parsePs(this.#ps(['-axEww', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,command='])).filter((row) => row.pid !== process.pid);
    }
    environment(row) {
        return 'text' in row && typeof row.text === 'string' ? row.text : '';
    }
    openPaths() {
        return [];
    }
    command(row) {
        return shortCommand(this.#ps(['-ww', '-o', 'command=', '-p', String(row.pid)]));
    }
    signal(row, signal) {
        // A scan costs a process; the one just made is fresh enough to go by.
        return sendSignal(row.pid, signal);
    }
}
/** Reads lines of `pid ppid pgid stat lstart command`, where `lstart` is five words: `Sat Nov 22 16:33:00 2025`. */
function parsePs(text) {
    const rows = [];
    for (const line of text.split('\n')) {
        const match = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+\S+\s+(\S+\s+\d+\s+[\d:]+\s+\d+)\s?(.*)$/.exec(line);
        if (match === null)
            continue;
        const [, pid, parent, group, state = '', started = '', rest = ''] = match;
        if (state.startsWith('Z'))
            continue;
        rows.push({
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            session: undefined,
            start: Math.floor(Date.parse(started) / 1000),
            uninterruptible: state.startsWith('U'),
            text: rest,
        });
    }
    return rows;
}
function runPs(args) {
    const run = (0,external_node_child_process_namespaceObject.spawnSync)('/bin/ps', args, {
        encoding: 'latin1',
        maxBuffer: 256 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    });
    return run.stdout ?? '';
}

;// CONCATENATED MODULE: ./lib/worker/process-table-of.js


/** The process table of an operating system; undefined on Windows, whose own tool ends a tree without one. */
function systemProcesses(platform = process.platform) {
    if (platform === 'win32' || platform === 'cygwin')
        return undefined;
    return platform === 'linux' || platform === 'android' ? linuxProcesses : new MacProcesses();
}

;// CONCATENATED MODULE: ./lib/worker/ending-tree.js

/** So long is SIGKILL repeated before what is left is given up, in milliseconds. */
const giveUpAfter = 5000;
/** A tree counts as ended when so many scans in a row found nothing: one scan can miss a process that is just being forked. */
const emptyScansNeeded = 3;
/** At most so many processes of a tree are noted by name. */
const mostNotes = 50;
/**
 * The end of one tree, scan by scan:
 *
 *     asking ──grace is over──→ forcing ──5 s──→ over, with survivors
 *       └──nothing found, three times──┴──────→ over
 */
class EndingTree {
    tree;
    #table;
    #options;
    #notes = new Map();
    /** Those that got SIGKILL, by pid, with what came of it. */
    #forced = new Map();
    #phase = 'asking';
    #asked = false;
    #killAt;
    #forcedSince = 0;
    #emptyScans = 0;
    #left = [];
    constructor(tree, table, options, killAt) {
        this.tree = tree;
        this.#table = table;
        this.#options = options;
        this.#killAt = killAt;
    }
    /** Not later than `killAt` force is used. */
    hurry(killAt) {
        this.#killAt = Math.min(this.#killAt, killAt);
    }
    get over() {
        return this.#phase === 'over';
    }
    /** When the next step is due at the latest, if the usual pause would be `usual`. */
    nextStep(now, usual) {
        // Gaps that grow, so that three empty scans are not three looks at the same moment.
        if (this.#emptyScans > 0)
            return [5, 15][this.#emptyScans - 1] ?? usual;
        return this.#phase === 'asking' ? Math.min(usual, Math.max(0, this.#killAt - now)) : usual;
    }
    /** Goes on with what a scan has found. Whether processes were met that are new to force: they may be forking. */
    step(found, now) {
        const targets = this.#targets(found);
        this.#left = targets;
        if (targets.length === 0) {
            this.#emptyScans += 1;
            const needed = this.#notes.size > 0 || this.tree.pipe !== undefined ? emptyScansNeeded : 1;
            if (this.#emptyScans >= needed)
                this.#finish(found);
            return false;
        }
        this.#emptyScans = 0;
        for (const row of targets)
            this.#note(row);
        if (this.#phase === 'asking' && now >= this.#killAt) {
            this.#phase = 'forcing';
            this.#forcedSince = now;
        }
        if (this.#phase === 'asking') {
            this.#ask(targets);
            return false;
        }
        if (now - this.#forcedSince <= giveUpAfter)
            return this.#force(targets);
        this.#finish(found);
        return false;
    }
    report() {
        const survivors = this.#left.map((row) => ({
            pid: row.pid,
            command: this.#table.command(row),
            reason: this.#reason(row),
        }));
        const left = new Set(this.#left.map((row) => row.pid));
        return { ended: [...this.#notes.values()].filter((note) => !left.has(note.pid)), survivors };
    }
    /** A launcher that adopts orphans goes last: without it they would belong to nobody. */
    #targets(found) {
        return this.tree.rootIsKeeper ? found.filter((row) => row.pid !== this.tree.root) : found;
    }
    #finish(found) {
        this.#phase = 'over';
        if (!this.tree.rootIsKeeper)
            return;
        for (const row of found)
            if (row.pid === this.tree.root)
                this.#table.signal(row, 'SIGKILL');
    }
    #ask(targets) {
        if (this.#asked)
            return;
        this.#asked = true;
        this.#signal(targets, this.#options.signal);
        // A stopped process does not see the signal before it goes on.
        this.#signal(targets, 'SIGCONT');
    }
    #force(targets) {
        const met = targets.some((row) => !this.#forced.has(row.pid));
        this.#signal(targets, 'SIGKILL');
        return met;
    }
    /** The whole group with one call, which no fork can slip through; then each one outside it. */
    #signal(targets, signal) {
        const { root, rootIsKeeper } = this.tree;
        const wholeGroup = root !== undefined && !rootIsKeeper && targets.some((row) => row.group === root);
        if (wholeGroup)
            sendSignal(-root, signal);
        for (const row of targets) {
            const skip = wholeGroup && row.group === root && signal !== 'SIGKILL';
            const result = skip ? 'sent' : this.#table.signal(row, signal);
            if (signal === 'SIGKILL' && result !== 'gone')
                this.#forced.set(row.pid, result);
        }
    }
    #note(row) {
        if (this.#notes.size < mostNotes && !this.#notes.has(row.pid))
            this.#notes.set(row.pid, { pid: row.pid, command: this.#table.command(row) });
    }
    #reason(row) {
        if (this.#forced.get(row.pid) === 'not-permitted')
            return 'it belongs to another user, and this user may not end it';
        if (row.uninterruptible)
            return 'it waits inside the kernel, for a disk or a network file system perhaps, and cannot be ended until that answers';
        return `it was still there ${giveUpAfter / 1000} s after the first SIGKILL`;
    }
}

;// CONCATENATED MODULE: ./lib/worker/reaper.js


/** So long, in milliseconds, new processes of a tree are chased without a pause: one that keeps forking outruns every timer. */
const chaseTime = 40;
/** Scanning takes at most this share of the time: the next pause is so many times as long as the last scan. */
const pausePerScan = 8;
/** Ends process trees on Linux and macOS; one scan of the process table serves all of them. */
class Reaper {
    #table;
    #runToken;
    #clock;
    #ending = [];
    #looks = [];
    #timer;
    #latestKill = Infinity;
    /** `clock` gives milliseconds and never goes backwards. */
    constructor(table, runToken, clock = () => performance.now()) {
        this.#table = table;
        this.#runToken = runToken;
        this.#clock = clock;
    }
    async look(tree) {
        const rows = await new Promise((done) => {
            this.#looks.push({ tree, done });
            this.#soon();
        });
        return rows
            .filter((row) => !(tree.rootIsKeeper && row.pid === tree.root))
            .map((row) => ({ pid: row.pid, command: this.#table.command(row) }));
    }
    end(tree, options) {
        const killAt = Math.min(this.#clock() + options.graceMilliseconds, this.#latestKill);
        return new Promise((done) => {
            this.#ending.push({ job: new EndingTree(tree, this.#table, options, killAt), done });
            this.#soon();
        });
    }
    shortenGrace(milliseconds) {
        this.#latestKill = Math.min(this.#latestKill, this.#clock() + milliseconds);
        for (const { job } of this.#ending)
            job.hurry(this.#latestKill);
        if (this.#ending.length > 0)
            this.#soon();
    }
    /** The attempts that have left processes behind although no tree is known for them, by number. */
    strays(since) {
        const found = new Map();
        const stray = {
            since,
            take: (row, serial) => {
                const rows = found.get(serial);
                if (rows === undefined)
                    found.set(serial, [row]);
                else
                    rows.push(row);
            },
        };
        membersOf([], this.#table, this.#runToken, stray);
        return found;
    }
    #soon() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#tick(), 0);
    }
    #tick() {
        this.#timer = undefined;
        const began = this.#clock();
        const looks = this.#looks;
        this.#looks = [];
        let jobs = this.#ending.map(({ job }) => job);
        const members = this.#scan([...looks.map(({ tree }) => tree), ...jobs.map(({ tree }) => tree)]);
        const scanTime = this.#clock() - began;
        for (const { tree, done } of looks)
            done(members.get(tree) ?? []);
        jobs = jobs.filter((job) => job.step(members.get(job.tree) ?? [], this.#clock()));
        while (jobs.length > 0 && this.#clock() - began < chaseTime) {
            const again = this.#scan(jobs.map(({ tree }) => tree));
            jobs = jobs.filter((job) => job.step(again.get(job.tree) ?? [], this.#clock()));
        }
        const over = this.#ending.filter(({ job }) => job.over);
        this.#ending = this.#ending.filter(({ job }) => !job.over);
        for (const { job, done } of over)
            done(job.report());
        this.#schedule(scanTime);
    }
    #scan(trees) {
        const members = membersOf(trees, this.#table, this.#runToken);
        for (const [tree, rows] of members)
            for (const row of rows)
                tree.known.set(row.pid, row.start);
        return members;
    }
    #schedule(scanTime) {
        if (this.#ending.length === 0 || this.#timer !== undefined)
            return;
        const now = this.#clock();
        const usual = Math.max(this.#table.interval, scanTime * pausePerScan);
        const pause = Math.min(...this.#ending.map(({ job }) => job.nextStep(now, usual)));
        this.#timer = setTimeout(() => this.#tick(), pause);
    }
}

;// CONCATENATED MODULE: ./lib/worker/strays.js
/** Trees for processes that only their token tells, by the attempt's number. */
function strayTrees(strays) {
    return [...strays].map(([serial, rows]) => ({
        serial,
        root: undefined,
        groupIsOurs: false,
        since: Math.min(...rows.map((row) => row.start)),
        pipe: undefined,
        rootIsKeeper: false,
        known: new Map(rows.map((row) => [row.pid, row.start])),
    }));
}

;// CONCATENATED MODULE: ./lib/worker/windows-ender.js



/**
 * Ends process trees on Windows, which has no signals: by force, and only while the root lives, whose descendants are found by their
 * parents' ids. What a command left running when it ended by itself cannot be found.
 */
class WindowsEnder {
    #run;
    #taskkill;
    constructor(systemRoot = process.env['SystemRoot'] ?? 'C:\\Windows', run = runProgram) {
        this.#taskkill = `${systemRoot}\\System32\\taskkill.exe`;
        this.#run = run;
    }
    look() {
        return Promise.resolve([]);
    }
    async end(tree) {
        const { root } = tree;
        if (root === undefined || sendSignal(root, 0) === 'gone')
            return nothingEnded;
        const note = { pid: root, command: '(the task itself)' };
        const result = await this.#run(this.#taskkill, ['/PID', String(root), '/T', '/F']);
        // 128: it had ended in the meantime.
        if (result?.code === 0 || result?.code === 128)
            return { ended: [note], survivors: [] };
        const reason = result === undefined
            ? `${this.#taskkill} could not be started`
            : `taskkill ended with exit code ${result.code}: ${result.output.trim()}`;
        return { ended: [], survivors: [{ ...note, reason }] };
    }
    shortenGrace() {
        // Nothing waits: force is used at once.
    }
}
const runProgram = (program, args) => new Promise((resolve) => {
    const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    child.stdout.on('data', (bytes) => (output += bytes.toString('latin1')));
    child.stderr.on('data', (bytes) => (output += bytes.toString('latin1')));
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
});

;// CONCATENATED MODULE: ./lib/worker/supervisor.js















/** Where macOS shows no token, descendants are noted so often while their task runs, in milliseconds. */
const recordInterval = 1000;
/** What the attempts of one run share, and what outlives each of them: the one owner of all their processes. */
class Supervisor {
    runToken;
    temporaryDirectory;
    ender;
    launcher;
    fifos;
    graceSeconds;
    #options;
    #logs;
    #table;
    #reaper;
    #leftovers;
    #deadman;
    #since;
    #owners = [];
    #running = new Set();
    #recorder;
    #perl;
    constructor(options, parts) {
        this.#options = options;
        this.runToken = parts.runToken;
        this.temporaryDirectory = parts.temporaryDirectory;
        this.launcher = parts.launcher;
        this.fifos = parts.fifos;
        this.graceSeconds = options.graceSeconds;
        this.#logs = (0,external_node_path_namespaceObject.join)(options.directory, 'logs');
        this.#table = parts.table;
        this.#since = parts.table?.now() ?? 0;
        this.#reaper = parts.table === undefined ? undefined : new Reaper(parts.table, parts.runToken);
        this.ender = this.#reaper ?? new WindowsEnder();
        this.#leftovers = new Leftovers(this.ender);
        if (process.platform !== 'win32')
            this.#deadman = new Deadman(parts.runToken, (problem) => this.warn(`nothing will end the tasks if this process is killed: the process that would do so: ${problem}`));
        if (process.platform === 'darwin') {
            this.#recorder = setInterval(() => this.#record(), recordInterval);
            this.#recorder.unref();
        }
    }
    /** Makes the directories, proves by one trivial run that children can be held, and starts the deadman. */
    static async open(options) {
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.join)(options.directory, 'logs'), { recursive: true });
        const temporaryDirectory = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)(options.temporaryDirectory, 'rundag-'));
        // Others may use what they know the name of: a script may be for another user's shell. The pipes are for this user alone.
        (0,external_node_fs_namespaceObject.chmodSync)(temporaryDirectory, 0o711);
        const runToken = options.runToken ?? (0,external_node_crypto_namespaceObject.randomBytes)(16).toString('hex');
        const table = systemProcesses();
        const { launcher, fifos } = await openLauncher(options.exec, temporaryDirectory, table, (message) => options.onWarning(message, undefined));
        return new Supervisor(options, { runToken, temporaryDirectory, launcher, fifos, table });
    }
    get detached() {
        return this.launcher.holds && process.platform !== 'win32';
    }
    warn(message, task) {
        this.#options.onWarning(message, task);
    }
    processTime() {
        return this.#table?.now() ?? 0;
    }
    nextSerial(order) {
        const { task, attempt, leaveRunning } = order;
        return this.#owners.push({ task, attempt, leaveRunning });
    }
    logFile(name) {
        return new LogFile((0,external_node_path_namespaceObject.join)(this.#logs, name));
    }
    perlForStrict(task) {
        if (this.#perl === undefined)
            this.#perl = this.#findPerl();
        if (this.#perl !== null)
            return this.#perl;
        this.warn('strict-cleanup needs Linux on x64 or arm64 and perl: a process of this task that hides from every trace will not be found', task);
        return undefined;
    }
    #findPerl() {
        if (!strictIsPossible() || !this.launcher.holds || this.fifos === undefined)
            return null;
        const perl = findProgram('perl', ownEnvironment(), '/');
        return perl.kind === 'found' ? perl.path : null;
    }
    began(attempt) {
        this.#running.add(attempt);
    }
    over(attempt) {
        this.#running.delete(attempt);
    }
    groupStarted(group) {
        this.#deadman?.watch(group);
    }
    groupEnded(group) {
        this.#deadman?.forget(group);
    }
    lookLater(order, tree) {
        if (this.#table !== undefined)
            this.#leftovers.lookLater(order, tree);
    }
    keep(order, remains) {
        this.#leftovers.keep(order, remains.tree, remains);
    }
    /** Uses force at the latest in so many seconds; with 0 at once. */
    shortenGrace(seconds) {
        this.ender.shortenGrace(seconds * 1000);
    }
    /**
     * Ends everything that is left of the run, except what its task wants left running, and gives back what was held: afterwards nothing of
     * it keeps Node alive. Never rejected.
     */
    async close(graceSeconds = this.graceSeconds) {
        clearInterval(this.#recorder);
        const running = [...this.#running];
        for (const attempt of running)
            attempt.end({ kind: 'stopped' });
        await Promise.all(running.map((attempt) => attempt.ended));
        await this.#leftovers.examine();
        const options = { signal: 'SIGTERM', graceMilliseconds: graceSeconds * 1000 };
        const first = await this.#leftovers.end(options);
        this.#keepStrays(new Set(first.survivors.map(({ pid }) => pid)));
        const second = await this.#leftovers.end(options);
        this.#deadman?.dismiss();
        this.launcher.close();
        await this.fifos?.close();
        try {
            (0,external_node_fs_namespaceObject.rmSync)(this.temporaryDirectory, { recursive: true, force: true, maxRetries: 2 });
        }
        catch (error) {
            this.warn(`the temporary directory could not be removed: ${describeError(error)}`);
        }
        return {
            ended: [...first.ended, ...second.ended],
            survivors: [...first.survivors, ...second.survivors],
            leftRunning: [...first.leftRunning, ...second.leftRunning],
        };
    }
    #keepStrays(except) {
        if (this.#reaper === undefined)
            return;
        for (const tree of strayTrees(this.#reaper.strays(this.#since))) {
            const owner = this.#owners[tree.serial - 1];
            if (owner === undefined || owner.leaveRunning || [...tree.known.keys()].every((pid) => except.has(pid)))
                continue;
            this.#leftovers.keep(owner, tree);
        }
    }
    #record() {
        for (const attempt of this.#running)
            if (attempt.tree.root !== undefined)
                void this.ender.look(attempt.tree);
    }
}

;// CONCATENATED MODULE: ./lib/worker/exec-worker.js




/** The supervisor of a run whose programs are started by `@actions/exec`. */
function openSupervisor(options) {
    return Supervisor.open({ ...options, exec: exec });
}
/** Runs one attempt of one task over `@actions/exec`: a worker that tells by itself when it has ended. */
class ExecWorker extends Worker {
    #attempt;
    #ending;
    constructor(order, supervisor) {
        super(order.task, order, order.slot, supervisor);
        this.#attempt = new Attempt(order, supervisor);
    }
    /** Starts the program. Never throws: what stands in the way is in the ending. */
    start() {
        this.process = this.#attempt;
        this.#attempt.start();
    }
    poll() {
        return this.#attempt.running;
    }
    async whenEnded() {
        this.#ending = await this.#attempt.ended;
    }
    /** Ends the attempt with everything that it has started. The first reason counts; after its end it does nothing. */
    end(reason) {
        this.#attempt.end(reason);
    }
    /** All that is known of the attempt; undefined before `whenEnded()` is fulfilled. */
    get ending() {
        return this.#ending;
    }
}

;// CONCATENATED MODULE: ./lib/worker/read-task-file.js

/**
 * Reads a file that a task may have replaced by anything: follows no link, waits for no FIFO or device, and takes in
 * at most `limit` bytes. A file or directory that is gone counts as empty, as for the runner.
 */
function readTaskFile(path, made, limit) {
    try {
        const stats = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
        if (stats === undefined)
            return { kind: 'empty', untouched: false };
        if (!stats.isFile())
            return notRegular(stats);
        if (stats.size === 0)
            return { kind: 'empty', untouched: isUntouched(stats, made) };
        if (stats.size > limit)
            return { kind: 'too-large', size: stats.size };
        return readOpened(path, limit);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'empty', untouched: false };
        return { kind: 'unreadable', problem: `cannot be read: ${String(error)}` };
    }
}
function readOpened(path, limit) {
    // Looked at again once open: between the two looks anything can take its place. Windows has neither flag.
    const flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, flags);
    try {
        const stats = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (!stats.isFile())
            return notRegular(stats);
        const bytes = Buffer.alloc(Math.min(stats.size, limit) + 1);
        let filled = 0;
        while (filled < bytes.length) {
            const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes, filled, bytes.length - filled, filled);
            if (count === 0)
                return { kind: 'content', bytes: bytes.subarray(0, filled) };
            filled += count;
        }
        return { kind: 'unreadable', problem: 'is still being written to' };
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function isUntouched(stats, made) {
    return stats.ino === made.ino && stats.mode === made.mode && stats.nlink === 1;
}
function notRegular(stats) {
    const found = stats.isSymbolicLink()
        ? 'a symbolic link'
        : stats.isFIFO()
            ? 'a FIFO'
            : stats.isDirectory()
                ? 'a directory'
                : 'a device or socket';
    return { kind: 'unreadable', problem: `expected a regular file, found ${found}` };
}

;// CONCATENATED MODULE: ./lib/worker/decode-text.js
/**
 * The text of a file as .NET's `File.ReadAllText` reads it: UTF-8 unless a byte order mark says UTF-16 or UTF-32,
 * without that mark, with U+FFFD for what is not valid.
 */
function decodeText(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return decodeAs('utf-8', bytes.subarray(3));
    if (first === 0xff && second === 0xfe) {
        if (third === 0 && fourth === 0)
            return decodeUtf32(bytes.subarray(4), true);
        return decodeAs('utf-16le', bytes.subarray(2));
    }
    if (first === 0xfe && second === 0xff)
        return decodeAs('utf-16be', bytes.subarray(2));
    if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) {
        return decodeUtf32(bytes.subarray(4), false);
    }
    return decodeAs('utf-8', bytes);
}
function decodeAs(encoding, bytes) {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
function decodeUtf32(bytes, littleEndian) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const characters = [];
    for (let at = 0; at < bytes.length; at += 4) {
        const code = at + 4 <= bytes.length ? view.getUint32(at, littleEndian) : -1;
        const valid = code >= 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
        characters.push(valid ? String.fromCodePoint(code) : '\uFFFD');
    }
    return characters.join('');
}

;// CONCATENATED MODULE: ./lib/worker/file-command-parser.js
/** A line shown in a message is cut to this many characters. */
const shownCharacters = 200;
/**
 * The entries of GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE in the order written, by the rules and in the words of
 * the runner (actions/runner, FileCommandManager.cs, `EnvFileKeyValuePairs`), with one more: no name is empty.
 * Lines end at `\n`, on Windows also at `\r\n`; elsewhere a `\r` is part of the line.
 */
function parseFileCommands(text, platform) {
    const lines = new LineCursor(text, platform === 'win32');
    const entries = [];
    while (lines.advance()) {
        const line = lines.text;
        if (line === '')
            continue;
        const number = lines.number;
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
            if (equals === 0)
                return broken(number, `Invalid format '${shown(line)}'. Name must not be empty`);
            entries.push({ name: line.slice(0, equals), value: line.slice(equals + 1), line: number });
        }
        else if (heredoc >= 0) {
            const delimiter = line.slice(heredoc + 2);
            if (heredoc === 0 || delimiter === '') {
                const rule = 'Name must not be empty and delimiter must not be empty';
                return broken(number, `Invalid format '${shown(line)}'. ${rule}`);
            }
            const value = readValue(lines, delimiter);
            if (value.kind === 'no-end')
                return broken(number, value.problem);
            entries.push({ name: line.slice(0, heredoc), value: value.text, line: number });
        }
        else {
            return broken(number, `Invalid format '${shown(line)}'`);
        }
    }
    return { kind: 'entries', entries };
}
/**
 * The directories of a GITHUB_PATH file in the order written: one a line, a line ending at `\n`, `\r\n` or a lone
 * `\r` on every platform; empty lines are skipped, and of a repeated directory the last mention counts.
 */
function parsePathLines(text) {
    const directories = new Set();
    for (const line of text.split(/\r\n|\r|\n/)) {
        if (line === '')
            continue;
        directories.delete(line);
        directories.add(line);
    }
    return [...directories];
}
/** The lines up to the delimiter, without the last line's end. */
function readValue(lines, delimiter) {
    const start = lines.next;
    let end = start;
    while (lines.advance()) {
        if (lines.text === delimiter)
            return { kind: 'value', text: lines.slice(start, end) };
        if (lines.isUnended) {
            return { kind: 'no-end', problem: 'Invalid value. EOF marker missing new line.' };
        }
        end = lines.end;
    }
    return { kind: 'no-end', problem: `Invalid value. Matching delimiter not found '${shown(delimiter)}'` };
}
function broken(line, problem) {
    return { kind: 'broken', line, problem };
}
function shown(line) {
    return line.length > shownCharacters ? `${line.slice(0, shownCharacters)}…` : line;
}
/** Walks over a text line by line. */
class LineCursor {
    /** The current line, without its end. */
    text = '';
    /** The current line's number, from 1; 0 before the first. */
    number = 0;
    /** Where the current line's text ends. */
    end = 0;
    /** Where the next line begins. */
    next = 0;
    #source;
    #windows;
    constructor(source, windows) {
        this.#source = source;
        this.#windows = windows;
    }
    /** Whether the text ends with the current line, no line end following. */
    get isUnended() {
        return this.next === this.end;
    }
    /** Goes to the next line; false when there is none. */
    advance() {
        const source = this.#source;
        const start = this.next;
        if (start >= source.length)
            return false;
        const newline = source.indexOf('\n', start);
        this.end = newline < 0 ? source.length : newline;
        this.next = newline < 0 ? source.length : newline + 1;
        if (this.#windows && newline > start && source[newline - 1] === '\r')
            this.end = newline - 1;
        this.text = source.slice(start, this.end);
        this.number++;
        return true;
    }
    slice(start, end) {
        return this.#source.slice(start, end);
    }
}

;// CONCATENATED MODULE: ./lib/worker/refused-name.js
/**
 * Why the runner would not let a task's later steps see a variable of this name; undefined when it would.
 * `NODE_OPTIONS`, in any case, is on its block list (actions/runner, FileCommandManager.cs); names that begin with
 * `GITHUB_` or `RUNNER_` it sets anew before every step. `CI` may be written.
 */
function refusedName(name, platform) {
    const upper = name.toUpperCase();
    if (upper === 'NODE_OPTIONS') {
        const remedy = 'set it in the env of the tasks that need it';
        return {
            severity: 'error',
            reason: `cannot be passed on with GITHUB_ENV, as GitHub's runner refuses it: ${remedy}`,
        };
    }
    const compared = platform === 'win32' ? upper : name;
    const prefix = ['GITHUB_', 'RUNNER_'].find((candidate) => compared.startsWith(candidate));
    if (prefix === undefined)
        return undefined;
    return {
        severity: 'warning',
        reason: `cannot be passed on with GITHUB_ENV, as names that begin with ${prefix} belong to GitHub's runner: choose another name`,
    };
}

;// CONCATENATED MODULE: ./lib/worker/task-file-contents.js



/** The variables that name an attempt's own files. */
const taskFileVariables = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
/** At most this many bytes of a file count: the runner's limit for summaries, and ours for the others. */
const largestTaskFile = 1_048_576;
/**
 * What the files mean, by the runner's rules: of a repeated name the last value counts, a summary over the limit is
 * dropped. Names and directories with a NUL are mistakes, because no process could be given them.
 */
function interpretTaskFiles(found, platform) {
    const refusals = [];
    try {
        const outputs = entriesOf('GITHUB_OUTPUT', found, platform);
        const env = entriesOf('GITHUB_ENV', found, platform);
        const path = parsePathLines(textOf('GITHUB_PATH', found));
        const state = entriesOf('GITHUB_STATE', found, platform);
        const summary = summaryOf(found, refusals);
        refuseNul(env, path);
        const files = {
            outputs: lastValues(outputs),
            env: lastValues(env.filter((entry) => isAccepted(entry, platform, refusals))),
            path,
            state: lastValues(state),
            summary,
        };
        return { kind: 'files', files, refusals };
    }
    catch (error) {
        if (!(error instanceof BadTaskFile))
            throw error;
        const { file, line, message: problem } = error;
        return { kind: 'bad', termination: { kind: 'bad-task-file', file, line, problem } };
    }
}
/** Ends the reading at the first mistake; goes no further than this file. */
class BadTaskFile extends Error {
    file;
    line;
    constructor(file, line, problem) {
        super(problem);
        this.file = file;
        this.line = line;
    }
}
function textOf(variable, found) {
    const file = found[variable];
    switch (file.kind) {
        case 'empty':
            return '';
        case 'content':
            return decodeText(file.bytes);
        case 'too-large': {
            const remedy = 'write large data to a file of your own and pass its path';
            const problem = `expected at most ${largestTaskFile} bytes, found ${file.size}: ${remedy}`;
            throw new BadTaskFile(variable, undefined, problem);
        }
        case 'unreadable':
            throw new BadTaskFile(variable, undefined, file.problem);
    }
}
function entriesOf(variable, found, platform) {
    const parsed = parseFileCommands(textOf(variable, found), platform);
    if (parsed.kind === 'broken')
        throw new BadTaskFile(variable, parsed.line, parsed.problem);
    return parsed.entries;
}
function summaryOf(found, refusals) {
    const file = found.GITHUB_STEP_SUMMARY;
    if (file.kind !== 'too-large')
        return textOf('GITHUB_STEP_SUMMARY', found);
    const message = `GITHUB_STEP_SUMMARY is dropped: it has ${file.size} bytes, and the runner takes at most ${largestTaskFile}`;
    refusals.push({ severity: 'error', message });
    return '';
}
function refuseNul(env, path) {
    const problem = 'expected text that a process can be given, found a NUL character';
    const entry = env.find(({ name, value }) => name.includes('\0') || value.includes('\0'));
    if (entry !== undefined)
        throw new BadTaskFile('GITHUB_ENV', entry.line, problem);
    if (path.some((directory) => directory.includes('\0'))) {
        throw new BadTaskFile('GITHUB_PATH', undefined, problem);
    }
}
function isAccepted(entry, platform, refusals) {
    const refused = refusedName(entry.name, platform);
    if (refused === undefined)
        return true;
    const { severity, reason } = refused;
    refusals.push({ severity, message: `GITHUB_ENV, line ${entry.line}: ${entry.name} ${reason}` });
    return false;
}
function lastValues(entries) {
    return new Map(entries.map(({ name, value }) => [name, value]));
}

;// CONCATENATED MODULE: ./lib/worker/task-files.js





/**
 * Gives every attempt a set of empty `GITHUB_*` files of its own, in one directory, readable by this user alone.
 *
 * A set whose attempt is dead to the last process and never touched it is as good as new and is given out again:
 * making five files on ext4 was measured at 0.1 to 2 ms, looking at them at 0.015 ms.
 */
class TaskFilePool {
    #directory;
    #platform;
    #unused = [];
    #made = 0;
    /** Makes the directory when it is not there. */
    constructor(directory, platform = process.platform) {
        this.#directory = directory;
        this.#platform = platform;
        (0,external_node_fs_namespaceObject.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    }
    /** A set of empty files; throws the system's error when one cannot be made, and leaves none behind. */
    take() {
        const files = this.#unused.pop() ?? this.#make();
        return new AttemptFiles(files, this.#platform, () => this.#unused.push(files));
    }
    #make() {
        const set = String(this.#made++);
        const paths = [];
        const make = (name) => {
            const path = (0,external_node_path_namespaceObject.join)(this.#directory, `${set}-${name}`);
            const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, 'wx', 0o600);
            paths.push(path);
            try {
                return { path, mark: (0,external_node_fs_namespaceObject.fstatSync)(descriptor) };
            }
            finally {
                (0,external_node_fs_namespaceObject.closeSync)(descriptor);
            }
        };
        try {
            return {
                GITHUB_OUTPUT: make('output'),
                GITHUB_ENV: make('env'),
                GITHUB_PATH: make('path'),
                GITHUB_STATE: make('state'),
                GITHUB_STEP_SUMMARY: make('summary.md'),
            };
        }
        catch (error) {
            for (const path of paths)
                remove(path);
            throw error;
        }
    }
}
/** The `GITHUB_*` files of one attempt. */
class AttemptFiles {
    /** What the attempt's environment says of them: `GITHUB_OUTPUT` … and their absolute paths. */
    entries;
    #files;
    #platform;
    #giveBack;
    #untouched = false;
    /** Use `TaskFilePool.take`. */
    constructor(files, platform, giveBack) {
        this.entries = new Map(taskFileVariables.map((variable) => [variable, files[variable].path]));
        this.#files = files;
        this.#platform = platform;
        this.#giveBack = giveBack;
    }
    /** What the attempt wrote; to be called once it has ended, whether it passed or not. */
    read() {
        const found = {
            GITHUB_OUTPUT: find(this.#files.GITHUB_OUTPUT),
            GITHUB_ENV: find(this.#files.GITHUB_ENV),
            GITHUB_PATH: find(this.#files.GITHUB_PATH),
            GITHUB_STATE: find(this.#files.GITHUB_STATE),
            GITHUB_STEP_SUMMARY: find(this.#files.GITHUB_STEP_SUMMARY),
        };
        const all = Object.values(found);
        this.#untouched = all.every((file) => file.kind === 'empty' && file.untouched);
        if (all.every((file) => file.kind === 'empty'))
            return { kind: 'files', files: noTaskFiles, refusals: [] };
        return interpretTaskFiles(found, this.#platform);
    }
    /**
     * Ends the use of these files, once: they are deleted, or given to a later attempt when `read` found them untouched
     * and no process of this attempt lives on that could write to them. One that cannot be deleted stays where it is.
     */
    discard(options) {
        if (this.#untouched && options.everyProcessEnded) {
            this.#giveBack();
            return;
        }
        for (const variable of taskFileVariables)
            remove(this.#files[variable].path);
    }
}
function find({ path, mark }) {
    return readTaskFile(path, mark, largestTaskFile);
}
function remove(path) {
    try {
        // A task can have put a directory in its place.
        (0,external_node_fs_namespaceObject.rmSync)(path, { recursive: true, force: true });
    }
    catch {
        // The directory of all files goes with the run, and nobody is given this path again.
    }
}

;// CONCATENATED MODULE: ./lib/host/signals.js
/** The signals that ask a run to end; a closed terminal counts as SIGTERM. */
const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Calls `onFirst` at the first signal that asks the run to end and `onAgain` at each further one, until the
 * returned function is called. While it listens, no such signal ends this process by itself.
 */
function listenForSignals(onFirst, onAgain) {
    let seen = false;
    const listener = (signal) => {
        if (seen) {
            onAgain();
            return;
        }
        seen = true;
        onFirst(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
    };
    for (const signal of endSignals)
        process.on(signal, listener);
    return () => {
        for (const signal of endSignals)
            process.off(signal, listener);
    };
}

;// CONCATENATED MODULE: ./lib/app/cancellation.js

/**
 * The longest grace of a cancelled run, in seconds. GitHub's runner grants 7.5 s between its first and its second
 * signal; 4 s leave time to chase what ignores the first, and to write the reports.
 */
const longestCancelGrace = 4;
/** Ends the run at the first signal and forces it at the second, until the returned function is called. */
function cancelOnSignals(run, graceSeconds) {
    return listenForSignals((signal) => run.cancel(signal, Math.min(graceSeconds, longestCancelGrace)), () => run.force());
}

;// CONCATENATED MODULE: ./lib/app/heartbeat.js
/** Silence after which a run says what it is doing, in milliseconds. */
const heartbeat_silence = 30_000;
/** Calls `onSilence` whenever nothing has happened for 30 s; never keeps the process alive. */
class Heartbeat {
    #timer;
    constructor(onSilence) {
        this.#timer = setInterval(onSilence, heartbeat_silence);
        this.#timer.unref();
    }
    /** Something happened: the silence starts anew. */
    touch() {
        this.#timer.refresh();
    }
    stop() {
        clearInterval(this.#timer);
    }
}

;// CONCATENATED MODULE: ./lib/worker/exports.js

/** Exports of tasks that exported nothing. */
const noExports = { env: new Map(), path: new Map() };
/** Everything that the given tasks hand down; costs nothing where at most one of them hands down anything. */
function joinExports(handedDown) {
    const distinct = [...new Set(handedDown)].filter((exports) => exports !== noExports);
    const [first, ...others] = distinct;
    if (first === undefined)
        return noExports;
    if (others.length === 0)
        return first;
    const env = new Map(first.env);
    const path = new Map(first.path);
    for (const other of others) {
        for (const [key, exported] of other.env) {
            if (exported.rank > (env.get(key)?.rank ?? -1))
                env.set(key, exported);
        }
        for (const [directory, rank] of other.path) {
            if (rank <= (path.get(directory) ?? -1))
                continue;
            path.delete(directory);
            path.set(directory, rank);
        }
    }
    return { env, path };
}
/** What a task hands down: what it was handed, and over it what it exported itself. `rank` is above that of its needs. */
function addExports(inherited, rank, files, platform) {
    if (files.env.size === 0 && files.path.length === 0)
        return inherited;
    const env = new Map(inherited.env);
    for (const [name, value] of files.env)
        env.set(variableKey(name, platform), { name, value, rank });
    const path = new Map(inherited.path);
    for (const directory of files.path) {
        path.delete(directory);
        path.set(directory, rank);
    }
    return { env, path };
}
/** The variables, as the environment takes them. */
function exportedEnv(exports) {
    return new Map([...exports.env.values()].map(({ name, value }) => [name, value]));
}
/** The directories in the order written: by rank, and within a task as the task wrote them. The last goes first in PATH. */
function exportedPath(exports) {
    return [...exports.path].toSorted(([, left], [, right]) => left - right).map(([directory]) => directory);
}

;// CONCATENATED MODULE: ./lib/worker/merge-task-files.js

/**
 * Everything that the tasks exported, the later task winning, with a conflict for each variable on which two tasks
 * disagree that `needs` does not order. Takes all tasks of the run, each after its needs; throws when it is not so.
 */
function mergeTaskFiles(tasks, platform) {
    const needs = needsByRank(tasks);
    const writings = new Map();
    const path = new Set();
    for (const [rank, { files }] of tasks.entries()) {
        for (const [name, value] of files.env) {
            const key = variableKey(name, platform);
            const earlier = writings.get(key);
            if (earlier === undefined)
                writings.set(key, [{ rank, name, value }]);
            else
                earlier.push({ rank, name, value });
        }
        for (const directory of files.path) {
            path.delete(directory);
            path.add(directory);
        }
    }
    const env = new Map();
    const conflicts = [];
    for (const writers of writings.values()) {
        const last = writers.at(-1);
        if (last !== undefined)
            env.set(last.name, last.value);
        const conflict = findConflict(writers, needs, tasks);
        if (conflict !== undefined)
            conflicts.push(conflict);
    }
    return { env, path: [...path], conflicts };
}
function needsByRank(tasks) {
    const ranks = new Map();
    return tasks.map(({ task, needs }, rank) => {
        const needed = needs.map((need) => {
            const needRank = ranks.get(need);
            if (needRank === undefined)
                throw new Error(`internal error: ${need}, needed by ${task}, is not before it`);
            return needRank;
        });
        ranks.set(task, rank);
        return needed;
    });
}
/**
 * The first disagreement found among the writers of one variable, in order of rank.
 *
 * Walks along the writers with those in hand that agree on the present value. A writer of another value has to come
 * after all of them; it then replaces them. The searches of one walk cover disjoint ranges, so that together they
 * visit no task twice.
 */
function findConflict(writers, needs, tasks) {
    let agreeing = [];
    for (const writer of writers) {
        const [any] = agreeing;
        if (any !== undefined && any.value !== writer.value) {
            const ancestors = ancestorsDownTo(any.rank, writer.rank, needs);
            const rival = agreeing.find(({ rank }) => !ancestors.has(rank));
            const first = rival && tasks[rival.rank];
            const second = tasks[writer.rank];
            if (first !== undefined && second !== undefined) {
                return { name: writer.name, first: first.task, second: second.task };
            }
            agreeing = [];
        }
        agreeing.push(writer);
    }
    return undefined;
}
/** The tasks of at least rank `lowest` that a task needs, transitively. */
function ancestorsDownTo(lowest, rank, needs) {
    const found = new Set();
    const open = [rank];
    for (let current = open.pop(); current !== undefined; current = open.pop()) {
        for (const need of needs[current] ?? []) {
            if (need < lowest || found.has(need))
                continue;
            found.add(need);
            open.push(need);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/app/ledger.js



/** What the tasks of a run wrote to their `GITHUB_*` files, and what that means for the tasks behind them. */
class Ledger {
    /** In an order in which needs come first: the order of ranks. */
    #ordered;
    #ranks;
    #instances;
    #files = new Map();
    /** By task, what it hands down; kept only once something was exported at all. */
    #exports = new Map();
    #exported = false;
    #platform;
    /** @param ordered all tasks, each after all that it needs */
    constructor(ordered, platform) {
        this.#ordered = ordered;
        this.#platform = platform;
        this.#ranks = new Map(ordered.map((task, rank) => [task.id, rank]));
        const instances = new Map();
        for (const { id, key } of ordered) {
            const ids = instances.get(key);
            if (ids === undefined)
                instances.set(key, [id]);
            else
                ids.push(id);
        }
        this.#instances = instances;
    }
    /** Takes what the last attempt of a task wrote; an earlier attempt's files are forgotten. */
    record(task, files) {
        this.#files.delete(task.id);
        if (files === noTaskFiles)
            return;
        this.#files.set(task.id, files);
        if (files.env.size > 0 || files.path.length > 0)
            this.#exported = true;
    }
    /** What a task wrote; nothing as long as it has not ended. */
    filesOf(id) {
        return this.#files.get(id) ?? noTaskFiles;
    }
    /** What the tasks that a task needs, transitively, exported for it. */
    exportsFor(task) {
        if (!this.#exported)
            return noExports;
        return joinExports(task.needs.map((need) => this.#handedDownBy(need)));
    }
    /** How what a task needs has ended, by the ids of the file; instances of a matrix in the order in which they wrote. */
    needsOf(task, resultOf) {
        return new Map(task.needKeys.map((key) => {
            const ids = this.#instances.get(key) ?? [];
            const inOrder = ids.length === 1 ? ids : this.#inOrderOfEnd(ids);
            const ended = inOrder.map((id) => ({
                result: resultOf(id) ?? 'skipped',
                outputs: this.filesOf(id).outputs,
            }));
            return [key, ended];
        }));
    }
    /** What the run leaves to the later steps of the job. */
    merged() {
        const ended = this.#ordered.map((task) => ({
            task: task.id,
            needs: task.needs,
            files: this.filesOf(task.id),
        }));
        return mergeTaskFiles(ended, this.#platform);
    }
    #inOrderOfEnd(ids) {
        const wanted = new Set(ids);
        const wrote = [...this.#files.keys()].filter((id) => wanted.delete(id));
        return [...wanted, ...wrote];
    }
    /** Fills in what is missing along the needs; a loop, since a chain may be as long as the graph. */
    #handedDownBy(id) {
        const known = this.#exports.get(id);
        if (known !== undefined)
            return known;
        const open = [id];
        for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
            const task = this.#ordered[this.#ranks.get(next) ?? -1];
            if (task === undefined)
                throw new Error(`internal error: no task has the id ${next}`);
            const missing = task.needs.filter((need) => !this.#exports.has(need));
            if (missing.length > 0) {
                open.push(...missing);
                continue;
            }
            open.pop();
            const inherited = joinExports(task.needs.map((need) => this.#exports.get(need) ?? noExports));
            this.#exports.set(next, addExports(inherited, this.#ranks.get(next) ?? 0, this.filesOf(next), this.#platform));
        }
        return this.#exports.get(id) ?? noExports;
    }
}

;// CONCATENATED MODULE: ./lib/app/plan-driver.js
/** The longest time that Node's timers know, in milliseconds. */
const plan_driver_longestTimer = 2 ** 31 - 1;
/** While something outside the run is waited for, the plan is asked again so often, in milliseconds. */
const askInterval = 1000;
/** Stands between the scheduler and the plan: carries out what the plan decides and tells of it by events. */
class PlanDriver {
    #options;
    #running = new Map();
    #delays = new Map();
    #asking;
    constructor(options) {
        this.#options = options;
    }
    next() {
        const next = this.#options.plan.next();
        this.#carryOut(this.#options.plan.take());
        if (next.kind === 'busy' && next.until === 'wake')
            this.#askAgainLater();
        return next;
    }
    /** Only tells the plan; what follows from it is decided in `collect`, when the attempt's files are known. */
    leave(id, worker) {
        this.#running.delete(id);
        this.#options.plan.leave(id, worker);
    }
    /** An attempt has begun. */
    began(worker, name) {
        this.#running.set(worker.uid, worker);
        const { uid: task, attempt, slot } = worker;
        this.#options.emit({ type: 'attempt-started', at: this.#options.now(), task, attempt, slot, name });
    }
    /** Tells of an attempt that has ended and left, and of all that follows from it. */
    collect(worker) {
        const { plan, emit, now, record } = this.#options;
        const { uid: task, attempt, slot, outcome, data } = worker;
        record(data, outcome);
        const changes = plan.take();
        const waiting = changes.find((change) => change.kind === 'waiting' && change.id === task);
        const retryInSeconds = waiting?.kind === 'waiting' ? waiting.seconds : undefined;
        emit({ type: 'attempt-ended', at: now(), task, attempt, slot, outcome, retryInSeconds });
        this.#carryOut(changes);
    }
    /** A service answers. */
    serviceReady(id, seconds) {
        const { plan, emit, now, wake } = this.#options;
        plan.serviceReady(id);
        emit({ type: 'service-ready', at: now(), task: id, seconds });
        this.#carryOut(plan.take());
        wake();
    }
    /** The run is to end: starts nothing more but what cleans up. */
    close(cause) {
        const { plan, wake } = this.#options;
        plan.close(cause);
        this.#carryOut(plan.take());
        wake();
    }
    /** What runs now, in the order of start. */
    get running() {
        return [...this.#running.values()];
    }
    #carryOut(changes) {
        for (const change of changes)
            this.#carryOutOne(change);
    }
    #carryOutOne(change) {
        const { emit, now } = this.#options;
        switch (change.kind) {
            case 'ended': {
                const { id: task, result, tolerated, because } = change;
                clearTimeout(this.#delays.get(task));
                this.#delays.delete(task);
                emit({ type: 'task-ended', at: now(), task, result, tolerated, because });
                return;
            }
            case 'waiting':
                if (change.seconds > 0)
                    this.#resumeLater(change.id, change.seconds);
                return;
            case 'closed':
                emit({ type: 'run-closed', at: now(), cause: change.cause });
                return;
            case 'end-attempt':
                this.#running.get(change.id)?.cancel(change.cause);
                return;
            case 'stop-service':
                this.#running.get(change.id)?.stop();
                return;
        }
    }
    /** Memory comes free without anybody being told. */
    #askAgainLater() {
        if (this.#asking !== undefined)
            return;
        this.#asking = setTimeout(() => {
            this.#asking = undefined;
            this.#options.wake();
        }, askInterval);
        this.#asking.unref();
    }
    #resumeLater(id, seconds) {
        const { plan, wake } = this.#options;
        const resume = () => {
            this.#delays.delete(id);
            plan.resume(id);
            wake();
        };
        this.#delays.set(id, setTimeout(resume, Math.min(seconds * 1000, plan_driver_longestTimer)));
    }
}

;// CONCATENATED MODULE: ./lib/app/attempt-preparation.js


class BadExpression extends Error {
    at;
    constructor(problem, at) {
        super(problem);
        this.at = at;
    }
}
/**
 * Evaluates what a task's file entry says of an attempt; relative directories are taken from `base`.
 * `contextsWith` gives the contexts with the `env` evaluated so far: a task's `env` is there for its other keys.
 */
function prepareAttempt(task, base, contextsWith, functions) {
    try {
        return { ok: true, preparation: evaluateAll(task, base, contextsWith, functions) };
    }
    catch (error) {
        if (error instanceof BadExpression)
            return { ok: false, bad: { problem: error.message, at: error.at } };
        throw error;
    }
}
function evaluateAll(task, base, contextsWith, functions) {
    const valueOf = (key, evaluated) => {
        if (evaluated.kind === 'value')
            return evaluated.value;
        throw new BadExpression(evaluated.problem, task.places.get(key) ?? task.at);
    };
    const env = new Map();
    const contexts = contextsWith(env);
    const text = (key, template) => valueOf(key, evaluateTemplate(template, contexts, functions));
    for (const [name, template] of task.env)
        env.set(name, text(`env.${name}`, template));
    const { timeout, continueOnError, workingDirectory } = task;
    return {
        env,
        name: text('name', task.name),
        work: evaluateWork(task.work, text),
        workingDirectory: workingDirectory === undefined ? base : (0,external_node_path_namespaceObject.resolve)(base, text('working-directory', workingDirectory)),
        timeoutSeconds: timeout === undefined
            ? undefined
            : 'seconds' in timeout
                ? timeout.seconds
                : 60 *
                    valueOf('timeout-minutes', evaluatePositiveNumber(timeout.minutesTemplate, contexts, functions)),
        continueOnError: typeof continueOnError === 'boolean'
            ? continueOnError
            : valueOf('continue-on-error', evaluateBoolean(continueOnError, contexts, functions)),
    };
}
function evaluateWork(work, text) {
    switch (work.kind) {
        case 'script':
            return { ...work, script: text('run', work.script) };
        case 'command':
            return { ...work, words: work.words.map((word) => text('command', word)) };
        case 'join':
            return work;
    }
}

;// CONCATENATED MODULE: ./lib/app/task-preparer.js





/** Turns a task of the graph into what a worker can run, with all that has happened so far taken into account. */
class TaskPreparer {
    #surroundings;
    #ledger;
    constructor(surroundings, ledger) {
        this.#surroundings = surroundings;
        this.#ledger = ledger;
    }
    /** Whether a task's `if` holds. */
    judge(task, standing) {
        const contexts = taskContexts(this.#surroundings.runContexts, this.#facts(task, new Map(), undefined));
        const evaluated = evaluateCondition(task.condition ?? '', contexts, standing, this.#surroundings.functions);
        if (evaluated.kind === 'value')
            return { kind: evaluated.value ? 'run' : 'skip' };
        return { kind: 'bad', problem: evaluated.problem, at: task.places.get('if') ?? task.at };
    }
    /** Evaluates the expressions of one attempt. */
    prepare(task, attempt, slot) {
        const { runContexts, workingDirectory, functions } = this.#surroundings;
        return prepareAttempt(task, workingDirectory, (env) => taskContexts(runContexts, this.#facts(task, env, { slot, number: attempt })), functions);
    }
    /** The order for one attempt, with its whole environment. */
    orderFor(task, attempt, slot, preparation, files, onLine) {
        const { work, workingDirectory, timeoutSeconds, env } = preparation;
        if (work.kind === 'join')
            throw new Error(`internal error: the join ${task.id} was started`);
        const { stepEnvironment, parallelism, platform, logNames } = this.#surroundings;
        const exports = this.#ledger.exportsFor(task);
        const logName = logNames.get(task.id) ?? task.id;
        return {
            task: task.id,
            attempt,
            slot,
            work,
            workingDirectory,
            timeoutSeconds,
            strictCleanup: task.strictCleanup,
            leaveRunning: task.leaveRunning,
            onLine,
            logName: attempt === 1 ? `${logName}.log` : `${logName}.attempt-${attempt}.log`,
            env: taskEnvironment({
                base: stepEnvironment,
                exportedEnv: exportedEnv(exports),
                exportedPath: exportedPath(exports),
                fileAndTaskEnv: env,
                matrix: task.matrix?.values ?? noValues,
                rundag: {
                    task: task.id,
                    slot,
                    attempt,
                    parallelism,
                    cpus: task.cpusStated ? cpusOf(task, parallelism) : undefined,
                },
                taskFileEntries: files.entries,
                platform,
            }),
            ...(task.service === undefined
                ? {}
                : { service: { stopSignal: task.service.stopSignal, stopSeconds: task.service.stopSeconds } }),
        };
    }
    #facts(task, env, attempt) {
        return {
            id: task.id,
            cpus: cpusOf(task, this.#surroundings.parallelism),
            attempt,
            env,
            matrix: task.matrix?.values,
            needs: this.#ledger.needsOf(task, this.#surroundings.resultOf),
        };
    }
}
const noValues = new Map();
/** The share of the CPU budget that a task gets. */
function cpusOf(task, parallelism) {
    return task.cpus === 'all' ? parallelism : Math.min(task.cpus, parallelism);
}

;// CONCATENATED MODULE: ./lib/worker/output-commands.js

/**
 * Reads one attempt's output for the workflow commands that a task may give; all others are text. What the attempt
 * asks for with `stop-commands` holds for itself alone.
 */
class OutputCommands {
    #requests;
    /** In lower case, the name of the command that ends a `stop-commands`; undefined while commands count. */
    #resumeToken;
    constructor(requests) {
        this.#requests = requests;
    }
    /** Takes the next line of the output, without its end. */
    read(line) {
        // Asked of every line: most have neither mark.
        if (!line.includes('::') && !line.includes('##['))
            return;
        const command = workflow_command_parseWorkflowCommand(line, this.#resumeToken);
        if (command === undefined)
            return;
        if (this.#resumeToken === undefined)
            this.#obey(command);
        else if (command.name === this.#resumeToken)
            this.#resumeToken = undefined;
    }
    #obey(command) {
        const { name, properties, data } = command;
        switch (name) {
            case 'add-mask':
                if (data.trim() !== '')
                    this.#requests.secret(data);
                return;
            case 'error':
            case 'warning':
            case 'notice':
                this.#requests.annotation({ level: name, message: data, properties: inRunnersSpelling(properties) });
                return;
            case 'add-matcher':
            case 'remove-matcher':
                this.#requests.matcher(command);
                return;
            case 'stop-commands':
                if (isStopToken(data))
                    this.#resumeToken = data.toLowerCase();
                return;
            default:
        }
    }
}
/** The runner accepts no token that is empty or the name of a command (actions/runner, ActionCommandManager.cs). */
function isStopToken(token) {
    const name = token.toLowerCase();
    return name !== '' && name !== 'pause-logging' && !workflowCommandNames.has(name);
}
const output_commands_spellings = new Map(['file', 'line', 'endLine', 'col', 'endColumn', 'title'].map((name) => [name.toLowerCase(), name]));
/** The properties of an annotation that mean something; the runner does not mind their case. */
function inRunnersSpelling(properties) {
    const known = new Map();
    for (const [name, value] of properties) {
        const spelling = output_commands_spellings.get(name.toLowerCase());
        if (spelling !== undefined)
            known.set(spelling, value);
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/app/readiness-watch.js
/**
 * Asks a service whether it is ready, again and again, until it is, until its time is over, or until it is told to stop.
 * Exactly one of the outcomes is told, and none after `stop`.
 */
class ReadinessWatch {
    #service;
    #ask;
    #outcome;
    #startedAt = performance.now();
    #deadline;
    #pause;
    #lastProblem = 'it was not asked yet';
    #over = false;
    /** Begins to ask at once. */
    constructor(service, ask, outcome) {
        this.#service = service;
        this.#ask = ask;
        this.#outcome = outcome;
        this.#deadline = setTimeout(() => this.#giveUp(), service.timeoutSeconds * 1000);
        void this.#round();
    }
    /** The service has ended, or is being ended: whether it is ready is of no interest any more. */
    stop() {
        this.#over = true;
        clearTimeout(this.#deadline);
        clearTimeout(this.#pause);
    }
    async #round() {
        const problem = await this.#ask();
        if (this.#over)
            return;
        if (problem === undefined) {
            this.stop();
            this.#outcome.ready((performance.now() - this.#startedAt) / 1000);
            return;
        }
        this.#lastProblem = problem;
        this.#pause = setTimeout(() => void this.#round(), this.#service.intervalSeconds * 1000);
    }
    #giveUp() {
        if (this.#over)
            return;
        this.stop();
        this.#outcome.giveUp(this.#service.timeoutSeconds, this.#lastProblem);
    }
}

;// CONCATENATED MODULE: ./lib/worker/readiness.js


/** Whether something on this machine accepts connections on a port; gives up after so many milliseconds. */
function askTcp(port, milliseconds) {
    return new Promise((resolve) => {
        // Some servers listen on 127.0.0.1 only, others on ::1 only: the name stands for both.
        const socket = (0,external_node_net_namespaceObject.connect)({ host: 'localhost', port, autoSelectFamily: true });
        const finish = (problem) => {
            socket.destroy();
            resolve(problem);
        };
        socket.setTimeout(milliseconds, () => finish(`port ${port} does not answer`));
        socket.once('connect', () => finish(undefined));
        socket.once('error', (error) => finish(`port ${port}: ${error.code ?? messageOf(error)}`));
    });
}
/** Whether a URL answers with a status below 400, redirects followed; gives up after so many milliseconds. */
async function askHttp(url, milliseconds) {
    try {
        const response = await fetch(url, { signal: AbortSignal.timeout(milliseconds) });
        // What is not read keeps its connection open.
        await response.body?.cancel();
        return response.status < 400 ? undefined : `${url} answers with status ${response.status}`;
    }
    catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        return `${url}: ${messageOf(cause)}`;
    }
}

;// CONCATENATED MODULE: ./lib/app/service-probe.js



/** One question to a service may take so long, in seconds. */
const questionSeconds = 10;
/** Asks one running service whether it is ready, in the way that its `ready` says. */
class ServiceProbe {
    #probe;
    #order;
    #supervisor;
    #pattern;
    #matched = false;
    #command;
    /** @param order what started the service: a command that asks it runs in the same place */
    constructor(probe, order, supervisor) {
        this.#probe = probe;
        this.#order = order;
        this.#supervisor = supervisor;
        this.#pattern = probe.kind === 'log' ? new RegExp(probe.pattern) : undefined;
    }
    /** The service printed this line. */
    read(line) {
        if (this.#pattern?.test(line) === true)
            this.#matched = true;
    }
    async ask() {
        switch (this.#probe.kind) {
            case 'tcp':
                return askTcp(this.#probe.port, questionSeconds * 1000);
            case 'http':
                return askHttp(this.#probe.url, questionSeconds * 1000);
            case 'log':
                return this.#matched ? undefined : `no line of its output matches ${this.#probe.pattern}`;
            case 'command':
                return this.#askByCommand(this.#probe.words);
        }
    }
    /** Ends the question that is being asked. */
    stop() {
        this.#command?.end({ kind: 'stopped' });
    }
    async #askByCommand(words) {
        const { service: _, onLine: _onLine, ...order } = this.#order;
        const worker = new ExecWorker({
            ...order,
            work: { kind: 'command', words },
            timeoutSeconds: questionSeconds,
            logName: this.#order.logName.replace(/\.log$/, '.ready.log'),
        }, this.#supervisor);
        this.#command = worker;
        worker.start();
        await worker.whenEnded();
        this.#command = undefined;
        const { ending } = worker;
        if (ending === undefined)
            throw new Error('internal error: a readiness command ended without an ending');
        if (outcome_passed(ending.termination))
            return undefined;
        const lastLine = ending.tail.findLast((line) => line.trim() !== '');
        return `${words.join(' ')}: ${howItEnded(ending.termination)}${lastLine === undefined ? '' : `: ${lastLine}`}`;
    }
}
function howItEnded(termination) {
    switch (termination.kind) {
        case 'exited':
            return `exit code ${termination.code}`;
        case 'signalled':
            return `killed by ${termination.signal}`;
        case 'could-not-start':
            return termination.cause;
        case 'timed-out':
            return `no answer within ${termination.afterSeconds} s`;
        case 'cancelled':
        case 'bad-task-file':
        case 'stopped':
        case 'not-ready':
        case 'ended-early':
            return termination.kind;
    }
}

;// CONCATENATED MODULE: ./lib/app/task-worker.js







/** One attempt of one task: evaluates, runs the command, reads what it wrote. */
class TaskWorker extends Worker {
    attempt;
    continueOnError = false;
    badExpression;
    #exec;
    #files;
    #probe;
    #watching;
    #outcome;
    constructor(id, task, slot, workplace) {
        super(id, task, slot, workplace);
        this.attempt = workplace.attemptOf(id);
    }
    /** Never throws: what stands in the way is in the outcome. */
    start() {
        const prepared = this.env.prepare(this.data, this.attempt, this.slot);
        this.env.began(this, prepared.ok ? prepared.preparation.name : this.uid);
        if (!prepared.ok) {
            this.badExpression = prepared.bad;
            this.#refuse(prepared.bad.problem, 'mend the expression');
            return;
        }
        this.continueOnError = prepared.preparation.continueOnError;
        try {
            this.#files = this.env.takeFiles();
        }
        catch (error) {
            this.#refuse(`its GITHUB_* files cannot be made: ${messageOf(error)}`, 'make room in the temporary directory (RUNNER_TEMP), and let this user write to it');
            return;
        }
        const commands = new OutputCommands(this.env.requestsOf(this.uid));
        const order = this.env.orderFor(this.data, this.attempt, this.slot, prepared.preparation, this.#files, (line) => {
            commands.read(line);
            this.#probe?.read(line);
        });
        this.#exec = new ExecWorker(order, this.env.supervisor);
        this.#exec.start();
        if (this.data.service !== undefined)
            this.#watch(this.data.service, order);
    }
    poll() {
        return this.#outcome === undefined;
    }
    async whenEnded() {
        if (this.#exec === undefined)
            return;
        await this.#exec.whenEnded();
        this.#watching?.stop();
        this.#probe?.stop();
        const { ending } = this.#exec;
        if (ending === undefined || this.#files === undefined) {
            throw new Error(`internal error: task ${this.uid} ended without an ending`);
        }
        this.#outcome = this.#outcomeOf(ending, this.#files);
    }
    /** All that is known of the attempt; throws while it runs. */
    get outcome() {
        if (this.#outcome === undefined)
            throw new Error(`internal error: task ${this.uid} has not ended`);
        return this.#outcome;
    }
    get termination() {
        return this.outcome.termination;
    }
    /** Ends the attempt because the run, or its matrix, was closed. */
    cancel(cause) {
        this.#exec?.end({ kind: 'cancelled', cause });
    }
    /** Stops a service that nothing needs any more. */
    stop() {
        this.#exec?.end({ kind: 'stopped' });
    }
    #watch(service, order) {
        const probe = new ServiceProbe(service.ready, order, this.env.supervisor);
        this.#probe = probe;
        this.#watching = new ReadinessWatch(service, () => probe.ask(), {
            ready: (seconds) => this.env.serviceReady(this.uid, seconds),
            giveUp: (afterSeconds, lastProblem) => {
                probe.stop();
                this.#exec?.end({ kind: 'not-ready', afterSeconds, lastProblem });
            },
        });
    }
    #refuse(cause, remedy) {
        this.#outcome = {
            termination: { kind: 'could-not-start', cause, remedy },
            leaky: [],
            survivors: [],
            logFile: undefined,
            logBytes: 0,
            logProblem: undefined,
            tail: [],
            files: noTaskFiles,
        };
    }
    /** A file that breaks the format fails an attempt that passed; of one that failed anyway it is only told. */
    #outcomeOf(ending, files) {
        const reading = files.read();
        files.discard({ everyProcessEnded: ending.leaky.length === 0 && ending.survivors.length === 0 });
        const { droppedLines: _, ...rest } = ending;
        if (reading.kind === 'files') {
            for (const { message } of reading.refusals)
                this.env.remark(this.uid, message);
            return { ...rest, files: reading.files };
        }
        const own = ending.termination;
        const termination = own.kind === 'exited' && own.code === 0 ? reading.termination : own;
        return { ...rest, termination, files: noTaskFiles };
    }
}

;// CONCATENATED MODULE: ./lib/app/run.js





















/**
 * Runs a graph, from its first task to the last event. It rejects when nothing could be started at all; whatever
 * happens later, every report is made, and no process of the run is left that could be ended.
 */
async function run(request) {
    const timeline = new Timeline();
    const dispatcher = new dispatch_Dispatcher([timeline, ...request.reporters], now);
    const heartbeat = new Heartbeat(() => dispatcher.dispatch({ type: 'heartbeat', at: now() }));
    const emit = (event) => {
        heartbeat.touch();
        dispatcher.dispatch(event);
    };
    emit(runStarted(request));
    const supervisor = await openSupervisor({
        directory: request.reportDirectory,
        temporaryDirectory: temporaryDirectory(request.environment),
        graceSeconds: request.settings.graceSeconds,
        runToken: request.runToken,
        onWarning: (message, task) => emit({ type: 'warning', at: now(), message, task }),
    });
    const { scheduler, driver, ledger } = assemble(request, supervisor, emit);
    const stopListening = cancelOnSignals(cancellable(driver, supervisor), request.settings.graceSeconds);
    let failure;
    try {
        await scheduler.run();
    }
    catch (error) {
        failure = { error };
    }
    const leftovers = await supervisor.close();
    const merged = ledger.merged();
    for (const event of leftBehind(leftovers))
        emit(event);
    heartbeat.stop();
    if (failure !== undefined)
        emit({ type: 'warning', at: now(), message: internalProblem(failure.error), task: undefined });
    for (const conflict of merged.conflicts)
        emit(conflictWarning(conflict));
    for (const message of request.warningsOf?.(timeline.report()) ?? [])
        emit({ type: 'warning', at: now(), message, task: undefined });
    await dispatcher.idle();
    const report = timeline.report();
    await request.beforeVerdict?.(report);
    emit({ type: 'run-ended', at: now(), result: failure === undefined ? resultOf(report) : 'failure' });
    const problems = await dispatcher.close();
    stopListening();
    return {
        report: timeline.report(),
        merged,
        problems: failure === undefined ? problems : [...problems, internalProblem(failure.error)],
    };
}
/** Wires the plan, the scheduler and the workers of one run. */
function assemble(request, supervisor, emit) {
    const { graph, settings, parallelism, environment } = request;
    const dag = dagOf(graph);
    const ledger = new Ledger(Array.from(dag, ([, task]) => task), process.platform);
    const step = stepEnvironment(environment, process.platform);
    const preparer = new TaskPreparer({
        stepEnvironment: step,
        runContexts: runContexts(step, { platform: process.platform, arch: process.arch }),
        functions: new Map([['hashfiles', (...patterns) => hashFiles(patterns, settings.workingDirectory)]]),
        workingDirectory: settings.workingDirectory,
        parallelism: parallelism.cpus,
        platform: process.platform,
        logNames: logNames(graph.tasks.map(({ id }) => id)),
        resultOf: (id) => plan.resultOf(id),
    }, ledger);
    const plan = new Plan(graph.tasks, {
        cpus: parallelism.cpus,
        pools: graph.pools,
        failFast: settings.failFast,
        maxFailures: settings.maxFailures,
        freeMemoryBytes: freeMemoryBytes,
    }, (task, standing) => preparer.judge(task, standing));
    const driver = new PlanDriver({
        plan,
        emit,
        now: now,
        wake: () => scheduler.wake(),
        record: (task, outcome) => ledger.record(task, outcome.files),
    });
    const files = new TaskFilePool((0,external_node_path_namespaceObject.join)(supervisor.temporaryDirectory, 'task-files'));
    const workplace = {
        supervisor,
        attemptOf: (id) => plan.attemptOf(id),
        prepare: (task, attempt, slot) => preparer.prepare(task, attempt, slot),
        takeFiles: () => files.take(),
        orderFor: (...order) => preparer.orderFor(...order),
        began: (worker, name) => driver.began(worker, name),
        requestsOf: (task) => ({
            secret: (value) => {
                request.masker.add(value);
                emit({ type: 'secret', at: now(), value });
            },
            annotation: (command) => emit({ type: 'task-annotation', at: now(), task, command }),
            matcher: (command) => emit({ type: 'task-matcher', at: now(), task, command }),
        }),
        serviceReady: (id, seconds) => driver.serviceReady(id, seconds),
        remark: (task, message) => emit({ type: 'warning', at: now(), message, task }),
    };
    const scheduler = new MultiprocessScheduler(dag, (id, task, slot) => new TaskWorker(id, task, slot, workplace), (worker) => driver.collect(worker), 
    // The plan bounds what runs: a task may take no CPU at all, so seats are never what is scarce.
    { jobs: parallelism.cpus, seats: Infinity, iterator: driver });
    return { scheduler, driver, ledger };
}
function runStarted({ graph, graphFile, parallelism, reportDirectory }) {
    return {
        type: 'run-started',
        at: now(),
        title: graph.name,
        graphFile,
        tasks: graph.tasks,
        parallelism: parallelism.cpus,
        parallelismBecause: parallelism.because,
        reportDirectory,
    };
}
function conflictWarning({ name, first, second }) {
    const message = `tasks ${first} and ${second} export different values of ${name}, and neither needs the other: later steps see that of ${second}`;
    return { type: 'warning', at: now(), message, task: second };
}
/** The run goes on to its reports even then: what had ended is worth knowing. */
function internalProblem(error) {
    const text = messageOf(error);
    return text.startsWith('internal error:') ? text : `internal error: ${text}`;
}
function* leftBehind({ ended, survivors, leftRunning }) {
    const at = now();
    for (const { task, attempt, ...process } of [...ended, ...leftRunning]) {
        yield { type: 'left-behind', at, task, attempt, process, survives: undefined };
    }
    for (const { task, attempt, reason, ...process } of survivors) {
        yield { type: 'left-behind', at, task, attempt, process, survives: reason };
    }
}
function cancellable(driver, supervisor) {
    return {
        cancel: (signal, graceSeconds) => {
            driver.close({ kind: 'signal', signal });
            supervisor.shortenGrace(graceSeconds);
        },
        force: () => supervisor.shortenGrace(0),
    };
}
/** A run that was cancelled before all was well is `cancelled`, as a workflow is; else one failure is enough. */
function resultOf({ counts, closedBy }) {
    if (closedBy?.kind === 'signal' && counts.cancelled + counts.failure > 0)
        return 'cancelled';
    return counts.failure > 0 ? 'failure' : 'success';
}
function dagOf(graph) {
    const dag = new DAG();
    // Needs may stand after what needs them.
    for (const task of graph.tasks)
        dag.updateVertex(task.id, { data: task, predecessors: task.needs, enableChecks: false });
    return dag;
}

;// CONCATENATED MODULE: ./lib/app/perform-command.js


















/** Does what the command line asks for, and gives the exit status. */
async function performCommand(argv, terminal) {
    const { output, directory, environment } = terminal;
    const command = commandFromArguments(argv, directory);
    switch (command.kind) {
        case 'help':
            await output.write(helpText);
            return 0;
        case 'version':
            await output.write(`${terminal.version}\n`);
            return 0;
        case 'mistakes':
            return perform_command_refuse([...elsewhere(command.mistakes), ...elsewhere(['try --help'])], terminal);
        case 'run':
        case 'validate':
        case 'draw':
            break;
    }
    const { settings } = command;
    const loaded = load(settings, directory, loadHooks(environment));
    if (loaded.kind === 'mistakes')
        return perform_command_refuse(loaded.mistakes, terminal);
    const { graph, graphFile } = loaded;
    if (command.kind === 'validate') {
        await output.write(`${graphFile ?? 'dag'} is right: ${graph.tasks.length} tasks\n`);
        return 0;
    }
    if (command.kind === 'draw')
        return draw(graph, command.language, terminal);
    if (settings.dryRun) {
        await output.write(planText(graph, parallelismOf(settings.maxParallel, usableCpus())));
        return 0;
    }
    return runHere(graph, graphFile, settings, terminal);
}
async function runHere(graph, graphFile, settings, terminal) {
    const { output, environment } = terminal;
    const masker = new Masker();
    const made = makeReportDirectory(settings.reportDirectory, environment);
    if (made.kind === 'mistake')
        return perform_command_refuse(elsewhere([made.message]), terminal);
    const reportDirectory = made.path;
    const { report, problems: runProblems } = await run({
        graph,
        graphFile,
        settings,
        parallelism: parallelismOf(settings.maxParallel, usableCpus()),
        reportDirectory,
        environment,
        runToken: (0,external_node_crypto_namespaceObject.randomBytes)(16).toString('hex'),
        masker,
        reporters: [new LogReporter(output, terminalStyle(terminal.colour), { masker })],
    });
    const problems = [
        ...runProblems,
        ...log_problems_logProblems(report),
        ...(await makeDeliveries([resultsDelivery(report, { masker })])),
        ...(output.problem === undefined ? [] : [output.problem]),
    ];
    for (const problem of problems)
        await terminal.errors.write(`rundag: ${problem}\n`);
    const status = exitStatus(report, problems);
    if (settings.reportDirectory === undefined && status === 0) {
        // Nobody asked for it, and there is nothing in it to look into.
        (0,external_node_fs_namespaceObject.rmSync)(reportDirectory, { recursive: true, force: true });
    }
    else {
        await output.write(`logs and results.json: ${reportDirectory}\n`);
    }
    return status;
}
/** A run that could not be reported as promised is a failure. */
function exitStatus(report, problems) {
    switch (report.ended?.result) {
        case 'success':
            return problems.length > 0 ? 1 : 0;
        case 'cancelled':
            return 130;
        case 'failure':
        case undefined:
            return 1;
    }
}
async function draw(graph, language, terminal) {
    const tasks = graph.tasks.map(({ id, needs }) => ({ id, label: id, needs }));
    const drawing = language === 'dot' ? drawDot(tasks) : drawMermaid(tasks);
    if (drawing === undefined) {
        const { edges, characters } = mermaidLimits;
        const message = `--graph mermaid: expected a graph that Mermaid can draw (at most ${edges} edges and ${characters} characters); found ${graph.tasks.length} tasks: use --graph dot, or name targets`;
        return perform_command_refuse(elsewhere([message]), terminal);
    }
    await terminal.output.write(drawing);
    return 0;
}
async function perform_command_refuse(mistakes, { errors }) {
    for (const mistake of mistakes)
        await errors.write(`${formatMistake(mistake)}\n`);
    return 2;
}

;// CONCATENATED MODULE: ./lib/app/version.js
/** Rundag's version; a test holds it against `package.json`. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./lib/host/standard-output.js
/**
 * This process's standard output as a sink that waits for slow readers and outlives one that goes away.
 * After the reader is gone every write is dropped and `problem` says why.
 */
class StandardOutput {
    /** Why nothing can be written any more; undefined while all is well. */
    problem;
    #stream;
    #waiting = [];
    constructor(stream = process.stdout) {
        this.#stream = stream;
        const release = () => {
            const waiting = this.#waiting;
            this.#waiting = [];
            for (const resume of waiting)
                resume();
        };
        stream.on('drain', release);
        stream.on('error', (error) => {
            this.problem ??= `standard output cannot be written: ${error.code ?? error.message}`;
            release();
        });
    }
    write(text) {
        if (this.problem !== undefined || this.#stream.write(text))
            return undefined;
        return new Promise((resolve) => {
            this.#waiting.push(resolve);
        });
    }
}

;// CONCATENATED MODULE: ./lib/cli.js




void endWith(performCommand(process.argv.slice(2), {
    output: new StandardOutput(process.stdout),
    errors: new StandardOutput(process.stderr),
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    directory: process.cwd(),
    environment: process.env,
    version: version,
}));

