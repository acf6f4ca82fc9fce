import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),4434:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),9896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),1421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:child_process")}),7598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),3024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs")}),1455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises")}),7067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:http")}),4708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),8995:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("nod\
e:module")}),7030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),8161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")}),
6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")}),6466:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises")}),
6193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder")}),8500:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/pr\
omises")}),3136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url")}),7975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")}),
8877:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8")}),5919:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")}),8522:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}),857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),6928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("path")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("\
stream")}),7349:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),Scalar=__nccwpck_require__2(3301),YAMLMap=__nccwpck_require__2(4454),YAMLSeq=__nccwpck_require__2(
2223),resolveBlockMap=__nccwpck_require__2(7103),resolveBlockSeq=__nccwpck_require__2(334),resolveFlowCollection=__nccwpck_require__2(3142);function resolveCollection(CN,ctx,token2,onError,tagName,tag){
const coll=token2.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token2,onError,tag):token2.type==="block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token2,onError,tag):resolveFlowCollection.
resolveFlowCollection(CN,ctx,token2,onError,tag),Coll=coll.constructor;return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN,ctx,token2,props,onError){
const tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token2.type==="block-seq"){const{anchor,newlineAfterProp:nl}=props,
lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequen\
ce props")}const expType=token2.type==="block-map"?"map":token2.type==="block-seq"?"seq":token2.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&
expType==="map"||tagName===YAMLSeq.YAMLSeq.tagName&&expType==="seq")return resolveCollection(CN,ctx,token2,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){
const kt=ctx.schema.knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,"BAD_COLLECTION_TYPE",`${kt.tag} used \
for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,!0),resolveCollection(CN,ctx,token2,onError,tagName)}const coll=resolveCollection(
CN,ctx,token2,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll,node=identity.isNode(res)?res:new Scalar.Scalar(res);return node.range=coll.
range,node.tag=tagName,tag?.format&&(node.format=tag.format),node}exports.composeCollection=composeCollection}),3683:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Document=__nccwpck_require__2(
3021),composeNode=__nccwpck_require__2(5937),resolveEnd=__nccwpck_require__2(7788),resolveProps=__nccwpck_require__2(4631);function composeDoc(options,directives,{offset,start,value,end},onError){const opts=Object.
assign({_directives:directives},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.schema},props=resolveProps.resolveProps(
start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:!0});props.found&&(doc.directives.docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&
!props.hasNewline&&onError(props.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.
composeEmptyNode(ctx,props.end,start,null,props,onError);const contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=
[offset,contentEnd,re.offset],doc}exports.composeDoc=composeDoc}),5937:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Alias=__nccwpck_require__2(4065),identity=__nccwpck_require__2(1127),
composeCollection=__nccwpck_require__2(7349),composeScalar=__nccwpck_require__2(5413),resolveEnd=__nccwpck_require__2(7788),utilEmptyScalarPosition=__nccwpck_require__2(2599);const CN={composeNode,composeEmptyNode};
function composeNode(ctx,token2,props,onError){const atKey=ctx.atKey,{spaceBefore,comment,anchor,tag}=props;let node,isSrcToken=!0;switch(token2.type){case"alias":node=composeAlias(ctx,token2,onError),
(anchor||tag)&&onError(token2,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.
composeScalar(ctx,token2,tag,onError),anchor&&(node.anchor=anchor.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.composeCollection(CN,ctx,token2,
props,onError),anchor&&(node.anchor=anchor.source.substring(1))}catch(error){const message=error instanceof Error?error.message:String(error);onError(token2,"RESOURCE_EXHAUSTION",message)}break;default:{
const message=token2.type==="error"?token2.message:`Unsupported token (type: ${token2.type})`;onError(token2,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}return node??(node=composeEmptyNode(ctx,token2.offset,
void 0,null,props,onError)),anchor&&node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string"),atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||typeof node.value!="strin\
g"||node.tag&&node.tag!=="tag:yaml.org,2002:str")&&onError(tag??token2,"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=!0),comment&&(token2.type==="scalar"&&
token2.source===""?node.comment=comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=token2),node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,comment,
anchor,tag,end},onError){const token2={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar.composeScalar(ctx,token2,tag,onError);
return anchor&&(node.anchor=anchor.source.substring(1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,
node.range[2]=end),node}function composeAlias({options},{offset,source,end},onError){const alias=new Alias.Alias(source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an \
empty string"),alias.source.endsWith(":")&&onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const valueEnd2=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd2,options.
strict,onError);return alias.range=[offset,valueEnd2,re.offset],re.comment&&(alias.comment=re.comment),alias}exports.composeEmptyNode=composeEmptyNode,exports.composeNode=composeNode}),5413:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1127),Scalar=__nccwpck_require__2(3301),resolveBlockScalar=__nccwpck_require__2(8913),resolveFlowScalar=__nccwpck_require__2(6842);function composeScalar(ctx,token2,tagToken,onError){
const{value,type,comment,range}=token2.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token2,onError):resolveFlowScalar.resolveFlowScalar(token2,ctx.options.strict,onError),tagName=tagToken?
ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;let tag;ctx.options.stringKeys&&ctx.atKey?tag=ctx.schema[identity.SCALAR]:tagName?tag=findScalarTagByName(ctx.
schema,value,tagName,tagToken,onError):token2.type==="scalar"?tag=findScalarTagByTest(ctx,value,token2,onError):tag=ctx.schema[identity.SCALAR];let scalar;try{const res=tag.resolve(value,msg=>onError(
tagToken??token2,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar=identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error){const msg=error instanceof Error?error.message:String(error);onError(tagToken??
token2,"TAG_RESOLVE_FAILED",msg),scalar=new Scalar.Scalar(value)}return scalar.range=range,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&(scalar.format=tag.format),
comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema,value,tagName,tagToken,onError){if(tagName==="!")return schema[identity.SCALAR];const matchWithTest=[];for(const tag of schema.
tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;for(const tag of matchWithTest)if(tag.test?.test(value))return tag;const kt=schema.knownTags[tagName];
return kt&&!kt.collection?(schema.tags.push(Object.assign({},kt,{default:!1,test:void 0})),kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema[identity.
SCALAR])}function findScalarTagByTest({atKey,directives,schema},value,token2,onError){const tag=schema.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="key")&&tag2.test?.test(value))||schema[identity.
SCALAR];if(schema.compat){const compat=schema.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema[identity.SCALAR];if(tag.tag!==compat.tag){const ts=directives.tagString(tag.tag),cs=directives.
tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token2,"TAG_RESOLVE_FAILED",msg,!0)}}return tag}exports.composeScalar=composeScalar}),9984:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var node_process=__nccwpck_require__2(932),directives=__nccwpck_require__2(1342),Document=__nccwpck_require__2(3021),errors=__nccwpck_require__2(1464),identity=__nccwpck_require__2(1127),composeDoc=__nccwpck_require__2(
3683),resolveEnd=__nccwpck_require__2(7788);function getErrorPos(src){if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];const{offset,source}=src;
return[offset,offset+(typeof source=="string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){const source=prelude[i];switch(source[0]){case"\
#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=!0),atComment=!1}}return{comment,afterEmptyLine}}
class Composer{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(source,code,message,warning)=>{const pos=getErrorPos(source);warning?
this.warnings.push(new errors.YAMLWarning(pos,code,message)):this.errors.push(new errors.YAMLParseError(pos,code,message))},this.directives=new directives.Directives({version:options.version||"1.2"}),
this.options=options}decorate(doc,afterDoc){const{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){const dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>0){let it=dc.items[0];identity.isPair(it)&&
(it=it.key);const cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{const cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.warnings[i])}else doc.errors=this.errors,
doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){
for(const token2 of tokens)yield*this.next(token2);yield*this.end(forceDoc,endOffset)}*next(token2){switch(node_process.env.LOG_STREAM&&console.dir(token2,{depth:null}),token2.type){case"directive":this.
directives.add(token2.source,(offset,message,warning)=>{const pos=getErrorPos(token2);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.push(token2.source),this.atDirectives=
!0;break;case"document":{const doc=composeDoc.composeDoc(this.options,this.directives,token2,this.onError);this.atDirectives&&!doc.directives.docStart&&this.onError(token2,"MISSING_CHAR","Missing dire\
ctives-end/doc-start indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.
prelude.push(token2.source);break;case"error":{const msg=token2.source?`${token2.message}: ${JSON.stringify(token2.source)}`:token2.message,error=new errors.YAMLParseError(getErrorPos(token2),"UNEXPEC\
TED_TOKEN",msg);this.atDirectives||!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){const msg="Unexpected doc-end without preceding document";this.errors.
push(new errors.YAMLParseError(getErrorPos(token2),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=!0;const end=resolveEnd.resolveEnd(token2.end,token2.offset+token2.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),end.comment){const dc=this.doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token2),"UNEXPECTED_TOKEN",`Unsupported token ${token2.type}`))}}*end(forceDoc=!1,endOffset=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){const opts=Object.assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts);this.atDirectives&&
this.onError(endOffset,"MISSING_CHAR","Missing directives-end indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}}exports.Composer=Composer}),7103:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Pair=__nccwpck_require__2(7165),YAMLMap=__nccwpck_require__2(4454),resolveProps=__nccwpck_require__2(4631),utilContainsNewline=__nccwpck_require__2(9499),utilFlowIndentCheck=__nccwpck_require__2(4051),
utilMapIncludes=__nccwpck_require__2(1187);const startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){const NodeClass=tag?.
nodeClass??YAMLMap.YAMLMap,map=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(const collItem of bm.items){const{start,key,sep,value}=collItem,keyProps=resolveProps.
resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:!0}),implicitKey=!keyProps.found;if(implicitKey){if(key&&(key.type==="block-seq"?
onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.
tag&&!sep){commentEnd=keyProps.end,keyProps.comment&&(map.comment?map.comment+=`
`+keyProps.comment:map.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))&&onError(key??start[start.length-1],"MULTILINE_IMPLICIT_KEY","Implicit k\
eys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=!0;const keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):
composeEmptyNode(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,key,onError),ctx.atKey=!1,utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&
onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");const valueProps=resolveProps.resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,
startOnNewline:!key||key.type==="block-scalar"});if(offset=valueProps.end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 ch\
ars after the start of an implicit block mapping key"));const valueNode=value?composeNode(ctx,value,valueProps,onError):composeEmptyNode(ctx,offset,sep,null,valueProps,onError);ctx.schema.compat&&utilFlowIndentCheck.
flowIndentCheck(bm.indent,value,onError),offset=valueNode.range[2];const pair=new Pair.Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}else{implicitKey&&
onError(keyNode.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair.Pair(keyNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}}return commentEnd&&commentEnd<offset&&
onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map.range=[bm.offset,offset,commentEnd??offset],map}exports.resolveBlockMap=resolveBlockMap}),8913:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(3301);function resolveBlockScalar(ctx,scalar,onError){const start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",
type:null,comment:"",range:[start,start,start]};const type=header.mode===">"?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL,lines=scalar.source?splitLines(scalar.source):[];let chompStart=lines.
length;for(let i=lines.length-1;i>=0;--i){const content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){const value2=header.chomp==="+"&&lines.length>0?`
`.repeat(Math.max(1,lines.length-1)):"";let end2=start+header.length;return scalar.source&&(end2+=scalar.source.length),{value:value2,type,comment:header.comment,range:[start,end2,end2]}}let trimIndent=scalar.
indent+header.indent,offset=scalar.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){const[indent,content]=lines[i];if(content===""||content==="\r")header.indent===0&&indent.length>trimIndent&&
(trimIndent=indent.length);else{indent.length<trimIndent&&onError(offset+indent.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),
header.indent===0&&(trimIndent=indent.length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent.length+
content.length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep="",prevMoreIndented=!1;for(let i=0;i<contentStart;++i)value+=lines[i][0].slice(
trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1;const crlf=content[content.length-1]==="\r";if(crlf&&(content=content.slice(0,-1)),content&&
indent.length<trimIndent){const message=`Block scalar lines must not be less indented than their ${header.indent?"explicit indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),
"BAD_INDENT",message),indent=""}type===Scalar.Scalar.BLOCK_LITERAL?(value+=sep+indent.slice(trimIndent)+content,sep=`
`):indent.length>trimIndent||content[0]==="	"?(sep===" "?sep=`
`:!prevMoreIndented&&sep===`
`&&(sep=`

`),value+=sep+indent.slice(trimIndent)+content,sep=`
`,prevMoreIndented=!0):content===""?sep===`
`?value+=`
`:sep=`
`:(value+=sep+content,sep=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value+=`
`+lines[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}const end=start+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){if(props[0].type!=="\
block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source}=props[0],mode=source[0];let indent=0,chomp="",error=-1;for(let i=1;i<source.length;++i){const ch=source[i];
if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{const n=Number(ch);!indent&&n?indent=n:error===-1&&(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${source}`);let hasSpace=!1,comment="",length=source.length;for(let i=1;i<props.length;++i){const token2=props[i];switch(token2.type){case"space":hasSpace=!0;case"newline":length+=token2.source.
length;break;case"comment":strict&&!hasSpace&&onError(token2,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token2.source.length,comment=token2.source.
substring(1);break;case"error":onError(token2,"UNEXPECTED_TOKEN",token2.message),length+=token2.source.length;break;default:{const message=`Unexpected token in block scalar header: ${token2.type}`;onError(
token2,"UNEXPECTED_TOKEN",message);const ts=token2.source;ts&&typeof ts=="string"&&(length+=ts.length)}}}return{mode,indent,chomp,comment,length}}function splitLines(source){const split=source.split(/\n( *)/),
first=split[0],m=first.match(/^( *)/),lines=[m?.[1]?[m[1],first.slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}exports.resolveBlockScalar=
resolveBlockScalar}),334:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var YAMLSeq=__nccwpck_require__2(2223),resolveProps=__nccwpck_require__2(4631),utilFlowIndentCheck=__nccwpck_require__2(
4051);function resolveBlockSeq({composeNode,composeEmptyNode},ctx,bs,onError,tag){const NodeClass=tag?.nodeClass??YAMLSeq.YAMLSeq,seq=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.
atKey=!1);let offset=bs.offset,commentEnd=null;for(const{start,value}of bs.items){const props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,
startOnNewline:!0});if(!props.found)if(props.anchor||props.tag||value)value?.type==="block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSI\
NG_CHAR","Sequence item without - indicator");else{commentEnd=props.end,props.comment&&(seq.comment=props.comment);continue}const node=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.
end,start,null,props,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError),offset=node.range[2],seq.items.push(node)}return seq.range=[bs.offset,offset,commentEnd??offset],
seq}exports.resolveBlockSeq=resolveBlockSeq}),7788:((__unused_webpack_module,exports)=>{function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=!1,sep="";for(const token2 of end){
const{source,type}=token2;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(token2,"MISSING_CHAR","Comments must be separated from other tokens by white space char\
acters");const cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,sep="";break}case"newline":comment&&(sep+=source),hasSpace=!0;break;default:onError(token2,"UNEXPECTED_TOKEN",`Unexpected ${type}\
 at node end`)}offset+=source.length}}return{comment,offset}}exports.resolveEnd=resolveEnd}),3142:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),Pair=__nccwpck_require__2(
7165),YAMLMap=__nccwpck_require__2(4454),YAMLSeq=__nccwpck_require__2(2223),resolveEnd=__nccwpck_require__2(7788),resolveProps=__nccwpck_require__2(4631),utilContainsNewline=__nccwpck_require__2(9499),
utilMapIncludes=__nccwpck_require__2(1187);const blockMsg="Block collections are not allowed within flow collections",isBlock=token2=>token2&&(token2.type==="block-map"||token2.type==="block-seq");function resolveFlowCollection({
composeNode,composeEmptyNode},ctx,fc,onError,tag){const isMap=fc.start.source==="{",fcName=isMap?"flow map":"flow sequence",NodeClass=tag?.nodeClass??(isMap?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq),coll=new NodeClass(
ctx.schema);coll.flow=!0;const atRoot=ctx.atRoot;atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){const collItem=fc.items[i],
{start,key,sep,value}=collItem,props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:!1});if(!props.found){
if(!props.anchor&&!props.tag&&!sep&&!value){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpect\
ed empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap&&ctx.options.strict&&utilContainsNewline.containsNewline(key)&&onError(key,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow \
sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`);else if(props.comma||onError(props.start,"MISSING_CHAR",`Missing \
, between ${fcName} items`),props.comment){let prevItemComment="";loop:for(const st of start)switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:
break loop}if(prevItemComment){let prev=coll.items[coll.items.length-1];identity.isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap&&!sep&&!props.found){const valueNode=value?composeNode(ctx,value,props,onError):
composeEmptyNode(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;const keyStart=props.
end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,start,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;const valueProps=resolveProps.
resolveProps(sep??[],{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap&&!props.found&&ctx.options.
strict){if(sep)for(const st of sep){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("s\
ource"in value&&value.source?.[0]===":"?onError(value,"MISSING_CHAR",`Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));const valueNode=value?
composeNode(ctx,value,valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg):
valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair.srcToken=collItem),isMap){const map=coll;utilMapIncludes.mapIncludes(
ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map.items.push(pair)}else{const map=new YAMLMap.YAMLMap(ctx.schema);map.flow=!0,map.items.push(pair);const endRange=(valueNode??
keyNode).range;map.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(map)}offset=valueNode?valueNode.range[2]:valueProps.end}}const expectedEnd=isMap?"}":"]",[ce,...ee]=fc.end;let cePos=offset;
if(ce?.source===expectedEnd)cePos=ce.offset+ce.source.length;else{const name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collectio\
n must be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.length>0){const end=resolveEnd.resolveEnd(
ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}exports.resolveFlowCollection=resolveFlowCollection}),6842:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(3301),resolveEnd=__nccwpck_require__2(7788);function resolveFlowScalar(scalar,strict,onError){const{offset,type,source,end}=scalar;let _type,value;const _onError=(rel,code,msg)=>onError(
offset+rel,code,msg);switch(type){case"scalar":_type=Scalar.Scalar.PLAIN,value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE,value=singleQuotedValue(source,
_onError);break;case"double-quoted-scalar":_type=Scalar.Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar,"UNEXPECTED_TOKEN",`Expected a flow scalar valu\
e, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}const valueEnd2=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd2,strict,onError);
return{value,type:_type,comment:re.comment,range:[offset,valueEnd2,re.offset]}}function plainValue(source,onError){let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar=
"flow indicator character ,";break;case"%":badChar="directive indicator character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved chara\
cter ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){return(source[source.length-
1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){const line=/(.*?)\r?\n/sy;let match=line.
exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}
let res=match[1].replace(trimEnd,""),sep=" ",pos=line.lastIndex;for(;match=line.exec(source);){const lm=match[1].replace(trimBoth,"");lm===""?sep===`
`?res+=sep:sep=`
`:(res+=sep+lm,sep=" "),pos=line.lastIndex}const last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){let res="";for(let i=1;i<
source.length-1;++i){const ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){const{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i];const cc=escapeCodes[next];if(cc)res+=cc;else if(next===`
`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){const length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(source,i+1,length,onError),i+=
length}else{const raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||ch==="	"){const wsStart=i;let next=source[i+1];for(;next===" "||next===
"	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'Missing closing "quote'),res}function foldNewline(source,offset){
let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}const escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){const cc=source.substr(offset,length),code=cc.
length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code)}catch{const raw=source.substr(offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid e\
scape sequence ${raw}`),raw}}exports.resolveFlowScalar=resolveFlowScalar}),4631:((__unused_webpack_module,exports)=>{function resolveProps(tokens,{flow,indicator,next,offset,onError,parentIndent,startOnNewline}){
let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found=null,start=null;
for(const token2 of tokens)switch(reqSpace&&(token2.type!=="space"&&token2.type!=="newline"&&token2.type!=="comma"&&onError(token2.offset,"MISSING_CHAR","Tags and anchors must be separated from the ne\
xt token by white space"),reqSpace=!1),tab&&(atNewline&&token2.type!=="comment"&&token2.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),tab=null),token2.type){case"\
space":!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token2.source.includes("	")&&(tab=token2),hasSpace=!0;break;case"comment":{hasSpace||onError(token2,"MISSING_CHAR","Comments mu\
st be separated from other tokens by white space characters");const cb=token2.source.substring(1)||" ";comment?comment+=commentSep+cb:comment=cb,commentSep="",atNewline=!1;break}case"newline":atNewline?
comment?comment+=token2.source:(!found||indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token2.source,atNewline=!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token2),hasSpace=!0;break;case"\
anchor":anchor&&onError(token2,"MULTIPLE_ANCHORS","A node can have at most one anchor"),token2.source.endsWith(":")&&onError(token2.offset+token2.source.length-1,"BAD_ALIAS","Anchor ending in : is amb\
iguous",!0),anchor=token2,start??(start=token2.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(token2,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token2,start??(start=
token2.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor||tag)&&onError(token2,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token2.source} indicator`),found&&onError(
token2,"UNEXPECTED_TOKEN",`Unexpected ${token2.source} in ${flow??"collection"}`),found=token2,atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){
comma&&onError(token2,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token2,atNewline=!1,hasSpace=!1;break}default:onError(token2,"UNEXPECTED_TOKEN",`Unexpected ${token2.type} token`),atNewline=!1,
hasSpace=!1}const last=tokens[tokens.length-1],end=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scal\
ar"||next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||
next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma,found,spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,start:start??end}}exports.resolveProps=
resolveProps}),9499:((__unused_webpack_module,exports)=>{function containsNewline(key){if(!key)return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scala\
r":if(key.source.includes(`
`))return!0;if(key.end){for(const st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(const it of key.items){for(const st of it.start)if(st.type==="newline")return!0;if(it.
sep){for(const st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1;default:return!0}}exports.containsNewline=containsNewline}),2599:((__unused_webpack_module,exports)=>{
function emptyScalarPosition(offset,before,pos){if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.
length;continue}for(st=before[++i];st?.type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}exports.emptyScalarPosition=emptyScalarPosition}),4051:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var utilContainsNewline=__nccwpck_require__2(9499);function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){const end=fc.end[0];end.indent===indent&&(end.source==="]"||end.source===
"}")&&utilContainsNewline.containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}exports.flowIndentCheck=flowIndentCheck}),1187:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1127);function mapIncludes(ctx,items,search){const{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;const isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===
b||identity.isScalar(a)&&identity.isScalar(b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}exports.mapIncludes=mapIncludes}),3021:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Alias=__nccwpck_require__2(4065),Collection=__nccwpck_require__2(101),identity=__nccwpck_require__2(1127),Pair=__nccwpck_require__2(7165),toJS=__nccwpck_require__2(4043),Schema=__nccwpck_require__2(
5840),stringifyDocument=__nccwpck_require__2(6829),anchors=__nccwpck_require__2(1596),applyReviver=__nccwpck_require__2(3661),createNode=__nccwpck_require__2(2404),directives=__nccwpck_require__2(1342);
class Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let _replacer=null;
typeof replacer=="function"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer,replacer=void 0);const opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options);this.options=opt;let{version}=opt;options?._directives?(this.directives=options._directives.atDocument(),this.directives.
yaml.explicit&&(version=this.directives.yaml.version)):this.directives=new directives.Directives({version}),this.setSchema(version,options),this.contents=value===void 0?null:this.createNode(value,_replacer,
options)}clone(){const copy=Object.create(Document.prototype,{[identity.NODE_TYPE]:{value:identity.DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.
slice(),copy.warnings=this.warnings.slice(),copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.schema.clone(),copy.contents=identity.
isNode(this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){assertCollection(this.contents)&&this.contents.add(value)}addIn(path2,value){
assertCollection(this.contents)&&this.contents.addIn(path2,value)}createAlias(node,name){if(!node.anchor){const prev=anchors.anchorNames(this);node.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||
"a",prev):name}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.
isArray(replacer)){const keyToStr=v=>typeof v=="number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=
replacer}else options===void 0&&replacer&&(options=replacer,replacer=void 0);const{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,sourceObjects}=anchors.
createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,replacer:_replacer,schema:this.schema,sourceObjects},node=createNode.
createNode(value,tag,ctx);return flow&&identity.isCollection(node)&&(node.flow=!0),setAnchors(),node}createPair(key,value,options={}){const k=this.createNode(key,null,options),v=this.createNode(value,
null,options);return new Pair.Pair(k,v)}delete(key){return assertCollection(this.contents)?this.contents.delete(key):!1}deleteIn(path2){return Collection.isEmptyPath(path2)?this.contents==null?!1:(this.
contents=null,!0):assertCollection(this.contents)?this.contents.deleteIn(path2):!1}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path2,keepScalar){
return Collection.isEmptyPath(path2)?!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents:identity.isCollection(this.contents)?this.contents.getIn(path2,keepScalar):void 0}has(key){
return identity.isCollection(this.contents)?this.contents.has(key):!1}hasIn(path2){return Collection.isEmptyPath(path2)?this.contents!==void 0:identity.isCollection(this.contents)?this.contents.hasIn(
path2):!1}set(key,value){this.contents==null?this.contents=Collection.collectionFromPath(this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path2,value){Collection.
isEmptyPath(path2)?this.contents=value:this.contents==null?this.contents=Collection.collectionFromPath(this.schema,Array.from(path2),value):assertCollection(this.contents)&&this.contents.setIn(path2,value)}setSchema(version,options={}){
typeof version=="number"&&(version=String(version));let opt;switch(version){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.Directives({version:"1.1"}),opt=
{resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=version:this.directives=new directives.Directives({version}),opt={resolveKnownTags:!0,schema:"\
core"};break;case null:this.directives&&delete this.directives,opt=null;break;default:{const sv=JSON.stringify(version);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}
if(options.schema instanceof Object)this.schema=options.schema;else if(opt)this.schema=new Schema.Schema(Object.assign(opt,options));else throw new Error("With a null YAML version, the { schema: Schem\
a } option is required")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount==
"number"?maxAliasCount:100},res=toJS.toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(const{count:count2,res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver==
"function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error(
"Document with errors cannot be stringified");if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){const s=JSON.stringify(options.indent);throw new Error(`"indent" op\
tion must be a positive integer, not ${s}`)}return stringifyDocument.stringifyDocument(this,options)}}function assertCollection(contents){if(identity.isCollection(contents))return!0;throw new Error("E\
xpected a YAML collection as document contents")}exports.Document=Document}),1596:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),visit=__nccwpck_require__2(
204);function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const msg=`Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}
function anchorNames(root){const anchors=new Set;return visit.visit(root,{Value(_key,node){node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix2,exclude){for(let i=1;;++i){const name=`${prefix2}${i}`;
if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix2){const aliasObjects=[],sourceObjects=new Map;let prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??
(prevAnchors=anchorNames(doc));const anchor=findNewAnchor(prefix2,prevAnchors);return prevAnchors.add(anchor),anchor},setAnchors:()=>{for(const source of aliasObjects){const ref=sourceObjects.get(source);
if(typeof ref=="object"&&ref.anchor&&(identity.isScalar(ref.node)||identity.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{const error=new Error("Failed to resolve repeated object (this shoul\
d not happen)");throw error.source=source,error}}},sourceObjects}}exports.anchorIsValid=anchorIsValid,exports.anchorNames=anchorNames,exports.createNodeAnchors=createNodeAnchors,exports.findNewAnchor=
findNewAnchor}),3661:((__unused_webpack_module,exports)=>{function applyReviver(reviver,obj,key,val){if(val&&typeof val=="object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){const v0=val[i],
v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&(val[i]=v1)}else if(val instanceof Map)for(const k of Array.from(val.keys())){const v0=val.get(k),v1=applyReviver(reviver,val,
k,v0);v1===void 0?val.delete(k):v1!==v0&&val.set(k,v1)}else if(val instanceof Set)for(const v0 of Array.from(val)){const v1=applyReviver(reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(
v0),val.add(v1))}else for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(obj,key,val)}exports.applyReviver=
applyReviver}),2404:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Alias=__nccwpck_require__2(4065),identity=__nccwpck_require__2(1127),Scalar=__nccwpck_require__2(3301);const defaultTagPrefix="\
tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){const match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName}\
 not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){if(identity.isDocument(value)&&(value=value.contents),identity.isNode(value))return value;
if(identity.isPair(value)){const map=ctx.schema[identity.MAP].createNode?.(ctx.schema,null,ctx);return map.items.push(value),map}(value instanceof String||value instanceof Number||value instanceof Boolean||
typeof BigInt<"u"&&value instanceof BigInt)&&(value=value.valueOf());const{aliasDuplicateObjects,onAnchor,onTagObj,schema,sourceObjects}=ctx;let ref;if(aliasDuplicateObjects&&value&&typeof value=="obj\
ect"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.anchor=onAnchor(value)),new Alias.Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.set(value,ref)}tagName?.startsWith("!!")&&
(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value,tagName,schema.tags);if(!tagObj){if(value&&typeof value.toJSON=="function"&&(value=value.toJSON()),!value||typeof value!="obj\
ect"){const node2=new Scalar.Scalar(value);return ref&&(ref.node=node2),node2}tagObj=value instanceof Map?schema[identity.MAP]:Symbol.iterator in Object(value)?schema[identity.SEQ]:schema[identity.MAP]}
onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);const node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,
ctx):new Scalar.Scalar(value);return tagName?node.tag=tagName:tagObj.default||(node.tag=tagObj.tag),ref&&(ref.node=node),node}exports.createNode=createNode}),1342:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1127),visit=__nccwpck_require__2(204);const escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]);
class Directives{constructor(yaml,tags){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Directives.defaultYaml,yaml),this.tags=Object.assign({},Directives.defaultTags,tags)}clone(){const copy=new Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){const res=new Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Directives.defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml=
{explicit:Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Directives.defaultTags),this.atNextDocument=!1);const parts=line.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"\
%TAG":{if(parts.length!==2&&(onError(0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;const[handle,prefix2]=parts;return this.tags[handle]=prefix2,!0}case"%YAML":{if(this.
yaml.explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;const[version]=parts;if(version==="1.1"||version==="1.2")return this.yaml.version=version,!0;{const isValid=/^\d+\.\d+$/.
test(version);return onError(6,`Unsupported YAML version ${version}`,isValid),!1}}default:return onError(0,`Unknown directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!==
"!")return onError(`Not a valid tag: ${source}`),null;if(source[1]==="<"){const verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so ${source}\
 is invalid.`),null):(source[source.length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}const[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag has n\
o suffix`);const prefix2=this.tags[handle];if(prefix2)try{return prefix2+decodeURIComponent(suffix)}catch(error){return onError(String(error)),null}return handle==="!"?source:(onError(`Could not resol\
ve tag: ${source}`),null)}tagString(tag){for(const[handle,prefix2]of Object.entries(this.tags))if(tag.startsWith(prefix2))return handle+escapeTagName(tag.substring(prefix2.length));return tag[0]==="!"?
tag:`!<${tag}>`}toString(doc){const lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],tagEntries=Object.entries(this.tags);let tagNames;if(doc&&tagEntries.length>0&&identity.isNode(doc.
contents)){const tags={};visit.visit(doc.contents,(_key,node)=>{identity.isNode(node)&&node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(const[handle,prefix2]of tagEntries)
handle==="!!"&&prefix2==="tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix2)))&&lines.push(`%TAG ${handle} ${prefix2}`);return lines.join(`
`)}}Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"},exports.Directives=Directives}),1464:((__unused_webpack_module,exports)=>{class YAMLError extends Error{constructor(name,pos,code,message){
super(),this.name=name,this.code=code,this.message=message,this.pos=pos}}class YAMLParseError extends YAMLError{constructor(pos,code,message){super("YAMLParseError",pos,code,message)}}class YAMLWarning extends YAMLError{constructor(pos,code,message){
super("YAMLWarning",pos,code,message)}}const prettifyError=(src,lc)=>error=>{if(error.pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));const{line,col}=error.linePos[0];error.message+=
` at line ${line}, column ${col}`;let ci=col-1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){const trimStart=Math.min(ci-39,lineStr.
length-79);lineStr="\u2026"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"\u2026"),line>1&&/^ *$/.test(lineStr.substring(0,ci))){let prev=src.substring(
lc.lineStarts[line-2],lc.lineStarts[line-1]);prev.length>80&&(prev=prev.substring(0,79)+`\u2026
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count2=1;const end=error.linePos[1];end?.line===line&&end.col>col&&(count2=Math.max(1,Math.min(end.col-col,80-ci)));const pointer=" ".repeat(ci)+"^".
repeat(count2);error.message+=`:

${lineStr}
${pointer}
`}};exports.YAMLError=YAMLError,exports.YAMLParseError=YAMLParseError,exports.YAMLWarning=YAMLWarning,exports.prettifyError=prettifyError}),8815:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var __webpack_unused_export__,composer=__nccwpck_require__2(9984),Document=__nccwpck_require__2(3021),Schema=__nccwpck_require__2(5840),errors=__nccwpck_require__2(1464),Alias=__nccwpck_require__2(4065),
identity=__nccwpck_require__2(1127),Pair=__nccwpck_require__2(7165),Scalar=__nccwpck_require__2(3301),YAMLMap=__nccwpck_require__2(4454),YAMLSeq=__nccwpck_require__2(2223),cst=__nccwpck_require__2(3461),
lexer=__nccwpck_require__2(361),lineCounter=__nccwpck_require__2(6628),parser=__nccwpck_require__2(3456),publicApi=__nccwpck_require__2(4047),visit=__nccwpck_require__2(204);exports.Dk=composer.Composer,
__webpack_unused_export__=Document.Document,__webpack_unused_export__=Schema.Schema,__webpack_unused_export__=errors.YAMLError,__webpack_unused_export__=errors.YAMLParseError,__webpack_unused_export__=
errors.YAMLWarning,__webpack_unused_export__=Alias.Alias,exports.Vj=identity.isAlias,__webpack_unused_export__=identity.isCollection,__webpack_unused_export__=identity.isDocument,exports.jh=identity.isMap,
__webpack_unused_export__=identity.isNode,__webpack_unused_export__=identity.isPair,exports.jn=identity.isScalar,exports.oP=identity.isSeq,__webpack_unused_export__=Pair.Pair,__webpack_unused_export__=
Scalar.Scalar,__webpack_unused_export__=YAMLMap.YAMLMap,__webpack_unused_export__=YAMLSeq.YAMLSeq,exports.DB=cst,exports.JG=lexer.Lexer,__webpack_unused_export__=lineCounter.LineCounter,exports.iX=parser.
Parser,__webpack_unused_export__=publicApi.parse,__webpack_unused_export__=publicApi.parseAllDocuments,__webpack_unused_export__=publicApi.parseDocument,__webpack_unused_export__=publicApi.stringify,__webpack_unused_export__=
visit.visit,__webpack_unused_export__=visit.visitAsync}),7249:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var node_process=__nccwpck_require__2(932);function debug(logLevel,...messages){
logLevel==="debug"&&console.log(...messages)}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&(typeof node_process.emitWarning=="function"?node_process.emitWarning(warning):console.
warn(warning))}exports.debug=debug,exports.warn=warn}),4065:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var anchors=__nccwpck_require__2(1596),visit=__nccwpck_require__2(204),identity=__nccwpck_require__2(
1127),Node=__nccwpck_require__2(6673),toJS=__nccwpck_require__2(4043);class Alias extends Node.NodeBase{constructor(source){super(identity.ALIAS),this.source=source,Object.defineProperty(this,"tag",{set(){
throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:
(nodes=[],visit.visit(doc,{Node:(_key,node)=>{(identity.isAlias(node)||identity.hasAnchor(node))&&nodes.push(node)}}),ctx&&(ctx.aliasResolveCache=nodes));let found;for(const node of nodes){if(node===this)
break;node.anchor===this.source&&(found=node)}if(found&&ctx){const{anchors:anchors2,doc:doc2,maxAliasCount}=ctx;let data=anchors2.get(found);if(data||(toJS.toJS(found,null,ctx),data=anchors2.get(found)),
data?.res===void 0){const msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data.count+=1,data.aliasCount===0&&(data.aliasCount=getAliasCount(
doc2,found,anchors2)),data.count*data.aliasCount>maxAliasCount)){const msg="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(msg)}}return found}toJSON(_arg,ctx){if(!ctx)
return{source:this.source};const source=this.resolve(ctx.doc,ctx);if(!source){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.
anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`;if(ctx){if(anchors.anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){const msg=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}}function getAliasCount(doc,node,anchors2){if(identity.isAlias(
node)){const source=node.resolve(doc),anchor=anchors2&&source&&anchors2.get(source);return anchor?anchor.count*anchor.aliasCount:0}else if(identity.isCollection(node)){let count2=0;for(const item of node.
items){const c=getAliasCount(doc,item,anchors2);c>count2&&(count2=c)}return count2}else if(identity.isPair(node)){const kc=getAliasCount(doc,node.key,anchors2),vc=getAliasCount(doc,node.value,anchors2);
return Math.max(kc,vc)}return 1}exports.Alias=Alias}),101:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var createNode=__nccwpck_require__2(2404),identity=__nccwpck_require__2(1127),Node=__nccwpck_require__2(
6673);function collectionFromPath(schema,path2,value){let v=value;for(let i=path2.length-1;i>=0;--i){const k=path2[i];if(typeof k=="number"&&Number.isInteger(k)&&k>=0){const a=[];a[k]=v,v=a}else v=new Map(
[[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema,sourceObjects:new Map})}
const isEmptyPath=path2=>path2==null||typeof path2=="object"&&!!path2[Symbol.iterator]().next().done;class Collection extends Node.NodeBase{constructor(type,schema){super(type),Object.defineProperty(this,
"schema",{value:schema,configurable:!0,enumerable:!1,writable:!0})}clone(schema){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return schema&&(copy.schema=
schema),copy.items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema):it),this.range&&(copy.range=this.range.slice()),copy}addIn(path2,value){if(isEmptyPath(path2))this.add(value);else{
const[key,...rest]=path2,node=this.get(key,!0);if(identity.isCollection(node))node.addIn(rest,value);else if(node===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(
`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path2){const[key,...rest]=path2;if(rest.length===0)return this.delete(key);const node=this.get(key,!0);if(identity.isCollection(
node))return node.deleteIn(rest);throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path2,keepScalar){const[key,...rest]=path2,node=this.get(key,!0);return rest.length===
0?!keepScalar&&identity.isScalar(node)?node.value:node:identity.isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(node=>{if(!identity.isPair(node))
return!1;const n=node.value;return n==null||allowScalar&&identity.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path2){const[key,...rest]=path2;if(rest.length===0)return this.
has(key);const node=this.get(key,!0);return identity.isCollection(node)?node.hasIn(rest):!1}setIn(path2,value){const[key,...rest]=path2;if(rest.length===0)this.set(key,value);else{const node=this.get(
key,!0);if(identity.isCollection(node))node.setIn(rest,value);else if(node===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection\
 at ${key}. Remaining path: ${rest}`)}}}exports.Collection=Collection,exports.collectionFromPath=collectionFromPath,exports.isEmptyPath=isEmptyPath}),6673:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var applyReviver=__nccwpck_require__2(3661),identity=__nccwpck_require__2(1127),toJS=__nccwpck_require__2(4043);class NodeBase{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{value:type})}clone(){
const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){
if(!identity.isDocument(doc))throw new TypeError("A document argument is required");const ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="n\
umber"?maxAliasCount:100},res=toJS.toJS(this,"",ctx);if(typeof onAnchor=="function")for(const{count:count2,res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver=="function"?applyReviver.
applyReviver(reviver,{"":res},"",res):res}}exports.NodeBase=NodeBase}),7165:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var createNode=__nccwpck_require__2(2404),stringifyPair=__nccwpck_require__2(
9748),addPairToJSMap=__nccwpck_require__2(7104),identity=__nccwpck_require__2(1127);function createPair(key,value,ctx){const k=createNode.createNode(key,void 0,ctx),v=createNode.createNode(value,void 0,
ctx);return new Pair(k,v)}class Pair{constructor(key,value=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.PAIR}),this.key=key,this.value=value}clone(schema){let{key,value}=this;return identity.
isNode(key)&&(key=key.clone(schema)),identity.isNode(value)&&(value=value.clone(schema)),new Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,
pair,this)}toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}}exports.Pair=Pair,exports.createPair=createPair}),3301:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1127),Node=__nccwpck_require__2(6673),toJS=__nccwpck_require__2(4043);const isScalarValue=value=>!value||typeof value!="function"&&typeof value!="object";class Scalar extends Node.
NodeBase{constructor(value){super(identity.SCALAR),this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED=
"BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE",exports.Scalar=Scalar,exports.isScalarValue=isScalarValue}),
4454:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var stringifyCollection=__nccwpck_require__2(1212),addPairToJSMap=__nccwpck_require__2(7104),Collection=__nccwpck_require__2(101),identity=__nccwpck_require__2(
1127),Pair=__nccwpck_require__2(7165),Scalar=__nccwpck_require__2(3301);function findPair(items,key){const k=identity.isScalar(key)?key.value:key;for(const it of items)if(identity.isPair(it)&&(it.key===
key||it.key===k||identity.isScalar(it.key)&&it.key.value===k))return it}class YAMLMap extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema){super(identity.
MAP,schema),this.items=[]}static from(schema,obj,ctx){const{keepUndefined,replacer}=ctx,map=new this(schema),add2=(key,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key,value);else if(Array.
isArray(replacer)&&!replacer.includes(key))return;(value!==void 0||keepUndefined)&&map.items.push(Pair.createPair(key,value,ctx))};if(obj instanceof Map)for(const[key,value]of obj)add2(key,value);else if(obj&&
typeof obj=="object")for(const key of Object.keys(obj))add2(key,obj[key]);return typeof schema.sortMapEntries=="function"&&map.items.sort(schema.sortMapEntries),map}add(pair,overwrite){let _pair;identity.
isPair(pair)?_pair=pair:!pair||typeof pair!="object"||!("key"in pair)?_pair=new Pair.Pair(pair,pair?.value):_pair=new Pair.Pair(pair.key,pair.value);const prev=findPair(this.items,_pair.key),sortEntries=this.
schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);identity.isScalar(prev.value)&&Scalar.isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.
value}else if(sortEntries){const i=this.items.findIndex(item=>sortEntries(_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){const it=findPair(
this.items,key);return it?this.items.splice(this.items.indexOf(it),1).length>0:!1}get(key,keepScalar){const node=findPair(this.items,key)?.value;return(!keepScalar&&identity.isScalar(node)?node.value:
node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),!0)}toJSON(_,ctx,Type){const map=Type?new Type:ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(
map);for(const item of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item);return map}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);for(const item of this.items)if(!identity.
isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection.
stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}}exports.YAMLMap=YAMLMap,exports.findPair=findPair}),2223:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var createNode=__nccwpck_require__2(2404),stringifyCollection=__nccwpck_require__2(1212),Collection=__nccwpck_require__2(101),identity=__nccwpck_require__2(1127),Scalar=__nccwpck_require__2(3301),toJS=__nccwpck_require__2(
4043);class YAMLSeq extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema){super(identity.SEQ,schema),this.items=[]}add(value){this.items.push(value)}delete(key){
const idx=asItemIndex(key);return typeof idx!="number"?!1:this.items.splice(idx,1).length>0}get(key,keepScalar){const idx=asItemIndex(key);if(typeof idx!="number")return;const it=this.items[idx];return!keepScalar&&
identity.isScalar(it)?it.value:it}has(key){const idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){const idx=asItemIndex(key);if(typeof idx!="number")throw new Error(
`Expected a valid index, not ${key}.`);const prev=this.items[idx];identity.isScalar(prev)&&Scalar.isScalarValue(value)?prev.value=value:this.items[idx]=value}toJSON(_,ctx){const seq=[];ctx?.onCreate&&
ctx.onCreate(seq);let i=0;for(const item of this.items)seq.push(toJS.toJS(item,String(i++),ctx));return seq}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection.stringifyCollection(this,
ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema,obj,ctx){const{replacer}=ctx,seq=new this(schema);
if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer=="function"){const key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}seq.items.push(createNode.createNode(
it,void 0,ctx))}}return seq}}function asItemIndex(key){let idx=identity.isScalar(key)?key.value:key;return idx&&typeof idx=="string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=
0?idx:null}exports.YAMLSeq=YAMLSeq}),7104:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var log2=__nccwpck_require__2(7249),merge=__nccwpck_require__2(452),stringify=__nccwpck_require__2(2148),
identity=__nccwpck_require__2(1127),toJS=__nccwpck_require__2(4043);function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map,value);else if(merge.isMergeKey(
ctx,key))merge.addMergeToJSMap(ctx,map,value);else{const jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map)map.set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof Set)map.add(jsKey);else{const stringKey=stringifyKey(
key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,ctx);stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}
function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="object")return String(jsKey);if(identity.isNode(key)&&ctx?.doc){const strCtx=stringify.createStringifyContext(ctx.doc,{});
strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;const strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.
stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),log2.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}\
. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}exports.addPairToJSMap=addPairToJSMap}),1127:((__unused_webpack_module,exports)=>{const ALIAS=Symbol.
for("yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.ty\
pe"),isAlias=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===ALIAS,isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
MAP,isPair=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SCALAR,isSeq=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
SEQ;function isCollection(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return!0}return!1}const hasAnchor=node=>(isScalar(node)||isCollection(node))&&!!node.anchor;exports.ALIAS=ALIAS,exports.DOC=DOC,exports.MAP=MAP,exports.NODE_TYPE=NODE_TYPE,exports.PAIR=PAIR,exports.SCALAR=
SCALAR,exports.SEQ=SEQ,exports.hasAnchor=hasAnchor,exports.isAlias=isAlias,exports.isCollection=isCollection,exports.isDocument=isDocument,exports.isMap=isMap,exports.isNode=isNode,exports.isPair=isPair,
exports.isScalar=isScalar,exports.isSeq=isSeq}),4043:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127);function toJS(value,arg,ctx){if(Array.isArray(value))
return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!identity.hasAnchor(value))return value.toJSON(arg,ctx);const data={aliasCount:0,count:1,res:void 0};
ctx.anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.onCreate};const res=value.toJSON(arg,ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?
Number(value):value}exports.toJS=toJS}),110:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var resolveBlockScalar=__nccwpck_require__2(8913),resolveFlowScalar=__nccwpck_require__2(6842),errors=__nccwpck_require__2(
1464),stringifyString=__nccwpck_require__2(3069);function resolveAsScalar(token2,strict=!0,onError){if(token2){const _onError=(pos,code,message)=>{const offset=typeof pos=="number"?pos:Array.isArray(pos)?
pos[0]:pos.offset;if(onError)onError(offset,code,message);else throw new errors.YAMLParseError([offset,offset+1],code,message)};switch(token2.type){case"scalar":case"single-quoted-scalar":case"double-\
quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token2,strict,_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token2,_onError)}}return null}function createScalarToken(value,context){
const{implicitKey=!1,indent,inFlow:inFlow2=!1,offset=-1,type="PLAIN"}=context,source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>0?" ".repeat(indent):"",inFlow:inFlow2,options:{
blockQuote:!0,lineWidth:-1}}),end=context.end??[{type:"newline",offset:-1,indent,source:`
`}];switch(source[0]){case"|":case">":{const he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`,props=[{type:"block-scalar-header",offset,indent,source:head}];return addEndtoBlockProps(props,end)||props.push({type:"newline",offset:-1,indent,source:`
`}),{type:"block-scalar",offset,indent,props,source:body}}case'"':return{type:"double-quoted-scalar",offset,indent,source,end};case"'":return{type:"single-quoted-scalar",offset,indent,source,end};default:
return{type:"scalar",offset,indent,source,end}}}function setScalarValue(token2,value,context={}){let{afterKey=!1,implicitKey=!1,inFlow:inFlow2=!1,type}=context,indent="indent"in token2?token2.indent:null;
if(afterKey&&typeof indent=="number"&&(indent+=2),!type)switch(token2.type){case"single-quoted-scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{
const header=token2.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}
const source=stringifyString.stringifyString({type,value},{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow:inFlow2,options:{blockQuote:!0,lineWidth:-1}});
switch(source[0]){case"|":case">":setBlockScalarValue(token2,source);break;case'"':setFlowScalarValue(token2,source,"double-quoted-scalar");break;case"'":setFlowScalarValue(token2,source,"single-quote\
d-scalar");break;default:setFlowScalarValue(token2,source,"scalar")}}function setBlockScalarValue(token2,source){const he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`;if(token2.type==="block-scalar"){const header=token2.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");header.source=head,token2.source=body}else{const{offset}=token2,
indent="indent"in token2?token2.indent:-1,props=[{type:"block-scalar-header",offset,indent,source:head}];addEndtoBlockProps(props,"end"in token2?token2.end:void 0)||props.push({type:"newline",offset:-1,
indent,source:`
`});for(const key of Object.keys(token2))key!=="type"&&key!=="offset"&&delete token2[key];Object.assign(token2,{type:"block-scalar",indent,props,source:body})}}function addEndtoBlockProps(props,end){if(end)
for(const st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":return props.push(st),!0}return!1}function setFlowScalarValue(token2,source,type){switch(token2.type){case"\
scalar":case"double-quoted-scalar":case"single-quoted-scalar":token2.type=type,token2.source=source;break;case"block-scalar":{const end=token2.props.slice(1);let oa=source.length;token2.props[0].type===
"block-scalar-header"&&(oa-=token2.props[0].source.length);for(const tok of end)tok.offset+=oa;delete token2.props,Object.assign(token2,{type,source,end});break}case"block-map":case"block-seq":{const nl={
type:"newline",offset:token2.offset+source.length,indent:token2.indent,source:`
`};delete token2.items,Object.assign(token2,{type,source,end:[nl]});break}default:{const indent="indent"in token2?token2.indent:-1,end="end"in token2&&Array.isArray(token2.end)?token2.end.filter(st=>st.
type==="space"||st.type==="comment"||st.type==="newline"):[];for(const key of Object.keys(token2))key!=="type"&&key!=="offset"&&delete token2[key];Object.assign(token2,{type,indent,source,end})}}}exports.
createScalarToken=createScalarToken,exports.resolveAsScalar=resolveAsScalar,exports.setScalarValue=setScalarValue}),1733:((__unused_webpack_module,exports)=>{const stringify=cst=>"type"in cst?stringifyToken(
cst):stringifyItem(cst);function stringifyToken(token2){switch(token2.type){case"block-scalar":{let res="";for(const tok of token2.props)res+=stringifyToken(tok);return res+token2.source}case"block-ma\
p":case"block-seq":{let res="";for(const item of token2.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token2.start.source;for(const item of token2.items)res+=stringifyItem(item);
for(const st of token2.end)res+=st.source;return res}case"document":{let res=stringifyItem(token2);if(token2.end)for(const st of token2.end)res+=st.source;return res}default:{let res=token2.source;if("\
end"in token2&&token2.end)for(const st of token2.end)res+=st.source;return res}}}function stringifyItem({start,key,sep,value}){let res="";for(const st of start)res+=st.source;if(key&&(res+=stringifyToken(
key)),sep)for(const st of sep)res+=st.source;return value&&(res+=stringifyToken(value)),res}exports.stringify=stringify}),7715:((__unused_webpack_module,exports)=>{const BREAK=Symbol("break visit"),SKIP=Symbol(
"skip children"),REMOVE=Symbol("remove item");function visit(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,visitor)}visit.BREAK=
BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE,visit.itemAtPath=(cst,path2)=>{let item=cst;for(const[field,index]of path2){const tok=item?.[field];if(tok&&"items"in tok)item=tok.items[index];else return}return item},
visit.parentCollection=(cst,path2)=>{const parent=visit.itemAtPath(cst,path2.slice(0,-1)),field=path2[path2.length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Paren\
t collection not found")};function _visit(path2,item,visitor){let ctrl=visitor(item,path2);if(typeof ctrl=="symbol")return ctrl;for(const field of["key","value"]){const token2=item[field];if(token2&&"\
items"in token2){for(let i=0;i<token2.items.length;++i){const ci=_visit(Object.freeze(path2.concat([[field,i]])),token2.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;
ci===REMOVE&&(token2.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field==="key"&&(ctrl=ctrl(item,path2))}}return typeof ctrl=="function"?ctrl(item,path2):ctrl}exports.visit=visit}),3461:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var cstScalar=__nccwpck_require__2(110),cstStringify=__nccwpck_require__2(1733),cstVisit=__nccwpck_require__2(7715);const BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR="",isCollection=token2=>!!token2&&
"items"in token2,isScalar=token2=>!!token2&&(token2.type==="scalar"||token2.type==="single-quoted-scalar"||token2.type==="double-quoted-scalar"||token2.type==="block-scalar");function prettyToken(token2){
switch(token2){case BOM:return"<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(token2)}}function tokenType(source){switch(source){case BOM:
return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":
return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken,exports.
resolveAsScalar=cstScalar.resolveAsScalar,exports.setScalarValue=cstScalar.setScalarValue,exports.stringify=cstStringify.stringify,exports.visit=cstVisit.visit,exports.BOM=BOM,exports.DOCUMENT=DOCUMENT,
exports.FLOW_END=FLOW_END,exports.SCALAR=SCALAR,exports.isCollection=isCollection,exports.isScalar=isScalar,exports.prettyToken=prettyToken,exports.tokenType=tokenType}),361:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var cst=__nccwpck_require__2(3461);function isEmpty(ch){switch(ch){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}const hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(
",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch);class Lexer2{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.
indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!="string")throw TypeError("source is not a string");this.buffer=this.
buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.
pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;for(;ch===" ";)ch=this.buffer[++indent+offset];if(ch==="\r"){const next=this.
buffer[indent+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){const dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(this.buffer[offset+3]))return-1}return offset}getLine(){
let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n){return this.pos+n<=this.
buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"\
stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":
return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(line===null)return this.setNext("stream");if(line[0]===cst.BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.length,cs=line.indexOf("#");for(;cs!==
-1;){const ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){const ch=line[dirEnd-1];if(ch===" "||ch==="	")dirEnd-=1;else break}const n=(yield*this.pushCount(
dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){const sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line.length-
sp),yield*this.pushNewline(),"stream"}return yield cst.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||
ch==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,
this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){
const[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.
pushIndicators();switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.
flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"\
|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.
parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent=-1;do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+
sp>0);const line=this.getLine();if(line===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith("---")||line.startsWith("..."))&&isEmpty(
line[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")))return this.flowLevel=0,yield cst.FLOW_END,yield*this.parseLineStart();let n=0;for(;line[n]===",";)n+=yield*this.
pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),line[n]){case void 0:return"flow";case"#":return yield*this.pushCount(line.length-n),"flow";case"{":case"\
[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{const next=this.charAt(1);if(this.flowKey||isEmpty(next)||next===",")return this.flowKey=
!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const quote=this.charAt(0);let end=this.buffer.indexOf(quote,
this.pos+1);if(quote==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",end+2);else for(;end!==-1;){let n=0;for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.
indexOf('"',end+1)}const qb=this.buffer.substring(0,end);let nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){const ch=this.buffer[++i];if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!==
"-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent+=1;break;case`\

`:nl=i2,indent=0;break;case"\r":{const next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent:this.indentNext=this.blockScalarIndent+
(this.indentNext===0?1:this.indentNext);do{const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];if(ch==="	"){for(;ch==="	"||ch===
" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);const lastChar=i2;for(;ch2===" ";)ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield cst.SCALAR,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const inFlow2=this.flowLevel>0;
let end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){const next=this.buffer[i+1];if(isEmpty(next)||inFlow2&&flowIndicatorChars.has(next))break;end=i}else if(isEmpty(ch)){let next=this.
buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow2&&flowIndicatorChars.has(next))break;if(ch===`
`){const cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow2&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext("plain-scalar"):(yield cst.SCALAR,
yield*this.pushToIndex(end+1,!0),inFlow2?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,n):0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i);
return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"\
&":n+=yield*this.pushUntil(isNotAnchorChar),n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{const inFlow2=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow2&&flowIndicatorChars.
has(ch1)){inFlow2?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}return n}*pushTag(){if(this.charAt(
1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(ch===">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.
has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){const ch=this.
buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");const n=i-this.pos;return n>0&&(yield this.buffer.substr(this.pos,n),
this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(i,!1)}}exports.Lexer=Lexer2}),6628:((__unused_webpack_module,exports)=>{
class LineCounter{constructor(){this.lineStarts=[],this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){const mid=low+high>>
1;this.lineStarts[mid]<offset?low=mid+1:high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};const start=this.lineStarts[low-1];return{line:low,col:offset-
start+1}}}}exports.LineCounter=LineCounter}),3456:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var node_process=__nccwpck_require__2(932),cst=__nccwpck_require__2(3461),lexer=__nccwpck_require__2(
361);function includesToken(list2,type){for(let i=0;i<list2.length;++i)if(list2[i].type===type)return!0;return!1}function findNonEmptyIndex(list2){for(let i=0;i<list2.length;++i)switch(list2[i].type){case"\
space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token2){switch(token2?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.type){case"document":return parent.start;case"block-map":{const it=parent.items[parent.items.length-1];return it.
sep??it.start}case"block-seq":return parent.items[parent.items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}function arrayPushArray(target,source){
if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(const it of fc.
items)it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(it.value)?it.value.end?arrayPushArray(
it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(it.start,it.sep),delete it.sep)}class Parser2{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const lexeme of this.
lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){if(this.source=source,node_process.env.LOG_TOKENS&&console.log("|",cst.prettyToken(source)),this.atScalar){
this.atScalar=!1,yield*this.step(),this.offset+=source.length;return}const type=cst.tokenType(source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.
type=type,yield*this.step(),type){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=
source.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=source.length}else{const message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=source.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.
stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(
top);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.
blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){
return this.stack[this.stack.length-n]}*pop(error){const token2=error??this.stack.pop();if(!token2)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield token2;else{const top=this.peek(1);switch(token2.type==="block-scalar"?token2.indent="indent"in top?top.indent:0:token2.type==="flow-collection"&&top.type==="document"&&(token2.indent=
0),token2.type==="flow-collection"&&fixFlowSeqItems(token2),top.type){case"document":top.value=token2;break;case"block-scalar":top.props.push(token2);break;case"block-map":{const it=top.items[top.items.
length-1];if(it.value){top.items.push({start:[],key:token2,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token2;else{Object.assign(it,{key:token2,sep:[]}),this.onKeyLine=!it.explicitKey;return}
break}case"block-seq":{const it=top.items[top.items.length-1];it.value?top.items.push({start:[],value:token2}):it.value=token2;break}case"flow-collection":{const it=top.items[top.items.length-1];!it||
it.value?top.items.push({start:[],key:token2,sep:[]}):it.sep?it.value=token2:Object.assign(it,{key:token2,sep:[]});return}default:yield*this.pop(),yield*this.pop(token2)}if((top.type==="document"||top.
type==="block-map"||top.type==="block-seq")&&(token2.type==="block-map"||token2.type==="block-seq")){const last=token2.items[token2.items.length-1];last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(
last.start)===-1&&(token2.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token2.indent))&&(top.type==="document"?top.end=last.start:top.items.push({start:last.start}),token2.items.splice(
-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{const doc={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),this.stack.push(doc);return}}yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{
findNonEmptyIndex(doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken);
return}const bv=this.startBlockValue(doc);bv?this.stack.push(bv):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if(this.
type==="map-value-ind"){const prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(prev);let sep;scalar.end?(sep=scalar.end,sep.push(this.sourceToken),delete scalar.end):sep=[this.sourceToken];
const map={type:"block-map",offset:scalar.offset,indent:scalar.indent,items:[{start,key:scalar,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){
switch(this.type){case"space":case"comment":case"newline":scalar.props.push(this.sourceToken);return;case"scalar":if(scalar.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let nl=this.
source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map){const it=map.items[map.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,it.value){const end="\
end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):map.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.
sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)map.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(
it.start,map.indent)){const end=map.items[map.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),map.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map.indent){const atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-item-ind";let start=[];if(atNextItem&&
it.sep&&!it.value){const nl=[];for(let i=0;i<it.sep.length;++i){const st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"space":break;case"comment":st.indent>map.indent&&(nl.length=0);break;default:
nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"anchor":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map.items.push({start}),this.onKeyLine=!0):it.sep?it.
sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start.push(this.
sourceToken),map.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"\
map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){const start2=getFirstKeyStartProps(it.start),key=it.key,sep=it.
sep;sep.push(this.sourceToken),delete it.key,delete it.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key,sep}]})}else start.length>0?it.sep=it.sep.concat(
start,this.sourceToken):it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{const start2=getFirstKeyStartProps(it.start);this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||atNextItem?map.items.push({start,key:null,sep:[this.sourceToken]}):
includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.
assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs2=this.flowScalar(this.type);atNextItem||it.
value?(map.items.push({start,key:fs2,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs2):(Object.assign(it,{key:fs2,sep:[]}),this.onKeyLine=!0);return}default:{const bv=this.startBlockValue(map);if(bv){
if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.
source});return}}else atMapIndent&&map.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(seq){const it=seq.items[seq.items.length-1];switch(this.type){case"\
newline":if(it.value){const end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):seq.items.push({start:[this.sourceToken]})}else
it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){const end=seq.items[seq.items.
length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),seq.items.pop();return}}it.start.push(this.sourceToken)}return;case"anchor":case"tag":if(it.value||
this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq.indent)break;it.value||includesToken(it.start,"seq-item-ind")?seq.items.push({start:[this.sourceToken]}):
it.start.push(this.sourceToken);return}if(this.indent>seq.indent){const bv=this.startBlockValue(seq);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){const it=fc.
items[fc.items.length-1];if(this.type==="flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"\
explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.value?fc.items.push({start:[],key:null,sep:[this.sourceToken]}):
it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.
sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs2=this.flowScalar(this.
type);!it||it.value?fc.items.push({start:[],key:fs2,sep:[]}):it.sep?this.stack.push(fs2):Object.assign(it,{key:fs2,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken);return}
const bv=this.startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{const parent=this.peek(2);if(parent.type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===
fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){const prev=getPrevProps(
parent),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);const sep=fc.end.splice(1,fc.end.length);sep.push(this.sourceToken);const map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{
start,key:fc,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[
{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{
start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return this.type!=="comment"||this.indent<=indent?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){
this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token2){switch(this.type){case"comma":case"doc-s\
tart":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token2.end?token2.end.push(this.sourceToken):
token2.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}exports.Parser=Parser2}),4047:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var composer=__nccwpck_require__2(9984),
Document=__nccwpck_require__2(3021),errors=__nccwpck_require__2(1464),log2=__nccwpck_require__2(7249),identity=__nccwpck_require__2(1127),lineCounter=__nccwpck_require__2(6628),parser=__nccwpck_require__2(
3456);function parseOptions(options){const prettyErrors=options.prettyErrors!==!1;return{lineCounter:options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors}}function parseAllDocuments(source,options={}){
const{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),docs=Array.from(composer$1.compose(parser$1.
parse(source)));if(prettyErrors&&lineCounter2)for(const doc of docs)doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2));return docs.
length>0?docs:Object.assign([],{empty:!0},composer$1.streamInfo())}function parseDocument2(source,options={}){const{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(
lineCounter2?.addNewLine),composer$1=new composer.Composer(options);let doc=null;for(const _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!==
"silent"){doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&lineCounter2&&
(doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2))),doc}function parse2(src,reviver,options){let _reviver;typeof reviver=="f\
unction"?_reviver=reviver:options===void 0&&reviver&&typeof reviver=="object"&&(options=reviver);const doc=parseDocument2(src,options);if(!doc)return null;if(doc.warnings.forEach(warning=>log2.warn(doc.
options.logLevel,warning)),doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify(value,replacer,options){
let _replacer=null;if(typeof replacer=="function"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer),typeof options=="string"&&(options=options.length),typeof options==
"number"){const indent=Math.round(options);options=indent<1?void 0:indent>8?{indent:8}:{indent}}if(value===void 0){const{keepUndefined}=options??replacer??{};if(!keepUndefined)return}return identity.isDocument(
value)&&!_replacer?value.toString(options):new Document.Document(value,_replacer,options).toString(options)}exports.parse=parse2,exports.parseAllDocuments=parseAllDocuments,exports.parseDocument=parseDocument2,
exports.stringify=stringify}),5840:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),map=__nccwpck_require__2(9832),seq=__nccwpck_require__2(1706),string=__nccwpck_require__2(
6464),tags=__nccwpck_require__2(18);const sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0;class Schema{constructor({compat,customTags,merge,resolveKnownTags,schema,sortMapEntries,toStringDefaults}){
this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):null,this.name=typeof schema=="string"&&schema||"core",this.knownTags=resolveKnownTags?tags.coreKnownTags:
{},this.tags=tags.getTags(customTags,this.name,merge),this.toStringOptions=toStringDefaults??null,Object.defineProperty(this,identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string.
string}),Object.defineProperty(this,identity.SEQ,{value:seq.seq}),this.sortMapEntries=typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:null}clone(){const copy=Object.
create(Schema.prototype,Object.getOwnPropertyDescriptors(this));return copy.tags=this.tags.slice(),copy}}exports.Schema=Schema}),9832:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1127),YAMLMap=__nccwpck_require__2(4454);const map={collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return identity.isMap(map2)||onError("Expect\
ed a mapping for this tag"),map2},createNode:(schema,obj,ctx)=>YAMLMap.YAMLMap.from(schema,obj,ctx)};exports.map=map}),3632:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(
3301);const nullTag={identify:value=>value==null,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({
source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports.nullTag=nullTag}),1706:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1127),YAMLSeq=__nccwpck_require__2(2223);const seq={collection:"seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return identity.isSeq(seq2)||onError("Expect\
ed a sequence for this tag"),seq2},createNode:(schema,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema,obj,ctx)};exports.seq=seq}),6464:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var stringifyString=__nccwpck_require__2(
3069);const string={identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){return ctx=Object.assign({actualString:!0},
ctx),stringifyString.stringifyString(item,ctx,onComment,onChompKeep)}};exports.string=string}),3959:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(3301);const boolTag={
identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar.Scalar(str[0]==="t"||str[0]==="T"),stringify({source,value},ctx){
if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.options.falseStr}};exports.boolTag=boolTag}),8405:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(3301),stringifyNumber=__nccwpck_require__2(8689);const floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value=="\
number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){const num=Number(node.value);return isFinite(
num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){
const node=new Scalar.Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==-1&&str[str.length-1]==="0"&&(node.minFractionDigits=str.length-dot-1),node},stringify:stringifyNumber.stringifyNumber};
exports.float=float,exports.floatExp=floatExp,exports.floatNaN=floatNaN}),9874:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var stringifyNumber=__nccwpck_require__2(8689);const intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix2){const{value}=node;
return intIdentify(value)&&value>=0?prefix2+value.toString(radix):stringifyNumber.stringifyNumber(node)}const intOct={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",
format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,
resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.stringifyNumber},intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int,exports.intHex=intHex,exports.intOct=intOct}),896:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var map=__nccwpck_require__2(9832),_null=__nccwpck_require__2(3632),seq=__nccwpck_require__2(1706),string=__nccwpck_require__2(6464),bool=__nccwpck_require__2(3959),float=__nccwpck_require__2(8405),int=__nccwpck_require__2(
9874);const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float];exports.schema=schema}),3559:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(3301),map=__nccwpck_require__2(9832),seq=__nccwpck_require__2(1706);function intIdentify(value){return typeof value=="bigint"||Number.isInteger(value)}const stringifyJSON=({
value})=>JSON.stringify(value),jsonScalars=[{identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar.
Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):
parseInt(str,10),stringify:({value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:str=>parseFloat(str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str)}`),str}},schema=[map.map,
seq.seq].concat(jsonScalars,jsonError);exports.schema=schema}),18:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var map=__nccwpck_require__2(9832),_null=__nccwpck_require__2(3632),seq=__nccwpck_require__2(
1706),string=__nccwpck_require__2(6464),bool=__nccwpck_require__2(3959),float=__nccwpck_require__2(8405),int=__nccwpck_require__2(9874),schema=__nccwpck_require__2(896),schema$1=__nccwpck_require__2(3559),
binary=__nccwpck_require__2(6083),merge=__nccwpck_require__2(452),omap=__nccwpck_require__2(303),pairs=__nccwpck_require__2(8385),schema$2=__nccwpck_require__2(5913),set=__nccwpck_require__2(1528),timestamp=__nccwpck_require__2(
6752);const schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.
binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.
map,merge:merge.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,2\
002:merge":merge.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(customTags,schemaName,addMergeTag){
const schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.includes(merge.merge)?schemaTags.concat(merge.merge):schemaTags.slice();let tags=schemaTags;if(!tags)
if(Array.isArray(customTags))tags=[];else{const keys2=Array.from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown schema "${schemaName}"; u\
se one of ${keys2} or define customTags array`)}if(Array.isArray(customTags))for(const tag of customTags)tags=tags.concat(tag);else typeof customTags=="function"&&(tags=customTags(tags.slice()));return addMergeTag&&
(tags=tags.concat(merge.merge)),tags.reduce((tags2,tag)=>{const tagObj=typeof tag=="string"?tagsByName[tag]:tag;if(!tagObj){const tagName=JSON.stringify(tag),keys2=Object.keys(tagsByName).map(key=>JSON.
stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys2}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}exports.coreKnownTags=coreKnownTags,exports.
getTags=getTags}),6083:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var node_buffer=__nccwpck_require__2(181),Scalar=__nccwpck_require__2(3301),stringifyString=__nccwpck_require__2(3069);
const binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof node_buffer.Buffer=="function")return node_buffer.Buffer.from(src,"ba\
se64");if(typeof atob=="function"){const str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError(
"This environment does not support reading binary tags; either Buffer or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";const buf=value;let str;if(typeof node_buffer.
Buffer=="function")str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64");else if(typeof btoa=="function"){let s="";for(let i=0;i<buf.length;++i)
s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(type??(type=Scalar.Scalar.BLOCK_LITERAL),
type!==Scalar.Scalar.QUOTE_DOUBLE){const lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<
n;++i,o+=lineWidth)lines[i]=str.substr(o,lineWidth);str=lines.join(type===Scalar.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};exports.binary=binary}),8398:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(
3301);function boolStringify({value,source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.trueStr:ctx.options.falseStr}const trueTag={identify:value=>value===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={identify:value=>value===!1,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify};exports.falseTag=falseTag,exports.trueTag=trueTag}),5782:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(3301),stringifyNumber=__nccwpck_require__2(8689);const floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value=="\
number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(/_/g,"")),stringify(node){const num=Number(
node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(str){const node=new Scalar.Scalar(parseFloat(str.replace(/_/g,""))),dot=str.indexOf(".");if(dot!==-1){const f=str.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node.minFractionDigits=
f.length)}return node},stringify:stringifyNumber.stringifyNumber};exports.float=float,exports.floatExp=floatExp,exports.floatNaN=floatNaN}),873:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var stringifyNumber=__nccwpck_require__2(8689);const intIdentify=value=>typeof value=="bigint"||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt}){const sign=str[0];if((sign===
"-"||sign==="+")&&(offset+=1),str=str.substring(offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}const n2=BigInt(
str);return sign==="-"?BigInt(-1)*n2:n2}const n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify(node,radix,prefix2){const{value}=node;if(intIdentify(value)){const str=value.toString(
radix);return value<0?"-"+prefix2+str.substr(1):prefix2+str}return stringifyNumber.stringifyNumber(node)}const intBin={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")},intOct={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(
str,1,8,opt),stringify:node=>intStringify(node,8,"0")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),
stringify:stringifyNumber.stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,
opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int,exports.intBin=intBin,exports.intHex=intHex,exports.intOct=intOct}),452:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1127),Scalar=__nccwpck_require__2(3301);const MERGE_KEY="<<",merge={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge.identify(key)||identity.isScalar(key)&&(!key.
type||key.type===Scalar.Scalar.PLAIN)&&merge.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);function addMergeToJSMap(ctx,map,value){const source=resolveAliasValue(
ctx,value);if(identity.isSeq(source))for(const it of source.items)mergeValue(ctx,map,it);else if(Array.isArray(source))for(const it of source)mergeValue(ctx,map,it);else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){
const source=resolveAliasValue(ctx,value);if(!identity.isMap(source))throw new Error("Merge sources must be maps or map aliases");const srcMap=source.toJSON(null,ctx,Map);for(const[key,value2]of srcMap)
map instanceof Map?map.has(key)||map.set(key,value2):map instanceof Set?map.add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,{value:value2,writable:!0,enumerable:!0,
configurable:!0});return map}function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap,exports.isMergeKey=isMergeKey,
exports.merge=merge}),303:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),toJS=__nccwpck_require__2(4043),YAMLMap=__nccwpck_require__2(4454),YAMLSeq=__nccwpck_require__2(
2223),pairs=__nccwpck_require__2(8385);class YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.prototype.add.bind(this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(
this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.has.bind(this),this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=YAMLOMap.tag}toJSON(_,ctx){if(!ctx)
return super.toJSON(_);const map=new Map;ctx?.onCreate&&ctx.onCreate(map);for(const pair of this.items){let key,value;if(identity.isPair(pair)?(key=toJS.toJS(pair.key,"",ctx),value=toJS.toJS(pair.value,
key,ctx)):key=toJS.toJS(pair,"",ctx),map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema,iterable,ctx){const pairs$1=pairs.createPairs(
schema,iterable,ctx),omap2=new this;return omap2.items=pairs$1.items,omap2}}YAMLOMap.tag="tag:yaml.org,2002:omap";const omap={collection:"seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:!1,
tag:"tag:yaml.org,2002:omap",resolve(seq,onError){const pairs$1=pairs.resolvePairs(seq,onError),seenKeys=[];for(const{key}of pairs$1.items)identity.isScalar(key)&&(seenKeys.includes(key.value)?onError(
`Ordered maps must not include duplicate keys: ${key.value}`):seenKeys.push(key.value));return Object.assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,iterable,ctx)};
exports.YAMLOMap=YAMLOMap,exports.omap=omap}),8385:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),Pair=__nccwpck_require__2(7165),Scalar=__nccwpck_require__2(
3301),YAMLSeq=__nccwpck_require__2(2223);function resolvePairs(seq,onError){if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(!identity.isPair(item)){if(identity.isMap(
item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");const pair=item.items[0]||new Pair.Pair(new Scalar.Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.
key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){const cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag");return seq}function createPairs(schema,iterable,ctx){
const{replacer}=ctx,pairs2=new YAMLSeq.YAMLSeq(schema);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){typeof replacer=="function"&&
(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))if(it.length===2)key=it[0],value=it[1];else throw new TypeError(`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof
Object){const keys2=Object.keys(it);if(keys2.length===1)key=keys2[0],value=it[key];else throw new TypeError(`Expected tuple with one key, not ${keys2.length} keys`)}else key=it;pairs2.items.push(Pair.
createPair(key,value,ctx))}return pairs2}const pairs={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.createPairs=createPairs,exports.pairs=
pairs,exports.resolvePairs=resolvePairs}),5913:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var map=__nccwpck_require__2(9832),_null=__nccwpck_require__2(3632),seq=__nccwpck_require__2(1706),
string=__nccwpck_require__2(6464),binary=__nccwpck_require__2(6083),bool=__nccwpck_require__2(8398),float=__nccwpck_require__2(5782),int=__nccwpck_require__2(873),merge=__nccwpck_require__2(452),omap=__nccwpck_require__2(
303),pairs=__nccwpck_require__2(8385),set=__nccwpck_require__2(1528),timestamp=__nccwpck_require__2(6752);const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,
int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp];exports.schema=
schema}),1528:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),Pair=__nccwpck_require__2(7165),YAMLMap=__nccwpck_require__2(4454);class YAMLSet extends YAMLMap.
YAMLMap{constructor(schema){super(schema),this.tag=YAMLSet.tag}add(key){let pair;identity.isPair(key)?pair=key:key&&typeof key=="object"&&"key"in key&&"value"in key&&key.value===null?pair=new Pair.Pair(
key.key,null):pair=new Pair.Pair(key,null),YAMLMap.findPair(this.items,pair.key)||this.items.push(pair)}get(key,keepPair){const pair=YAMLMap.findPair(this.items,key);return!keepPair&&identity.isPair(pair)?
identity.isScalar(pair.key)?pair.key.value:pair.key:pair}set(key,value){if(typeof value!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);const prev=YAMLMap.
findPair(this.items,key);prev&&!value?this.items.splice(this.items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair.Pair(key))}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,{allNullValues:!0}),onComment,onChompKeep);throw new Error("Set items must all have null val\
ues")}static from(schema,iterable,ctx){const{replacer}=ctx,set2=new this(schema);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer=="function"&&(value=replacer.
call(iterable,value,value)),set2.items.push(Pair.createPair(value,null,ctx));return set2}}YAMLSet.tag="tag:yaml.org,2002:set";const set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,
default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema,iterable,ctx)=>YAMLSet.from(schema,iterable,ctx),resolve(map,onError){if(identity.isMap(map)){if(map.hasAllNullValues(!0))return Object.assign(
new YAMLSet,map);onError("Set items must all have null values")}else onError("Expected a mapping for this tag");return map}};exports.YAMLSet=YAMLSet,exports.set=set}),6752:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var stringifyNumber=__nccwpck_require__2(8689);function parseSexagesimal(str,asBigInt){const sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.
replace(/_/g,"").split(":").reduce((res2,p)=>res2*num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(
n);else if(isNaN(value)||!isFinite(value))return stringifyNumber.stringifyNumber(node);let sign="";value<0&&(sign="-",value*=num(-1));const _60=num(60),parts=[value%_60];return value<60?parts.unshift(
0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=(value-parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const intTime={
identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(
str,intAsBigInt),stringify:stringifySexagesimal},floatTime={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:str=>parseSexagesimal(str,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2}\
)-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){const match=str.match(timestamp.test);if(!match)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");const[,year,month,day,hour,minute,second2]=match.map(Number),millisec=match[7]?Number((match[7]+"00").substr(1,3)):0;let date=Date.UTC(year,month-
1,day,hour||0,minute||0,second2||0,millisec);const tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value})=>value?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=floatTime,exports.intTime=intTime,exports.timestamp=timestamp}),4475:((__unused_webpack_module,exports)=>{const FOLD_FLOW="flow",FOLD_BLOCK="bl\
ock",FOLD_QUOTED="quoted";function foldFlowLines(text,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text;lineWidth<minContentWidth&&
(minContentWidth=0);const endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text.length<=endStep)return text;const folds=[],escapedFolds={};let end=lineWidth-indent.length;typeof indentAtStart==
"number"&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);let split,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(
text,i,indent.length),i!==-1&&(end=i+endStep));for(let ch;ch=text[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:
i+=1}escEnd=i}if(ch===`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text,i,indent.length)),end=i+indent.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){const next=text[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end)if(split)folds.push(split),end=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,ch=text[i+=1],overflow=!0;const j=i>escEnd+
1?i-2:escStart-1;if(escapedFolds[j])return text;folds.push(j),escapedFolds[j]=!0,end=j+endStep,split=void 0}else overflow=!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text;
onFold&&onFold();let res=text.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){const fold=folds[i2],end2=folds[i2+1]||text.length;fold===0?res=`
${indent}${text.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text[fold]}\\`),res+=`
${indent}${text.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text,i,indent){let end=i,start=i+1,ch=text[start];for(;ch===" "||ch==="	";)if(i<start+indent)ch=text[++i];else{do ch=
text[++i];while(ch&&ch!==`
`);end=i,start=i+1,ch=text[start]}return end}exports.FOLD_BLOCK=FOLD_BLOCK,exports.FOLD_FLOW=FOLD_FLOW,exports.FOLD_QUOTED=FOLD_QUOTED,exports.foldFlowLines=foldFlowLines}),2148:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var anchors=__nccwpck_require__2(1596),identity=__nccwpck_require__2(1127),stringifyComment=__nccwpck_require__2(9799),stringifyString=__nccwpck_require__2(3069);function createStringifyContext(doc,options){
const opt=Object.assign({blockQuote:!0,commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},doc.schema.toStringOptions,
options);let inFlow2;switch(opt.collectionStyle){case"block":inFlow2=!1;break;case"flow":inFlow2=!0;break;default:inFlow2=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):"  ",inFlow:inFlow2,options:opt}}function getTagObject(tags,item){if(item.tag){const match=tags.filter(t=>t.tag===item.tag);
if(match.length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj,obj;if(identity.isScalar(item)){obj=item.value;let match=tags.filter(t=>t.identify?.(obj));if(match.length>1){const testMatch=match.
filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass);
if(!tagObj){const name=obj?.constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name} value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,
doc}){if(!doc.directives)return"";const props=[],anchor=(identity.isScalar(node)||identity.isCollection(node))&&node.anchor;anchor&&anchors.anchorIsValid(anchor)&&(anchors$1.add(anchor),props.push(`&${anchor}`));
const tag=node.tag??(tagObj.default?null:tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){if(identity.isPair(item))return item.
toString(ctx,onComment,onChompKeep);if(identity.isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError("Cannot stringify circular structur\
e without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(ctx.doc)}let tagObj;const node=identity.isNode(item)?item:ctx.doc.createNode(
item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node));const props=stringifyProps(node,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+
1);const str=typeof tagObj.stringify=="function"?tagObj.stringify(node,ctx,onComment,onChompKeep):identity.isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):node.toString(
ctx,onComment,onChompKeep);return props?identity.isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}exports.createStringifyContext=createStringifyContext,exports.stringify=stringify}),1212:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1127),stringify=__nccwpck_require__2(2148),stringifyComment=__nccwpck_require__2(9799);function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(
collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){const{indent,options:{commentString}}=ctx,itemCtx=Object.assign(
{},ctx,{indent:itemIndent,type:null});let chompKeep=!1;const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment2=null;if(identity.isNode(item))!chompKeep&&item.spaceBefore&&lines.
push(""),addCommentBefore(ctx,lines,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null;ik&&(!chompKeep&&
ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,chompKeep))}chompKeep=!1;let str2=stringify.stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=stringifyComment.
lineComment(str2,itemIndent,commentString(comment2))),chompKeep&&comment2&&(chompKeep=!1),lines.push(blockItemPrefix+str2)}let str;if(lines.length===0)str=flowChars.start+flowChars.end;else{str=lines[0];
for(let i=1;i<lines.length;++i){const line=lines[i];str+=line?`
${indent}${line}`:`
`}}return comment?(str+=`
`+stringifyComment.indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({items},ctx,{flowChars,itemIndent}){const{
indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;const itemCtx=Object.assign({},ctx,{indent:itemIndent,inFlow:!0,type:null});let reqNewline=!1,linesAtValue=0;
const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment=null;if(identity.isNode(item))item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&
(comment=item.comment);else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=
!0));const iv=identity.isNode(item.value)?item.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&(comment=ik.comment)}comment&&(reqNewline=
!0);let str=stringify.stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.includes(`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum2,line)=>sum2+line.length+2,2)+(str.length+2)>ctx.options.lineWidth)),reqNewline&&
(str+=",")),comment&&(str+=stringifyComment.lineComment(str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=lines.length}const{start,end}=flowChars;if(lines.length===0)return start+end;
if(!reqNewline){const len=lines.reduce((sum2,line)=>sum2+line.length+2,2);reqNewline=ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(const line of lines)str+=line?`\

${indentStep}${indent}${line}`:`
`;return`${str}
${indent}${end}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,options:{commentString}},lines,comment,chompKeep){if(comment&&chompKeep&&(comment=
comment.replace(/^\n+/,"")),comment){const ic=stringifyComment.indentComment(commentString(comment),indent);lines.push(ic.trimStart())}}exports.stringifyCollection=stringifyCollection}),9799:((__unused_webpack_module,exports)=>{
const stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(comment,indent){return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}
const lineComment=(str,indent,comment)=>str.endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;exports.indentComment=indentComment,exports.lineComment=lineComment,exports.stringifyComment=stringifyComment}),6829:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1127),stringify=__nccwpck_require__2(2148),stringifyComment=__nccwpck_require__2(9799);function stringifyDocument(doc,options){const lines=[];let hasDirectives=options.
directives===!0;if(options.directives!==!1&&doc.directives){const dir=doc.directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.
push("---");const ctx=stringify.createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");const cs=commentString(doc.commentBefore);lines.
unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(identity.isNode(doc.contents)){if(doc.contents.spaceBefore&&hasDirectives&&lines.push(""),doc.contents.
commentBefore){const cs=commentString(doc.contents.commentBefore);lines.push(stringifyComment.indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}const onChompKeep=contentComment?
void 0:()=>chompKeep=!0;let body=stringify.stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=stringifyComment.lineComment(body,"",commentString(contentComment))),(body[0]===
"|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.length-1]=`--- ${body}`:lines.push(body)}else lines.push(stringify.stringify(doc.contents,ctx));if(doc.directives?.docEnd)if(doc.comment){
const cs=commentString(doc.comment);cs.includes(`
`)?(lines.push("..."),lines.push(stringifyComment.indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=dc.replace(/^\n+/,"")),dc&&((!chompKeep||
contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(stringifyComment.indentComment(commentString(dc),"")))}return lines.join(`
`)+`
`}exports.stringifyDocument=stringifyDocument}),8689:((__unused_webpack_module,exports)=>{function stringifyNumber({format,minFractionDigits,tag,value}){if(typeof value=="bigint")return String(value);
const num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&
(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}exports.stringifyNumber=
stringifyNumber}),9748:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),Scalar=__nccwpck_require__2(3301),stringify=__nccwpck_require__2(2148),stringifyComment=__nccwpck_require__2(
9799);function stringifyPair({key,value},ctx,onComment,onChompKeep){const{allNullValues,doc,indent,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx;let keyComment=identity.isNode(key)&&key.
comment||null;if(simpleKeys){if(keyComment)throw new Error("With simple keys, key nodes cannot have comments");if(identity.isCollection(key)||!identity.isNode(key)&&typeof key=="object"){const msg="Wi\
th simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||(identity.isScalar(
key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:typeof key=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),
indent:indent+indentStep});let keyCommentDone=!1,chompKeep=!1,str=stringify.stringify(key,ctx,()=>keyCommentDone=!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&onComment&&onComment(),str===""?"?":explicitKey?
`? ${str}`:str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment)):
chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))),str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;identity.isNode(value)?(vsb=!!value.spaceBefore,vcb=value.
commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&identity.isScalar(
value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.
substring(2));let valueCommentDone=!1;const valueStr=stringify.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0);let ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){const cs=commentString(vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&identity.isCollection(value)){const vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.indexOf(" ");vs0==="&"&&sp0!==
-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=stringifyComment.lineComment(str,ctx.indent,commentString(valueComment)):chompKeep&&
onChompKeep&&onChompKeep(),str}exports.stringifyPair=stringifyPair}),3069:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(3301),foldFlowLines=__nccwpck_require__2(
4475);const getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.
test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;const limit=lineWidth-indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<
strLen;++i)if(str[i]===`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){const json=JSON.stringify(value);if(ctx.options.doubleQuotedAsJSON)return json;const{
implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?"  ":"");let str="",start=0;for(let i=0,ch=json[i];ch;ch=json[++i])if(ch===
" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str+=json.slice(start,i)+"\\ ",i+=1,start=i,ch="\\"),ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);const code=json.substr(i+2,4);switch(code){case"\
0000":str+="\\0";break;case"0007":str+="\\a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":
str+="\\P";break;default:code.substr(0,2)==="00"?str+="\\x"+code.substr(2):str+=json.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.length<minMultiLineLength)i+=1;else{
for(str+=json.slice(start,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json.slice(start):json,implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_QUOTED,
getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);const indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){const{singleQuote}=ctx.options;let qs;
if(singleQuote===!1)qs=doubleQuotedString;else{const hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&!hasSingle?qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:
qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}let blockEndNewlines;try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){const{blockQuote,commentString,lineWidth}=ctx.options;if(!blockQuote||/\n[\t ]+$/.test(
value))return quotedString(value,ctx);const indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":""),literal=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar.Scalar.
BLOCK_FOLDED?!1:type===Scalar.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,lineWidth,indent.length);if(!value)return literal?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart);const endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=value.slice(0,-end.length),end[end.length-1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){const ch=value[startEnd];if(ch===
" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.substring(start.length),start=start.replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?
indent?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&onComment()),!literal){const foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`);let literalFallback=!1;const foldOptions=getFoldOptions(ctx,!0);blockQuote!=="folded"&&type!==Scalar.
Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});const body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)
return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){const{type,value}=item,{actualString,implicitKey,indent,indentStep,inFlow:inFlow2}=ctx;if(implicitKey&&value.includes(
`
`)||inFlow2&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))return implicitKey||inFlow2||!value.
includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow2&&type!==Scalar.Scalar.PLAIN&&value.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,onChompKeep);if(implicitKey&&indent===
indentStep)return quotedString(value,ctx)}const str=value.replace(/\n+/g,`$&
${indent}`);if(actualString){const test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||compat?.some(test))return quotedString(
value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function stringifyString(item,ctx,onComment,onChompKeep){const{implicitKey,inFlow:inFlow2}=ctx,
ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.value)});let{type}=item;type!==Scalar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&
(type=Scalar.Scalar.QUOTE_DOUBLE);const _stringify=_type=>{switch(_type){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow2?quotedString(ss.value,ctx):blockString(
ss,ctx,onComment,onChompKeep);case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar.Scalar.PLAIN:return plainString(
ss,ctx,onComment,onChompKeep);default:return null}};let res=_stringify(type);if(res===null){const{defaultKeyType,defaultStringType}=ctx.options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=
_stringify(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}exports.stringifyString=stringifyString}),204:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1127);const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");function visit(node,visitor){const visitor_=initVisitor(visitor);identity.isDocument(node)?visit_(null,
node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE;function visit_(key,node,visitor,path2){
const ctrl=callVisitor(key,node,visitor,path2);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path2,ctrl),visit_(key,ctrl,visitor,path2);if(typeof ctrl!="symbol"){if(identity.isCollection(
node)){path2=Object.freeze(path2.concat(node));for(let i=0;i<node.items.length;++i){const ci=visit_(i,node.items[i],visitor,path2);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&
(node.items.splice(i,1),i-=1)}}}else if(identity.isPair(node)){path2=Object.freeze(path2.concat(node));const ck=visit_("key",node.key,visitor,path2);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);
const cv=visit_("value",node.value,visitor,path2);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}async function visitAsync(node,visitor){const visitor_=initVisitor(visitor);identity.
isDocument(node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK,visitAsync.
SKIP=SKIP,visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path2){const ctrl=await callVisitor(key,node,visitor,path2);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(
key,path2,ctrl),visitAsync_(key,ctrl,visitor,path2);if(typeof ctrl!="symbol"){if(identity.isCollection(node)){path2=Object.freeze(path2.concat(node));for(let i=0;i<node.items.length;++i){const ci=await visitAsync_(
i,node.items[i],visitor,path2);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(identity.isPair(node)){path2=Object.freeze(path2.concat(
node));const ck=await visitAsync_("key",node.key,visitor,path2);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);const cv=await visitAsync_("value",node.value,visitor,path2);if(cv===BREAK)return BREAK;
cv===REMOVE&&(node.value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="object"&&(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.
Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}
function callVisitor(key,node,visitor,path2){if(typeof visitor=="function")return visitor(key,node,path2);if(identity.isMap(node))return visitor.Map?.(key,node,path2);if(identity.isSeq(node))return visitor.
Seq?.(key,node,path2);if(identity.isPair(node))return visitor.Pair?.(key,node,path2);if(identity.isScalar(node))return visitor.Scalar?.(key,node,path2);if(identity.isAlias(node))return visitor.Alias?.(
key,node,path2)}function replaceNode(key,path2,node){const parent=path2[path2.length-1];if(identity.isCollection(parent))parent.items[key]=node;else if(identity.isPair(parent))key==="key"?parent.key=node:
parent.value=node;else if(identity.isDocument(parent))parent.contents=node;else{const pt=identity.isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports.visit=
visit,exports.visitAsync=visitAsync}),3797:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{W:()=>Slots});var _graph_number_heap_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8950);class Slots{#limit;#occupants=[];#released=new _graph_number_heap_js__WEBPACK_IMPORTED_MODULE_0__.S;#occupied=0;constructor(limit){if(limit!==1/0&&!(Number.isInteger(limit)&&limit>0))throw new RangeError(
`slots: expected a positive whole number or Infinity, found ${limit}`);this.#limit=limit}get occupants(){return this.#occupants}get occupied(){return this.#occupied}get hasFree(){return this.#occupied<
this.#limit}lowestFree(){for(;;){const slot=this.#released.peek();if(slot===void 0)return this.#occupants.length;if(this.#occupants[slot]===void 0)return slot;this.#released.pop()}}expectFree(slot){if(!Number.
isInteger(slot)||slot<0||slot>=this.#limit)throw new RangeError(`slot: expected a whole number from 0 below ${this.#limit}, found ${slot}`);if(this.#occupants[slot]!==void 0)throw new Error(`slot ${slot}\
: expected it free, found it taken`)}acquire(slot,occupant){for(this.expectFree(slot);this.#occupants.length<slot;)this.#released.push(this.#occupants.length),this.#occupants.push(void 0);this.#occupants[slot]=
occupant,this.#occupied+=1}release(slot){const occupant=this.#occupants[slot];if(occupant===void 0)throw new Error(`slot ${slot}: expected it taken, found it free`);return this.#occupants[slot]=void 0,
this.#released.push(slot),this.#occupied-=1,occupant}}}),7194:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{X:()=>settingsFromInputs});
function withDefault(parse2,facts){return{...facts,parse:(text,base)=>parse2(text??facts.default,base)}}function optional(parse2,facts){return{...facts,parse:(text,base)=>text===void 0?{kind:"value",value:void 0}:
parse2(text,base)}}function optionName({name,option}){return option===void 0?void 0:option.name??name}var external_node_path_2=__nccwpck_require__2(6760),shard_number=__nccwpck_require__2(5677);function parseText(given){
return{kind:"value",value:given}}function parsePath(given,base){return given===""?{kind:"problem",expected:"a path"}:{kind:"value",value:(0,external_node_path_2.resolve)(base,given)}}function parseMaxParallel(text){
if(text==="auto")return{kind:"value",value:{kind:"auto"}};const number2=/^([0-9]+(?:\.[0-9]+)?)%$/.exec(text);if(number2?.[1]!==void 0&&Number(number2[1])>0)return{kind:"value",value:{kind:"percent",percent:Number(
number2[1])}};const count2=parseCount(text,1);return count2.kind==="value"?{kind:"value",value:{kind:"count",count:count2.value}}:{kind:"problem",expected:"auto, a whole number from 1 to 1000000, or a\
 percentage of the CPUs such as 50%"}}function parseCount(text,least){const value=/^[0-9]{1,7}$/.test(text)?Number(text):Number.NaN;return value>=least&&value<=1e6?{kind:"value",value}:{kind:"problem",
expected:`a whole number from ${least} to 1000000`}}function parseSeconds(text){const value=/^[0-9]+(?:\.[0-9]+)?$/.test(text)?Number(text):Number.NaN;return value<=86400?{kind:"value",value}:{kind:"p\
roblem",expected:"a number of seconds from 0 to 86400"}}function parseBoolean(text){return/^(?:true|True|TRUE)$/.test(text)?{kind:"value",value:!0}:/^(?:false|False|FALSE)$/.test(text)?{kind:"value",value:!1}:
{kind:"problem",expected:"true or false"}}function parseShareCpus(text){return text==="declared"||text==="off"||text==="jobserver"?{kind:"value",value:text}:{kind:"problem",expected:"declared, off or \
jobserver"}}function parseLogMode(text){return text==="grouped"||text==="live"||text==="failures"?{kind:"value",value:text}:{kind:"problem",expected:"grouped, live or failures"}}function parseHistoryMode(text){
return text==="auto"||text==="read"||text==="write"||text==="off"?{kind:"value",value:text}:{kind:"problem",expected:"auto, read, write or off"}}function parseRerun(text){return text==="all"||text==="\
failed"?{kind:"value",value:text}:{kind:"problem",expected:"all or failed"}}function parseShardNumber(text){const[,first="",second2=""]=/^([0-9]{1,3})(?:\/|-of-)([0-9]{1,3})$/.exec(text)??[],[index,of]=[
Number(first),Number(second2)];return index>=1&&index<=of&&of<=shard_number.bA?{kind:"value",value:{index,of}}:{kind:"problem",expected:`a part of at most ${shard_number.bA}, such as 2/4`}}function parseShardCount(text){
if(text==="auto")return{kind:"value",value:text};const count2=parseCount(text,1);return count2.kind==="value"&&count2.value<=shard_number.bA?count2:{kind:"problem",expected:`auto, or a whole number fr\
om 1 to ${shard_number.bA}`}}function parseLines(text){const paths=text.split(`
`).map(line=>line.trim()).filter(line=>line!=="");return paths.length===0?{kind:"problem",expected:"a path"}:{kind:"value",value:paths}}const targetPattern=/[^\s,(]+(?: \((?:[^()\n]|\([^()\n]*\))*\))?(?: #[0-9]+)?(?![^\s,])|[^\s,]+/g;
function parseTargets(text){return text.match(targetPattern)??[]}function parseDrawing(text){return text==="mermaid"||text==="dot"?{kind:"value",value:text}:{kind:"problem",expected:"mermaid or dot"}}
const names2=given=>({kind:"value",value:[...new Set(parseTargets(given))]}),checkSettings={githubToken:optional(parseText,{name:"github-token",input:{description:"A token, as a rule that of the job (\
`github.token`): the run is also reported as a check run with all annotations, and the tasks in `checks` as commit statuses. The job needs `permissions: { checks: write, statuses: write }`. Without a \
token the job is the check."}}),checks:withDefault(names2,{name:"checks",default:"",input:{description:"With `github-token`: tasks, or matrices as a whole, that get a commit status each, so that branc\
h protection can require them one by one. With spaces, commas or newlines between."}}),checkName:optional(parseText,{name:"check-name",input:{description:"What the check run is called, and what stands\
 before the names of statuses (`NAME / TASK`). Default: `rundag: JOB`, with the values of its matrix. Two steps of one job need names of their own."}})},historySettings={history:withDefault(parseHistoryMode,
{name:"history",default:"auto",input:{description:"What earlier runs knew of each task: how long it takes, and its newest results. `auto`: it is read and written (at a `history-url` only read), `write\
`: also written there, `read`: only read, `off`: neither. It is kept in the cache service of GitHub, unless one of the next two says otherwise."},option:{value:"HOW",help:"what earlier runs knew: auto\
 (read it and write it in the user's cache directory), read, write (at a --history-url too) or off"}}),historyDirectory:optional(parsePath,{name:"history-directory",input:{description:"A directory for\
 the history instead, for machines that keep their files: those of your own."},option:{value:"DIR",help:"where the history is kept instead"}}),historyUrl:optional(parseText,{name:"history-url",input:{
description:"An address for the history instead, below which a server answers `GET` and `PUT`, for machines that share their results. A token in the environment variable `RUNDAG_HISTORY_TOKEN` is sent\
 with each request."},option:{value:"URL",help:"an address with GET and PUT for the history instead"}}),rerun:withDefault(parseRerun,{name:"rerun",default:"all",input:{description:'What a later attemp\
t of the same workflow run does ("Re-run failed jobs"). `all`: it runs everything again; `failed`: tasks that succeeded in an earlier attempt, and whose files nothing needs that runs again, keep their\
 results.'}}),resume:withDefault(parseBoolean,{name:"resume",default:"false",option:{help:"go on where the last run of this graph ended: what succeeded is not run again"}}),changedSince:optional(parseText,
{name:"changed-since",input:{description:"A commit, such as `origin/main`: tasks with `inputs` that no file matches which changed since the branch left it are not run, unless a task that runs needs th\
eir files. Tasks without `inputs` run."},option:{value:"REF",help:"skip tasks whose inputs have not changed since the branch left that commit"}}),why:optional(parseText,{name:"why",option:{value:"TASK",
help:"say of a task, and of all that it needs, why it would run, run nothing"}}),logOf:optional(parseText,{name:"log-of",option:{value:"TASK",help:"print what a task printed when its remembered result\
 was made, run nothing"}}),force:withDefault(parseBoolean,{name:"force",default:"false",input:{description:"When `true`, every task runs, also one with `inputs` that have not changed. What comes of it\
 is remembered."},option:{help:"run every task, also one whose inputs have not changed"}})},targets=given=>({kind:"value",value:parseTargets(given)}),directory=(given,base)=>parsePath(given||".",base),
failures=given=>parseCount(given,0),settings_settings={dag:optional(parseText,{name:"dag",input:{description:"The graph, written here. Give this or `dag-file`, not both.",isVerbatim:!0}}),dagFile:optional(
parseText,{name:"dag-file",input:{description:"Path of the graph file, from the workspace. Without this and without `dag` it is `.github/rundag.yml`."},option:{name:"file",short:"f",value:"FILE",help:"\
the graph file (default: the nearest rundag.yml)"}}),targets:withDefault(targets,{name:"targets",default:"",input:{description:"Ids of tasks, or patterns of them such as `unit*`, with spaces or newlin\
es between. Only these and what they need are run. Default: all."}}),maxParallel:withDefault(parseMaxParallel,{name:"max-parallel",default:"auto",input:{description:"How many tasks of one CPU run at o\
nce: `auto` (the CPUs that the job may use), a number, or a percentage of those CPUs such as `150%`."},option:{short:"j",value:"N",help:"CPUs to use: auto, a number, or a percentage"}}),shareCpus:withDefault(
parseShareCpus,{name:"share-cpus",default:"declared",input:{description:"How the CPUs are shared with what runs inside tasks. `declared`: a task that states `cpus` finds its share in the variables tha\
t common tools read; `off`: it does not; `jobserver`: as `declared`, and the CPUs that no task holds are lent to the `make` and `cargo` inside tasks."},option:{value:"HOW",help:"tell tasks their share\
 of the CPUs: declared, off, or jobserver (lends free CPUs to make and cargo)"}}),failFast:withDefault(parseBoolean,{name:"fail-fast",default:"false",input:{description:"When `true`, the first failure\
 ends what is running, and nothing more is started except tasks whose `if` still holds (clean-ups)."},option:{help:'on the first failure end what runs, and start nothing more but clean-ups: tasks whos\
e "if" still holds'}}),maxFailures:withDefault(failures,{name:"max-failures",default:"0",input:{description:"After this many failures nothing more is started except tasks whose `if` still holds (clean\
-ups), and what is running goes on to its end. `0` means no limit."},option:{value:"N",help:"after N failures start only clean-ups; 0: no limit"}}),workingDirectory:withDefault(directory,{name:"workin\
g-directory",default:"",input:{description:"The directory that tasks start in and that their own `working-directory` is relative to. Default: the workspace."}}),log:optional(parseLogMode,{name:"log",input:{
description:"What the step's log shows of what tasks print. `grouped`, the default: each task's output in a group of its own once it has ended, and that of failed tasks at the end; `live`: each line w\
hen it is printed, with the name of its task before it, and then as `grouped` what failed and what a problem matcher may want; `failures`: only what failed tasks printed, at the end."},option:{value:"\
MODE",help:"of what tasks print: grouped (each task's when it has ended; default), live (each line when it is printed, with its task), or failures (of failed tasks only; default in a terminal)"}}),summary:withDefault(
parseBoolean,{name:"summary",default:"true",input:{description:"When `true`, a report of the run is added to the job summary."}}),annotations:withDefault(parseBoolean,{name:"annotations",default:"true",
input:{description:"When `true`, failed tasks become annotations, at the file and line that their output names where it does. GitHub keeps ten errors of a step; the tenth says how many more there are."}}),
graceSeconds:withDefault(parseSeconds,{name:"grace-seconds",default:"4",input:{description:"How long a task that is asked to end may take before it is forced to. When a workflow is cancelled it may be\
 cut short, since the runner grants 7.5 seconds in all."},option:{value:"N",help:"time for a task between being asked to end and being killed"}}),reportDirectory:optional(parsePath,{name:"report-direc\
tory",input:{description:"Where `results.json`, `report.html`, the logs of all tasks and the other reports go, replacing those of an earlier run. Default: a new directory under the runner's temp."},option:{
value:"DIR",help:"where results.json, report.html, the logs and all other reports go"}}),...historySettings,shard:optional(parseShardNumber,{name:"shard",input:{description:"A part of the graph, for a\
 job of a matrix: `2/4` runs the second of four parts, divided by the times of earlier runs."},option:{value:"I/N",help:"run one of N parts of the graph, divided by the times of earlier runs"}}),shards:optional(
parseShardCount,{name:"shards",input:{description:"How many parts to divide the graph into, or `auto`: the division is printed, the output `shards` is set, and no task is run."},option:{value:"N|auto",
help:"print how the graph would be divided into parts, run nothing"}}),merge:optional(parseLines,{name:"merge",input:{description:"Report directories of all parts, or patterns of them such as `reports\
/*`, a line each: their results are taken as they are, what none of them ran is run, and all of it is reported as one run."},option:{value:"DIR...",isRepeatable:!0,help:"make one run of the parts whos\
e report directories these are: run what none of them ran"}}),...checkSettings,jobMatrix:withDefault(parseText,{name:"job-matrix",default:"${{ toJSON(matrix) }}",input:{description:"Leave this as it i\
s: it tells the legs of the matrix of the job apart, each of which has a history and a check of its own."}}),list:withDefault(parseBoolean,{name:"list",default:"false",option:{short:"l",help:"print th\
e tasks with their names and needs, run nothing"}}),dryRun:withDefault(parseBoolean,{name:"dry-run",default:"false",input:{description:"When `true`, the plan is printed and no task is run."},option:{help:"\
print the plan, run nothing"}}),validate:withDefault(parseBoolean,{name:"validate",default:"false",option:{help:"check the graph file, run nothing"}}),drawing:optional(parseDrawing,{name:"graph",option:{
value:"mermaid|dot",help:"print the graph as a drawing, run nothing"}}),version:withDefault(parseBoolean,{name:"version",default:"false",option:{help:"print the version"}}),help:withDefault(parseBoolean,
{name:"help",default:"false",option:{short:"h",help:"print this"}})},allSettings=Object.values(settings_settings);function readSettings({textOf:textOf2,nameOf:nameOf2,base}){const values2={},problems=[],
read2=(key,setting)=>{const text=textOf2(setting),parsed=setting.parse(text,base);parsed.kind==="value"?values2[key]=parsed.value:problems.push(`${nameOf2(setting)}: expected ${parsed.expected}; found\
 ${JSON.stringify(text??"")}`)};for(const key of keys2)read2(key,settings_settings[key]);return hasAll(values2)?{kind:"settings",settings:values2}:{kind:"problems",problems}}const keys2=Object.keys(settings_settings).
filter(name=>Object.hasOwn(settings_settings,name));function hasAll(values2){return keys2.every(key=>Object.hasOwn(values2,key))}const defaultGraphFile=".github/rundag.yml";function settingsFromInputs(read2,workspace){
const textOf2=({name,input})=>{const text=input===void 0?"":read2(name);if(text.trim()!=="")return input?.isVerbatim===!0?text:text.trim()},found=readSettings({textOf:textOf2,nameOf:({name})=>`input "${name}\
"`,base:workspace}),problems=found.kind==="problems"?found.problems:[];if(textOf2(settings_settings.dag)!==void 0&&textOf2(settings_settings.dagFile)!==void 0)return{kind:"problems",problems:['inputs \
"dag" and "dag-file": expected one of them; found both: remove the one that is not meant',...problems]};if(found.kind==="problems")return found;const{settings}=found;return{kind:"settings",settings:{...settings,
source:graphSource(settings)}}}function graphSource({dag,dagFile}){return dag!==void 0?{kind:"inline",text:dag}:{kind:"file",path:dagFile??defaultGraphFile,isDefault:dagFile===void 0}}}),6338:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Z:()=>leaveState});var _host_github_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5576),_model_message_of_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
898);function leaveState(values2){try{for(const[name,value]of Object.entries(values2))(0,_host_github_js__WEBPACK_IMPORTED_MODULE_0__.LZ)(name,value);return[]}catch(error){return[`the state for the po\
st entry: ${(0,_model_message_of_js__WEBPACK_IMPORTED_MODULE_1__.b)(error)}`]}}}),1554:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{A:()=>writeProblems,U:()=>writeAnnotations});var _report_annotations_annotation_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(542);async function writeAnnotations(annotations2,output){await output.
write(annotations2.map(one=>`${(0,_report_annotations_annotation_js__WEBPACK_IMPORTED_MODULE_0__.tn)(one)}
`).join(""))}async function writeProblems(problems,output){const all=problems.map(problem=>(0,_report_annotations_annotation_js__WEBPACK_IMPORTED_MODULE_0__.w7)("error","a report is missing",problem,void 0));
await writeAnnotations((0,_report_annotations_annotation_js__WEBPACK_IMPORTED_MODULE_0__.ES)("error",all),output)}}),3779:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{EG:()=>isSharded,KI:()=>matrixWithoutShard,WA:()=>conflictIn});var _run_shards_shard_number_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5677);function isSharded({
shard,shards,merge}){return(shard??shards??merge)!==void 0}function conflictIn({shard,shards,merge}){const given=[...shard===void 0?[]:["shard"],...shards===void 0?[]:["shards"],...merge===void 0?[]:[
"merge"]];if(!(given.length<2))return`${given.join(" and ")}: expected one of them; found ${given.length}: one job plans the shards, others run one each, and another one merges them`}function matrixWithoutShard(matrix2,shard){
const own=shard===void 0?[]:[`${shard.index}/${shard.of}`,(0,_run_shards_shard_number_js__WEBPACK_IMPORTED_MODULE_0__.Vo)(shard)];let values2;try{values2=JSON.parse(matrix2)}catch{return""}if(typeof values2!=
"object"||values2===null)return"";const others=Object.entries(values2).filter(([key,value])=>!/shard/i.test(key)&&!own.includes(value));return others.length===0?"":JSON.stringify(others)}}),3730:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{F:()=>combineNeeds});const precedence=["failure","cancelled","success","skipped"];function combineNeeds(instances){let result="skipped";const outputs=new Map;
for(const instance of instances){precedence.indexOf(instance.result)<precedence.indexOf(result)&&(result=instance.result);for(const[name,value]of instance.outputs)value!==""&&outputs.set(name,value)}return{
result,outputs}}}),272:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{V9:()=>escapeCommandData,YG:()=>escapeCommandProperty,
fE:()=>formatCommand});function escapeCommandData(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function escapeCommandProperty(text){return escapeCommandData(text).replaceAll(":","%3A").replaceAll(",","%2C")}function formatCommand({name,properties,data}){const pairs=Array.from(properties,
([key,value])=>`${key}=${escapeCommandProperty(value)}`);return`::${[name,...pairs.length===0?[]:[pairs.join(",")]].join(" ")}::${escapeCommandData(data)}`}}),4346:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Ke:()=>instanceIds,h1:()=>instanceSuffix,zl:()=>instanceName});var _number_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7312);const longestName2=100;
function instanceSuffix(values2){const words=[];for(const value of values2.values())collectWords(value,words);return words.length===0?"":` (${words.join(", ")})`}function instanceName(name,suffix){const whole=name+
suffix;return whole.length<=longestName2?whole:`${whole.slice(0,longestName2-3).replace(/[\uD800-\uDBFF]$/,"")}...`}function instanceIds(key,suffixes){const seen=new Map;return suffixes.map(suffix=>{const name=instanceName(
key,suffix),count2=(seen.get(name)??0)+1;return seen.set(name,count2),count2===1?name:`${name} #${count2}`})}function collectWords(value,words){if(value===null)return;if(typeof value=="object"){for(const part of Object.
values(value))collectWords(part,words);return}const word2=typeof value=="number"?(0,_number_text_js__WEBPACK_IMPORTED_MODULE_0__.$)(value):String(value);word2!==""&&words.push(word2)}}),6773:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{KO:()=>readableLines,bv:()=>disarmLine,fZ:()=>neutraliseLine});var _workflow_command_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1826),_format_command_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
272);const annotationLabels=new Map([["error","Error: "],["warning","Warning: "],["notice","Notice: "]]);function neutraliseLine(line){if(!(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.cz)(line))
return line;const command2=(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.Q8)(line);if(command2?.name==="debug")return`::debug::${(0,_format_command_js__WEBPACK_IMPORTED_MODULE_1__.V9)(disarmLine(
command2.data))}`;const label=command2&&annotationLabels.get(command2.name);return command2===void 0||label===void 0?disarmLine(line):`${label}${command2.data}`.split(/\r\n|[\r\n]/).map(disarmLine).join(
`
`)}const silent=new Set(["add-matcher","debug","remove-matcher"]);function readableLines(line){if(!(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.cz)(line))return[line];const command2=(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.
Q8)(line);return command2!==void 0&&silent.has(command2.name)?[]:neutraliseLine(line).split(`
`)}const indent="[\\s\\u0085\\u180e]*",colonForm=new RegExp(`^(${indent})(?=::[^:]*:[^:]*:)`);function disarmLine(line){const bracketless=line.includes("##[")?line.replaceAll(/##\[(?!\\)/g,"##[\\"):line;
return bracketless.includes("::")?bracketless.replace(colonForm,"$1\\"):bracketless}}),7312:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{$:()=>numberText});const digits=15;function numberText(value){const[mantissa="",power=""]=value.toExponential(digits-1).split("e"),exponent=Number(power);return exponent>=-4&&exponent<digits?String(Number(
value.toPrecision(digits))):`${String(Number(mantissa))}E${exponent<0?"-":"+"}${String(Math.abs(exponent)).padStart(2,"0")}`}}),2539:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{w:()=>variableKey,y:()=>refusedName});function variableKey(name,platform){return platform==="win32"?name.toUpperCase():name}function refusedName(name,platform){
const upper=name.toUpperCase();if(upper==="NODE_OPTIONS")return"cannot be passed on with GITHUB_ENV, as GitHub's runner refuses it: set it in the env of the tasks that need it";const compared=platform===
"win32"?upper:name,prefix2=["GITHUB_","RUNNER_"].find(candidate=>compared.startsWith(candidate));if(prefix2!==void 0)return`cannot be passed on with GITHUB_ENV, as names that begin with ${prefix2} bel\
ong to GitHub's runner: choose another name`}}),1826:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Q8:()=>parseWorkflowCommand,
cz:()=>mayBeCommand,h3:()=>workflowCommandNames,wl:()=>commandMarks});const commandMarks=[{text:"::",atStart:!0},{text:"##[",atStart:!1}];function mayBeCommand(line){return commandMarks.some(({text})=>line.
includes(text))}const workflowCommandNames=new Set(["add-mask","add-matcher","add-path","debug","echo","endgroup","error","group","notice","remove-matcher","save-state","set-env","set-output","stop-co\
mmands","warning"]),whiteSpace="[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",leadingWhiteSpace=new RegExp(`^${whiteSpace}+`),characterOfEscape=new Map([["%25","%"],
["%0D","\r"],["%0A",`
`],["%3A",":"],["%2C",","],["%3B",";"],["%5D","]"]]),dataEscapes=/%(?:25|0D|0A)/g,propertyEscapes=/%(?:25|0D|0A|3A|2C)/g,bracketEscapes=/%(?:25|0D|0A|3B|5D)/g;function parseWorkflowCommand(line,resumeToken){
return parseColonForm(line,resumeToken)??parseBracketForm(line,resumeToken)}function parseColonForm(line,resumeToken){if(!line.includes("::"))return;const text=line.replace(leadingWhiteSpace,"");if(!text.
startsWith("::"))return;const end=text.indexOf("::",2);if(!(end<0))return command2(text.slice(2,end),text.slice(end+2),resumeToken,",",propertyEscapes,dataEscapes)}function parseBracketForm(line,resumeToken){
const start=line.indexOf("##[");if(start<0)return;const end=line.indexOf("]",start);if(end<0)return;const head=line.slice(start+3,end);return command2(head,line.slice(end+1),resumeToken,";",bracketEscapes,
bracketEscapes)}function command2(head,data,resumeToken,separator,escapesInProperties,escapesInData){const space=head.indexOf(" "),written=space<0?head:head.slice(0,space),name=written.toLowerCase();if(!(workflowCommandNames.
has(name)&&/^[a-z-]+$/i.test(written))&&name!==resumeToken?.toLowerCase())return;const properties=new Map,spellings2=new Map;for(const part of space<0?[]:trim(head.slice(space+1),separator).split(separator)){
const pair=/^=*([^=]+)=+([^=][^]*)/.exec(part);if(pair?.[1]===void 0||pair[2]===void 0)continue;const spelling=spellings2.get(pair[1].toLowerCase())??pair[1];spellings2.set(pair[1].toLowerCase(),spelling),
properties.set(spelling,unescape(pair[2],escapesInProperties))}return{name,properties,data:unescape(data,escapesInData)}}function trim(text,separator){if(separator===";")return text;let end=text.length;
for(;end>0&&leadingWhiteSpace.test(text.charAt(end-1));)end--;return text.slice(0,end).replace(leadingWhiteSpace,"")}function unescape(text,escapes){return text.includes("%")?text.replace(escapes,escape=>characterOfEscape.
get(escape)??escape):text}}),7228:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{B2:()=>patternsProblem,bX:()=>isNegated,
fv:()=>patternsIn,le:()=>eachPatternProblem});var _language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6085);const here="a path or a pattern, from the workspace";function patternsIn(text){
return text.split(/\r?\n/).map(line=>line.trim()).filter(line=>line!=="")}function isNegated(pattern2){return pattern2.startsWith("!")}function patternProblem(pattern2){const body=pattern2.replace(/^!\s*/,
""),found=(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern2),problem=(message,hint)=>({message,expected:here,found,hint});if(body==="")return problem("a pattern is empty",'wri\
te behind "!" what to leave out');if(body.startsWith("!"))return problem(`${found} is negated twice`,'write one "!", or none');const foreign=foreignProblem2(body);if(foreign!==void 0)return problem(`${found}\
 is written as for another tool`,foreign);if(body.startsWith("~"))return problem(`${found} begins in the home directory`,staysInside);if(/^(?:[\\/]|[A-Za-z]:[\\/])/.test(body)){const rest=body.replace(
/^(?:[A-Za-z]:)?[\\/]+/,""),hint=rest===""?'write "**" for all files of the workspace':`patterns begin at the workspace: write ${(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD)(rest)}\
 for what lies in it`;return problem(`${found} is an absolute path`,hint)}const names2=body.split(/[\\/]/);if(names2.includes(".."))return problem(`${found} has ".." in it`,staysInside);if(names2.includes(
".")){const rest=names2.filter(name=>name!==".").join("/");return problem(`${found} has "." in it`,`write ${(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD)(rest===""?"**":rest)}`)}}function eachPatternProblem(key,patterns2){
for(const pattern2 of patterns2){const problem=patternProblem(pattern2)??(key==="outputs"?outputProblem(pattern2):void 0);if(problem!==void 0)return key==="junit"&&problem.hint===staysInside?{...problem,
hint:reportsInside}:problem}}function outputProblem(pattern2){if(isNegated(pattern2))return;const problem=message=>({message,expected:"files that the task makes",found:(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.
hD)(pattern2),hint:"outputs are removed before the task runs: name a directory that holds nothing else, such as dist/**"}),names2=pattern2.split(/[\\/]/).filter(name=>name!=="");if(names2.every(name=>/^\*+$/.
test(name)))return problem(`${(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern2)} is all of the workspace`);if(names2[0]===".git")return problem(`${(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.
hD)(pattern2)} belongs to git`)}function patternsProblem(patterns2){if(!(patterns2.length===0||!patterns2.every(isNegated)))return{message:'every pattern begins with "!", so that nothing is matched',expected:'\
a pattern without "!" before those that leave files out',found:patterns2.slice(0,5).map(_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", "),hint:'write "**" first for all files o\
f the workspace'}}const staysInside="inputs and outputs lie in the workspace; what else counts stands at the top of the file: cache: {env: [\u2026], tools: [\u2026]}",reportsInside="let the test runne\
r write its reports into the workspace";function foreignProblem2(body){const token2=/^(?:\{(?:projectRoot|workspaceRoot)\}|\$TURBO_ROOT\$)\/(.+)$/.exec(body)?.[1];if(token2!==void 0)return`patterns be\
gin at the workspace: write ${(0,_language_diagnostics_node_js__WEBPACK_IMPORTED_MODULE_0__.hD)(token2)}, or the directory of the package before it`;if(body==="$TURBO_DEFAULT$")return"name the files, \
such as packages/web/**";const variable2=/^\$([A-Z_][A-Z0-9_]*)$/.exec(body)?.[1];if(variable2!==void 0)return`for a variable whose value counts, write at the top of the file cache: {env: [${variable2}\
]}; for its value, \${{ env.${variable2} }}`;if(/^@\w+\(.*\)$/.test(body))return"write the patterns of that group here"}}),821:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{af:()=>outlines,bG:()=>knownText,jA:()=>knownPatterns});var _language_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(787),_language_expressions_template_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
514),_language_expressions_template_uses_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6835),_file_patterns_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7228);function*knownPatterns({keys:keys2,
ids,instances},name){const found=keys2[name]?.value??[];for(const[index,id]of ids.entries()){const values2=instances?.combinations[index];for(const each of found)for(const pattern2 of(0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_2__.
fv)(knownText(each.value,values2)??""))yield{id,pattern:pattern2,at:each.at}}}const noFunctions2=new Map;function knownText(template2,values2){if(!(0,_language_expressions_template_js__WEBPACK_IMPORTED_MODULE_3__.
Fl)(template2))return template2;if(values2===void 0||(0,_language_expressions_template_uses_js__WEBPACK_IMPORTED_MODULE_1__.t)(template2).some(use=>use.name.toLowerCase()!=="matrix"))return;const contexts2=new Map(
[["matrix",()=>values2]]),evaluated=(0,_language_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.M1)(template2,contexts2,noFunctions2);return evaluated.kind==="value"?evaluated.value:void 0}function outlines(text){
const split=(0,_language_expressions_template_js__WEBPACK_IMPORTED_MODULE_3__.LL)(text);return split.kind==="unclosed"?[]:(0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_2__.fv)(split.segments.map(segment=>segment.
kind==="literal"?segment.text:"x").join(""))}}),9813:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{W:()=>Spellings});class Spellings{#names=new Set;#folded=new Map;constructor(names2){
for(const name of names2)this.add(name)}add(name){this.#names.add(name);const folded2=name.toLowerCase();this.#folded.has(folded2)||this.#folded.set(folded2,name)}find(written){return this.#names.has(
written)?written:this.#folded.get(written.toLowerCase())}}}),9187:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{N:()=>longestRemaining,
v:()=>criticalPath});var _numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8723);function longestRemaining({ids,dependents,order},secondsOf2){const levels=new Float64Array(ids.length).
map((_none,vertex)=>secondsOf2(vertex));for(const vertex of order.toReversed()){let after=0;(0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.VN)(dependents,vertex,dependent=>{after=Math.max(after,levels[dependent]??
0)}),levels[vertex]=(levels[vertex]??0)+after}return levels}function criticalPath(graph,secondsOf2){const{ids}=graph,levels=longestRemaining(graph,secondsOf2),longest2=vertices=>{let best;for(const vertex of vertices)
(best===void 0||(levels[vertex]??0)>(levels[best]??0))&&(best=vertex);return best},first=longest2([...ids.keys()].filter(vertex=>(0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.No)(graph.needs,vertex)===
0)),path2=[];for(let at=first;at!==void 0;at=longest2((0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.$v)(graph.dependents,at))){const id=ids[at];id!==void 0&&path2.push(id)}return{path:path2,seconds:first===
void 0?0:levels[first]??0}}}),3894:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{C:()=>Frontier,a:()=>inOrder});var _number_heap_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8950),_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8723);class Frontier{#graph;#ready;#waitsFor;constructor(graph){this.#graph=graph,this.#waitsFor=(0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.
uj)(graph.needs),this.#ready=new _number_heap_js__WEBPACK_IMPORTED_MODULE_1__.S([...graph.ids.keys()].filter(vertex=>this.#waitsFor[vertex]===0))}next(){return this.#ready.pop()}leave(vertex){(0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.
VN)(this.#graph.dependents,vertex,dependent=>{const left=(this.#waitsFor[dependent]??0)-1;this.#waitsFor[dependent]=left,left===0&&this.#ready.push(dependent)})}}function inOrder(graph){const order=new Int32Array(
graph.ids.length),frontier=new Frontier(graph);let found=0;for(let vertex=frontier.next();vertex!==void 0;vertex=frontier.next())order[found]=vertex,found+=1,frontier.leave(vertex);if(found<order.length)
throw new Error("internal error: expected a graph without cycles, found one");return{...graph,order}}}),8950:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{S:()=>NumberHeap});class NumberHeap{#numbers;constructor(ascending=[]){this.#numbers=[...ascending]}peek(){return this.#numbers[0]}push(number2){const numbers=this.#numbers;let place=numbers.
length;for(numbers.push(number2);place>0;){const above=place-1>>1,other=numbers[above];if(other===void 0||other<=number2)break;numbers[place]=other,place=above}numbers[place]=number2}pop(){const numbers=this.#numbers,
smallest=numbers[0],last=numbers.pop();if(smallest===void 0||last===void 0||numbers.length===0)return smallest;let place=0;for(;;){let below2=2*place+1,other=numbers[below2];if(other===void 0)break;const right=numbers[below2+
1];if(right!==void 0&&right<other&&(below2+=1,other=right),other>=last)break;numbers[place]=other,place=below2}return numbers[place]=last,smallest}}}),8723:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$v:()=>neighbours,No:()=>degree,QR:()=>numberGraph,VN:()=>eachNeighbour,uj:()=>degrees});function neighbours(adjacency,vertex){return adjacency.targets.subarray(
adjacency.starts[vertex],adjacency.starts[vertex+1])}function eachNeighbour({starts,targets},vertex,visit){const end=starts[vertex+1]??0;for(let place=starts[vertex]??0;place<end;place+=1)visit(targets[place]??
0)}function degree(adjacency,vertex){return(adjacency.starts[vertex+1]??0)-(adjacency.starts[vertex]??0)}function degrees(adjacency){return new Int32Array(adjacency.starts.length-1).map((_none,vertex)=>degree(
adjacency,vertex))}function numberGraph(ids,needsOf2){const numberOf=new Map;for(const id of ids)numberOf.set(id,numberOf.size);const starts=new Int32Array(ids.length+1),targets=[];let number2=0;for(const id of ids){
for(const need of needsOf2(id,number2)){const target=numberOf.get(need);target!==void 0&&targets.push(target)}number2+=1,starts[number2]=targets.length}const needs={starts,targets:Int32Array.from(targets)};
return{ids,numberOf,needs,dependents:reverse(needs)}}function reverse({starts,targets}){const count2=starts.length-1,reversedStarts=new Int32Array(count2+1);for(const target of targets)reversedStarts[target+
1]=(reversedStarts[target+1]??0)+1;for(let vertex=0;vertex<count2;vertex+=1)reversedStarts[vertex+1]=(reversedStarts[vertex+1]??0)+(reversedStarts[vertex]??0);const free=reversedStarts.slice(),reversedTargets=new Int32Array(
targets.length);for(let vertex=0;vertex<count2;vertex+=1)eachNeighbour({starts,targets},vertex,target=>{const place=free[target]??0;reversedTargets[place]=vertex,free[target]=place+1});return{starts:reversedStarts,
targets:reversedTargets}}}),3446:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Q:()=>TaskGraph});var _needs_first_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3894),_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8723);class TaskGraph{tasks;ids;numberOf;needs;dependents;order;constructor(tasks){const ids=tasks.map(({id})=>id),graph=(0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.
QR)(ids,(_id,number2)=>tasks[number2]?.needs??[]);refuseFlaws(tasks,graph),this.tasks=tasks,this.ids=ids,this.numberOf=graph.numberOf,this.needs=graph.needs,this.dependents=graph.dependents,this.order=
(0,_needs_first_js__WEBPACK_IMPORTED_MODULE_1__.a)(graph).order}get(id){const task2=this.tasks[this.numberOf.get(id)??-1];if(task2===void 0)throw new Error(`internal error: no task has the id ${id}`);
return task2}getPredecessors(id){return this.tasks[this.numberOf.get(id)??-1]?.needs??[]}check(){}*inOrder(){for(const number2 of this.order){const task2=this.tasks[number2];task2!==void 0&&(yield task2)}}}
function refuseFlaws(tasks,{numberOf,needs}){if(numberOf.size<tasks.length){const twice=tasks.find(({id},number2)=>numberOf.get(id)!==number2);throw new Error(`internal error: two tasks have the id ${twice?.
id??""}`)}for(const[number2,task2]of tasks.entries()){if((0,_numbered_graph_js__WEBPACK_IMPORTED_MODULE_0__.No)(needs,number2)===task2.needs.length)continue;const unknown=task2.needs.find(need=>!numberOf.
has(need));throw new Error(`internal error: ${task2.id} needs ${unknown??""}, which is not in the graph`)}}}),2165:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{x:()=>expectedTimes,y:()=>isAnyKnown});const newest=10,usual=.75,cautious=.9,anything=1;function expectedTimes(tasks,secondsOf2){const working=tasks.filter(({work})=>work.kind!==
"join"),known2=new Map;for(const task2 of working){const times=secondsOf2(task2).slice(-newest).toSorted((a,b)=>a-b),seconds=percentile(times,usual);seconds!==void 0&&known2.set(task2.id,{seconds,meanSeconds:typical(
times),isKnown:!0})}const guess=guessFrom([...known2.values()]);return new Map(working.map(({id})=>[id,known2.get(id)??guess]))}function isAnyKnown(times){return[...times.values()].some(({isKnown})=>isKnown)}
function guessFrom(known2){const sorted=known2.map(({seconds:seconds2})=>seconds2).toSorted((a,b)=>a-b),seconds=percentile(sorted,cautious)??anything,all=known2.reduce((sum2,{meanSeconds=0})=>sum2+meanSeconds,
0);return{seconds,meanSeconds:known2.length===0?seconds:all/known2.length,isKnown:!1}}function typical(sorted){const counted=sorted.length<3?sorted:sorted.slice(1,-1);return counted.reduce((sum2,seconds)=>sum2+
seconds,0)/counted.length}function percentile(sorted,part){return sorted[Math.ceil(part*sorted.length)-1]}}),2675:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Ke:()=>inputChanges,m6:()=>inputDigests,tp:()=>mostInputs});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7598);const mostInputs=300,keptDigits=12;function inputDigests(files){
let depth=1/0;if(files.size>mostInputs)for(depth=[...files.keys()].map(path2=>path2.split("/").length-1).reduce((most,each)=>Math.max(most,each),0);depth>0&&directoriesAt([...files.keys()],depth).size>
mostInputs;)depth-=1;if(depth===1/0)return new Map([...files].map(([path2,digest])=>[path2,digest.slice(0,keptDigits)]));const together2=new Map;for(const[path2,digest]of files){const directory=directoryAt(
path2,depth);let hash=together2.get(directory);hash===void 0&&together2.set(directory,hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")),hash.update(`${Buffer.byteLength(path2)}:${path2}${digest}`)}
return new Map([...together2].map(([name,hash])=>[name,hash.digest("hex").slice(0,keptDigits)]))}function directoriesAt(paths,depth){return new Set(paths.map(path2=>directoryAt(path2,depth)))}function directoryAt(path2,depth){
return path2.split("/").slice(0,-1).slice(0,depth).map(name=>`${name}/`).join("")}function inputChanges(before,now){if(!(before.size===0||takesDirectories(before)!==takesDirectories(now)))return{changed:[
...now.keys()].filter(path2=>before.has(path2)&&before.get(path2)!==now.get(path2)),added:[...now.keys()].filter(path2=>!before.has(path2)),removed:[...before.keys()].filter(path2=>!now.has(path2))}}function takesDirectories(digests){
return[...digests.keys()].some(path2=>path2===""||path2.endsWith("/"))}}),9144:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{g:()=>loopTurn,t:()=>now});function now(){return performance.timeOrigin+performance.now()}function loopTurn(){return new Promise(resolve=>{setImmediate(resolve)})}}),5576:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{fM:()=>github_addPath,fe:()=>appendSummary,dN:()=>github_exportVariable,R5:()=>readInput,LZ:()=>github_saveState,uH:()=>github_setOutput});var external_os_=__nccwpck_require__2(
857);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function utils_toCommandProperties(annotationProperties){return Object.
keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,
endColumn:annotationProperties.endColumn}:{}}function command_issueCommand(command2,properties,message){const cmd=new Command(command2,properties,message);process.stdout.write(cmd.toString()+external_os_.
EOL)}function command_issue(name,message=""){command_issueCommand(name,{},message)}const CMD_STRING="::";class Command{constructor(command2,properties,message){command2||(command2="missing.command"),this.
command=command2,this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=!0;for(const key in this.
properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.
message)}`,cmdStr}}function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const external_crypto_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");var external_fs_=__nccwpck_require__2(
9896);function issueFileCommand(command2,message){const filePath=process.env[`GITHUB_${command2}`];if(!filePath)throw new Error(`Unable to find environment variable for file command ${command2}`);if(!external_fs_.
existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);external_fs_.appendFileSync(filePath,`${toCommandValue(message)}${external_os_.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(key,value){
const delimiter=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(delimiter))throw new Error(`Unexpected input: name should not contai\
n the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${external_os_.
EOL}${convertedValue}${external_os_.EOL}${delimiter}`}var external_path_=__nccwpck_require__2(6928),__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:
new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{
step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})};const{access,appendFile,writeFile}=external_fs_.promises,SUMMARY_ENV_VAR="GITHUB_STEP_SUMMARY",SUMMARY_DOCS_URL="https://docs.github.com/actions/using-workflows/workflow-commands-for-g\
ithub-actions#adding-a-job-summary";class Summary{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);try{yield access(pathFromEnv,
external_fs_.constants.R_OK|external_fs_.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`)}return this._filePath=
pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:
`<${tag}${htmlAttrs}>`}write(options){return __awaiter(this,void 0,void 0,function*(){const overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,
this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){return this._buffer+=text,addEOL?this.addEOL():this}addEOL(){return this.addRaw(external_os_.EOL)}addCodeBlock(code,lang){
const attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){const tag=ordered?"ol":"ul",listItems=items.
map(item=>this.wrap("li",item)).join(""),element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows2){const tableBody=rows2.map(row=>{const cells=row.map(cell=>{if(typeof cell==
"string")return this.wrap("td",cell);const{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,
attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){const element=this.wrap("details",this.wrap(
"summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){const{width,height}=options||{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.
wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){const tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.
wrap(allowedTag,text);return this.addRaw(element).addEOL()}addSeparator(){const element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){const element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text,cite){const attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){const element=this.
wrap("a",text,{href});return this.addRaw(element).addEOL()}}const _summary=new Summary,markdownSummary=null,summary=_summary;function toPosixPath(pth){return pth.replace(/[\\]/g,"/")}function toWin32Path(pth){
return pth.replace(/[/]/g,"\\")}function toPlatformPath(pth){return pth.replace(/[/\\]/g,path.sep)}var lib_exec=__nccwpck_require__2(5963),platform_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}
function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};const getWindowsInfo=()=>platform_awaiter(void 0,void 0,void 0,function*(){const{stdout:version}=yield exec.getExecOutput('powershell -command "(Get-CimInstan\
ce -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:name}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:name.trim(),version:version.trim()}}),getMacOsInfo=()=>platform_awaiter(void 0,void 0,void 0,function*(){var _a,_b,_c,_d;const{stdout}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
version=(_b=(_a=stdout.match(/ProductVersion:\s*(.+)/))===null||_a===void 0?void 0:_a[1])!==null&&_b!==void 0?_b:"";return{name:(_d=(_c=stdout.match(/ProductName:\s*(.+)/))===null||_c===void 0?void 0:
_c[1])!==null&&_d!==void 0?_d:"",version}}),getLinuxInfo=()=>platform_awaiter(void 0,void 0,void 0,function*(){const{stdout}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[name,
version]=stdout.trim().split(`
`);return{name,version}}),platform=external_os_.platform(),arch=external_os_.arch(),isWindows=platform==="win32",isMacOS=platform==="darwin",isLinux=platform==="linux";function getDetails(){return platform_awaiter(
this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield isWindows?getWindowsInfo():isMacOS?getMacOsInfo():getLinuxInfo()),{platform,arch,isWindows,isMacOS,isLinux})})}var core_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||(ExitCode={}));function exportVariable(name,val){
const convertedVal=toCommandValue(val);if(process.env[name]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(name,val));command_issueCommand("set-env",{name},
convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function addPath(inputPath){process.env.GITHUB_PATH||""?issueFileCommand("PATH",inputPath):command_issueCommand("add-path",{},
inputPath),process.env.PATH=`${inputPath}${external_path_.delimiter}${process.env.PATH}`}function getInput(name,options){const val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&
options.required&&!val)throw new Error(`Input required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function getMultilineInput(name,options){const inputs2=getInput(
name,options).split(`
`).filter(x=>x!=="");return options&&options.trimWhitespace===!1?inputs2:inputs2.map(input=>input.trim())}function getBooleanInput(name,options){const trueValue=["true","True","TRUE"],falseValue=["fal\
se","False","FALSE"],val=getInput(name,options);if(trueValue.includes(val))return!0;if(falseValue.includes(val))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\

Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,
value));process.stdout.write(external_os_.EOL),command_issueCommand("set-output",{name},toCommandValue(value))}function setCommandEcho(enabled){issue("echo",enabled?"on":"off")}function setFailed(message){
process.exitCode=ExitCode.Failure,error(message)}function isDebug(){return process.env.RUNNER_DEBUG==="1"}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){
issueCommand("error",toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),
message instanceof Error?message.toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){
process.stdout.write(message+os.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function group(name,fn){return core_awaiter(this,void 0,void 0,function*(){startGroup(
name);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name,value));
command_issueCommand("save-state",{name},toCommandValue(value))}function getState(name){return process.env[`STATE_${name}`]||""}function getIDToken(aud){return core_awaiter(this,void 0,void 0,function*(){
return yield OidcClient.getIDToken(aud)})}function readInput(name){return getInput(name,{trimWhitespace:!1})}function github_setOutput(name,value){setOutput(name,value)}function github_exportVariable(name,value){
exportVariable(name,value)}function github_addPath(directory){addPath(directory)}function github_saveState(name,value){saveState(name,value)}function readState(name){return core.getState(name)}async function appendSummary(markdown){
await summary.addRaw(markdown).write()}}),9094:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{m:()=>setUpSecondsBefore});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6760);const longestSetUp=120*3600;function setUpSecondsBefore(at,environment2){
const temporary=environment2.RUNNER_TEMP??"";if(!(environment2.GITHUB_ACTIONS!=="true"||temporary===""))try{const{birthtimeMs}=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(temporary),"_actions")),seconds=(at-birthtimeMs)/1e3;return birthtimeMs>0&&seconds>=0&&seconds<=longestSetUp?seconds:void 0}catch{return}}}),2648:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{K:()=>makeDirectories});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6760);
function makeDirectories(path2,mode=511){const missing=[];let above=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path2);for(;(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(above,{throwIfNoEntry:!1})===
void 0&&(missing.push(above),(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)!==above);)above=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above);for(const directory of[above,...missing.
toReversed()])makeDirectory(directory,mode)}function makeDirectory(path2,mode){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path2,{mode})}catch(error){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(path2,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw error}}}),7643:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{z:()=>randomToken});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024);async function randomToken(){return(fromSystem()??(await Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2,
7598,19))).randomBytes(16)).toString("hex")}function fromSystem(){try{const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/dev/urandom","r");try{const bytes=Buffer.alloc(16);return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readSync)(file,bytes)===bytes.length?bytes:void 0}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file)}}catch{return}}}),3214:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{mn:()=>NotRegular,pC:()=>openAtOnce,rU:()=>readAtMost});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024);const pieceBytes2=1<<20;class NotRegular extends Error{name="\
NotRegular";found;isPipe;constructor(stats){const found=kindOf(stats);super(`expected a regular file; found ${found}`),this.found=found,this.isPipe=stats.isFIFO()}}function readAtMost(path2,limit){refuseOther(
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path2));const descriptor=openAtOnce(path2);try{refuseOther((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor));const pieces2=[];for(let left=limit+
1;left>0;){const piece=Buffer.allocUnsafe(Math.min(left,pieceBytes2)),length=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor,piece);if(length===0)break;pieces2.push(piece.subarray(0,length)),
left-=length}return Buffer.concat(pieces2)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}function refuseOther(stats){if(!stats.isFile())throw new NotRegular(stats)}function openAtOnce(path2){
return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path2,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0))}function kindOf(stats){
return stats.isFIFO()?"a FIFO":stats.isDirectory()?"a directory":stats.isSocket()?"a socket":"a device"}}),127:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{_R:()=>waitAtMost,a5:()=>longestTimer,h9:()=>TimeLimit});const longestTimer=2**31-1,standstill=100,turnsAfterStandstill=8;class TimeLimit{#onOver;#due;#timer;#turn;constructor(milliseconds,onOver,options={}){
this.#onOver=onOver,this.#due=performance.now()+milliseconds,!(milliseconds>longestTimer)&&(this.#timer=setTimeout(()=>this.#look(),milliseconds),options.holds===!1&&this.#timer.unref())}cancel(){clearTimeout(
this.#timer),clearImmediate(this.#turn)}#look(){const stoodStill=performance.now()-this.#due>standstill;this.#turns(stoodStill?turnsAfterStandstill:1,stoodStill)}#turns(left,stoodStill){this.#turn=setImmediate(
()=>{left>1?this.#turns(left-1,stoodStill):this.#onOver(stoodStill)})}}function waitAtMost(milliseconds,happens){return new Promise(resolve=>{const limit=new TimeLimit(milliseconds,()=>resolve());happens(
()=>{limit.cancel(),resolve()})})}}),7243:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{H:()=>listedFiles});const kinds2=new Map(
[["f","file"],["x","file"],["l","link"],["d","directory"]]),lineStart=/([fxld]) ([0-9a-f]*) (\d+) (\d+):/y;function*listedFiles({text}){if(text===void 0)throw new Error("expected a listing that was as\
ked for with its files");for(let at=0;at<text.length;){lineStart.lastIndex=at;const[start,letter="",digest="",size,length]=lineStart.exec(text)??[],kind=kinds2.get(letter);if(start===void 0||kind===void 0)
throw new Error(`expected a file at ${at} of a listing, found ${text.slice(at,at+40)}`);const pathAt=at+start.length;at=pathAt+Number(length)+1;const path2=text.slice(pathAt,at-1);yield{kind,path:path2,
digest,size:Number(size),isExecutable:letter==="x"}}}}),7005:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{SJ:()=>readHashPatterns,
uF:()=>readListPatterns,sq:()=>withSlashes});var external_node_os_2=__nccwpck_require__2(8161);const balanced=(a,b,str)=>{const ma=a instanceof RegExp?maybeMatch(a,str):a,mb=b instanceof RegExp?maybeMatch(
b,str):b,r=ma!==null&&mb!=null&&range(ma,mb,str);return r&&{start:r[0],end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+ma.length,r[1]),post:str.slice(r[1]+mb.length)}},maybeMatch=(reg,str)=>{const m=str.
match(reg);return m?m[0]:null},range=(a,b,str)=>{let begs,beg,left,right,result,ai=str.indexOf(a),bi=str.indexOf(b,ai+1),i=ai;if(ai>=0&&bi>0){if(a===b)return[ai,bi];for(begs=[],left=str.length;i>=0&&!result;){
if(i===ai)begs.push(i),ai=str.indexOf(a,i+1);else if(begs.length===1){const r=begs.pop();r!==void 0&&(result=[r,bi])}else beg=begs.pop(),beg!==void 0&&beg<left&&(left=beg,right=bi),bi=str.indexOf(b,i+
1);i=ai<bi&&ai>=0?ai:bi}begs.length&&right!==void 0&&(result=[left,right])}return result},escSlash="\0SLASH"+Math.random().toFixed(16)+"\0",escOpen="\0OPEN"+Math.random().toFixed(16)+"\0",escClose="\0C\
LOSE"+Math.random().toFixed(16)+"\0",escComma="\0COMMA"+Math.random().toFixed(16)+"\0",escPeriod="\0PERIOD"+Math.random().toFixed(16)+"\0",escSlashPattern=new RegExp(escSlash,"g"),escOpenPattern=new RegExp(
escOpen,"g"),escClosePattern=new RegExp(escClose,"g"),escCommaPattern=new RegExp(escComma,"g"),escPeriodPattern=new RegExp(escPeriod,"g"),slashPattern=/\\\\/g,openPattern=/\\{/g,closePattern=/\\}/g,commaPattern=/\\,/g,
periodPattern=/\\\./g,EXPANSION_MAX=1e5,EXPANSION_MAX_LENGTH=4e6,EXPANSION_MAX_DEPTH=1e3,EXPANSION_MAX_REWRITES=1e3,EXPANSION_MAX_STEPS=2e7,CALL_STEPS=16;function numeric(str){return isNaN(str)?str.charCodeAt(
0):parseInt(str,10)}function escapeBraces(str){return str.replace(slashPattern,escSlash).replace(openPattern,escOpen).replace(closePattern,escClose).replace(commaPattern,escComma).replace(periodPattern,
escPeriod)}function unescapeBraces(str){return str.replace(escSlashPattern,"\\").replace(escOpenPattern,"{").replace(escClosePattern,"}").replace(escCommaPattern,",").replace(escPeriodPattern,".")}function pushAll(target,items){
for(let i=0;i<items.length;i++)target.push(items[i])}function balancedWithBudget(str,masked,budget){if(budget.remaining<0)return;const r=range("{","}",masked),unmatched=r!==void 0&&masked.indexOf("{")<
r[0];if(budget.remaining-=r&&!unmatched?r[1]+1:str.length,!(!r||budget.remaining<0))return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+1,r[1]),post:str.slice(r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){
budget.remaining-=masked.length;const open=[];for(let i=0;i<masked.length;i++){const c=masked.charCodeAt(i);c===123?open.push(i):c===125&&open.length&&open.pop()}let out="",last=0;for(let i=0;i<open.length;i++){
const at=open[i];out+=masked.slice(last,at)+"\0",last=at+1}return out+masked.slice(last)}function commaSetFollows(str,budget){if(budget.remaining-=str.length,budget.remaining<0)return!1;let close=!1;for(let i=str.
length-1;i>=0;i--){const c=str.charCodeAt(i);if(c===125)close=!0;else if(c===10||c===13||c===8232||c===8233)close=!1;else if(c===44&&close&&str.charCodeAt(i+1)!==44)return!0}return!1}function parseCommaParts(str,budget){
const parts2=[];let carry="";for(;;){const m=balancedWithBudget(str,str,budget);if(budget.remaining<0)return;if(!m){const tail=str.split(",");return tail[0]=carry+tail[0],pushAll(parts2,tail),parts2}const{
pre,body,post}=m,p=pre.split(",");if(p[0]=carry+p[0],p[p.length-1]+="{"+body+"}",!post.length)return pushAll(parts2,p),parts2;carry=p.pop(),pushAll(parts2,p),str=post}}function bound(value,fallback){return value===
void 0||isNaN(value)?fallback:value}function expand(str,options2={}){if(!str)return[];const max=bound(options2.max,EXPANSION_MAX),maxLength=bound(options2.maxLength,EXPANSION_MAX_LENGTH),maxDepth=bound(
options2.maxDepth,EXPANSION_MAX_DEPTH),maxRewrites=bound(options2.maxRewrites,EXPANSION_MAX_REWRITES),maxSteps=bound(options2.maxSteps,EXPANSION_MAX_STEPS);return str.slice(0,2)==="{}"&&(str="\\{\\}"+
str.slice(2)),expand_(escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},!0).map(unescapeBraces)}function embrace(str){return"{"+str+"}"}function isPadded(el){return/^-?0\d/.test(
el)}function lte(i,y){return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values2,max,maxLength,dropEmpties,budget){const out=[];let length=0,nonEmpty;outer:for(let a=0;a<acc.length;a++){
const prefix2=acc[a]+pre;let vs=values2;dropEmpties&&!prefix2&&(nonEmpty||(nonEmpty=values2.filter(v=>v)),vs=nonEmpty);for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;const expansion=prefix2+
vs[v];if(length+expansion.length>maxLength)break outer;out.push(expansion),length+=expansion.length}}return budget.remaining-=out.length,out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){
const n=body.split(/\.\./),N=[];if(n[0]===void 0||n[1]===void 0)return N;const x=numeric(n[0]),y=numeric(n[1]),width=Math.max(n[0].length,n[1].length);let incr=n.length===3&&n[2]!==void 0?Math.max(Math.
abs(numeric(n[2])),1):1,test=lte;y<x&&(incr*=-1,test=gte);const pad=n.some(isPadded),cost=pad?width:1;let length=0;for(let i=x;test(i,y)&&N.length<max;i+=incr){if(budget.remaining-=cost,budget.remaining<
0)return;let c;if(isAlphaSequence)c=String.fromCharCode(i),c==="\\"&&(c="");else if(c=String(i),pad){const need=width-c.length;if(need>0){const z=new Array(need+1).join("0");i<0?c="-"+z+c.slice(1):c=z+
c}}if(length+c.length>maxLength)break;N.push(c),length+=c.length}return N}function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){if(budget.remaining-=CALL_STEPS,depth>maxDepth)return[
str];let acc=[""],rewrites=0,dropEmpties=!1,firstGroup=!0,masked=str;for(;;){const m=balancedWithBudget(str,masked,budget);if(!m)return combine(acc,str,[""],max,maxLength,dropEmpties,budget);m.unmatched&&
(masked=maskUnmatchedOpens(masked,budget));const pre=m.pre,literal=()=>combine(acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);if(/\$$/.test(pre)){if(acc=combine(acc,pre+"{"+m.body+
"}",[""],max,maxLength,dropEmpties&&!m.post.length,budget),firstGroup=!1,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}const isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.
test(m.body),isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body),isSequence=isNumericSequence||isAlphaSequence,isOptions=m.body.indexOf(",")>=0;if(!isSequence&&!isOptions){if(rewrites<
maxRewrites&&commaSetFollows(m.post,budget)){rewrites++,str=m.pre+"{"+m.body+escClose+m.post,masked=masked.slice(0,m.end)+escClose+masked.slice(m.end+1),isTop=!0;continue}return literal()}firstGroup&&
(dropEmpties=isTop&&!isSequence,firstGroup=!1);let values2;if(isSequence){if(values2=expandSequence(m.body,isAlphaSequence,max,maxLength,budget),!values2)return literal()}else{let n=parseCommaParts(m.
body,budget);if(!n)return literal();if(n.length===1&&n[0]!==void 0){if(n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1).map(embrace),budget.remaining<0)return literal();if(n.length===
1){const next2=combine(acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal();if(acc=next2,!m.post.length)break;str=m.post,masked=masked.slice(m.end+
1);continue}}let dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(let d=0;dropsEmpties&&d<acc.length;d++)acc[d]&&(dropsEmpties=!1);values2=[];let valuesLength=0;outer:for(let j=0;j<n.length;j++){const expanded=expand_(
n[j],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1);if(budget.remaining<0)return literal();for(let k=0;k<expanded.length;k++){const v=expanded[k];if(!(dropsEmpties&&!v)){if(values2.length>=max||
valuesLength+v.length>maxLength)break outer;values2.push(v),valuesLength+=v.length}}}}const next=combine(acc,pre,values2,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal();
if(acc=next,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1)}return acc}const MAX_PATTERN_LENGTH=1024*64,assertValidPattern=pattern2=>{if(typeof pattern2!="string")throw new TypeError("inv\
alid pattern");if(pattern2.length>MAX_PATTERN_LENGTH)throw new TypeError("pattern is too long")},posixClasses={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x\
00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\
\\p{P}",!0],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},braceEscape=s=>s.replace(/[[\]\\-]/g,"\\$&"),
regexpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),rangesToString=ranges=>ranges.join(""),parseClass=(glob,position)=>{const pos=position;if(glob.charAt(pos)!=="[")throw new Error("not in a \
brace expression");const ranges=[],negs=[];let i=pos+1,sawStart=!1,uflag=!1,escaping=!1,negate=!1,endPos=pos,rangeStart="";WHILE:for(;i<glob.length;){const c=glob.charAt(i);if((c==="!"||c==="^")&&i===
pos+1){negate=!0,i++;continue}if(c==="]"&&sawStart&&!escaping){endPos=i+1;break}if(sawStart=!0,c==="\\"&&!escaping){escaping=!0,i++;continue}if(c==="["&&!escaping){for(const[cls,[unip,u,neg]]of Object.
entries(posixClasses))if(glob.startsWith(cls,i)){if(rangeStart)return["$.",!1,glob.length-pos,!0];i+=cls.length,neg?negs.push(unip):ranges.push(unip),uflag=uflag||u;continue WHILE}}if(escaping=!1,rangeStart){
c>rangeStart?ranges.push(braceEscape(rangeStart)+"-"+braceEscape(c)):c===rangeStart&&ranges.push(braceEscape(c)),rangeStart="",i++;continue}if(glob.startsWith("-]",i+1)){ranges.push(braceEscape(c+"-")),
i+=2;continue}if(glob.startsWith("-",i+1)){rangeStart=c,i+=2;continue}ranges.push(braceEscape(c)),i++}if(endPos<i)return["",!1,0,!1];if(!ranges.length&&!negs.length)return["$.",!1,glob.length-pos,!0];
if(negs.length===0&&ranges.length===1&&/^\\?.$/.test(ranges[0])&&!negate){const r=ranges[0].length===2?ranges[0].slice(-1):ranges[0];return[regexpEscape(r),!1,endPos-pos,!1]}const sranges="["+(negate?
"^":"")+rangesToString(ranges)+"]",snegs="["+(negate?"":"^")+rangesToString(negs)+"]";return[ranges.length&&negs.length?"("+sranges+"|"+snegs+")":ranges.length?sranges:snegs,uflag,endPos-pos,!0]},unescape_unescape=(s,{
windowsPathsNoEscape=!1,magicalBraces=!0}={})=>magicalBraces?windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1"):windowsPathsNoEscape?
s.replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");var _a;const types=new Set(["!","?","+","*","@"]),isExtglobType=c=>types.has(c),isExtglobAST=c=>isExtglobType(
c.type),adoptionMap=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),adoptionWithSpaceMap=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),adoptionAnyMap=new Map(
[["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),usurpMap=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!",
"!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),startNoTraversal="(?!(?:^|/)\\.\\.?(?:$|/))",startNoDot="(?!\\.)",addPatternStart=new Set(["[","."]),justDots=new Set(
["..","."]),reSpecials=new Set("().*{}+?[]^$\\!"),regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),qmark="[^/]",star=qmark+"*?",starNoEmpty=qmark+"+?";let ID=0;class AST{type;#root;#hasMagic;#uflag=!1;#parts=[];#parent;#parentIndex;#negs;#filledNegs=!1;#options;#toString;#emptyExt=!1;id=++ID;get depth(){
return(this.#parent?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#root.id,parent:this.#parent?.id,depth:this.depth,partsLength:this.#parts.
length,parts:this.#parts}}constructor(type,parent,options2={}){this.type=type,type&&(this.#hasMagic=!0),this.#parent=parent,this.#root=this.#parent?this.#parent.#root:this,this.#options=this.#root===this?
options2:this.#root.#options,this.#negs=this.#root===this?[]:this.#root.#negs,type==="!"&&!this.#root.#filledNegs&&this.#negs.push(this),this.#parentIndex=this.#parent?this.#parent.#parts.length:0}get hasMagic(){
if(this.#hasMagic!==void 0)return this.#hasMagic;for(const p of this.#parts)if(typeof p!="string"&&(p.type||p.hasMagic))return this.#hasMagic=!0;return this.#hasMagic}toString(){return this.#toString!==
void 0?this.#toString:this.type?this.#toString=this.type+"("+this.#parts.map(p=>String(p)).join("|")+")":this.#toString=this.#parts.map(p=>String(p)).join("")}#fillNegs(){if(this!==this.#root)throw new Error(
"should only call on root");if(this.#filledNegs)return this;this.toString(),this.#filledNegs=!0;let n;for(;n=this.#negs.pop();){if(n.type!=="!")continue;let p=n,pp=p.#parent;for(;pp;){for(let i=p.#parentIndex+
1;!pp.type&&i<pp.#parts.length;i++)for(const part of n.#parts){if(typeof part=="string")throw new Error("string part in extglob AST??");part.copyIn(pp.#parts[i])}p=pp,pp=p.#parent}}return this}push(...parts2){
for(const p of parts2)if(p!==""){if(typeof p!="string"&&!(p instanceof _a&&p.#parent===this))throw new Error("invalid part: "+p);this.#parts.push(p)}}toJSON(){const ret=this.type===null?this.#parts.slice().
map(p=>typeof p=="string"?p:p.toJSON()):[this.type,...this.#parts.map(p=>p.toJSON())];return this.isStart()&&!this.type&&ret.unshift([]),this.isEnd()&&(this===this.#root||this.#root.#filledNegs&&this.#parent?.
type==="!")&&ret.push({}),ret}isStart(){if(this.#root===this)return!0;if(!this.#parent?.isStart())return!1;if(this.#parentIndex===0)return!0;const p=this.#parent;for(let i=0;i<this.#parentIndex;i++){const pp=p.#parts[i];
if(!(pp instanceof _a&&pp.type==="!"))return!1}return!0}isEnd(){if(this.#root===this||this.#parent?.type==="!")return!0;if(!this.#parent?.isEnd())return!1;if(!this.type)return this.#parent?.isEnd();const pl=this.#parent?
this.#parent.#parts.length:0;return this.#parentIndex===pl-1}copyIn(part){typeof part=="string"?this.push(part):this.push(part.clone(this))}clone(parent){const c=new _a(this.type,parent);for(const p of this.#parts)
c.copyIn(p);return c}static#parseAST(str,ast,pos,opt,extDepth){const maxDepth=opt.maxExtglobRecursion??2;let escaping=!1,inBrace=!1,braceStart=-1,braceNeg=!1;if(ast.type===null){let i2=pos,acc2="";for(;i2<
str.length;){const c=str.charAt(i2++);if(escaping||c==="\\"){escaping=!escaping,acc2+=c;continue}if(inBrace){i2===braceStart+1?(c==="^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i2===braceStart+2&&braceNeg)&&
(inBrace=!1),acc2+=c;continue}else if(c==="["){inBrace=!0,braceStart=i2,braceNeg=!1,acc2+=c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i2)==="("&&extDepth<=maxDepth){ast.push(acc2),acc2="";const ext2=new _a(
c,ast);i2=_a.#parseAST(str,ext2,i2,opt,extDepth+1),ast.push(ext2);continue}acc2+=c}return ast.push(acc2),i2}let i=pos+1,part=new _a(null,ast);const parts2=[];let acc="";for(;i<str.length;){const c=str.
charAt(i++);if(escaping||c==="\\"){escaping=!escaping,acc+=c;continue}if(inBrace){i===braceStart+1?(c==="^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i===braceStart+2&&braceNeg)&&(inBrace=!1),acc+=c;continue}else if(c===
"["){inBrace=!0,braceStart=i,braceNeg=!1,acc+=c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i)==="("&&(extDepth<=maxDepth||ast&&ast.#canAdoptType(c))){const depthAdd=ast&&ast.#canAdoptType(c)?
0:1;part.push(acc),acc="";const ext2=new _a(c,part);part.push(ext2),i=_a.#parseAST(str,ext2,i,opt,extDepth+depthAdd);continue}if(c==="|"){part.push(acc),acc="",parts2.push(part),part=new _a(null,ast);
continue}if(c===")")return acc===""&&ast.#parts.length===0&&(ast.#emptyExt=!0),part.push(acc),acc="",ast.push(...parts2,part),i;acc+=c}return ast.type=null,ast.#hasMagic=void 0,ast.#parts=[str.substring(
pos-1)],i}#canAdoptWithSpace(child){return this.#canAdopt(child,adoptionWithSpaceMap)}#canAdopt(child,map=adoptionMap){if(!child||typeof child!="object"||child.type!==null||child.#parts.length!==1||this.
type===null)return!1;const gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canAdoptType(gc.type,map)}#canAdoptType(c,map=adoptionAnyMap){return!!map.get(this.type)?.includes(
c)}#adoptWithSpace(child,index){const gc=child.#parts[0],blank=new _a(null,gc,this.options);blank.#parts.push(""),gc.push(blank),this.#adopt(child,index)}#adopt(child,index){const gc=child.#parts[0];this.#parts.
splice(index,1,...gc.#parts);for(const p of gc.#parts)typeof p=="object"&&(p.#parent=this);this.#toString=void 0}#canUsurpType(c){return!!usurpMap.get(this.type)?.has(c)}#canUsurp(child){if(!child||typeof child!=
"object"||child.type!==null||child.#parts.length!==1||this.type===null||this.#parts.length!==1)return!1;const gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canUsurpType(gc.
type)}#usurp(child){const m=usurpMap.get(this.type),gc=child.#parts[0],nt=m?.get(gc.type);if(!nt)return!1;this.#parts=gc.#parts;for(const p of this.#parts)typeof p=="object"&&(p.#parent=this);this.type=
nt,this.#toString=void 0,this.#emptyExt=!1}static fromGlob(pattern2,options2={}){const ast=new _a(null,void 0,options2);return _a.#parseAST(pattern2,ast,0,options2,0),ast}toMMPattern(){if(this!==this.#root)
return this.#root.toMMPattern();const glob=this.toString(),[re,body,hasMagic,uflag]=this.toRegExpSource();if(!(hasMagic||this.#hasMagic||this.#options.nocase&&!this.#options.nocaseMagicOnly&&glob.toUpperCase()!==
glob.toLowerCase()))return body;const flags=(this.#options.nocase?"i":"")+(uflag?"u":"");return Object.assign(new RegExp(`^${re}$`,flags),{_src:re,_glob:glob})}get options(){return this.#options}toRegExpSource(allowDot){
const dot=allowDot??!!this.#options.dot;if(this.#root===this&&(this.#flatten(),this.#fillNegs()),!isExtglobAST(this)){const noEmpty=this.isStart()&&this.isEnd()&&!this.#parts.some(s=>typeof s!="string"),
src=this.#parts.map(p=>{const[re,_,hasMagic,uflag]=typeof p=="string"?_a.#parseGlob(p,this.#hasMagic,noEmpty):p.toRegExpSource(allowDot);return this.#hasMagic=this.#hasMagic||hasMagic,this.#uflag=this.#uflag||
uflag,re}).join("");let start2="";if(this.isStart()&&typeof this.#parts[0]=="string"&&!(this.#parts.length===1&&justDots.has(this.#parts[0]))){const aps=addPatternStart,needNoTrav=dot&&aps.has(src.charAt(
0))||src.startsWith("\\.")&&aps.has(src.charAt(2))||src.startsWith("\\.\\.")&&aps.has(src.charAt(4)),needNoDot=!dot&&!allowDot&&aps.has(src.charAt(0));start2=needNoTrav?startNoTraversal:needNoDot?startNoDot:
""}let end="";return this.isEnd()&&this.#root.#filledNegs&&this.#parent?.type==="!"&&(end="(?:$|\\/)"),[start2+src+end,unescape_unescape(src),this.#hasMagic=!!this.#hasMagic,this.#uflag]}const repeated=this.
type==="*"||this.type==="+",start=this.type==="!"?"(?:(?!(?:":"(?:";let body=this.#partsToRegExp(dot);if(this.isStart()&&this.isEnd()&&!body&&this.type!=="!"){const s=this.toString(),me=this;return me.#parts=
[s],me.type=null,me.#hasMagic=void 0,[s,unescape_unescape(this.toString()),!1,!1]}let bodyDotAllowed=!repeated||allowDot||dot||!startNoDot?"":this.#partsToRegExp(!0);bodyDotAllowed===body&&(bodyDotAllowed=
""),bodyDotAllowed&&(body=`(?:${body})(?:${bodyDotAllowed})*?`);let final="";if(this.type==="!"&&this.#emptyExt)final=(this.isStart()&&!dot?startNoDot:"")+starNoEmpty;else{const close=this.type==="!"?
"))"+(this.isStart()&&!dot&&!allowDot?startNoDot:"")+star+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&bodyDotAllowed?")":this.type==="*"&&bodyDotAllowed?")?":`)${this.type}`;final=start+
body+close}return[final,unescape_unescape(body),this.#hasMagic=!!this.#hasMagic,this.#uflag]}#flatten(){if(isExtglobAST(this)){let iterations=0,done=!1;do{done=!0;for(let i=0;i<this.#parts.length;i++){
const c=this.#parts[i];typeof c=="object"&&(c.#flatten(),this.#canAdopt(c)?(done=!1,this.#adopt(c,i)):this.#canAdoptWithSpace(c)?(done=!1,this.#adoptWithSpace(c,i)):this.#canUsurp(c)&&(done=!1,this.#usurp(
c)))}}while(!done&&++iterations<10)}else for(const p of this.#parts)typeof p=="object"&&p.#flatten();this.#toString=void 0}#partsToRegExp(dot){return this.#parts.map(p=>{if(typeof p=="string")throw new Error(
"string type in extglob ast??");const[re,_,_hasMagic,uflag]=p.toRegExpSource(dot);return this.#uflag=this.#uflag||uflag,re}).filter(p=>!(this.isStart()&&this.isEnd())||!!p).join("|")}static#parseGlob(glob,hasMagic,noEmpty=!1){
let escaping=!1,re="",uflag=!1,inStar=!1;for(let i=0;i<glob.length;i++){const c=glob.charAt(i);if(escaping){escaping=!1,re+=(reSpecials.has(c)?"\\":"")+c;continue}if(c==="*"){if(inStar)continue;inStar=
!0,re+=noEmpty&&/^[*]+$/.test(glob)?starNoEmpty:star,hasMagic=!0;continue}else inStar=!1;if(c==="\\"){i===glob.length-1?re+="\\\\":escaping=!0;continue}if(c==="["){const[src,needUflag,consumed,magic]=parseClass(
glob,i);if(consumed){re+=src,uflag=uflag||needUflag,i+=consumed-1,hasMagic=hasMagic||magic;continue}}if(c==="?"){re+=qmark,hasMagic=!0;continue}re+=regExpEscape(c)}return[re,unescape_unescape(glob),!!hasMagic,
uflag]}}_a=AST;const escape_escape=(s,{windowsPathsNoEscape=!1,magicalBraces=!1}={})=>magicalBraces?windowsPathsNoEscape?s.replace(/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,"\\$&"):windowsPathsNoEscape?
s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\$&"),minimatch=(p,pattern2,options2={})=>(assertValidPattern(pattern2),!options2.nocomment&&pattern2.charAt(0)==="#"?!1:new Minimatch(pattern2,
options2).match(p)),starDotExtRE=/^\*+([^+@!?*[(]*)$/,starDotExtTest=ext2=>f=>!f.startsWith(".")&&f.endsWith(ext2),starDotExtTestDot=ext2=>f=>f.endsWith(ext2),starDotExtTestNocase=ext2=>(ext2=ext2.toLowerCase(),
f=>!f.startsWith(".")&&f.toLowerCase().endsWith(ext2)),starDotExtTestNocaseDot=ext2=>(ext2=ext2.toLowerCase(),f=>f.toLowerCase().endsWith(ext2)),starDotStarRE=/^\*+\.\*+$/,starDotStarTest=f=>!f.startsWith(
".")&&f.includes("."),starDotStarTestDot=f=>f!=="."&&f!==".."&&f.includes("."),dotStarRE=/^\.\*+$/,dotStarTest=f=>f!=="."&&f!==".."&&f.startsWith("."),starRE=/^\*+$/,starTest=f=>f.length!==0&&!f.startsWith(
"."),starTestDot=f=>f.length!==0&&f!=="."&&f!=="..",qmarksRE=/^\?+([^+@!?*[(]*)?$/,qmarksTestNocase=([$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&
f.toLowerCase().endsWith(ext2)):noext},qmarksTestNocaseDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot([$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},
qmarksTestDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot([$0]);return ext2?f=>noext(f)&&f.endsWith(ext2):noext},qmarksTest=([$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);return ext2?f=>noext(
f)&&f.endsWith(ext2):noext},qmarksTestNoExt=([$0])=>{const len=$0.length;return f=>f.length===len&&!f.startsWith(".")},qmarksTestNoExtDot=([$0])=>{const len=$0.length;return f=>f.length===len&&f!=="."&&
f!==".."},defaultPlatform=typeof process=="object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix",path2={win32:{sep:"\\"},posix:{
sep:"/"}},sep=defaultPlatform==="win32"?path2.win32.sep:path2.posix.sep;minimatch.sep=sep;const GLOBSTAR=Symbol("globstar **");minimatch.GLOBSTAR=GLOBSTAR;const esm_star="[^/]"+"*?",twoStarDot="(?:(?!\
(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",twoStarNoDot="(?:(?!(?:\\/|^)\\.).)*?",filter=(pattern2,options2={})=>p=>minimatch(p,pattern2,options2);minimatch.filter=filter;const ext=(a,b={})=>Object.assign({},
a,b),defaults2=def=>{if(!def||typeof def!="object"||!Object.keys(def).length)return minimatch;const orig=minimatch;return Object.assign((p,pattern2,options2={})=>orig(p,pattern2,ext(def,options2)),{Minimatch:class extends orig.
Minimatch{constructor(pattern2,options2={}){super(pattern2,ext(def,options2))}static defaults(options2){return orig.defaults(ext(def,options2)).Minimatch}},AST:class extends orig.AST{constructor(type,parent,options2={}){
super(type,parent,ext(def,options2))}static fromGlob(pattern2,options2={}){return orig.AST.fromGlob(pattern2,ext(def,options2))}},unescape:(s,options2={})=>orig.unescape(s,ext(def,options2)),escape:(s,options2={})=>orig.
escape(s,ext(def,options2)),filter:(pattern2,options2={})=>orig.filter(pattern2,ext(def,options2)),defaults:options2=>orig.defaults(ext(def,options2)),makeRe:(pattern2,options2={})=>orig.makeRe(pattern2,
ext(def,options2)),braceExpand:(pattern2,options2={})=>orig.braceExpand(pattern2,ext(def,options2)),match:(list2,pattern2,options2={})=>orig.match(list2,pattern2,ext(def,options2)),sep:orig.sep,GLOBSTAR})};
minimatch.defaults=defaults2;const braceExpand=(pattern2,options2={})=>(assertValidPattern(pattern2),options2.nobrace||!/\{(?:(?!\{).)*\}/.test(pattern2)?[pattern2]:expand(pattern2,{max:options2.braceExpandMax}));
minimatch.braceExpand=braceExpand;const makeRe=(pattern2,options2={})=>new Minimatch(pattern2,options2).makeRe();minimatch.makeRe=makeRe;const match=(list2,pattern2,options2={})=>{const mm=new Minimatch(
pattern2,options2);return list2=list2.filter(f=>mm.match(f)),mm.options.nonull&&!list2.length&&list2.push(pattern2),list2};minimatch.match=match;const globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/,esm_regExpEscape=s=>s.
replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");class Minimatch{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(pattern2,options2={}){
assertValidPattern(pattern2),options2=options2||{},this.options=options2,this.maxGlobstarRecursion=options2.maxGlobstarRecursion??200,this.pattern=pattern2,this.platform=options2.platform||defaultPlatform,
this.isWindows=this.platform==="win32";const awe="allowWindowsEscape";this.windowsPathsNoEscape=!!options2.windowsPathsNoEscape||options2[awe]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.
replace(/\\/g,"/")),this.preserveMultipleSlashes=!!options2.preserveMultipleSlashes,this.regexp=null,this.negate=!1,this.nonegate=!!options2.nonegate,this.comment=!1,this.empty=!1,this.partial=!!options2.
partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=options2.windowsNoMagicRoot!==void 0?options2.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.
set=[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(const pattern2 of this.set)for(const part of pattern2)if(typeof part!="string")return!0;return!1}debug(..._){}make(){
const pattern2=this.pattern,options2=this.options;if(!options2.nocomment&&pattern2.charAt(0)==="#"){this.comment=!0;return}if(!pattern2){this.empty=!0;return}this.parseNegate(),this.globSet=[...new Set(
this.braceExpand())],options2.debug&&(this.debug=(...args)=>console.error(...args)),this.debug(this.pattern,this.globSet);const rawGlobParts=this.globSet.map(s=>this.slashSplit(s));this.globParts=this.
preprocess(rawGlobParts),this.debug(this.pattern,this.globParts);let set=this.globParts.map((s,_,__)=>{if(this.isWindows&&this.windowsNoMagicRoot){const isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.
test(s[2]))&&!globMagic.test(s[3]),isDrive=/^[a-z]:/i.test(s[0]);if(isUNC)return[...s.slice(0,4),...s.slice(4).map(ss=>this.parse(ss))];if(isDrive)return[s[0],...s.slice(1).map(ss=>this.parse(ss))]}return s.
map(ss=>this.parse(ss))});if(this.debug(this.pattern,set),this.set=set.filter(s=>s.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){const p=this.set[i];p[0]===""&&p[1]===""&&this.globParts[i][2]===
"?"&&typeof p[3]=="string"&&/^[a-z]:$/i.test(p[3])&&(p[2]="?")}this.debug(this.pattern,this.set)}preprocess(globParts){if(this.options.noglobstar)for(const partset of globParts)for(let j=0;j<partset.length;j++)
partset[j]==="**"&&(partset[j]="*");const{optimizationLevel=1}=this.options;return optimizationLevel>=2?(globParts=this.firstPhasePreProcess(globParts),globParts=this.secondPhasePreProcess(globParts)):
optimizationLevel>=1?globParts=this.levelOneOptimize(globParts):globParts=this.adjascentGlobstarOptimize(globParts),globParts}adjascentGlobstarOptimize(globParts){return globParts.map(parts2=>{let gs=-1;
for(;(gs=parts2.indexOf("**",gs+1))!==-1;){let i=gs;for(;parts2[i+1]==="**";)i++;i!==gs&&parts2.splice(gs,i-gs)}return parts2})}levelOneOptimize(globParts){return globParts.map(parts2=>(parts2=parts2.
reduce((set,part)=>{const prev=set[set.length-1];return part==="**"&&prev==="**"?set:part===".."&&prev&&prev!==".."&&prev!=="."&&prev!=="**"?(set.pop(),set):(set.push(part),set)},[]),parts2.length===0?
[""]:parts2))}levelTwoFileOptimize(parts2){Array.isArray(parts2)||(parts2=this.slashSplit(parts2));let didSomething=!1;do{if(didSomething=!1,!this.preserveMultipleSlashes){for(let i=1;i<parts2.length-
1;i++){const p=parts2[i];i===1&&p===""&&parts2[0]===""||(p==="."||p==="")&&(didSomething=!0,parts2.splice(i,1),i--)}parts2[0]==="."&&parts2.length===2&&(parts2[1]==="."||parts2[1]==="")&&(didSomething=
!0,parts2.pop())}let dd=0;for(;(dd=parts2.indexOf("..",dd+1))!==-1;){const p=parts2[dd-1];p&&p!=="."&&p!==".."&&p!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(p))&&(didSomething=!0,parts2.splice(dd-1,2),
dd-=2)}}while(didSomething);return parts2.length===0?[""]:parts2}firstPhasePreProcess(globParts){let didSomething=!1;do{didSomething=!1;for(let parts2 of globParts){let gs=-1;for(;(gs=parts2.indexOf("\
**",gs+1))!==-1;){let gss=gs;for(;parts2[gss+1]==="**";)gss++;gss>gs&&parts2.splice(gs+1,gss-gs);let next=parts2[gs+1];const p=parts2[gs+2],p2=parts2[gs+3];if(next!==".."||!p||p==="."||p===".."||!p2||
p2==="."||p2==="..")continue;didSomething=!0,parts2.splice(gs,1);const other=parts2.slice(0);other[gs]="**",globParts.push(other),gs--}if(!this.preserveMultipleSlashes){for(let i=1;i<parts2.length-1;i++){
const p=parts2[i];i===1&&p===""&&parts2[0]===""||(p==="."||p==="")&&(didSomething=!0,parts2.splice(i,1),i--)}parts2[0]==="."&&parts2.length===2&&(parts2[1]==="."||parts2[1]==="")&&(didSomething=!0,parts2.
pop())}let dd=0;for(;(dd=parts2.indexOf("..",dd+1))!==-1;){const p=parts2[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=!0;const splin=dd===1&&parts2[dd+1]==="**"?["."]:[];parts2.splice(dd-1,2,
...splin),parts2.length===0&&parts2.push(""),dd-=2}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){for(let i=0;i<globParts.length-1;i++)for(let j=i+1;j<globParts.length;j++){const matched=this.
partsMatch(globParts[i],globParts[j],!this.preserveMultipleSlashes);if(matched){globParts[i]=[],globParts[j]=matched;break}}return globParts.filter(gs=>gs.length)}partsMatch(a,b,emptyGSMatch=!1){let ai=0,
bi=0,result=[],which="";for(;ai<a.length&&bi<b.length;)if(a[ai]===b[bi])result.push(which==="b"?b[bi]:a[ai]),ai++,bi++;else if(emptyGSMatch&&a[ai]==="**"&&b[bi]===a[ai+1])result.push(a[ai]),ai++;else if(emptyGSMatch&&
b[bi]==="**"&&a[ai]===b[bi+1])result.push(b[bi]),bi++;else if(a[ai]==="*"&&b[bi]&&(this.options.dot||!b[bi].startsWith("."))&&b[bi]!=="**"){if(which==="b")return!1;which="a",result.push(a[ai]),ai++,bi++}else if(b[bi]===
"*"&&a[ai]&&(this.options.dot||!a[ai].startsWith("."))&&a[ai]!=="**"){if(which==="a")return!1;which="b",result.push(b[bi]),ai++,bi++}else return!1;return a.length===b.length&&result}parseNegate(){if(this.
nonegate)return;const pattern2=this.pattern;let negate=!1,negateOffset=0;for(let i=0;i<pattern2.length&&pattern2.charAt(i)==="!";i++)negate=!negate,negateOffset++;negateOffset&&(this.pattern=pattern2.
slice(negateOffset)),this.negate=negate}matchOne(file,pattern2,partial=!1){let fileStartIndex=0,patternStartIndex=0;if(this.isWindows){const fileDrive=typeof file[0]=="string"&&/^[a-z]:$/i.test(file[0]),
fileUNC=!fileDrive&&file[0]===""&&file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]),patternDrive=typeof pattern2[0]=="string"&&/^[a-z]:$/i.test(pattern2[0]),patternUNC=!patternDrive&&pattern2[0]===
""&&pattern2[1]===""&&pattern2[2]==="?"&&typeof pattern2[3]=="string"&&/^[a-z]:$/i.test(pattern2[3]),fdi=fileUNC?3:fileDrive?0:void 0,pdi=patternUNC?3:patternDrive?0:void 0;if(typeof fdi=="number"&&typeof pdi==
"number"){const[fd,pd]=[file[fdi],pattern2[pdi]];fd.toLowerCase()===pd.toLowerCase()&&(pattern2[pdi]=fd,patternStartIndex=pdi,fileStartIndex=fdi)}}const{optimizationLevel=1}=this.options;return optimizationLevel>=
2&&(file=this.levelTwoFileOptimize(file)),pattern2.includes(GLOBSTAR)?this.#matchGlobstar(file,pattern2,partial,fileStartIndex,patternStartIndex):this.#matchOne(file,pattern2,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern2,partial,fileIndex,patternIndex){
const firstgs=pattern2.indexOf(GLOBSTAR,patternIndex),lastgs=pattern2.lastIndexOf(GLOBSTAR),[head,body,tail]=partial?[pattern2.slice(patternIndex,firstgs),pattern2.slice(firstgs+1),[]]:[pattern2.slice(
patternIndex,firstgs),pattern2.slice(firstgs+1,lastgs),pattern2.slice(lastgs+1)];if(head.length){const fileHead=file.slice(fileIndex,fileIndex+head.length);if(!this.#matchOne(fileHead,head,partial,0,0))
return!1;fileIndex+=head.length,patternIndex+=head.length}let fileTailMatch=0;if(tail.length){if(tail.length+fileIndex>file.length)return!1;let tailStart=file.length-tail.length;if(this.#matchOne(file,
tail,partial,tailStart,0))fileTailMatch=tail.length;else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length||(tailStart--,!this.#matchOne(file,tail,partial,tailStart,0)))return!1;fileTailMatch=
tail.length+1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i2=fileIndex;i2<file.length-fileTailMatch;i2++){const f=String(file[i2]);if(sawSome=!0,f==="."||f===".."||!this.options.dot&&f.startsWith(
"."))return!1}return partial||sawSome}const bodySegments=[[[],0]];let currentBody=bodySegments[0],nonGsParts=0;const nonGsPartsSums=[0];for(const b of body)b===GLOBSTAR?(nonGsPartsSums.push(nonGsParts),
currentBody=[[],0],bodySegments.push(currentBody)):(currentBody[0].push(b),nonGsParts++);let i=bodySegments.length-1;const fileLength=file.length-fileTailMatch;for(const b of bodySegments)b[1]=fileLength-
(nonGsPartsSums[i--]+b[0].length);return!!this.#matchGlobStarBodySections(file,bodySegments,fileIndex,0,partial,0,!!fileTailMatch)}#matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){
const bs=bodySegments[bodyIndex];if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=!0;const f=file[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1}return sawTail}const[body,
after]=bs;for(;fileIndex<=after;){if(this.#matchOne(file.slice(0,fileIndex+body.length),body,partial,fileIndex,0)&&globStarDepth<this.maxGlobstarRecursion){const sub=this.#matchGlobStarBodySections(file,
bodySegments,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+1,sawTail);if(sub!==!1)return sub}const f=file[fileIndex];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1;fileIndex++}
return partial||null}#matchOne(file,pattern2,partial,fileIndex,patternIndex){let fi,pi,pl,fl;for(fi=fileIndex,pi=patternIndex,fl=file.length,pl=pattern2.length;fi<fl&&pi<pl;fi++,pi++){this.debug("matc\
hOne loop");let p=pattern2[pi],f=file[fi];if(this.debug(pattern2,p,f),p===!1||p===GLOBSTAR)return!1;let hit;if(typeof p=="string"?(hit=f===p,this.debug("string match",p,f,hit)):(hit=p.test(f),this.debug(
"pattern match",p,f,hit)),!hit)return!1}if(fi===fl&&pi===pl)return!0;if(fi===fl)return partial;if(pi===pl)return fi===fl-1&&file[fi]==="";throw new Error("wtf?")}braceExpand(){return braceExpand(this.
pattern,this.options)}parse(pattern2){assertValidPattern(pattern2);const options2=this.options;if(pattern2==="**")return GLOBSTAR;if(pattern2==="")return"";let m,fastTest=null;(m=pattern2.match(starRE))?
fastTest=options2.dot?starTestDot:starTest:(m=pattern2.match(starDotExtRE))?fastTest=(options2.nocase?options2.dot?starDotExtTestNocaseDot:starDotExtTestNocase:options2.dot?starDotExtTestDot:starDotExtTest)(
m[1]):(m=pattern2.match(qmarksRE))?fastTest=(options2.nocase?options2.dot?qmarksTestNocaseDot:qmarksTestNocase:options2.dot?qmarksTestDot:qmarksTest)(m):(m=pattern2.match(starDotStarRE))?fastTest=options2.
dot?starDotStarTestDot:starDotStarTest:(m=pattern2.match(dotStarRE))&&(fastTest=dotStarTest);const re=AST.fromGlob(pattern2,this.options).toMMPattern();return fastTest&&typeof re=="object"&&Reflect.defineProperty(
re,"test",{value:fastTest}),re}makeRe(){if(this.regexp||this.regexp===!1)return this.regexp;const set=this.set;if(!set.length)return this.regexp=!1,this.regexp;const options2=this.options,twoStar=options2.
noglobstar?esm_star:options2.dot?twoStarDot:twoStarNoDot,flags=new Set(options2.nocase?["i"]:[]);let re=set.map(pattern2=>{const pp=pattern2.map(p=>{if(p instanceof RegExp)for(const f of p.flags.split(
""))flags.add(f);return typeof p=="string"?esm_regExpEscape(p):p===GLOBSTAR?GLOBSTAR:p._src});pp.forEach((p,i)=>{const next=pp[i+1],prev=pp[i-1];p!==GLOBSTAR||prev===GLOBSTAR||(prev===void 0?next!==void 0&&
next!==GLOBSTAR?pp[i+1]="(?:\\/|"+twoStar+"\\/)?"+next:pp[i]=twoStar:next===void 0?pp[i-1]=prev+"(?:\\/|\\/"+twoStar+")?":next!==GLOBSTAR&&(pp[i-1]=prev+"(?:\\/|\\/"+twoStar+"\\/)"+next,pp[i+1]=GLOBSTAR))});
const filtered=pp.filter(p=>p!==GLOBSTAR);if(this.partial&&filtered.length>=1){const prefixes=[];for(let i=1;i<=filtered.length;i++)prefixes.push(filtered.slice(0,i).join("/"));return"(?:"+prefixes.join(
"|")+")"}return filtered.join("/")}).join("|");const[open,close]=set.length>1?["(?:",")"]:["",""];re="^"+open+re+close+"$",this.partial&&(re="^(?:\\/|"+open+re.slice(1,-1)+close+")$"),this.negate&&(re=
"^(?!"+re+").+$");try{this.regexp=new RegExp(re,[...flags].join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(p){return this.preserveMultipleSlashes?p.split("/"):this.isWindows&&/^\/\/[^/]+/.
test(p)?["",...p.split(/\/+/)]:p.split(/\/+/)}match(f,partial=this.partial){if(this.debug("match",f,this.pattern),this.comment)return!1;if(this.empty)return f==="";if(f==="/"&&partial)return!0;const options2=this.
options;this.isWindows&&(f=f.split("\\").join("/"));const ff=this.slashSplit(f);this.debug(this.pattern,"split",ff);const set=this.set;this.debug(this.pattern,"set",set);let filename=ff[ff.length-1];if(!filename)
for(let i=ff.length-2;!filename&&i>=0;i--)filename=ff[i];for(const pattern2 of set){let file=ff;if(options2.matchBase&&pattern2.length===1&&(file=[filename]),this.matchOne(file,pattern2,partial))return options2.
flipNegate?!0:!this.negate}return options2.flipNegate?!1:this.negate}static defaults(def){return minimatch.defaults(def).Minimatch}}minimatch.AST=AST,minimatch.Minimatch=Minimatch,minimatch.escape=escape_escape,
minimatch.unescape=unescape_unescape;const anyNames=0,most={patterns:1e3,characters:21e3,sets:256,setsInName:16},options={dot:!0,nobrace:!0,nocase:process.platform==="win32",nocomment:!0,noext:!0,nonegate:!0};
function readHashPatterns(lines,workspace){const asker="hashFiles: ";return readLines(lines,asker).map(line=>readPattern(line,escapeGlob(workspace),asker))}function readListPatterns(lines){return readLines(
lines,"").map(line=>{const path3=withSlashes(line.replace(marksOfPattern,""));if(isAbsolute.test(path3)||inHome.test(path3))throw new Error(`pattern ${JSON.stringify(line)} leads out of the workspace:\
 expected a path that starts at the workspace`);const pattern2=readPattern(line,"",""),segments=pattern2.segments.slice(1);return Object.assign(pattern2,{searchPath:pattern2.searchPath.replace(/^\//,""),
segments})})}function readLines(lines,asker){expectAtMost("characters in its patterns",most.characters,lines.join(`
`).length,asker);const written=lines.flatMap(text=>text.split(/\r?\n/)).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"));expectAtMost("patterns",most.patterns,written.length,asker),
expectAtMost('"[" in its patterns',most.sets,setsIn(written.join("/")),asker);for(const name of written.flatMap(line=>line.split("/")))expectAtMost('"[" between two slashes',most.setsInName,setsIn(name),
asker);return written}function expectAtMost(what,count2,found,asker){if(!(found<=count2))throw new Error(`${asker}expected at most ${count2} ${what}, found ${found}: use patterns that match more`)}function setsIn(text){
return text.split("[").length-1}function withSlashes(path3){return process.platform==="win32"?path3.replaceAll("\\","/"):path3}const marksOfPattern=/^(?:!\s*)*/,isAbsolute=/^(?:[A-Za-z]:)?\//,inHome=/^~(?:\/|$)/;
function readPattern(line,workspace,asker){const marks=marksOfPattern.exec(line)?.[0]??"",written=withSlashes(line.slice(marks.length)).replaceAll(/\/{2,}/g,"/"),rooted=atRoot(written,workspace,asker+
`pattern ${JSON.stringify(line)}`),path3=rooted.length>1?rooted.replace(/\/$/,""):rooted,names2=path3.split("/");return{written:line,negated:marks.replaceAll(/\s/g,"").length%2===1,searchPath:literalPrefix(
names2),segments:path3==="/"||path3===""?[""]:segmentsOf(path3),directoriesOnly:rooted!==path3,ignoreCase:options.nocase===!0}}const isPlain2=/^(?!.*(?:\*\*\/\*\*|\/\/))(?:\/|(?:(?<=\/|^)\*\*(?=\/|$))|[\w.@ -])+$/;
function segmentsOf(pattern2){if(options.nocase!==!0&&isPlain2.test(pattern2))return pattern2.split("/").map(name=>name==="**"?anyNames:name);const[segments=[]]=new Minimatch(pattern2,options).set;return segments.
map(segment=>typeof segment=="string"?segment:segment===GLOBSTAR?anyNames:new RegExp(segment.source,segment.flags))}function atRoot(pattern2,workspace,named2){if(pattern2==="")throw new Error(`${named2}\
 is empty`);if(pattern2.split("/").some((segment,index)=>segment===".."||segment==="."&&index>0))throw new Error(`${named2} has a "." or ".." in it: expected a path without`);if(isAbsolute.test(pattern2))
return pattern2;if(inHome.test(pattern2))return escapeGlob(withSlashes((0,external_node_os_2.homedir)()))+pattern2.slice(1);const relative=/^\.(?:\/|$)/.test(pattern2)?pattern2.slice(1):`/${pattern2}`;
return workspace+relative}function escapeGlob(path3){return(process.platform==="win32"?path3:path3.replaceAll("\\","\\\\")).replaceAll(/\[(?=[^/]+\])/g,"[[]").replaceAll("?","[?]").replaceAll("*","[*]")}
function literalPrefix(segments){const literals=[];for(const segment of segments){const literal=asLiteral(segment);if(literal===void 0)break;literals.push(literal)}return literals.join("/")||"/"}const parts=/\\(.)|\[(?:\\(.)|([^\]\\]))\]|(\[(?:\\.|[^\]\\])+\]|[*?])|(.)/gs;
function asLiteral(segment){if(!/[\\[*?]/.test(segment))return segment;let literal="";for(const[,escaped,single,plainSingle,wild,other]of segment.matchAll(parts)){if(wild!==void 0)return;literal+=escaped??
single??plainSingle??other??""}return literal}}),2166:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{r:()=>LateWorkspaceFiles});
class LateWorkspaceFiles{#workspace;#options;#files;#closed=!1;constructor(workspace,options={}){this.#workspace=workspace,this.#options=options}ask(values2){return this.#question(files=>files.ask(values2))}list(patterns2,options={}){
return this.#question(files=>files.list(patterns2,options))}filesMayHaveChanged(){this.#files?.filesMayHaveChanged()}async close(){this.#closed=!0,await this.#files?.close()}#question(ask){if(this.#files!==
void 0)return ask(this.#files);let dropped=!1,question;return{answer:(async()=>{const loaded=await __nccwpck_require__2.e(631).then(__nccwpck_require__2.bind(__nccwpck_require__2,1631));if(!(dropped||
this.#closed))return this.#files??=new loaded.WorkspaceFiles(this.#workspace,this.#options),question=ask(this.#files),question.answer})(),drop:()=>{dropped=!0,question?.drop()}}}}}),9324:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Lt:()=>guardedNames,cp:()=>PathMatcher,l1:()=>ownPrefix});var _file_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7005),_pattern_matcher_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
4395);const guardedNames=[".git","node_modules"],ownPrefix=".rundag-";class PathMatcher{#matcher;constructor(lines){const patterns2=(0,_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__.uF)(lines);this.#matcher=
new _pattern_matcher_js__WEBPACK_IMPORTED_MODULE_1__.P(patterns2,guardedNames)}matches(path2){if(path2.startsWith(ownPrefix))return!1;const names2=path2.split("/"),last=names2.pop()??"";let progress=this.#matcher.
start;for(const name of names2)progress=this.#matcher.below(progress,name);return this.#matcher.takesFile(progress,last)}}}),4395:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{P:()=>PatternMatcher});class PatternMatcher{start;#guarded;constructor(patterns2,guarded){this.#guarded=guarded,this.start=patterns2.map(pattern2=>({pattern:pattern2,
places:this.#withSkipped(pattern2,[0])}))}below(progress,name){return progress.map(({pattern:pattern2,places})=>({pattern:pattern2,places:this.#next(pattern2,places,name)}))}mayMatchBelow(progress){return progress.
findLast(({pattern:pattern2,places})=>pattern2.negated?places==="all":places.length>0)?.pattern.negated===!1}takesFile(progress,name){return progress.findLast(one=>this.matchesFile(one,name))?.pattern.
negated===!1}takesDirectory(progress){return progress.findLast(({places})=>places==="all")?.pattern.negated===!1}matchesFile({pattern:pattern2,places},name){return pattern2.directoriesOnly&&places!=="\
all"?!1:this.#next(pattern2,places,name)==="all"}namesBelow(progress){const names2=new Set;for(const{pattern:pattern2,places}of progress)if(!pattern2.negated){if(places==="all")return;for(const place of places){
const segment=pattern2.segments[place];if(typeof segment!="string"||pattern2.ignoreCase)return;names2.add(segment)}}return names2}#next(pattern2,places,name){const guarded=!pattern2.negated&&this.#guarded.
includes(name);if(places==="all")return guarded&&!this.#isNamed(pattern2,pattern2.segments.length,name)?[]:"all";const found=[];for(const place of places){const segment=pattern2.segments[place];segment!==
void 0&&(guarded&&typeof segment!="string"&&!this.#isNamed(pattern2,place,name)||(segment===0?found.push(place):this.#matches(segment,name,pattern2.ignoreCase)&&found.push(place+1)))}return found.length===
0?found:this.#withSkipped(pattern2,found)}#isNamed({segments,ignoreCase},place,name){return segments.slice(0,place).some(segment=>typeof segment=="string"&&this.#matches(segment,name,ignoreCase))}#withSkipped({
segments},places){const found=new Set;for(let place of places)for(found.add(place);segments[place]===0;place+=1)found.add(place+1);return found.has(segments.length)?"all":[...found]}#matches(segment,name,ignoreCase){
return typeof segment!="string"?segment.test(name):segment===name||ignoreCase&&segment.toLowerCase()===name.toLowerCase()}}}),717:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{H$:()=>maximalBytes,HA:()=>maximalNodes,He:()=>maximalDepth,VH:()=>maximalVariables,a4:()=>maximalEdges,q2:()=>maximalTasks,tP:()=>maximalBrackets,uK:()=>maximalTokens,
wy:()=>maximalDiagnostics});const maximalBytes=16e6,maximalTokens=6e6,maximalBrackets=15e5,maximalDepth=100,maximalNodes=5e6,maximalTasks=2e5,maximalEdges=5e6,maximalVariables=5e6,maximalDiagnostics=1e3}),
6085:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$W:()=>isLeftAlone,LW:()=>leftAlonePattern,RP:()=>valueOf,WQ:()=>describeNode,
aB:()=>toJson,hD:()=>quote});var _model_unseen_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6861);function valueOf(map,key){return map.entries.find(entry=>entry.key===key)?.value}function describeNode(node){
switch(node.kind){case"map":return node.entries.length===0?"an empty map":"a map";case"list":return node.items.length===0?"an empty list":"a list";case"scalar":return node.value===null?"nothing":typeof node.
value=="string"?quote(node.text):node.text}}function quote(text){return(0,_model_unseen_js__WEBPACK_IMPORTED_MODULE_0__.yV)(JSON.stringify(text.length>60?`${text.slice(0,59)}\u2026`:text))}function toJson(node){
switch(node.kind){case"map":return Object.fromEntries(node.entries.map(entry=>[entry.key,toJson(entry.value)]));case"list":return node.items.map(toJson);case"scalar":return node.value}}const leftAlonePattern="\
^x-";function isLeftAlone(key){return key.startsWith("x-")}}),1979:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{F9:()=>evaluateCondition,
Mv:()=>conditionParts,Rt:()=>usesStatusFunction,Ts:()=>conditionSource});var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(787),_expression_functions_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
5186),_parse_expression_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(3929),_template_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(514);function evaluateCondition(text,contexts2,status,functions){
if(text.trim()==="")return{kind:"value",value:status.success};if(!status.success&&!usesStatusFunction(text))return{kind:"value",value:!1};const all={get:name=>statusFunction(name,status)??functions.get(
name)},{source,offset}=conditionSource(text);if((0,_template_js__WEBPACK_IMPORTED_MODULE_3__.Fl)(source)){const joined2=(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.M1)(source,contexts2,all);return joined2.
kind==="problem"?joined2:{kind:"value",value:joined2.value!==""}}const evaluated=(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.O4)(source,contexts2,all);return evaluated.kind==="problem"?{...evaluated,
offset:offset+evaluated.offset}:{kind:"value",value:evaluated.value.truthy}}function usesStatusFunction(text){return conditionParts(text).some(({expression:expression2})=>expression2.functions.some(({
name})=>isStatusFunction(name)))}function conditionParts(text){const split=(0,_template_js__WEBPACK_IMPORTED_MODULE_3__.Fl)(text)?(0,_template_js__WEBPACK_IMPORTED_MODULE_3__.LL)(text):{kind:"segments",
segments:[{kind:"expression",source:text,offset:0}]};return split.kind==="unclosed"?[]:split.segments.flatMap(segment=>{if(segment.kind==="literal")return[];const parsed=(0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_2__.
v)(segment.source);return parsed.kind==="expression"?[{expression:parsed,offset:segment.offset}]:[]})}function conditionSource(text){const split=(0,_template_js__WEBPACK_IMPORTED_MODULE_3__.LL)(text);
if(split.kind==="unclosed")return{source:text,offset:0};const[first,...others]=split.segments;return first?.kind==="expression"&&others.length===0?first:{source:text,offset:0}}function statusFunction(name,status){
const ended=result=>id=>status.resultOf(id)===result;switch(name){case"success":return(...ids)=>ids.length===0?status.success:!status.closed&&ids.every(ended("success"));case"failure":return(...ids)=>ids.
length===0?status.failure:ids.some(ended("failure"));case"cancelled":return()=>status.cancelled;case"always":return()=>!0;default:return}}function isStatusFunction(name){return _expression_functions_js__WEBPACK_IMPORTED_MODULE_1__.
cp.some(each=>each===name.toLowerCase())}}),787:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Ap:()=>evaluatePositiveNumber,
Ig:()=>evaluateBoolean,M1:()=>evaluateTemplate,O4:()=>evaluateExpression,QJ:()=>evaluateJson});var _model_message_of_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(898),_expression_data_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6855),_parse_expression_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3929),_template_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(514);function evaluateTemplate(text,contexts2,functions){
if(!(0,_template_js__WEBPACK_IMPORTED_MODULE_2__.Fl)(text))return{kind:"value",value:text};const parts=evaluateSegments(text,contexts2,functions);return parts.kind==="problem"?parts:{kind:"value",value:parts.
value.map(asText).join("")}}function evaluateJson(text,contexts2,functions){const parts=evaluateSegments(text,contexts2,functions);if(parts.kind==="problem")return parts;const[first]=parts.value;return{
kind:"value",value:parts.value.length===1&&first!==void 0&&typeof first!="string"?first.json():parts.value.map(asText).join("")}}function evaluateBoolean(text,contexts2,functions){const evaluated=evaluateJson(
text,contexts2,functions);return evaluated.kind==="problem"?evaluated:typeof evaluated.value=="boolean"?{kind:"value",value:evaluated.value}:unfit(evaluated.value,"true or false","compare it (== true)\
, or read a text with fromJSON()")}function evaluatePositiveNumber(text,contexts2,functions){const evaluated=evaluateJson(text,contexts2,functions);if(evaluated.kind==="problem")return evaluated;const{
value}=evaluated;return typeof value=="number"&&value>0&&Number.isFinite(value)?{kind:"value",value}:unfit(value,"a number above 0","read a text with fromJSON()")}function evaluateExpression(source,contexts2,functions){
const parsed=(0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_1__.v)(source);if(parsed.kind==="problem")return{kind:"problem",problem:parsed.problem,offset:parsed.offset};try{return{kind:"value",value:parsed.
evaluate(contexts2,functions)}}catch(error){return{kind:"problem",problem:(0,_model_message_of_js__WEBPACK_IMPORTED_MODULE_3__.b)(error),offset:0}}}function evaluateSegments(text,contexts2,functions){
const split=(0,_template_js__WEBPACK_IMPORTED_MODULE_2__.LL)(text);if(split.kind==="unclosed")return{kind:"problem",problem:'"${{" is never closed',offset:split.offset};const parts=[];for(const segment of split.
segments){if(segment.kind==="literal"){parts.push(segment.text);continue}const evaluated=evaluateExpression(segment.source,contexts2,functions);if(evaluated.kind==="problem")return{...evaluated,offset:segment.
offset+evaluated.offset};parts.push(evaluated.value)}return{kind:"value",value:parts}}function asText(part){return typeof part=="string"?part:part.text}function unfit(found,expected,advice2){return{kind:"\
problem",problem:`expected ${expected}, found ${(0,_expression_data_js__WEBPACK_IMPORTED_MODULE_0__.j4)(found)}: ${advice2}`,offset:0}}}),6855:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{C8:()=>Fields,OY:()=>toData,_L:()=>jsonOfData,j4:()=>shortJson,oQ:()=>looselyEqual,rf:()=>exactNumber,s$:()=>jsonText});var _expression_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
712),_github_number_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7312);class Fields extends _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.bT{#source;#folded;#objects;constructor(source){super(),
this.#source=source}get(key){const value=this.#source.get(key);if(value!==void 0)return this.#convert(key,value);this.#folded??=new Map([...this.#source.keys()].toReversed().map(each=>[each.toLowerCase(),
each]));const name=this.#folded.get(key.toLowerCase());return name===void 0?void 0:this.#convert(name,this.#source.get(name)??null)}values(){return this.pairs().map(({value})=>value)}pairs(){return[...this.#source].
map(([key,value])=>({key,value:this.#convert(key,value)}))}#convert(key,value){if(value===null||typeof value!="object")return toData(value);this.#objects??=new Map;const made2=this.#objects.get(key)??
toData(value);return this.#objects.set(key,made2),made2}}class ExactNumber extends _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.Q9{coerceString(){return(0,_github_number_text_js__WEBPACK_IMPORTED_MODULE_1__.
$)(this.value)}}function exactNumber(value){return value.kind===_expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Number?new ExactNumber(value.number()):value}function toData(value){if(value===null)return new _expression_js__WEBPACK_IMPORTED_MODULE_0__.
p.Uv;if(typeof value=="boolean")return new _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.bo(value);if(typeof value=="number")return new ExactNumber(value);if(typeof value=="string")return new _expression_js__WEBPACK_IMPORTED_MODULE_0__.
p.uQ(value);if(value instanceof Map)return new Fields(value);if(!isList2(value))return new Fields(new Map(Object.entries(value)));const list2=new _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.O3;for(const item of value)
list2.add(toData(item));return list2}function jsonOfData(value){return value.kind===_expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Null?null:value.kind===_expression_js__WEBPACK_IMPORTED_MODULE_0__.
p.b8.Array?value.values().map(jsonOfData):value.kind===_expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Dictionary?Object.fromEntries(value.pairs().map(pair=>[pair.key,jsonOfData(pair.value)])):value.
value}function jsonText(value,indent=""){const inner=`${indent}  `,block=(open,parts,close)=>parts.length===0?open+close:`${open}
${inner}${parts.join(`,
${inner}`)}
${indent}${close}`;switch(value.kind){case _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Null:return"null";case _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Boolean:return String(value.value);case _expression_js__WEBPACK_IMPORTED_MODULE_0__.
p.b8.Number:return(0,_github_number_text_js__WEBPACK_IMPORTED_MODULE_1__.$)(value.value);case _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.String:return JSON.stringify(value.value);case _expression_js__WEBPACK_IMPORTED_MODULE_0__.
p.b8.Array:return block("[",value.values().map(part=>jsonText(part,inner)),"]");case _expression_js__WEBPACK_IMPORTED_MODULE_0__.p.b8.Dictionary:return block("{",value.pairs().map(pair=>`${JSON.stringify(
pair.key)}: ${jsonText(pair.value,inner)}`),"}")}}function shortJson(value){return typeof value=="number"?(0,_github_number_text_js__WEBPACK_IMPORTED_MODULE_1__.$)(value):value===null||typeof value!="\
object"?JSON.stringify(value):isList2(value)?`[${value.map(shortJson).join(",")}]`:`{${Object.entries(value).map(([key,part])=>`${JSON.stringify(key)}:${shortJson(part)}`).join(",")}}`}function looselyEqual(left,right){
return(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__.aI)(toData(left),toData(right))}function isList2(value){return Array.isArray(value)}}),5186:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{MR:()=>languageFunctions,Qd:()=>hostArity,cp:()=>statusFunctions});const languageFunctions=["case","contains","endsWith","format","fromJSON","join","starts\
With","toJSON"],statusFunctions=["always","cancelled","failure","success"],hostArity=new Map([["hashfiles",{minArgs:1,maxArgs:255}],["always",{minArgs:0,maxArgs:0}],["cancelled",{minArgs:0,maxArgs:0}],
["failure",{minArgs:0,maxArgs:255}],["success",{minArgs:0,maxArgs:255}]])}),3903:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{M:()=>contextNames,Y:()=>vocabularyOf});var _expression_functions_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5186);const contextNames=["needs","matrix","env","github","runner","task"],anywhere={
contexts:contextNames,functions:[..._expression_functions_js__WEBPACK_IMPORTED_MODULE_0__.MR,"hashFiles"],taskFields:["id","slot","attempt","cpus"]};function vocabularyOf(place){return place==="if"?{...anywhere,
functions:[...anywhere.functions,..._expression_functions_js__WEBPACK_IMPORTED_MODULE_0__.cp],taskFields:["id","cpus"]}:place==="inputs"||place==="outputs"?{...anywhere,taskFields:["id","cpus"]}:place===
"run"?{...anywhere,contexts:["matrix","runner","task"]}:place==="strategy"?{contexts:["env","github","runner"],functions:_expression_functions_js__WEBPACK_IMPORTED_MODULE_0__.MR,taskFields:[]}:anywhere}}),
1282:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{e:()=>withContext,r:()=>writtenUse});function withContext(contexts2,name,value){
return{get:each=>each===name?value:contexts2.get(each)}}function writtenUse({name,path:path2}){return path2.reduce((written,key)=>key==="*"||/^[A-Za-z_][A-Za-z0-9_-]*$/.test(key)?`${written}.${key}`:`${written}\
['${key.replaceAll("'","''")}']`,name)}}),712:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{yI:()=>Binary,QC:()=>ContextAccess,
oi:()=>evaluator_Evaluator,tj:()=>ExpressionError,Ti:()=>FilteredArray,R6:()=>FunctionCall,aU:()=>Grouping,p_:()=>IndexAccess,JG:()=>lexer_Lexer,uS:()=>Literal,oD:()=>Logical,iX:()=>parser_Parser,FE:()=>Star,
ks:()=>lexer_TokenType,_c:()=>Unary,p:()=>data_namespaceObject,aI:()=>equals,vN:()=>truthy});var data_namespaceObject={};__nccwpck_require__2.r(data_namespaceObject),__nccwpck_require__2.d(data_namespaceObject,
{O3:()=>array_Array,bo:()=>BooleanData,bT:()=>Dictionary,b8:()=>expressiondata_Kind,Uv:()=>Null,Q9:()=>NumberData,uQ:()=>StringData});class Expr{}class Literal extends Expr{constructor(literal,token2){
super(),this.literal=literal,this.token=token2}accept(v){return v.visitLiteral(this)}}class Unary extends Expr{constructor(operator,expr){super(),this.operator=operator,this.expr=expr}accept(v){return v.
visitUnary(this)}}class FunctionCall extends Expr{constructor(functionName,args){super(),this.functionName=functionName,this.args=args}accept(v){return v.visitFunctionCall(this)}}class Binary extends Expr{constructor(left,operator,right){
super(),this.left=left,this.operator=operator,this.right=right}accept(v){return v.visitBinary(this)}}class Logical extends Expr{constructor(operator,args){super(),this.operator=operator,this.args=args}accept(v){
return v.visitLogical(this)}}class Grouping extends Expr{constructor(group){super(),this.group=group}accept(v){return v.visitGrouping(this)}}class ContextAccess extends Expr{constructor(name){super(),
this.name=name}accept(v){return v.visitContextAccess(this)}}class IndexAccess extends Expr{constructor(expr,index){super(),this.expr=expr,this.index=index}accept(v){return v.visitIndexAccess(this)}}class Star extends Expr{accept(){
throw new Error("Method not implemented.")}}var expressiondata_Kind;(function(Kind2){Kind2[Kind2.String=0]="String",Kind2[Kind2.Array=1]="Array",Kind2[Kind2.Dictionary=2]="Dictionary",Kind2[Kind2.Boolean=
3]="Boolean",Kind2[Kind2.Number=4]="Number",Kind2[Kind2.CaseSensitiveDictionary=5]="CaseSensitiveDictionary",Kind2[Kind2.Null=6]="Null"})(expressiondata_Kind||(expressiondata_Kind={}));function kindStr(k){
switch(k){case expressiondata_Kind.Array:return"Array";case expressiondata_Kind.Boolean:return"Boolean";case expressiondata_Kind.Null:return"Null";case expressiondata_Kind.Number:return"Number";case expressiondata_Kind.
Dictionary:return"Object";case expressiondata_Kind.String:return"String"}return"unknown"}class Dictionary{constructor(...pairs){this.keys=[],this.v=[],this.indexMap={},this.kind=expressiondata_Kind.Dictionary,
this.primitive=!1;for(const p of pairs)this.add(p.key,p.value)}coerceString(){return kindStr(this.kind)}number(){return NaN}add(key,value){key.toLowerCase()in this.indexMap||(this.keys.push(key),this.
v.push(value),this.indexMap[key.toLowerCase()]=this.v.length-1)}get(key){const index=this.indexMap[key.toLowerCase()];if(index!==void 0)return this.v[index]}values(){return this.v}pairs(){const result=[];
for(const key of this.keys)result.push({key,value:this.v[this.indexMap[key.toLowerCase()]]});return result}}function dictionary_isDictionary(x){return x.kind===Kind.Dictionary}class array_Array{constructor(...data){
this.v=[],this.kind=expressiondata_Kind.Array,this.primitive=!1;for(const d of data)this.add(d)}coerceString(){return kindStr(this.kind)}number(){return NaN}add(value){this.v.push(value)}get(index){return this.
v[index]}values(){return this.v}}class BooleanData{constructor(value){this.value=value,this.kind=expressiondata_Kind.Boolean,this.primitive=!0}coerceString(){return this.value?"true":"false"}number(){
return this.value?1:0}}class Null{constructor(){this.kind=expressiondata_Kind.Null,this.primitive=!0}coerceString(){return""}number(){return 0}}class NumberData{constructor(value){this.value=value,this.
kind=expressiondata_Kind.Number,this.primitive=!0}coerceString(){return this.value===0?"0":(+this.value.toFixed(15)).toString()}number(){return this.value}}class StringData{constructor(value){this.value=
value,this.kind=expressiondata_Kind.String,this.primitive=!0}coerceString(){return this.value}number(){return Number(this.value)}}function replacer(_key,value){if(value instanceof Null)return null;if(value instanceof
BooleanData)return value.value;if(value instanceof NumberData)return value.number();if(value instanceof StringData)return value.coerceString();if(value instanceof array_Array)return value.values();if(value instanceof
Dictionary){const pairs=value.pairs(),r={};for(const p of pairs)r[p.key]=p.value;return r}return value}function reviver(_key,val){return val===null?new Null:typeof val=="string"?new StringData(val):typeof val==
"number"?new NumberData(val):typeof val=="boolean"?new BooleanData(val):Array.isArray(val)?new array_Array(...val):typeof val=="object"?new Dictionary(...Object.keys(val).map(k=>({key:k,value:val[k]}))):
val}class FilteredArray extends array_Array{}var lexer_TokenType;(function(TokenType2){TokenType2[TokenType2.UNKNOWN=0]="UNKNOWN",TokenType2[TokenType2.LEFT_PAREN=1]="LEFT_PAREN",TokenType2[TokenType2.
RIGHT_PAREN=2]="RIGHT_PAREN",TokenType2[TokenType2.LEFT_BRACKET=3]="LEFT_BRACKET",TokenType2[TokenType2.RIGHT_BRACKET=4]="RIGHT_BRACKET",TokenType2[TokenType2.COMMA=5]="COMMA",TokenType2[TokenType2.DOT=
6]="DOT",TokenType2[TokenType2.BANG=7]="BANG",TokenType2[TokenType2.BANG_EQUAL=8]="BANG_EQUAL",TokenType2[TokenType2.EQUAL_EQUAL=9]="EQUAL_EQUAL",TokenType2[TokenType2.GREATER=10]="GREATER",TokenType2[TokenType2.
GREATER_EQUAL=11]="GREATER_EQUAL",TokenType2[TokenType2.LESS=12]="LESS",TokenType2[TokenType2.LESS_EQUAL=13]="LESS_EQUAL",TokenType2[TokenType2.AND=14]="AND",TokenType2[TokenType2.OR=15]="OR",TokenType2[TokenType2.
STAR=16]="STAR",TokenType2[TokenType2.NUMBER=17]="NUMBER",TokenType2[TokenType2.STRING=18]="STRING",TokenType2[TokenType2.IDENTIFIER=19]="IDENTIFIER",TokenType2[TokenType2.TRUE=20]="TRUE",TokenType2[TokenType2.
FALSE=21]="FALSE",TokenType2[TokenType2.NULL=22]="NULL",TokenType2[TokenType2.EOF=23]="EOF"})(lexer_TokenType||(lexer_TokenType={}));function tokenString(tok){switch(tok.type){case lexer_TokenType.EOF:
return"EOF";case lexer_TokenType.NUMBER:return tok.lexeme;case lexer_TokenType.STRING:return tok.value.toString();default:return tok.lexeme}}class lexer_Lexer{constructor(input){this.input=input,this.
start=0,this.offset=0,this.line=0,this.lastLineOffset=0,this.tokens=[]}lex(){if(this.input.length>MAX_EXPRESSION_LENGTH)throw new Error("ErrorExceededMaxLength");for(;!this.atEnd();){this.start=this.offset;
const c=this.next();switch(c){case"(":this.addToken(lexer_TokenType.LEFT_PAREN);break;case")":this.addToken(lexer_TokenType.RIGHT_PAREN);break;case"[":this.addToken(lexer_TokenType.LEFT_BRACKET);break;case"\
]":this.addToken(lexer_TokenType.RIGHT_BRACKET);break;case",":this.addToken(lexer_TokenType.COMMA);break;case".":this.previous()!=lexer_TokenType.IDENTIFIER&&this.previous()!=lexer_TokenType.RIGHT_BRACKET&&
this.previous()!=lexer_TokenType.RIGHT_PAREN&&this.previous()!=lexer_TokenType.STAR?this.consumeNumber():this.addToken(lexer_TokenType.DOT);break;case"-":case"+":this.consumeNumber();break;case"!":this.
addToken(this.match("=")?lexer_TokenType.BANG_EQUAL:lexer_TokenType.BANG);break;case"=":if(!this.match("=")){this.consumeIdentifier();break}this.addToken(lexer_TokenType.EQUAL_EQUAL);break;case"<":this.
addToken(this.match("=")?lexer_TokenType.LESS_EQUAL:lexer_TokenType.LESS);break;case">":this.addToken(this.match("=")?lexer_TokenType.GREATER_EQUAL:lexer_TokenType.GREATER);break;case"&":if(!this.match(
"&")){this.consumeIdentifier();break}this.addToken(lexer_TokenType.AND);break;case"|":if(!this.match("|")){this.consumeIdentifier();break}this.addToken(lexer_TokenType.OR);break;case"*":this.addToken(
lexer_TokenType.STAR);break;case" ":case"\r":case"	":break;case`
`:++this.line,this.lastLineOffset=this.offset;break;case"'":this.consumeString();break;default:!0===isDigit(c)?this.consumeNumber():this.consumeIdentifier()}}return this.tokens.push({type:lexer_TokenType.
EOF,lexeme:"",range:this.range()}),{tokens:this.tokens}}pos(){return{line:this.line,column:this.start-this.lastLineOffset}}endPos(){return{line:this.line,column:this.offset-this.lastLineOffset}}range(){
return{start:this.pos(),end:this.endPos()}}atEnd(){return this.offset>=this.input.length}peek(){return this.atEnd()?"\0":this.input[this.offset]}peekNext(){return this.offset+1>=this.input.length?"\0":
this.input[this.offset+1]}previous(){const l=this.tokens.length;return l==0?lexer_TokenType.EOF:this.tokens[l-1].type}next(){return this.input[this.offset++]}match(expected){return this.atEnd()||this.
input[this.offset]!==expected?!1:(this.offset++,!0)}addToken(type,value){this.tokens.push({type,lexeme:this.input.substring(this.start,this.offset),range:this.range(),value})}consumeNumber(){for(;!this.
atEnd()&&(!isBoundary(this.peek())||this.peek()==".");)this.next();const lexeme=this.input.substring(this.start,this.offset),value=new StringData(lexeme).number();if(isNaN(value))throw new Error(`Unex\
pected symbol: '${lexeme}'. Located at position ${this.start+1} within expression: ${this.input}`);this.addToken(lexer_TokenType.NUMBER,value)}consumeString(){for(;(this.peek()!=="'"||this.peekNext()===
"'")&&!this.atEnd();)this.peek()===`
`&&this.line++,this.peek()==="'"&&this.peekNext()==="'"&&this.next(),this.next();if(this.atEnd())throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start+
1} within expression: ${this.input}`);this.next();let value=this.input.substring(this.start+1,this.offset-1);value=value.replace("''","'"),this.addToken(lexer_TokenType.STRING,value)}consumeIdentifier(){
for(;!this.atEnd()&&!isBoundary(this.peek());)this.next();let tokenType=lexer_TokenType.IDENTIFIER,tokenValue;const lexeme=this.input.substring(this.start,this.offset);if(this.previous()!=lexer_TokenType.
DOT)switch(lexeme){case"true":tokenType=lexer_TokenType.TRUE;break;case"false":tokenType=lexer_TokenType.FALSE;break;case"null":tokenType=lexer_TokenType.NULL;break;case"NaN":tokenType=lexer_TokenType.
NUMBER,tokenValue=NaN;break;case"Infinity":tokenType=lexer_TokenType.NUMBER,tokenValue=1/0;break}if(!isLegalIdentifier(lexeme))throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.
start+1} within expression: ${this.input}`);this.addToken(tokenType,tokenValue)}}function isDigit(c){return c>="0"&&c<="9"}function isBoundary(c){switch(c){case"(":case"[":case")":case"]":case",":case"\
.":case"!":case">":case"<":case"=":case"&":case"|":return!0}return/\s/.test(c)}function isLegalIdentifier(str){if(str=="")return!1;const first=str[0];if(first>="a"&&first<="z"||first>="A"&&first<="Z"||
first=="_"){for(const c of str.substring(1).split(""))if(!(c>="a"&&c<="z"||c>="A"&&c<="Z"||c>="0"&&c<="9"||c=="_"||c=="-"))return!1;return!0}return!1}const MAX_PARSER_DEPTH=50,MAX_EXPRESSION_LENGTH=21e3;
var ErrorType;(function(ErrorType2){ErrorType2[ErrorType2.ErrorUnexpectedSymbol=0]="ErrorUnexpectedSymbol",ErrorType2[ErrorType2.ErrorUnrecognizedNamedValue=1]="ErrorUnrecognizedNamedValue",ErrorType2[ErrorType2.
ErrorUnexpectedEndOfExpression=2]="ErrorUnexpectedEndOfExpression",ErrorType2[ErrorType2.ErrorExceededMaxDepth=3]="ErrorExceededMaxDepth",ErrorType2[ErrorType2.ErrorExceededMaxLength=4]="ErrorExceeded\
MaxLength",ErrorType2[ErrorType2.ErrorTooFewParameters=5]="ErrorTooFewParameters",ErrorType2[ErrorType2.ErrorTooManyParameters=6]="ErrorTooManyParameters",ErrorType2[ErrorType2.ErrorEvenParameters=7]=
"ErrorEvenParameters",ErrorType2[ErrorType2.ErrorUnrecognizedContext=8]="ErrorUnrecognizedContext",ErrorType2[ErrorType2.ErrorUnrecognizedFunction=9]="ErrorUnrecognizedFunction"})(ErrorType||(ErrorType=
{}));class ExpressionError extends Error{constructor(typ,tok){super(`${errorDescription(typ)}: '${tokenString(tok)}'`),this.typ=typ,this.tok=tok,this.pos=this.tok.range.start}}function errorDescription(typ){
switch(typ){case ErrorType.ErrorUnexpectedEndOfExpression:return"Unexpected end of expression";case ErrorType.ErrorUnexpectedSymbol:return"Unexpected symbol";case ErrorType.ErrorUnrecognizedNamedValue:
return"Unrecognized named-value";case ErrorType.ErrorExceededMaxDepth:return`Exceeded max expression depth ${MAX_PARSER_DEPTH}`;case ErrorType.ErrorExceededMaxLength:return`Exceeded max expression len\
gth ${MAX_EXPRESSION_LENGTH}`;case ErrorType.ErrorTooFewParameters:return"Too few parameters supplied";case ErrorType.ErrorTooManyParameters:return"Too many parameters supplied";case ErrorType.ErrorEvenParameters:
return"Even number of parameters supplied, requires an odd number of parameters";case ErrorType.ErrorUnrecognizedContext:return"Unrecognized named-value";case ErrorType.ErrorUnrecognizedFunction:return"\
Unrecognized function";default:return"Unknown error"}}class ExpressionEvaluationError extends Error{}const caseFunc={name:"case",description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluate\
s predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",minArgs:3,maxArgs:Number.
MAX_SAFE_INTEGER,call:(...args)=>{for(let i=0;i<args.length-1;i+=2){const predicate=args[i];if(predicate.kind!==expressiondata_Kind.Boolean)throw new Error("case predicate must evaluate to a boolean v\
alue");if(predicate.value)return args[i+1]}return args[args.length-1]}};function falsy(d){switch(d.kind){case expressiondata_Kind.Null:return!0;case expressiondata_Kind.Boolean:return!d.value;case expressiondata_Kind.
Number:{const dv=d.value;return dv===0||isNaN(dv)}case expressiondata_Kind.String:return d.value.length===0}return!1}function truthy(d){return!falsy(d)}function coerceTypes(li,ri){let lv=li,rv=ri;if(li.
kind===ri.kind)return[lv,rv];switch(li.kind){case expressiondata_Kind.Number:if(ri.kind===expressiondata_Kind.String)return rv=new NumberData(ri.number()),[lv,rv];break;case expressiondata_Kind.String:
if(ri.kind===expressiondata_Kind.Number)return lv=new NumberData(li.number()),[lv,rv];break;case expressiondata_Kind.Null:case expressiondata_Kind.Boolean:return lv=new NumberData(li.number()),coerceTypes(
lv,rv)}switch(ri.kind){case expressiondata_Kind.Null:case expressiondata_Kind.Boolean:return rv=new NumberData(ri.number()),coerceTypes(lv,rv)}return[lv,rv]}function equals(lhs,rhs){const[lv,rv]=coerceTypes(
lhs,rhs);if(lv.kind!=rv.kind)return!1;switch(lv.kind){case expressiondata_Kind.Null:return!0;case expressiondata_Kind.Number:{const ld=lv.value,rd=rv.value;return isNaN(ld)||isNaN(rd)?!1:ld==rd}case expressiondata_Kind.
String:{const ls=lv.value,rs=rv.value;return toUpperSpecial(ls)===toUpperSpecial(rs)}case expressiondata_Kind.Boolean:{const lb=lv.value,rb=rv.value;return lb==rb}case expressiondata_Kind.Dictionary:case expressiondata_Kind.
Array:return lv===rv}return!1}function greaterThan(lhs,rhs){const[lv,rv]=coerceTypes(lhs,rhs);if(lv.kind!=rv.kind)return!1;switch(lv.kind){case expressiondata_Kind.Number:{const lf=lv.value,rf=rv.value;
return isNaN(lf)||isNaN(rf)?!1:lf>rf}case expressiondata_Kind.String:{let ls=lv.value,rs=rv.value;return ls=toUpperSpecial(ls),rs=toUpperSpecial(rs),ls>rs}case expressiondata_Kind.Boolean:{const lb=lv.
value,rb=rv.value;return lb&&!rb}}return!1}function lessThan(lhs,rhs){const[lv,rv]=coerceTypes(lhs,rhs);if(lv.kind!=rv.kind)return!1;switch(lv.kind){case expressiondata_Kind.Number:{const lf=lv.value,
rf=rv.value;return isNaN(lf)||isNaN(rf)?!1:lf<rf}case expressiondata_Kind.String:{let ls=lv.value,rs=rv.value;return ls=toUpperSpecial(ls),rs=toUpperSpecial(rs),ls<rs}case expressiondata_Kind.Boolean:{
const lb=lv.value,rb=rv.value;return!lb&&rb}}return!1}function toUpperSpecial(s){const sb=[];let i=0;const len=s.length;let found=s.indexOf("\u0131");for(;i<len;)if(i<found)sb.push(s.substring(i,found).
toUpperCase()),i=found;else if(i==found)sb.push(s.substring(i,i+1)),i+=1,found=s.indexOf("\u0131",i);else{sb.push(s.substring(i).toUpperCase());break}return sb.join("")}const contains={name:"contains",
description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a st\
ring, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...args)=>{const left=args[0],right=args[1];
if(left.primitive){const ls=left.coerceString();if(right.primitive){const rs=right.coerceString();return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()))}}else if(left.kind===expressiondata_Kind.
Array){const la=left;if(la.values().length===0)return new BooleanData(!1);for(const v of la.values())if(equals(right,v))return new BooleanData(!0)}return new BooleanData(!1)}},endswith={name:"endsWith",
description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...args)=>{
const left=args[0];if(!left.primitive)return new BooleanData(!1);const right=args[1];if(!right.primitive)return new BooleanData(!1);const ls=toUpperSpecial(left.coerceString()),rs=toUpperSpecial(right.
coerceString());return new BooleanData(ls.endsWith(rs))}},format={name:"format",description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with \
the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum fo\
r the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...args)=>{const fs2=args[0].coerceString(),result=[];let index=0;for(;index<
fs2.length;){const lbrace=fs2.indexOf("{",index),rbrace=fs2.indexOf("}",index);if(lbrace>=0&&(rbrace<0||rbrace>lbrace)){if(safeCharAt(fs2,lbrace+1)==="{"){result.push(fs2.substr(index,lbrace-index+1)),
index=lbrace+2;continue}if(rbrace>lbrace+1){const argIndex=readArgIndex(fs2,lbrace+1);if(argIndex.success){if(1+argIndex.result>args.length-1)throw new Error(`The following format string references mo\
re arguments than were supplied: ${fs2}`);lbrace>index&&result.push(fs2.substr(index,lbrace-index)),result.push(`${args[1+argIndex.result].coerceString()}`),index=rbrace+1;continue}}throw new Error(`T\
he following format string is invalid: ${fs2}`)}else if(rbrace>=0)if(safeCharAt(fs2,rbrace+1)==="}")result.push(fs2.substr(index,rbrace-index+1)),index=rbrace+2;else throw new Error(`The following for\
mat string is invalid: ${fs2}`);else{result.push(fs2.substr(index));break}}return new StringData(result.join(""))}};function safeCharAt(string,index){return string.length>index?string[index]:"\0"}function readArgIndex(string,startIndex){
let length=0;for(;;){const nextChar=safeCharAt(string,startIndex+length);if(nextChar>="0"&&nextChar<="9")length++;else break}if(length<1)return{success:!1};const endIndex=startIndex+length-1,result=parseInt(
string.substr(startIndex,length));return{success:!isNaN(result),result,endIndex}}const funcs_wellKnownFunctions={case:caseFunc,contains,endswith,format,fromjson:{name:"fromJson",description:"`fromJSON\
(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",minArgs:1,
maxArgs:1,call:(...args)=>{const is=args[0].coerceString();if(is.trim()==="")throw new Error("empty input");try{return JSON.parse(is,reviver)}catch(e){throw new ExpressionEvaluationError("Error parsin\
g JSON when evaluating fromJson",{cause:e})}}},join:{name:"join",description:"`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatena\
ted into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",minArgs:1,maxArgs:2,call:(...args)=>{
if(args[0].primitive)return new StringData(args[0].coerceString());if(args[0].kind===expressiondata_Kind.Array){let separator=",";return args.length>1&&args[1].primitive&&(separator=args[1].coerceString()),
new StringData(args[0].values().map(item=>item.coerceString()).join(separator))}return new StringData("")}},startswith:{name:"startsWith",description:"`startsWith( searchString, searchValue )`\n\nReturn\
s `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...args)=>{const left=args[0];if(!left.primitive)return new BooleanData(
!1);const right=args[1];if(!right.primitive)return new BooleanData(!1);const ls=toUpperSpecial(left.coerceString()),rs=toUpperSpecial(right.coerceString());return new BooleanData(ls.startsWith(rs))}},
tojson:{name:"toJson",description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",minArgs:1,maxArgs:1,
call:(...args)=>new StringData(JSON.stringify(args[0],replacer,"  "))}};function validateFunction(context,identifier,argCount){const name=identifier.lexeme.toLowerCase();let f;if(f=funcs_wellKnownFunctions[name],
!f&&(f=context.extensionFunctions.get(name),!f)){if(!context.allowUnknownKeywords)throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction,identifier);return}if(argCount<f.minArgs)throw new ExpressionError(
ErrorType.ErrorTooFewParameters,identifier);if(argCount>f.maxArgs)throw new ExpressionError(ErrorType.ErrorTooManyParameters,identifier);if(name==="case"&&argCount%2===0)throw new ExpressionError(ErrorType.
ErrorEvenParameters,identifier)}class idxHelper{constructor(star,idx){if(this.star=star,!!idx&&!star){idx.primitive&&(this.str=idx.coerceString());let f=idx.number();!isNaN(f)&&isFinite(f)&&f>=0&&(f=Math.
floor(f),this.int=f)}}}class evaluator_Evaluator{constructor(n,context,functions){this.n=n,this.context=context,this.functions=functions}evaluate(){return this.eval(this.n)}eval(n){return n.accept(this)}visitLiteral(literal){
return literal.literal}visitUnary(unary){const r=this.eval(unary.expr);if(unary.operator.type===lexer_TokenType.BANG)return new BooleanData(falsy(r));throw new Error(`unknown unary operator: ${unary.operator.
lexeme}`)}visitBinary(binary){const left=this.eval(binary.left),right=this.eval(binary.right);switch(binary.operator.type){case lexer_TokenType.EQUAL_EQUAL:return new BooleanData(equals(left,right));case lexer_TokenType.
BANG_EQUAL:return new BooleanData(!equals(left,right));case lexer_TokenType.GREATER:return new BooleanData(greaterThan(left,right));case lexer_TokenType.GREATER_EQUAL:return new BooleanData(equals(left,
right)||greaterThan(left,right));case lexer_TokenType.LESS:return new BooleanData(lessThan(left,right));case lexer_TokenType.LESS_EQUAL:return new BooleanData(equals(left,right)||lessThan(left,right))}
throw new Error(`unknown binary operator: ${binary.operator.lexeme}`)}visitLogical(logical){let result;for(const arg of logical.args)if(result=this.eval(arg),logical.operator.type===lexer_TokenType.AND&&
falsy(result)||logical.operator.type===lexer_TokenType.OR&&truthy(result))break;return result}visitGrouping(grouping){return this.eval(grouping.group)}visitContextAccess(contextAccess){return this.context.
get(contextAccess.name.lexeme)}visitIndexAccess(ia){let idx;if(ia.index instanceof Star)idx=new idxHelper(!0,void 0);else{let idxResult;try{idxResult=this.eval(ia.index)}catch(e){throw new Error(`coul\
d not evaluate index for index access: ${e.message}`,{cause:e})}idx=new idxHelper(!1,idxResult)}const objResult=this.eval(ia.expr);let result;switch(objResult.kind){case expressiondata_Kind.Array:{const tobjResult=objResult;
tobjResult instanceof FilteredArray?result=filteredArrayAccess(tobjResult,idx):result=arrayAccess(tobjResult,idx);break}case expressiondata_Kind.Dictionary:{result=objectAccess(objResult,idx);break}default:
idx.star?result=new FilteredArray:result=new Null}return result}visitFunctionCall(functionCall){const args=functionCall.args.map(arg=>this.eval(arg)),functionName=functionCall.functionName.lexeme.toLowerCase();
return(this.functions?.get(functionName)||funcs_wellKnownFunctions[functionName]).call(...args)}}function filteredArrayAccess(fa,idx){const result=new FilteredArray;for(const item of fa.values())switch(item.
kind){case expressiondata_Kind.Dictionary:{const ti=item;if(idx.star)for(const v of ti.values())result.add(v);else if(idx.str!==void 0){const v=ti.get(idx.str);v!==void 0&&result.add(v)}break}case expressiondata_Kind.
Array:{const ti=item;if(idx.star)for(const v of ti.values())result.add(v);else idx.int!==void 0&&idx.int<ti.values().length&&result.add(ti.get(idx.int));break}}return result}function arrayAccess(a,idx){
if(idx.star){const fa=new FilteredArray;for(const item of a.values())fa.add(item);return fa}return idx.int!==void 0&&idx.int<a.values().length?a.get(idx.int):new Null}function objectAccess(obj,idx){if(idx.
star)return new FilteredArray(...obj.values());if(idx.str!==void 0){const r=obj.get(idx.str);if(r!==void 0)return r}return new Null}class parser_Parser{constructor(tokens,extensionContexts,extensionFunctions){
this.tokens=tokens,this.offset=0,this.depth=0,this.extContexts=new Map,this.extFuncs=new Map;for(const contextName of extensionContexts)this.extContexts.set(contextName.toLowerCase(),!0);for(const{name,
func}of extensionFunctions.map(x=>({name:x.name,func:x})))this.extFuncs.set(name.toLowerCase(),func);this.context={allowUnknownKeywords:!1,extensionContexts:this.extContexts,extensionFunctions:this.extFuncs}}parse(){
let result;if(this.atEnd())return result;if(result=this.expression(),!this.atEnd())throw this.buildError(ErrorType.ErrorUnexpectedSymbol,this.peek());return result}expression(){this.incrDepth();try{return this.
logicalOr()}finally{this.decrDepth()}}logicalOr(){let expr=this.logicalAnd();if(this.check(lexer_TokenType.OR)){this.incrDepth();try{const logical=new Logical(this.peek(),[expr]);for(expr=logical;this.
match(lexer_TokenType.OR);){const right=this.logicalAnd();logical.args.push(right)}}finally{this.decrDepth()}}return expr}logicalAnd(){let expr=this.equality();if(this.check(lexer_TokenType.AND)){this.
incrDepth();try{const logical=new Logical(this.peek(),[expr]);for(expr=logical;this.match(lexer_TokenType.AND);){const right=this.equality();logical.args.push(right)}}finally{this.decrDepth()}}return expr}equality(){
let expr=this.comparison();for(;this.match(lexer_TokenType.BANG_EQUAL,lexer_TokenType.EQUAL_EQUAL);){const operator=this.previous(),right=this.comparison();expr=new Binary(expr,operator,right)}return expr}comparison(){
let expr=this.unary();for(;this.match(lexer_TokenType.GREATER,lexer_TokenType.GREATER_EQUAL,lexer_TokenType.LESS,lexer_TokenType.LESS_EQUAL);){const operator=this.previous(),right=this.unary();expr=new Binary(
expr,operator,right)}return expr}unary(){if(this.match(lexer_TokenType.BANG)){this.incrDepth();const operator=this.previous(),unary=this.unary();try{return new Unary(operator,unary)}finally{this.decrDepth()}}
return this.index()}index(){let expr=this.call(),depthIncreased=0;if(expr instanceof Grouping||expr instanceof FunctionCall||expr instanceof ContextAccess){let cont=!0;for(;cont;)switch(!0){case this.
match(lexer_TokenType.LEFT_BRACKET):{let indexExpr;this.match(lexer_TokenType.STAR)?indexExpr=new Star:indexExpr=this.expression(),this.consume(lexer_TokenType.RIGHT_BRACKET,ErrorType.ErrorUnexpectedSymbol),
this.incrDepth(),depthIncreased++,expr=new IndexAccess(expr,indexExpr);break}case this.match(lexer_TokenType.DOT):if(this.incrDepth(),depthIncreased++,this.match(lexer_TokenType.IDENTIFIER)){const property=this.
previous();expr=new IndexAccess(expr,new Literal(new StringData(property.lexeme),property))}else if(this.match(lexer_TokenType.STAR))expr=new IndexAccess(expr,new Star);else throw this.buildError(ErrorType.
ErrorUnexpectedSymbol,this.peek());break;default:cont=!1}}for(let i=0;i<depthIncreased;i++)this.decrDepth();return expr}call(){if(!this.check(lexer_TokenType.IDENTIFIER))return this.primary();const identifier=this.
next();if(!this.match(lexer_TokenType.LEFT_PAREN)){if(!this.extContexts.has(identifier.lexeme.toLowerCase()))throw this.buildError(ErrorType.ErrorUnrecognizedContext,identifier);return new ContextAccess(
identifier)}const args=[];for(;!this.match(lexer_TokenType.RIGHT_PAREN);){const aexp=this.expression();args.push(aexp),this.check(lexer_TokenType.RIGHT_PAREN)||this.consume(lexer_TokenType.COMMA,ErrorType.
ErrorUnexpectedSymbol)}return validateFunction(this.context,identifier,args.length),new FunctionCall(identifier,args)}primary(){switch(!0){case this.match(lexer_TokenType.FALSE):return new Literal(new BooleanData(
!1),this.previous());case this.match(lexer_TokenType.TRUE):return new Literal(new BooleanData(!0),this.previous());case this.match(lexer_TokenType.NULL):return new Literal(new Null,this.previous());case this.
match(lexer_TokenType.NUMBER):return new Literal(new NumberData(this.previous().value),this.previous());case this.match(lexer_TokenType.STRING):return new Literal(new StringData(this.previous().value),
this.previous());case this.match(lexer_TokenType.LEFT_PAREN):{const expr=this.expression();if(this.atEnd())throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression,this.previous());return this.consume(
lexer_TokenType.RIGHT_PAREN,ErrorType.ErrorUnexpectedSymbol),new Grouping(expr)}case this.atEnd():throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression,this.previous())}throw this.buildError(
ErrorType.ErrorUnexpectedSymbol,this.peek())}match(...tokenTypes){for(const tokenType of tokenTypes)if(this.check(tokenType))return this.next(),!0;return!1}check(tokenType){return this.atEnd()?!1:this.
peek().type==tokenType}atEnd(){return this.peek().type==lexer_TokenType.EOF}next(){return this.atEnd()||this.offset++,this.previous()}peek(){return this.tokens[this.offset]}previous(){return this.tokens[this.
offset-1]}consume(tokenType,errorType){if(this.check(tokenType)){this.next();return}throw this.buildError(errorType,this.peek())}incrDepth(){if(this.depth++,this.depth>MAX_PARSER_DEPTH)throw this.buildError(
ErrorType.ErrorExceededMaxDepth,this.peek())}decrDepth(){this.depth--}buildError(errType,token2){return new ExpressionError(errType,token2)}}function complete(input,context,extensionFunctions,functions,featureFlags){
const lexResult=new Lexer(input).lex(),tokenInputVector=trimTokenVector(lexResult.tokens);let tokenIdx=tokenInputVector.length-2;if(tokenIdx>=0)switch(tokenInputVector[tokenIdx].type){case TokenType.IDENTIFIER:
tokenIdx--;break;case TokenType.STRING:return[]}if(tokenIdx<0){const result2=contextKeys(context);return result2.push(...functionItems(extensionFunctions,featureFlags)),result2}const pathTokenVector=tokenInputVector.
slice(0,tokenIdx);pathTokenVector.push(tokenInputVector[tokenInputVector.length-1]);const expr=new Parser(pathTokenVector,context.pairs().map(x=>x.key),extensionFunctions).parse(),result=new Evaluator(
expr,context,functions).evaluate();return contextKeys(result)}function functionItems(extensionFunctions,featureFlags){const result=[],flags=featureFlags??new FeatureFlags;for(const fdef of[...Object.values(
wellKnownFunctions),...extensionFunctions])fdef.name==="case"&&!flags.isEnabled("allowCaseFunction")||result.push({label:fdef.name,description:fdef.description,function:!0});return result.sort((a,b)=>a.
label.localeCompare(b.label)),result}function contextKeys(context){return isDictionary(context)?context.pairs().map(x=>completionItemFromContext(x)).sort((a,b)=>a.label.localeCompare(b.label)):[]}function completionItemFromContext(pair){
const context=pair.key.toString(),parenIndex=context.indexOf("("),isFunc=parenIndex>=0&&context.indexOf(")")>=0;return{label:isFunc?context.substring(0,parenIndex):context,description:pair.description,
function:isFunc}}function trimTokenVector(tokenVector){let tokenIdx=tokenVector.length,openParen=0;for(;tokenIdx>0;){switch(tokenVector[tokenIdx-1].type){case TokenType.LEFT_PAREN:if(openParen==0)break;
openParen--,tokenIdx--;continue;case TokenType.RIGHT_PAREN:openParen++,tokenIdx--;continue;case TokenType.IDENTIFIER:case TokenType.DOT:case TokenType.EOF:case TokenType.LEFT_BRACKET:case TokenType.RIGHT_BRACKET:case TokenType.
STRING:tokenIdx--;continue}break}return tokenVector.slice(tokenIdx)}function isDescriptionDictionary(x){return x.kind===Kind.Dictionary&&x instanceof DescriptionDictionary}class DescriptionDictionary extends Dictionary{constructor(...pairs){
super(),this.descriptions=new Map,this.complete=!0;for(const p of pairs)this.add(p.key,p.value,p.description)}add(key,value,description){this.get(key)===void 0&&(super.add(key,value),description&&this.
descriptions.set(key,description))}pairs(){return super.pairs().map(p=>({...p,description:this.descriptions.get(p.key)}))}getDescription(key){return this.descriptions.get(key)}}}),2214:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{G:()=>valueWordAdvice,N:()=>operatorAdvice});const operators=new Map([["and",'write && in place of "and"'],["or",'write || in place of "or"'],["not",'write\
 ! in place of "not", as in !failure()'],["is","equality is written =="],["eq","equality is written =="],["ne","inequality is written !="],["in","write contains(\u2026), as in contains(github.ref, 'release\
')"],["succeeded","write success()"],["failed","write failure()"]]),values2=new Map([...["yes","on","true"].map(word2=>[word2,"write true"]),...["no","off","false"].map(word2=>[word2,"write false"]),...[
"none","nil","null","undefined"].map(word2=>[word2,"write null"])]);function operatorAdvice(word2){return operators.get(word2.toLowerCase())}function valueWordAdvice(word2){return values2.get(word2.toLowerCase())}}),
3929:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{v:()=>parseOnce});var message_of2=__nccwpck_require__2(898),expression2=__nccwpck_require__2(
712),expression_data2=__nccwpck_require__2(6855),expression_functions2=__nccwpck_require__2(5186);const languageFunctionsByName=new Set(expression_functions2.MR.map(name=>name.toLowerCase())),deepestJson=100;
function evaluate2(tree,uses2,contexts2,functions){for(const{name}of uses2.functions){const folded2=name.toLowerCase();if(!languageFunctionsByName.has(folded2)&&functions.get(folded2)===void 0)throw new Error(
`unknown function "${name}"`)}const used=new Map;for(const{name}of uses2.contexts){const value=contexts2.get(name.toLowerCase());if(value===void 0)throw new Error(`unknown context "${name}"`);used.set(
name.toLowerCase(),value())}const result=new WideEvaluator(tree,new expression_data2.C8(used),definitions(uses2,functions)).evaluate();return{text:result.coerceString(),truthy:(0,expression2.vN)(result),
json:()=>(0,expression_data2._L)(result)}}class WideEvaluator extends expression2.oi{visitIndexAccess(access){return access.index instanceof expression2.FE?allOf(this.eval(access.expr)):super.visitIndexAccess(
access)}}function allOf(value){const parts=new expression2.Ti;for(const owner of value instanceof expression2.Ti?value.values():[value])if(!(owner.kind!==expression2.p.b8.Array&&owner.kind!==expression2.
p.b8.Dictionary))for(const part of owner.values())parts.add(part);return parts}const ownDefinitions=new Map([["fromjson",expression_evaluator_define("fromjson",([text])=>(0,expression_data2.OY)(parseJson(
text?.coerceString()??"")))],["tojson",expression_evaluator_define("tojson",([value])=>new expression2.p.uQ(value===void 0?"null":(0,expression_data2.s$)(value)))]]);function definitions(uses2,functions){
const found=new Map;for(const use of uses2.functions){const name=use.name.toLowerCase(),call2=functions.get(name),definition=ownDefinitions.get(name)??(call2&&expression_evaluator_define(name,values2=>(0,expression_data2.
OY)(call2(...values2.map(value=>value.coerceString())))));definition!==void 0&&found.set(name,definition)}return found}function expression_evaluator_define(name,call2){return{name,minArgs:0,maxArgs:1/0,
call:(...values2)=>call2(values2)}}function parseJson(text){let value;try{value=JSON.parse(text)}catch{const found=text.trim()===""?"nothing":`a text of length ${text.length} that is not JSON`;throw new Error(
`fromJSON() expects JSON, found ${found}`)}if(isDeeper(value,deepestJson))throw new Error(`fromJSON() expects at most ${deepestJson} levels of lists and objects`);return value}function isDeeper(value,levels){
return value===null||typeof value!="object"?!1:levels===0||Object.values(value).some(part=>isDeeper(part,levels-1))}const decides={carried:!1,bare:!1};function collectUses(tree,offsetOf2){const uses2={
contexts:[],functions:[],resultWords:[],statusNeeds:[]};function visit(node,role){if(node instanceof expression2.uS)node.literal=(0,expression_data2.rf)(node.literal);else if(node instanceof expression2.
_c)visit(node.expr,decides);else if(node instanceof expression2.aU)visit(node.group,role);else if(node instanceof expression2.oD)visitLogical(node,role);else if(node instanceof expression2.yI){for(const side of[
node.left,node.right])visit(side,decides);compare(node.left,node.right),compare(node.right,node.left)}else if(node instanceof expression2.R6){const name=node.functionName.lexeme;uses2.functions.push({
name,offset:offsetOf2(node.functionName)});const isGiven=givenArguments(name,node.args.length),bare=role.bare&&name.toLowerCase()!=="case",asksForTasks=/^(?:success|failure)$/i.test(name);asksForTasks&&
noteStatusNeeds(node);for(const[index,argument]of node.args.entries())asksForTasks&&!(argument instanceof expression2.uS)||visit(argument,isGiven(index)?{...role,bare}:decides);const[list2,item]=node.
args;name.toLowerCase()==="contains"&&list2!==void 0&&item!==void 0&&compare(list2,item)}else(node instanceof expression2.QC||node instanceof expression2.p_)&&visitAccess(node,role)}function noteStatusNeeds({
functionName,args}){const offset=offsetOf2(functionName);for(const argument of args){const isText=argument instanceof expression2.uS&&argument.literal.kind===expression2.p.b8.String;uses2.statusNeeds.
push({function:functionName.lexeme,name:isText?argument.literal.coerceString():void 0,offset:isText?offsetOf2(argument.token):offset})}}function visitLogical({operator,args},{carried}){for(const[index,
argument]of args.entries()){const isGiven=operator.type===expression2.ks.OR||index===args.length-1;visit(argument,{carried:carried&&isGiven,bare:!1})}}function visitAccess(node,role){const{root,steps:steps2}=unwind(
node);for(const step of steps2)visit(step,decides);if(root instanceof expression2.QC){const{lexeme:name}=root.name;uses2.contexts.push({name,path:fixedPath(steps2),...role,offset:offsetOf2(root.name)})}else
visit(root,role)}function compare(result,word2){if(!(word2 instanceof expression2.uS)||word2.literal.kind!==expression2.p.b8.String)return;const{root,steps:steps2}=unwind(result);!(steps2.length===2&&
fixedPath(steps2)[1]?.toLowerCase()==="result")||!(root instanceof expression2.QC)||root.name.lexeme.toLowerCase()!=="needs"||uses2.resultWords.push({name:word2.literal.coerceString(),offset:offsetOf2(
word2.token)})}return visit(tree,{carried:!0,bare:!0}),uses2.contexts.sort((left,right)=>left.offset-right.offset),uses2}function givenArguments(name,count2){switch(name.toLowerCase()){case"contains":case"\
startswith":case"endswith":return()=>!1;case"case":return index=>index%2===1||index===count2-1;default:return()=>!0}}function unwind(node){const steps2=[];let root=node;for(;root instanceof expression2.
p_;root=root.expr)steps2.unshift(root.index);return{root,steps:steps2}}function fixedPath(steps2){const path2=[];for(const step of steps2)if(step instanceof expression2.FE)path2.push("*");else if(step instanceof
expression2.uS)path2.push(step.literal.coerceString());else break;return path2}var foreign_words2=__nccwpck_require__2(2214);const unexpectedSymbol=/^Unexpected symbol: '([\s\S]*?)'(?:\. Located at position (\d+) within expression: [\s\S]*)?$/,
earlyEnd=/^Unexpected end of expression: '([\s\S]*)'$/,wrongCount=/^(Too few|Too many) parameters supplied: '(.*)'$/;function syntaxProblem(message,offset,before){const count2=wrongCount.exec(message);
if(count2!==null)return{kind:"problem",problem:`${count2[1]?.toLowerCase()} arguments for ${count2[2]}()`,offset};const end=earlyEnd.exec(message);if(end!==null)return{kind:"problem",problem:`the expr\
ession ends too early, after ${JSON.stringify(end[1])}`,offset};const symbol=unexpectedSymbol.exec(message);if(symbol===null)return{kind:"problem",problem:message.charAt(0).toLowerCase()+message.slice(
1),offset};const[,text="",position]=symbol;if(text==="EOF")return{kind:"problem",problem:"the expression ends too early",offset};const hint=hintFor(text,before);return{kind:"problem",problem:text.startsWith(
"'")?"a text is never closed":`unexpected ${JSON.stringify(text)}`,offset:position===void 0?offset:Number(position)-1,...hint===void 0?{}:{hint}}}function hintFor(text,before=""){if(text.startsWith("'"))
return"end it with '; a ' inside it is written ''";if(text.startsWith('"'))return"texts in expressions stand in single quotes: 'like this'";if(text===">"&&before==="<")return"inequality is written !=";
const foreign=(0,foreign_words2.N)(text)??(0,foreign_words2.N)(before);if(foreign!==void 0)return foreign;if(text==="=")return"equality is written ==";if(text==="&"||text==="|")return`write ${text}${text}`;
if(/^[\w.-]*[:#@/][\w@/.:#-]+$/.test(text))return"a name with such characters stands in brackets: needs['test:unit'].result";if(/^[-+*/%]$/.test(text))return"the expression language has no arithmetic"}
const parsedSources=new Map,mostParsedSources=1e4;function parseOnce(source){const known2=parsedSources.get(source);if(known2!==void 0)return known2;const parsed=parseExpression(source);return parsedSources.
size>=mostParsedSources&&parsedSources.clear(),parsedSources.set(source,parsed),parsed}const anyArity={minArgs:0,maxArgs:255},longestExpression=21e3;function parseExpression(source){if(source.length>longestExpression)
return{kind:"problem",problem:`the expression has ${source.length} characters, expected at most ${longestExpression}`,offset:0};let offsets=new Map;try{const{tokens}=new expression2.JG(source).lex();offsets=
locate(tokens,source);const comma=tokens.find(({type},index)=>type===expression2.ks.COMMA&&tokens[index+1]?.type===expression2.ks.RIGHT_PAREN);if(comma!==void 0)return{kind:"problem",problem:'an argum\
ent is missing after ","',offset:offsets.get(comma)??0};const tree=parse2(tokens);if(tree===void 0)return{kind:"problem",problem:"the expression is empty",offset:0};const uses2=collectUses(tree,token2=>offsets.
get(token2)??0);return{kind:"expression",...uses2,evaluate:(contexts2,functions)=>evaluate2(tree,uses2,contexts2,functions)}}catch(error){const place=error instanceof expression2.tj?error.pos:void 0,tokens=[
...offsets.keys()],index=tokens.findIndex(({range})=>range.start===place),token2=tokens[index],offset=token2===void 0?0:offsets.get(token2)??0;return syntaxProblem((0,message_of2.b)(error),offset,tokens[index-
1]?.lexeme)}}function parse2(tokens){const contexts2=[],functions=[];for(const[index,token2]of tokens.entries()){const next=tokens[index+1]?.type;token2.type===expression2.ks.STRING&&(token2.value=token2.
lexeme.slice(1,-1).replaceAll("''","'")),token2.type===expression2.ks.IDENTIFIER&&(next===expression2.ks.LEFT_PAREN?functions.push({name:token2.lexeme,...expression_functions2.Qd.get(token2.lexeme.toLowerCase())??
anyArity}):contexts2.push(token2.lexeme))}return new expression2.iX(tokens,contexts2,functions).parse()}function locate(tokens,source){let end=0;return new Map(tokens.map(token2=>{for(;/\s/.test(source.
charAt(end));)end+=1;const start=end;return end+=token2.lexeme.length,[token2,start]}))}}),6835:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{J:()=>foreignSources,t:()=>templateUses});var _expression_types_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(1282),_parse_expression_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3929),_template_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(514),_expression_places_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3903);function templateUses(text){const split=(0,_template_js__WEBPACK_IMPORTED_MODULE_2__.
LL)(text);return split.kind==="unclosed"?[]:split.segments.flatMap(segment=>{const parsed=segment.kind==="expression"?(0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_0__.v)(segment.source):void 0;return parsed?.
kind==="expression"?parsed.contexts:[]})}function foreignSources(text,isStated2){const{contexts:own}=(0,_expression_places_js__WEBPACK_IMPORTED_MODULE_1__.Y)("run");return templateUses(text).filter(use=>use.
carried&&!own.includes(use.name.toLowerCase())&&!isStated2(use)).map(_expression_types_js__WEBPACK_IMPORTED_MODULE_3__.r)}}),514:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Fl:()=>isTemplate,G$:()=>isInsertion,LL:()=>splitTemplate});const opening="${{";function isTemplate(text){return text.includes(opening)}function isInsertion(key){
const split=splitTemplate(key);if(split.kind==="unclosed")return!1;const[first,...others]=split.segments;return first?.kind==="expression"&&first.source==="insert"&&others.length===0}function splitTemplate(text){
const segments=[];let literalStart=0;for(let start=text.indexOf(opening);start!==-1;start=text.indexOf(opening,literalStart)){const end=findClosing(text,start+opening.length);if(end===void 0)return{kind:"\
unclosed",offset:start};start>literalStart&&segments.push({kind:"literal",text:text.slice(literalStart,start)}),segments.push(expressionBetween(text,start+opening.length,end)),literalStart=end+2}return literalStart<
text.length&&segments.push({kind:"literal",text:text.slice(literalStart)}),{kind:"segments",segments}}function findClosing(text,from){let inString=!1;for(let index=from;index<text.length;index+=1){const character=text[index];
if(character==="'")inString=!inString;else if(!inString&&character==="}"&&text[index+1]==="}")return index}}function expressionBetween(text,start,end){const raw=text.slice(start,end);return{kind:"expr\
ession",source:raw.trim(),offset:start+raw.length-raw.trimStart().length}}}),5602:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{L:()=>formatPosition,x:()=>formatDiagnostic});function formatPosition(position){return`${position.file}:${position.line}:${position.column}`}function formatDiagnostic(diagnostic){const lines=[`${formatPosition(
diagnostic.at)}: ${diagnostic.message}`];return diagnostic.expected!==void 0&&lines.push(`  expected: ${diagnostic.expected}`),diagnostic.found!==void 0&&lines.push(`  found: ${diagnostic.found}`),diagnostic.
hint!==void 0&&lines.push(`  hint: ${diagnostic.hint}`),lines.join(`
`)}}),9967:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{y:()=>shellExitCode});var node_os__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8161);const signalBase=128,signalNumbers=new Map(Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals));function shellExitCode(termination){switch(termination.kind){case"exited":return termination.
code;case"signalled":return codeOfSignal(termination.signal);case"ended-early":return termination.code??(termination.signal===void 0?void 0:codeOfSignal(termination.signal));case"keeper-killed":case"t\
imed-out":case"cancelled":case"could-not-start":case"bad-task-file":case"too-many-masks":case"stopped":case"not-ready":return}}function codeOfSignal(signal){const number2=signalNumbers.get(signal)??Number(
/^signal (\d+)$/.exec(signal)?.[1]);return Number.isNaN(number2)?void 0:signalBase+number2}}),898:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{b:()=>messageOf});function messageOf(thrown){return thrown instanceof Error?thrown.message:String(thrown)}}),6047:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{p:()=>nearest2});function nearest2(word2,candidates){let limit=word2.length===1?0:Math.min(3,Math.max(1,Math.floor(word2.length/3))),best;for(const candidate of candidates){
const distance=editDistance(word2.toLowerCase(),candidate.toLowerCase(),limit);if(distance!==void 0&&candidate!==word2){if(distance===0)return candidate;best=candidate,limit=distance-1}}return best}function editDistance(left,right,limit){
if(Math.abs(left.length-right.length)>limit)return;let beforeLast=[],last=Array.from({length:right.length+1},(_,index)=>index);for(let row=1;row<=left.length;row+=1){const current=[row];for(let column=1;column<=
right.length;column+=1){const same=left[row-1]===right[column-1];let cost=Math.min((last[column]??1/0)+1,(current[column-1]??1/0)+1,(last[column-1]??1/0)+(same?0:1));row>1&&column>1&&left[row-1]===right[column-
2]&&left[row-2]===right[column-1]&&(cost=Math.min(cost,(beforeLast[column-2]??1/0)+1)),current.push(cost)}if(Math.min(...current)>limit&&Math.min(...last)>limit)return;beforeLast=last,last=current}const distance=last[right.
length]??1/0;return distance<=limit?distance:void 0}}),6805:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{bF:()=>passed,
oI:()=>noTaskFiles,pS:()=>mayTellWhy,xc:()=>failedCases});const noTaskFiles={outputs:new Map,env:new Map,path:[],summary:""};function failedCases({counts}){return counts.failed+counts.error}function passed(termination){
return termination.kind==="exited"&&termination.code===0||termination.kind==="stopped"}function mayTellWhy(termination){switch(termination.kind){case"exited":return termination.code!==0;case"signalled":case"\
keeper-killed":case"timed-out":case"not-ready":case"ended-early":return!0;case"cancelled":case"could-not-start":case"bad-task-file":case"too-many-masks":case"stopped":return!1}}}),2672:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{i:()=>matrixVariable});function matrixVariable(key){return`MATRIX_${key.toUpperCase().replaceAll(/[^A-Z0-9_]/g,"_")}`}}),6861:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{NM:()=>isUnseen,R8:()=>codePointName,yV:()=>withUnseenShown});const unseenCharacter=/[\u034f\p{Cc}\p{Cf}\u00a0\u115f\u1160\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u3164\uffa0\ufffc]/u;
function isUnseen(character){return unseenCharacter.test(character)}function codePointName(character){return`U+${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function withUnseenShown(text){
return Array.from(text,character=>isUnseen(character)?`<${codePointName(character)}>`:character).join("")}}),5314:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{r:()=>withCommas});function withCommas(count2){return String(count2).replaceAll(/\B(?=(?:\d{3})+$)/g,",")}}),3634:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{c:()=>Plan});const allWell={well:!0,failed:!1,culprit:void 0};function ancestryOf(needs){let well=!0,failed=!1,failure,unsuccessful,inherited,matricesThatRan;
for(const{task:task2,result,ancestry}of needs){if(result===void 0)throw new Error(`internal error: need ${task2.id} has no result yet`);failed||=ancestry.failed||result==="failure",well&&=ancestry.well;
let fine=result==="success";result==="skipped"&&task2.matrix!==void 0&&(matricesThatRan??=notSkipped(needs),fine=matricesThatRan.has(task2.matrix.key)),well&&=fine,fine?inherited??=ancestry.culprit:result===
"failure"?failure??={task:task2.id,result}:unsuccessful??={task:task2.id,result}}return well?allWell:{well,failed,culprit:failure??unsuccessful??inherited}}function notSkipped(needs){const keys2=new Set;
for(const{task:task2,result}of needs)task2.matrix!==void 0&&result!=="skipped"&&keys2.add(task2.matrix.key);return keys2}function resultOfAttempt(termination){switch(termination.kind){case"exited":return termination.
code===0?"success":"failure";case"stopped":return"success";case"cancelled":return"cancelled";case"signalled":case"keeper-killed":case"timed-out":case"could-not-start":case"bad-task-file":case"too-many\
-masks":case"not-ready":case"ended-early":return"failure"}}function resultOfService(termination,askedToStop){switch(termination.kind){case"stopped":return"success";case"cancelled":return"cancelled";case"\
could-not-start":case"bad-task-file":case"too-many-masks":return"failure";case"exited":case"signalled":case"keeper-killed":case"timed-out":case"not-ready":case"ended-early":return askedToStop?"success":
"failure"}}class Closings{#policy;#entries;#instances=new Map;#matrices=new Map;#run;#failures=0;constructor(policy,entries){this.#policy=policy,this.#entries=entries;for(const entry of entries){const{
matrix:matrix2}=entry.task;if(matrix2?.failFast!==!0)continue;const instances=this.#instances.get(matrix2.key);instances===void 0?this.#instances.set(matrix2.key,[entry]):instances.push(entry)}}of({task:{
matrix:matrix2}}){return(matrix2&&this.#matrices.get(matrix2.key))??this.#run}failed({task:task2}){this.#failures+=1;const shut=[],entries=task2.matrix&&this.#instances.get(task2.matrix.key);if(task2.
matrix!==void 0&&entries!==void 0&&!this.#matrices.has(task2.matrix.key)){const cause={kind:"matrix-fail-fast",task:task2.id};this.#matrices.set(task2.matrix.key,{cause,cleanUps:!1}),shut.push({cause,
entries})}const{failFast,maxFailures}=this.#policy;return failFast?shut.push(...this.close({kind:"fail-fast",task:task2.id})):maxFailures>0&&this.#failures>=maxFailures&&shut.push(...this.close({kind:"\
max-failures",failures:this.#failures})),shut}close(cause){const before=this.#run;return before!==void 0&&(cause.kind!=="signal"||!before.cleanUps)?[]:(this.#run={cause,cleanUps:before?.cause.kind!=="\
signal"},[{cause,entries:this.#entries}])}}var numbered_graph2=__nccwpck_require__2(8723);function isUnstarted({phase,attempts:attempts2}){return phase==="blocked"||phase==="ready"&&attempts2===0}class PlottedEntry{task;place;claim;expectedSeconds;phase="\
blocked";needsLeft;ancestry=allWell;result;attempts=0;toldToEnd=!1;usersLeft;#plot;#number;constructor(plot,number2,task2,place,candidate){this.#plot=plot,this.#number=number2,this.task=task2,this.place=
place,this.claim=candidate.claim,this.expectedSeconds=candidate.expectedSeconds,this.needsLeft=(0,numbered_graph2.No)(plot.graph.needs,number2),this.usersLeft=(0,numbered_graph2.No)(plot.graph.dependents,
number2)}get needs(){return this.#at(this.#plot.graph.needs)}get dependents(){return this.#at(this.#plot.graph.dependents)}#at(adjacency){const found=[];return(0,numbered_graph2.VN)(adjacency,this.#number,
number2=>{const entry=this.#plot.entries[number2];entry!==void 0&&found.push(entry)}),found}}function plotEntries(graph,inStartOrder,candidates){const places=new Int32Array(inStartOrder.length);for(const[
place,number2]of inStartOrder.entries())places[number2]=place;const plot={graph,entries:[]};for(const[number2,task2]of graph.tasks.entries()){const candidate=candidates[number2];if(candidate===void 0)
throw new Error(`internal error: nothing is known of the claim of ${task2.id}`);plot.entries.push(new PlottedEntry(plot,number2,task2,places[number2]??0,candidate))}return plot.entries}class Given{#known;#mayBeGiven;#open=new Set;constructor({
given=new Map,mayBeGiven=()=>!1}){this.#known=given,this.#mayBeGiven=mayBeGiven}knownOf({id,service:service2}){return service2===void 0?this.#known.get(id):void 0}get isAsking(){return this.#open.size>
0}asksFor(entry){return this.#open.has(entry)?"asked":isNeverAsked(entry.task)||!this.#mayBeGiven(entry.task)?"no":(this.#open.add(entry),"new")}close(entry){return this.#open.delete(entry)}isOpen(entry){
return this.#open.has(entry)}isUnused(service2){if(this.#known.size===0)return!1;const users=new Set(service2.dependents);if(users.size===0)return!1;for(const user of users)if(user.task.work.kind==="j\
oin"&&user.dependents.length>0)for(const dependent of user.dependents)users.add(dependent);else if(this.knownOf(user.task)===void 0)return!1;return!0}}function isNeverAsked({service:service2,work}){return service2!==
void 0||work.kind==="join"}const followers={blocked:["ready","done"],ready:["running","starting","done"],running:["waiting","done"],starting:["up","waiting","done"],up:["stopping","done"],stopping:["d\
one"],waiting:["ready","done"],done:[]};function mayFollow(from,to){return followers[from].includes(to)}function holdsSlot(phase){return phase==="running"||phase==="starting"||phase==="up"||phase==="s\
topping"}const cpuResource=0,thousandths=cpus=>cpus<=0?0:Math.max(1,Math.round(cpus*1e3));class Claims{#totals;#kinds=[{kind:"cpus"}];#pools=new Map;#matrices=new Map;#claims=new Map;constructor(cpus,pools){
if(!(cpus>0))throw new Error(`internal error: the CPU budget has to be positive, found ${cpus}`);this.#totals=[thousandths(cpus)];for(const[name,count2]of pools)this.#pools.set(name,this.#add({kind:"p\
ool",name},count2))}get totals(){return this.#totals}kindOf(resource){const kind=this.#kinds[resource];if(kind===void 0)throw new Error(`internal error: there is no resource ${resource}`);return kind}of(task2){
const amounts=[...this.#cpusOf(task2),...this.#poolsOf(task2),...this.#matrixOf(task2)],memoryBytes2=task2.memoryBytes??0,signature=`${memoryBytes2} ${amounts.map(({resource,amount:amount2})=>`${resource}\
:${amount2}`).join(" ")}`;let claim=this.#claims.get(signature);return claim===void 0&&(claim={amounts,memoryBytes:memoryBytes2},this.#claims.set(signature,claim)),claim}#cpusOf({cpus}){const total=this.#totals[cpuResource]??
0,amount2=cpus==="all"?total:Math.min(thousandths(cpus),total);return amount2>0?[{resource:cpuResource,amount:amount2}]:[]}#poolsOf(task2){const amounts=[];for(const[name,amount2]of task2.pools){const resource=this.#pools.
get(name),total=resource===void 0?void 0:this.#totals[resource];if(resource===void 0||total===void 0||amount2>total)throw new Error(`internal error: ${task2.id} needs ${amount2} of pool ${name}, which\
 has ${total??"no entry"}`);amount2>0&&amounts.push({resource,amount:amount2})}return amounts.toSorted((a,b)=>a.resource-b.resource)}#matrixOf({matrix:matrix2}){if(matrix2?.maxParallel===void 0||matrix2.
maxParallel>=matrix2.total)return[];let resource=this.#matrices.get(matrix2.key);return resource===void 0&&(resource=this.#add({kind:"max-parallel",key:matrix2.key},Math.max(1,matrix2.maxParallel)),this.#matrices.
set(matrix2.key,resource)),[{resource,amount:1}]}#add(kind,total){return this.#kinds.push(kind),this.#totals.push(total)-1}}class Budget{#free;constructor(totals){this.#free=[...totals]}free(resource){
return this.#free[resource]??0}lacking(claim){return claim.amounts.filter(({resource,amount:amount2})=>amount2>this.free(resource))}acquire({amounts}){for(const{resource,amount:amount2}of amounts)this.#free[resource]=
this.free(resource)-amount2}release({amounts}){for(const{resource,amount:amount2}of amounts)this.#free[resource]=this.free(resource)+amount2}}class Fairness{#secondsOf;#overtaken=new Map;#overdue=new Map;#kept=new Map;constructor(secondsOf2){
this.#secondsOf=secondsOf2}started(place,share,lanes){this.forget(place);const seconds=this.#secondsOf(place)*share;if(!(seconds<=0))for(const{first}of lanes){if(first>=place)continue;const total=(this.#overtaken.
get(first)??0)+seconds;this.#overtaken.set(first,total),total>=this.#secondsOf(first)&&!this.#overdue.has(first)&&this.#overdue.set(first,new Map)}}forget(place){this.#overtaken.delete(place),this.#overdue.
delete(place)}refresh(lackedBy){this.#kept.clear();for(const[place,lacked]of this.#overdue){for(const{resource,amount:amount2}of lackedBy(place))lacked.set(resource,amount2);for(const[resource,amount2]of lacked){
const other=this.#kept.get(resource);(other===void 0||place<other.place)&&this.#kept.set(resource,{place,amount:amount2})}}}keptFrom(place,resource){return this.keeperOf(place,resource)?.amount??0}keeperOf(place,resource){
const kept2=this.#kept.get(resource);return kept2!==void 0&&kept2.place<place?kept2:void 0}}class MemoryGate{#freeBytes;#promised=0;#freeWhenUnpromised=0;#reading;constructor(freeBytes){this.#freeBytes=
freeBytes}refresh(){this.#reading=void 0}hasRoomFor(bytes){return bytes===0||bytes<=this.#free()&&this.#promised+bytes<=this.#freeWhenUnpromised}get roomBytes(){return Math.max(0,Math.min(this.#free(),
this.#freeWhenUnpromised-this.#promised))}acquire(bytes){bytes>0&&this.#free(),this.#promised+=bytes}release(bytes){this.#promised-=bytes}#free(){return this.#reading??=this.#freeBytes(),this.#promised===
0&&(this.#freeWhenUnpromised=this.#reading),this.#reading}}var number_heap=__nccwpck_require__2(8950);class ReadyQueue{#lanes=new Map;#claimOf=new Map;get lanes(){return this.#lanes.values()}add(place,claim){
if(this.#claimOf.has(place))throw new Error(`internal error: place ${place} is in the queue already`);this.#claimOf.set(place,claim);const lane=this.#lanes.get(claim);lane===void 0?this.#lanes.set(claim,
{claim,first:place,places:new number_heap.S([place])}):(lane.places.push(place),lane.first=Math.min(lane.first,place))}remove(place){const claim=this.#claimOf.get(place),lane=claim===void 0?void 0:this.#lanes.
get(claim);if(lane===void 0)throw new Error(`internal error: place ${place} is not in the queue`);this.#claimOf.delete(place),place===lane.first&&this.#advance(lane)}#advance(lane){for(;;){const place=lane.
places.peek();if(place===void 0){this.#lanes.delete(lane.claim);return}if(this.#claimOf.get(place)===lane.claim){lane.first=place;return}lane.places.pop()}}}class Dispatcher{#candidates;#totals;#ready=new ReadyQueue;#budget;#memory;#fairness;#waitsForMemory=!1;constructor(candidates,totals,freeMemoryBytes2){
this.#candidates=candidates,this.#totals=totals,this.#budget=new Budget(totals),this.#memory=new MemoryGate(freeMemoryBytes2),this.#fairness=new Fairness(place=>this.#candidate(place).expectedSeconds)}get waitsForMemory(){
return this.#waitsForMemory}add(place){this.#ready.add(place,this.#candidate(place).claim)}remove(place){this.#ready.remove(place),this.#fairness.forget(place)}next(prospect){const lane=this.#choose(prospect);
if(lane===void 0)return;const{claim,first}=lane,beyond2=this.#budget.lacking(claim).map(({resource})=>resource);return this.#ready.remove(first),this.#budget.acquire(claim),this.#memory.acquire(claim.
memoryBytes),this.#fairness.started(first,this.#shareOf(claim),this.#ready.lanes),{place:first,beyond:beyond2}}hindrancesOf(place){const{claim}=this.#candidate(place),hindrances=[];for(const{resource,
amount:amount2}of claim.amounts){const free=this.#budget.free(resource),total=this.#totals[resource]??amount2,kept2=this.#fairness.keeperOf(place,resource);amount2>free?hindrances.push({kind:"scarce",
resource,wanted:amount2,taken:total-free,total}):kept2!==void 0&&amount2>free-kept2.amount&&hindrances.push({kind:"kept",resource,keptFor:kept2.place})}const{memoryBytes:memoryBytes2}=claim;return this.#memory.
hasRoomFor(memoryBytes2)||hindrances.push({kind:"memory",wantedBytes:memoryBytes2,freeBytes:this.#memory.roomBytes}),hindrances}release(place){const{claim}=this.#candidate(place);this.#budget.release(
claim),this.#memory.release(claim.memoryBytes)}#choose(prospect){this.#memory.refresh(),this.#fairness.refresh(place=>this.#lackedBy(place)),this.#waitsForMemory=!1;const fitting=this.#firstLane(lane=>this.#hasRoomFor(
lane)?prospect!=="runs"||this.#memory.hasRoomFor(lane.claim.memoryBytes)?!0:(this.#waitsForMemory=!0,!1):!1);return fitting!==void 0||prospect!=="nothing"?fitting:this.#firstLane(({claim})=>this.#budget.
lacking(claim).length===0)??this.#firstLane(()=>!0)}#firstLane(mayStart){let first;for(const lane of this.#ready.lanes)(first===void 0||lane.first<first.first)&&mayStart(lane)&&(first=lane);return first}#hasRoomFor({
claim,first}){for(const{resource,amount:amount2}of claim.amounts)if(amount2>this.#budget.free(resource)-this.#fairness.keptFrom(first,resource))return!1;return!0}#lackedBy(place){const{claim}=this.#candidate(
place),lacking=this.#budget.lacking(claim);return lacking.length>0||this.#memory.hasRoomFor(claim.memoryBytes)?lacking:[{resource:cpuResource,amount:this.#totals[cpuResource]??0}]}#shareOf({amounts}){
let share=0;for(const{resource,amount:amount2}of amounts)share=Math.max(share,amount2/(this.#totals[resource]??amount2));return share}#candidate(place){const candidate=this.#candidates[place];if(candidate===
void 0)throw new Error(`internal error: no task has place ${place}`);return candidate}}var agenda=__nccwpck_require__2(1107);function rehearse(order,{graph,candidates,totals}){const placeOf2=new Int32Array(
order.length);for(const[place,number2]of order.entries())placeOf2[number2]=place;const needsLeft=(0,numbered_graph2.uj)(graph.needs),lanes=new Map;for(const{claim}of candidates)lanes.has(claim)||lanes.
set(claim,{claim,places:new number_heap.S});const becomeReady=number2=>{const claim=candidates[number2]?.claim;claim!==void 0&&lanes.get(claim)?.places.push(placeOf2[number2]??0)};for(const[number2,left]of needsLeft.
entries())left===0&&becomeReady(number2);const free=[...totals],ends=new agenda.B;let now=0;for(;;){for(let lane=firstFitting(lanes,free);lane!==void 0;lane=firstFitting(lanes,free)){const number2=order[lane.
places.pop()??0]??0;for(const{resource,amount:amount2}of lane.claim.amounts)free[resource]=(free[resource]??0)-amount2;ends.add(now+(candidates[number2]?.expectedSeconds??0),number2)}if(ends.nextTime===
1/0)return now;now=ends.nextTime;for(const number2 of ends.take()){for(const{resource,amount:amount2}of candidates[number2]?.claim.amounts??[])free[resource]=(free[resource]??0)+amount2;(0,numbered_graph2.
VN)(graph.dependents,number2,dependent=>{const left=(needsLeft[dependent]??0)-1;needsLeft[dependent]=left,left===0&&becomeReady(dependent)})}}}function firstFitting(lanes,free){let first,least2=1/0;for(const lane of lanes.
values()){const place=lane.places.peek()??1/0;place>=least2||!lane.claim.amounts.every(({resource,amount:amount2})=>amount2<=(free[resource]??0))||(first=lane,least2=place)}return first}var critical_path2=__nccwpck_require__2(
9187);function startOrder(graph,secondsOf2){const remaining=(0,critical_path2.N)(graph,secondsOf2),priorities=Float64Array.from(graph.tasks,({priority})=>priority);return{numbers:orderBy(priorities,remaining),
priorities,remaining}}function orderBy(priorities,ranks){return Int32Array.from(priorities.keys()).toSorted((a,b)=>(priorities[b]??0)-(priorities[a]??0)||(ranks[b]??0)-(ranks[a]??0))}const farthest=.4,
least=.001,starts={perSecond:1e4,most:3e3};function rehearsedOrder(order,stage){const{graph,candidates}=stage,count2=candidates.length;if(count2===0||count2>starts.most||graph.tasks.some(({service:service2})=>service2!==
void 0))return order.numbers;const floor=floorSeconds(order,stage);let best={ranks:order.remaining,numbers:order.numbers,seconds:rehearse(order.numbers,stage)};const worth=Math.min(starts.most,(best.seconds-
floor)*starts.perSecond),mean=sum2(candidates.map(({expectedSeconds})=>expectedSeconds))/count2,random=pseudoRandom();for(let left=Math.floor(worth/count2);left>0&&best.seconds>floor*(1+least);left-=1){
const move=2*farthest*mean*random()**2,ranks=best.ranks.map(rank=>rank+(random()-.5)*move),numbers=orderBy(order.priorities,ranks),seconds=rehearse(numbers,stage);seconds<best.seconds*(1-least)&&(best=
{ranks,numbers,seconds})}return best.numbers}function floorSeconds({remaining},{candidates,totals}){const claimed=totals.map(()=>0);for(const{claim,expectedSeconds}of candidates)for(const{resource,amount:amount2}of claim.
amounts)claimed[resource]=(claimed[resource]??0)+amount2*expectedSeconds;const longest2=remaining.reduce((most,seconds)=>Math.max(most,seconds),0);return Math.max(longest2,...claimed.map((seconds,resource)=>seconds/
(totals[resource]??seconds)))}const sum2=numbers=>numbers.reduce((total,number2)=>total+number2,0);function pseudoRandom(){let state=1;return()=>(state=Math.imul(state,1664525)+1013904223>>>0,state/2**
32)}const mostFollowed=10;class WaitWatch{#inStartOrder;#dispatcher;#claims;#ready=new Followed;#blocked=new Followed;#stale=new Set;#placed=new Set;constructor(all,inStartOrder,dispatcher,claims2){this.#inStartOrder=
inStartOrder,this.#dispatcher=dispatcher,this.#claims=claims2;for(const entry of all)entry.needsLeft>0&&this.#blocked.add(entry)}changed(entry,to){if(this.#blocked.remove(entry),this.#stale.delete(entry),
to==="ready"?this.#ready.add(entry):this.#ready.remove(entry),holdsSlot(to)?this.#placed.add(entry):this.#placed.delete(entry),!(to!=="starting"&&to!=="up"&&to!=="done"))for(const dependent of entry.dependents)
this.#blocked.has(dependent)&&this.#stale.add(dependent)}drain(){const waits=[...this.#ready.changes(entry=>this.#resourcesOf(entry)),...this.#blocked.changes((entry,told)=>{if(!(told&&!this.#stale.has(
entry)))return this.#stale.delete(entry),told&&entry.needsLeft>mostFollowed?void 0:needsOf2(entry)})],more=waits.length>=mostFollowed?this.#ready.untold+this.#blocked.untold:0;return{waits,more}}#resourcesOf({
place}){return this.#dispatcher.hindrancesOf(place).map(hindrance=>this.#reasonOf(hindrance))}#reasonOf(hindrance){switch(hindrance.kind){case"memory":return hindrance;case"kept":return{kind:"kept",scarce:this.#claims.
kindOf(hindrance.resource),keptFor:this.#inStartOrder[hindrance.keptFor]?.task.id??""};case"scarce":{const{resource,wanted,taken,total}=hindrance,unit=resource===cpuResource?1e3:1;return{kind:"scarce",
scarce:this.#claims.kindOf(resource),wanted:wanted/unit,taken:taken/unit,total:total/unit,holders:this.#holdersOf(resource)}}}}#holdersOf(resource){return[...this.#placed].filter(({claim})=>claim.amounts.
some(amount2=>amount2.resource===resource)).map(({task:task2})=>task2.id)}}function isStarting({phase}){return phase==="starting"}function needsOf2({needs}){const left=needs.filter(({result})=>result===
void 0),services=left.filter(isStarting).map(({task:task2})=>task2.id),tasks=left.filter(need=>!isStarting(need)).map(({task:task2})=>task2.id);return[...services.length===0?[]:[{kind:"services",tasks:services}],
...tasks.length===0?[]:[{kind:"needs",tasks}]]}class Followed{#followed=new Map;#waiting=new Set;get untold(){return this.#waiting.size}has(entry){return this.#followed.has(entry)}add(entry){this.#waiting.
add(entry)}remove(entry){this.#followed.delete(entry),this.#waiting.delete(entry)}changes(reasonsOf){for(const entry of this.#waiting){if(this.#followed.size>=mostFollowed)break;this.#waiting.delete(entry),
this.#followed.set(entry,"")}const changed=[];for(const[entry,before]of this.#followed){const reasons=reasonsOf(entry,before!=="");if(reasons===void 0)continue;const now=JSON.stringify(reasons.map(whatCounts));
reasons.length>0&&now!==before&&changed.push({task:entry.task.id,reasons}),this.#followed.set(entry,now)}return changed}}function whatCounts(reason){switch(reason.kind){case"needs":case"services":case"\
kept":return reason;case"scarce":return reason.scarce.kind==="cpus"?"cpus":{scarce:reason.scarce,holders:reason.holders};case"memory":return"memory"}}class Roster{all;#numberOf;#inStartOrder;#dispatcher;#claims;#exceeded=new Set;#watch;#count;constructor(graph,policy,given=new Given(
policy)){const secondsOf2=task2=>task2.work.kind==="join"||given.knownOf(task2)!==void 0?0:policy.expectedSeconds?.(task2.id)??1,claims2=new Claims(policy.cpus,policy.pools);this.#claims=claims2,this.#numberOf=
graph.numberOf;const candidates=graph.tasks.map(task2=>({claim:claims2.of(task2),expectedSeconds:secondsOf2(task2)})),order=startOrder(graph,number2=>candidates[number2]?.expectedSeconds??0),inStartOrder=policy.
rehearses===!0?rehearsedOrder(order,{graph,candidates,totals:claims2.totals}):order.numbers,all=plotEntries(graph,inStartOrder,candidates);this.all=all,this.#inStartOrder=Array.from(inStartOrder).flatMap(
number2=>all[number2]??[]),this.#dispatcher=new Dispatcher(this.#inStartOrder,claims2.totals,policy.freeMemoryBytes??(()=>1/0)),policy.followWaits===!0&&(this.#watch=new WaitWatch(all,this.#inStartOrder,
this.#dispatcher,claims2));const none2={ready:0,running:0,starting:0,up:0,stopping:0,waiting:0,done:0};this.#count={blocked:all.length,...none2}}get isDone(){return this.#count.done===this.all.length}get isActive(){
return this.#count.running+this.#count.starting+this.#count.stopping>0}get mayWake(){return this.#count.waiting+this.#count.starting>0||this.#dispatcher.waitsForMemory}get(id){const entry=this.all[this.#numberOf.
get(id)??-1];if(entry===void 0)throw new Error(`internal error: no task has the id ${id}`);return entry}startNext(isAsking){const start=this.#dispatcher.next(this.#prospectWith(isAsking)),entry=start===
void 0?void 0:this.#inStartOrder[start.place];if(start===void 0||entry===void 0)return;const beyond2=start.beyond.filter(resource=>!this.#exceeded.has(resource)).map(resource=>({scarce:this.#claims.kindOf(
resource),holders:this.#holdersOf(resource)}));for(const resource of start.beyond)this.#exceeded.add(resource);return this.change(entry,entry.task.service===void 0?"running":"starting"),entry.attempts+=
1,{entry,beyond:beyond2}}change(entry,to){const from=entry.phase;if(!mayFollow(from,to))throw new Error(`internal error: ${entry.task.id} cannot go from ${from} to ${to}`);this.#count[from]-=1,this.#count[to]+=
1,entry.phase=to,to==="ready"?this.#dispatcher.add(entry.place):from==="ready"&&!holdsSlot(to)?this.#dispatcher.remove(entry.place):holdsSlot(from)&&!holdsSlot(to)&&this.#dispatcher.release(entry.place),
this.#watch?.changed(entry,to)}waits(){return this.#watch?.drain()}#prospectWith(isAsking){return this.isActive?"runs":this.#count.waiting>0||isAsking?"delayed":"nothing"}#holdersOf(resource){return this.
all.filter(({phase,claim})=>holdsSlot(phase)&&claim.amounts.some(amount2=>amount2.resource===resource)).map(({task:task2})=>task2.id)}stuck(){const left=this.all.filter(({phase})=>phase!=="done"),some2=left.
slice(0,10).map(({task:task2,phase})=>`${task2.id} (${phase})`);return new Error(`internal error: ${left.length} tasks are left and none can start: ${some2.join(", ")}`)}}var plan_retry=__nccwpck_require__2(
1641);class Services{#started=new Set;#mayBeIdle=!1;started(service2){this.#started.delete(service2),this.#started.add(service2)}cameUp(service2){service2.usersLeft===0&&(this.#mayBeIdle=!0)}ended(entry){
this.#started.delete(entry);const released=isJoin(entry)&&entry.usersLeft>0?[]:[entry];for(const{needs}of released)for(const need of needs)need.usersLeft-=1,!(need.usersLeft>0)&&(need.task.service!==void 0?
this.#mayBeIdle=!0:isJoin(need)&&released.push(need))}idle(){return this.#mayBeIdle?(this.#mayBeIdle=!1,[...this.#started].filter(({phase,usersLeft})=>phase==="up"&&usersLeft===0).toReversed()):[]}}function isJoin({
task:task2}){return task2.work.kind==="join"}const nothingHappened={success:!0,failure:!1,cancelled:!1,closed:!1};function decide(task2,ancestry,closing,judge){if(task2.condition===void 0)return onSuccess(
ancestry,closing);if(closing!==void 0&&!closing.cleanUps)return closedBy(closing);const standing=standingOf(ancestry,closing),judgement=judge(task2,standing);switch(judgement.kind){case"run":case"wait\
s":return judgement;case"bad":{const{problem,at}=judgement;return{kind:"end",result:"failure",because:{kind:"bad-expression",problem,at}}}case"skip":return standing!==nothingHappened&&judge(task2,nothingHappened).
kind!=="skip"?onSuccess(ancestry,closing):{kind:"end",result:"skipped",because:{kind:"condition",source:task2.condition}}}}function standingOf(ancestry,closing){return ancestry.well&&closing===void 0?
nothingHappened:{success:!1,failure:ancestry.failed,cancelled:closing?.cause.kind==="signal",closed:closing!==void 0}}function onSuccess({culprit},closing){return closing!==void 0&&(culprit===void 0||
culprit.result==="cancelled")?closedBy(closing):culprit===void 0?{kind:"run"}:{kind:"end",result:"skipped",because:{kind:"need",...culprit}}}function closedBy({cause}){return{kind:"end",result:"cancel\
led",because:{kind:"closed",cause}}}var exit_code=__nccwpck_require__2(9967);function isTolerated(tolerance,termination){return typeof tolerance=="boolean"?tolerance:isNamed(tolerance,termination)}function isForeseen(tolerance,termination){
return typeof tolerance!="boolean"&&isNamed(tolerance,termination)}function isNamed({exitCodes:exitCodes2},termination){const code=(0,exit_code.y)(termination);return code!==void 0&&exitCodes2.includes(
code)}class Plan{#judge;#roster;#closings;#services=new Services;#given;#undecided;#asking=new Set;#shut=[];#changes=[];constructor(graph,policy,judge){this.#judge=judge,this.#given=new Given(policy),
this.#roster=new Roster(graph,policy,this.#given);const entries=this.#roster.all;this.#closings=new Closings(policy,entries),this.#undecided=entries.filter(({needsLeft})=>needsLeft===0)}next(){if(this.#settle(),
this.#roster.isDone)return{kind:"done"};const started=this.#roster.startNext(this.#given.isAsking);if(started!==void 0){const{entry,beyond:beyond2}=started;for(const exceeded of beyond2)this.#changes.
push({kind:"beyond-budget",id:entry.task.id,...exceeded});return entry.task.service!==void 0&&this.#services.started(entry),{kind:"ready",uid:entry.task.id,data:entry.task}}if(this.#roster.mayWake||this.#asking.
size>0||this.#given.isAsking)return{kind:"busy",until:"wake"};if(!this.#roster.isActive)throw this.#roster.stuck();return{kind:"busy",until:"leave"}}leave(id,ended){const entry=this.#roster.get(id),{termination,
continueOnError,badExpression}=ended;if(!holdsSlot(entry.phase))throw new Error(`internal error: ${id} left while ${entry.phase}`);if(badExpression!==void 0){this.#end(entry,"failure",{kind:"bad-expre\
ssion",...badExpression});return}const result=entry.task.service===void 0?resultOfAttempt(termination):resultOfService(termination,entry.phase==="stopping"),seconds=result==="failure"?this.#retryDelay(
entry,ended):void 0;seconds!==void 0?this.#retry(entry,seconds):result==="failure"&&isTolerated(continueOnError,termination)?this.#end(entry,"success",{kind:"ran"},!0):this.#end(entry,result,{kind:"ra\
n"})}resume(id){const entry=this.#roster.get(id);entry.phase==="waiting"&&this.#roster.change(entry,"ready")}answered(id){const entry=this.#roster.get(id);this.#asking.delete(entry)&&this.#undecided.push(
entry)}give(id,result){const entry=this.#roster.get(id);this.#given.close(entry)&&(result===void 0?this.#roster.change(entry,"ready"):this.#endGiven(entry,result))}serviceReady(id){const entry=this.#roster.
get(id);entry.phase!=="starting"||entry.toldToEnd||(this.#roster.change(entry,"up"),entry.result="success",this.#services.cameUp(entry),this.#needIsMet(entry))}close(cause){this.#settle(),this.#close(
this.#closings.close(cause)),this.#settle()}drain(){this.#settle();const changes=this.#changes;return this.#changes=[],changes}waits(){return this.#roster.waits()}resultOf(id){return this.#roster.get(
id).result}attemptOf(id){return this.#roster.get(id).attempts}#retryDelay(entry,{termination,continueOnError}){if(entry.phase==="up"||this.#closings.of(entry)!==void 0)return;const{retry:retry2}=entry.
task;if(!(retry2.onExitCodes===void 0&&isForeseen(continueOnError,termination)))return(0,plan_retry.a)(retry2,entry.attempts,termination)}#retry(entry,seconds){this.#roster.change(entry,"waiting"),this.#changes.
push({kind:"waiting",id:entry.task.id,seconds}),seconds===0&&this.#roster.change(entry,"ready")}#end(entry,result,because,tolerated=!1){const wasUp=entry.phase==="up"||entry.phase==="stopping";this.#roster.
change(entry,"done"),this.#given.close(entry),entry.result=result,this.#changes.push({kind:"ended",id:entry.task.id,result,tolerated,because}),wasUp?result!=="success"&&(this.#undecided=this.#undecided.
concat(entry.dependents)):this.#needIsMet(entry),this.#services.ended(entry),result==="failure"&&this.#close(this.#closings.failed(entry))}#endGiven(entry,{result,tolerated,from,seconds}){this.#end(entry,
result,{kind:"given",from,seconds},tolerated)}#needIsMet(entry){for(const dependent of entry.dependents)dependent.needsLeft-=1,dependent.needsLeft===0&&this.#undecided.push(dependent)}#close(shut){for(const closing of shut){
this.#shut.push(closing);const{cause}=closing;cause.kind!=="matrix-fail-fast"&&this.#changes.push({kind:"closed",cause})}}#settle(){for(;;){const undecided=this.#undecided;this.#undecided=[];for(const entry of undecided)
this.#decide(entry);if(undecided.length>0)continue;const shut=this.#shut.shift();if(shut===void 0)break;for(const entry of shut.entries)this.#sweep(entry,shut)}for(const service2 of this.#services.idle())
this.#roster.change(service2,"stopping"),this.#changes.push({kind:"stop-service",id:service2.task.id})}#decide(entry){if(entry.needsLeft>0||!isUnstarted(entry))return;entry.ancestry=ancestryOf(entry.needs);
const known2=this.#given.knownOf(entry.task);if(known2!==void 0){this.#endGiven(entry,known2);return}if(entry.task.service!==void 0&&this.#given.isUnused(entry)){this.#end(entry,"success",{kind:"unuse\
d"});return}const verdict=decide(entry.task,entry.ancestry,this.#closings.of(entry),this.#judge);if(verdict.kind==="waits"){this.#asking.has(entry)||this.#changes.push({kind:"question",id:entry.task.id,
question:verdict.question}),this.#asking.add(entry);return}this.#asking.delete(entry),verdict.kind==="end"?this.#end(entry,verdict.result,verdict.because):entry.task.work.kind==="join"?this.#end(entry,
"success",{kind:"join"}):entry.phase==="blocked"&&this.#mayStart(entry)}#mayStart(entry){const asks=this.#given.asksFor(entry);asks==="new"?this.#changes.push({kind:"look-up",id:entry.task.id}):asks===
"no"&&this.#roster.change(entry,"ready")}#sweep(entry,{cause}){switch(entry.phase){case"ready":case"waiting":isUnstarted(entry)?this.#decide(entry):this.#end(entry,"cancelled",{kind:"closed",cause});return;case"\
running":case"starting":if(cause.kind==="max-failures"||entry.toldToEnd||this.#goesOn(entry))return;entry.toldToEnd=!0,this.#changes.push({kind:"end-attempt",id:entry.task.id,cause});return;case"block\
ed":(this.#asking.has(entry)||this.#given.isOpen(entry))&&this.#decide(entry);return;case"up":case"stopping":case"done":return}}#goesOn(entry){const{task:task2,ancestry}=entry;return task2.condition===
void 0?!1:decide(task2,ancestry,this.#closings.of(entry),this.#judge).kind==="run"}}}),1641:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{a:()=>retryDelay});var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9967);const longestDoubledDelaySeconds=3600;function retryDelay(retry2,attempts2,termination){if(attempts2>
retry2.max||!isRetried(retry2,termination))return;if(retry2.backoff==="fixed")return retry2.delaySeconds;const limit=Math.max(retry2.delaySeconds,longestDoubledDelaySeconds);return Math.min(limit,retry2.
delaySeconds*2**Math.min(attempts2-1,64))}function isRetried({onExitCodes},termination){switch(termination.kind){case"exited":case"signalled":case"keeper-killed":case"ended-early":case"timed-out":case"\
not-ready":{if(onExitCodes===void 0)return!0;const code=(0,_model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__.y)(termination);return code!==void 0&&onExitCodes.includes(code)}case"cancelled":case"could-\
not-start":case"bad-task-file":case"too-many-masks":case"stopped":return!1}}}),1107:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{B:()=>Agenda});var _graph_number_heap_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8950);class Agenda{#times=new _graph_number_heap_js__WEBPACK_IMPORTED_MODULE_0__.S;#itemsAt=new Map;add(time,item){
if(time===1/0)return;const items=this.#itemsAt.get(time);if(items!==void 0){items.push(item);return}this.#itemsAt.set(time,[item]),this.#times.push(time)}get nextTime(){return this.#times.peek()??1/0}take(){
const time=this.#times.pop(),items=time===void 0?void 0:this.#itemsAt.get(time);return time===void 0||items===void 0?[]:(this.#itemsAt.delete(time),items)}}}),4899:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$Q:()=>attemptToken,Sj:()=>tokenVariable,Uc:()=>tokenTree,ZN:()=>strike,gq:()=>pipeName,lS:()=>membersOf,tj:()=>strayTrees,xw:()=>runDirectory});const tokenVariable="\
RUNDAG_TOKEN";function attemptToken(runToken,serial){return`${runToken}.${serial}.`}function membersOf(trees,table,runToken,stray){const members=new Map(trees.map(tree=>[tree,[]])),since=Math.min(stray?.
since??1/0,earliest(trees)),rows2=[...table.scan()].filter(row=>row.start>=since),claimed=new Map,found=[],claim=(row,tree,trace)=>tree===void 0||row.start<tree.since||claimed.has(row.pid)?!1:(claimed.
set(row.pid,tree),members.get(tree)?.push(row),found.push(row),trace!=="known"&&tree.onFound?.({pid:row.pid,command:table.command(row)},trace),!0);claimKnown(trees,rows2,claim);const bySerial=new Map(
trees.map(tree=>[tree.serial,tree])),leaders=leadersOf(trees,found,claimed);for(const row of rows2){if(claimed.has(row.pid))continue;const serial=serialIn(table.environment(row),runToken);if(serial!==
void 0){claim(row,bySerial.get(serial),"token")||stray?.take(row,serial);continue}const led=leaders.get(row.group)??leaders.get(row.session??-1)??leaders.get(row.pid);!claim(row,led,ledBy(row,led))&&holdsPipe(
row,table,stray?.pipes)&&stray?.take(row,0)}claimHolders(trees,rows2,table,claim);const children=byParent(rows2);for(const row of found)for(const child of children.get(row.pid)??[])claim(child,claimed.
get(row.pid),"descendant");return members}function strike(trees,table,runToken){const bySerial=new Map(trees.map(tree=>[tree.serial,tree])),byRoot=new Map;for(const tree of trees)tree.groupIsOurs&&tree.
root!==void 0&&byRoot.set(tree.root,tree);const since=earliest(trees);let met=!1;for(const row of table.newest()){if(row.start<since)continue;const tree=byRoot.get(row.group)??byRoot.get(row.session)??
byRoot.get(row.parent)??bySerial.get(serialIn(table.environment(row),runToken)??-1);tree===void 0||row.start<tree.since||table.signal(row,"SIGKILL")==="sent"&&(met=!0)}return met}function claimKnown(trees,rows2,claim){
const known2=new Map;for(const tree of trees)for(const[pid,start]of tree.known)known2.set(`${pid} ${start}`,tree);if(known2.size>0)for(const row of rows2)claim(row,known2.get(`${row.pid} ${row.start}`),
"known")}function leadersOf(trees,known2,claimed){const leaders=new Map;for(const tree of trees)tree.root!==void 0&&tree.groupIsOurs&&leaders.set(tree.root,tree);for(const row of known2){const tree=claimed.
get(row.pid);tree?.root!==void 0&&(row.group===tree.root||row.session===tree.root)&&leaders.set(tree.root,tree)}return leaders}function ledBy({group,session},tree){return group===tree?.root?"group":session===
tree?.root?"session":"root"}function claimHolders(trees,rows2,table,claim){const byPipe=new Map;for(const tree of trees)tree.pipe!==void 0&&byPipe.set(tree.pipe,tree);if(byPipe.size!==0)for(const row of rows2)
for(const path2 of table.openPaths(row))claim(row,byPipe.get(path2.replace(/ \(deleted\)$/,"")),"pipe")}function strayTrees(strays){return[...strays].map(([serial,rows2])=>({serial,root:void 0,groupIsOurs:!1,
rootRuns:!1,since:Math.min(...rows2.map(row=>row.start)),pipe:void 0,known:new Map(rows2.map(row=>[row.pid,row.start]))}))}function tokenTree(serial,since){return{serial,root:void 0,groupIsOurs:!1,rootRuns:!1,
since,pipe:void 0,known:new Map}}function runDirectory(runToken){return`rundag-${runToken}`}const pipeName="pipe-";function serialIn(environment2,runToken){const at=environment2.indexOf(`${runToken}.`);
if(at<0)return;const from=at+runToken.length+1,end=environment2.indexOf(".",from),serial=end<0?Number.NaN:Number(environment2.slice(from,end));return Number.isInteger(serial)?serial:void 0}function holdsPipe(row,table,pipes){
return pipes!==void 0&&table.openPaths(row).some(path2=>path2.includes(pipes))}function byParent(rows2){const children=new Map;for(const row of rows2){const siblings=children.get(row.parent);siblings===
void 0?children.set(row.parent,[row]):siblings.push(row)}return children}function earliest(trees){let since=1/0;for(const tree of trees)since=Math.min(since,tree.since);return since}}),8288:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{a:()=>Reaper});var process_table2=__nccwpck_require__2(3331),survival2=__nccwpck_require__2(4397);const emptyScansNeeded=3,mostNotes=50;class EndingTree{tree;#table;#options;#notes=new Map;#answers=new Map;#unasked=new Set;#forced=new Set;#phase="\
asking";#asked=!1;#killAt;#forcedSince=0;#refusedSince;#unseen;#emptyScans=0;#left=[];constructor(tree,table,options,killAt){this.tree=tree,this.#table=table,this.#options=options,this.#killAt=killAt}hurry(killAt){
this.#killAt=Math.min(this.#killAt,killAt)}get over(){return this.#phase==="over"}nextStep(now,usual){return this.#emptyScans>0?[5,15][this.#emptyScans-1]??usual:this.#phase==="asking"?Math.min(usual,
Math.max(0,this.#killAt-now)):usual}step(found,now){const targets=this.#targets(found);if(this.#left=targets,targets.length===0){this.#emptyScans+=1;const needed=this.#notes.size>0||this.tree.pipe!==void 0?
emptyScansNeeded:1;return this.#emptyScans>=needed&&(this.#phase="over"),!1}this.#emptyScans=0;for(const row of targets)this.#note(row);if(this.#phase==="asking"&&now>=this.#killAt&&(this.#phase="forc\
ing",this.#forcedSince=now),this.#phase==="forcing"&&now-this.#forcedSince>survival2.Pj)return this.#phase="over",!1;const met=this.#phase==="forcing"?this.#force(targets):this.#ask(targets);return this.#refusedForLong(
targets,now)?(this.#phase="over",!1):met}#refusedForLong(targets,now){return targets.every(row=>this.#answers.get(row.pid)==="not-permitted")?this.#refusedSince??=now:this.#refusedSince=void 0,this.#refusedSince!==
void 0&&now-this.#refusedSince>=survival2.TC}report(){const survivors=this.#left.map(row=>({pid:row.pid,command:this.#table.command(row),reason:this.#reason(row)})),left=new Set(this.#left.map(row=>row.
pid));return{ended:[...this.#notes.values()].filter(note=>!left.has(note.pid)),survivors}}#targets(found){const{root,rootRuns,groupIsOurs}=this.tree;return this.#unseen=found.length===0&&root!==void 0&&
rootRuns&&groupIsOurs?unseenRow(root):void 0,this.#unseen!==void 0?[this.#unseen]:found}#ask(targets){if(this.#asked){for(const row of targets)this.#answers.get(row.pid)!=="sent"&&this.#askAgain(row);
return!1}this.#asked=!0,this.#signal(targets,this.#options.signal),this.#signal(targets,"SIGCONT");for(const row of targets){const answer=this.#send(row,0);this.#answers.set(row.pid,answer),answer==="\
not-permitted"&&this.#unasked.add(row.pid)}return!1}#askAgain(row){const due=this.#unasked.has(row.pid),answer=this.#send(row,due?this.#options.signal:0);this.#answers.set(row.pid,answer),due&&answer===
"sent"&&this.#unasked.delete(row.pid)}#force(targets){const met=targets.some(row=>!this.#forced.has(row.pid));return this.#signal(targets,"SIGKILL"),met}#signal(targets,signal){const{root}=this.tree,wholeGroup=root!==
void 0&&targets.some(row=>row.group===root);wholeGroup&&(0,process_table2.vG)(-root,signal);for(const row of targets){if(signal!=="SIGKILL"&&wholeGroup&&row.group===root)continue;const answer=this.#send(
row,signal);signal==="SIGKILL"&&(this.#answers.set(row.pid,answer),answer!=="gone"&&this.#forced.add(row.pid))}}#send(row,signal){return row===this.#unseen?(0,process_table2.vG)(row.pid,signal):this.#table.
signal(row,signal)}#note(row){this.#notes.size<mostNotes&&!this.#notes.has(row.pid)&&this.#notes.set(row.pid,{pid:row.pid,command:this.#table.command(row)})}#reason(row){return(0,survival2.t9)({refused:this.#answers.
get(row.pid)==="not-permitted",waitsInKernel:row.uninterruptible})}}function unseenRow(pid){return{pid,parent:process.pid,group:pid,session:pid,start:0,uninterruptible:!1}}var process_tree2=__nccwpck_require__2(
4899);const chaseTime=40,longestChase=1e3,longestStand=40,quietStrikes=10,pausePerScan=8,longestPause2=200;class Reaper{#table;#runToken;#clock;#ending=[];#looks=[];#timer;#latestKill=1/0;#chaseTime=chaseTime;#chase;constructor(table,runToken,clock2=()=>performance.
now()){this.#table=table,this.#runToken=runToken,this.#clock=clock2}async look(tree){return(await new Promise(done=>{this.#looks.push({tree,done}),this.#soon()})).map(row=>({pid:row.pid,command:this.#table.
command(row)}))}end(tree,options){const killAt=Math.min(this.#clock()+options.graceMilliseconds,this.#latestKill);return new Promise(done=>{this.#ending.push({job:new EndingTree(tree,this.#table,options,
killAt),done}),this.#soon()})}shortenGrace(milliseconds){this.#latestKill=Math.min(this.#latestKill,this.#clock()+milliseconds);for(const{job}of this.#ending)job.hurry(this.#latestKill);this.#ending.length>
0&&this.#soon()}strays(since,pipes){const found=new Map,stray={since,pipes,take:(row,serial)=>{const rows2=found.get(serial);rows2===void 0?found.set(serial,[row]):rows2.push(row)}};return(0,process_tree2.
lS)([],this.#table,this.#runToken,stray),found}#soon(){clearTimeout(this.#timer),this.#timer=setTimeout(()=>this.#tick(),0)}#tick(){this.#timer=void 0;const began=this.#clock(),looks=this.#looks;this.#looks=
[];const jobs=this.#ending.map(({job})=>job);clearImmediate(this.#chase?.next);const members=this.#scan([...looks.map(({tree})=>tree),...jobs.map(({tree})=>tree)]),scanTime=this.#clock()-began;for(const{
tree,done}of looks)done(members.get(tree)??[]);const chased=jobs.filter(job=>job.step(members.get(job.tree)??[],this.#clock())),until=this.#chase?.until??this.#clock()+this.#chaseTime;this.#goOn({chased,
until,quiet:0,scanTime,next:void 0})}#goOn(chase){this.#pursue(chase,Math.min(chase.until,this.#clock()+longestStand));const over=this.#ending.filter(({job})=>job.over);this.#ending=this.#ending.filter(
({job})=>!job.over);for(const{job,done}of over)done(job.report());const inVain=chase.chased.length>0;if(inVain&&this.#clock()<chase.until){chase.next=setImmediate(()=>this.#goOn(chase)),this.#chase=chase;
return}this.#chase=void 0,this.#chaseTime=inVain?Math.min(this.#chaseTime*2,longestChase):chaseTime,this.#schedule(chase.scanTime)}#pursue(chase,until){for(;chase.chased.length>0&&this.#clock()<until;){
const trees=chase.chased.map(({tree})=>tree);for(;chase.quiet<quietStrikes&&this.#clock()<until;chase.quiet+=1)(0,process_tree2.ZN)(trees,this.#table,this.#runToken)&&(chase.quiet=0);if(chase.quiet<quietStrikes&&
this.#clock()<chase.until)return;chase.quiet=0;const members=this.#scan(trees);chase.chased=chase.chased.filter(job=>job.step(members.get(job.tree)??[],this.#clock()))}}#scan(trees){const members=(0,process_tree2.
lS)(trees,this.#table,this.#runToken);for(const[tree,rows2]of members)for(const row of rows2)tree.known.set(row.pid,row.start);return members}#schedule(scanTime){if(this.#ending.length===0||this.#timer!==
void 0)return;const now=this.#clock(),usual=Math.max(this.#table.interval,Math.min(scanTime*pausePerScan,longestPause2)),pause=Math.min(...this.#ending.map(({job})=>job.nextStep(now,usual)));this.#timer=
setTimeout(()=>this.#tick(),pause)}}}),4397:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{O9:()=>endAsRoot,Pj:()=>giveUpAfter,
TC:()=>giveUpRefusedAfter,t9:()=>survivalReason});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1421);const giveUpAfter=5e3,giveUpRefusedAfter=500;function survivalReason(process2){
return process2.refused?"it belongs to another user, and this user may not end it":process2.waitsInKernel?"it waits inside the kernel, for a disk or a network file system perhaps, and cannot be ended \
until that answers":`it was still there ${giveUpAfter/1e3} s after the first SIGKILL`}const patience2=2e3;function endAsRoot(signal,pids){const args=["-n","kill","-s",signal,"--",...pids.map(String)];
return new Promise(resolve=>{try{(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("sudo",args,{timeout:patience2,killSignal:"SIGKILL"},error=>resolve(error===null))}catch{resolve(!1)}})}}),
3500:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{e:()=>nothingEnded});const nothingEnded={ended:[],survivors:[]}}),6208:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$i:()=>LogFile,YT:()=>openToAppend});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
2445),_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5314);const largestLog=8*1024**3;class LogFile{#path;#limit;#descriptor;#bytes=0;#problem;constructor(path2,limit=largestLog){
this.#path=path2,this.#limit=limit}get path(){return this.#bytes>0||this.#descriptor!==void 0?this.#path:void 0}get bytes(){return this.#bytes}get problem(){return this.#problem}write(bytes){if(this.#problem!==
void 0||bytes.length===0)return;const room=this.#limit-this.#bytes;try{this.#descriptor??=this.#bytes===0?(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#path,"wx",420):openToAppend(this.#path);
const end=Math.min(bytes.length,room);for(let from=0;from<end;){const written=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#descriptor,bytes,from,end-from);from+=written,this.#bytes+=written}}catch(error){
this.#problem=`${this.#path}: ${(0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error)}`;return}bytes.length>room&&(this.#problem=`${this.#path}: the log ends at ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__.
r)(this.#limit)} bytes, its task wrote more`)}close(){if(this.#descriptor===void 0)return;const descriptor=this.#descriptor;this.#descriptor=void 0;try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(
descriptor)}catch(error){this.#problem??=`${this.#path}: ${(0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error)}`}}}function openToAppend(path2){const{O_WRONLY,O_APPEND,O_CREAT}=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants,careful=(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW??0)|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0);return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(
path2,O_WRONLY|O_APPEND|O_CREAT|careful,420)}}),7451:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{S:()=>PipeReader});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_net__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7030),_system_describe_error_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
2445);const shared=Buffer.allocUnsafeSlow(256*1024),mostInAPipe=1024*1024+shared.length,usualCapacity=64*1024,gathering2=1;class PipeReader{descriptor;#sink;#state="held";#onEnd;#socket;#gathers;#gathered;constructor(descriptor,sink,capacity=usualCapacity){
this.descriptor=descriptor,this.#sink=sink,this.#gathers=capacity>shared.length}get state(){return this.#state}onEnd(callback){this.#onEnd=callback}redirect(sink){this.#sink=sink}drain(most=mostInAPipe){
for(let taken=0;this.#state==="held"&&taken<most;){let length;try{length=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.descriptor,shared)}catch(error){if((0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_2__.
CA)(error)==="EAGAIN")return"held";length=0}length===0?this.#end():this.#sink(shared.subarray(0,length)),taken+=length}return this.#state}listen(){if(this.#socket!==void 0||this.#state==="ended")return;
const options={fd:this.descriptor,readable:!0,writable:!1,onread:{buffer:shared,callback:length=>(this.#sink(shared.subarray(0,length)),this.#gathers&&this.#gather(length),!this.#gathers)}};this.#socket=
new node_net__WEBPACK_IMPORTED_MODULE_1__.Socket(options),this.#socket.on("end",()=>this.#end()),this.#socket.on("close",()=>this.#end()),this.#socket.on("error",()=>this.#end())}letGo(){this.listen(),
this.#socket?.unref()}close(){this.#onEnd=void 0,this.#end()}#gather(length){length===shared.length?setImmediate(this.#readOn):this.#gathered===void 0?this.#gathered=setTimeout(this.#readOn,gathering2).
unref():this.#gathered.refresh()}#readOn=()=>{this.#state==="held"&&this.#socket?.resume()};#end(){if(this.#state==="ended")return;this.#state="ended",clearTimeout(this.#gathered),this.#socket===void 0?
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.descriptor):this.#socket.destroy();const callback=this.#onEnd;this.#onEnd=void 0,callback?.()}}}),9831:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{W:()=>findingsOf});const mostFindings=50;function findingsOf({task:task2,attempt},debug){if(debug===void 0)return;const found=new Set;return(process2,trace)=>{
found.has(process2.pid)||found.size>mostFindings||(found.add(process2.pid),found.size<=mostFindings?debug({kind:"process",attempt,process:process2,trace},task2):debug({kind:"more-processes",attempt},task2))}}}),
6781:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Cw:()=>readOn,tC:()=>leftoverSink});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3024),_output_log_file_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6208);const keptLogBytes=16*1024*1024;function leftoverSink(log2){
let room=keptLogBytes;return bytes=>{log2.write(bytes.subarray(0,Math.max(0,room))),room-=bytes.length}}function readOn(reader,logPath){try{const log2=openLogOrNothing(logPath),script2=`head -c ${keptLogBytes}\
; exec cat >/dev/null`,copier=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("/bin/sh",["-c",script2],{detached:!0,stdio:[reader,log2,"ignore"]});copier.on("error",()=>{}),copier.unref(),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
closeSync)(log2)}catch{}}function openLogOrNothing(path2){if(path2!==void 0)try{return(0,_output_log_file_js__WEBPACK_IMPORTED_MODULE_2__.YT)(path2)}catch{}return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)("/dev/null","w")}}),1514:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Jz:()=>environmentValue,Kp:()=>findProgram,
am:()=>ownEnvironment});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6760);const defaultPath="/usr/local/bin:/usr/bin\
:/bin";function findProgram(name,env,directory,platform=process.platform){const endings=platform==="win32"?windowsEndings(name,env):[""],isPath=name.includes("/")||platform==="win32"&&name.includes("\\"),
path2=environmentValue(env,"PATH",platform)??(platform==="win32"?"":defaultPath),directories=isPath||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name)?[directory]:path2.split(node_path__WEBPACK_IMPORTED_MODULE_1__.
delimiter);let refused;for(const each of directories)for(const ending of endings){const file=isPath?(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory,name+ending):(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory,each),name+ending),problem=problemWith(file,platform);if(problem===void 0)return{kind:"found",path:file};problem!=="missing"&&(refused??=
{kind:"not-executable",path:file,problem})}return refused!==void 0?refused:isPath?{kind:"not-found",place:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory,name),path:void 0}:{kind:"not-fou\
nd",place:"PATH",path:path2}}function windowsEndings(name,env){const known2=(environmentValue(env,"PATHEXT","win32")??".COM;.EXE;.BAT;.CMD").split(";").filter(Boolean);return known2.some(ending=>name.
toLowerCase().endsWith(ending.toLowerCase()))?["",...known2]:known2}function problemWith(file,platform){let stats;try{stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file,{throwIfNoEntry:!1})}catch{
return"missing"}if(stats===void 0)return"missing";if(!stats.isFile())return stats.isDirectory()?"it is a directory":"it is not a regular file";if(platform!=="win32")try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
accessSync)(file,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);return}catch{return"it has no execute permission"}}function environmentValue(env,name,platform=process.platform){const value=env.get(
name);if(value!==void 0||platform!=="win32")return value;for(const[key,candidate]of env)if(key.toUpperCase()===name.toUpperCase())return candidate}function ownEnvironment(){return new Map(Object.entries(
process.env).filter(entry=>entry[1]!==void 0))}}),1903:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$w:()=>checkStrings,
Bp:()=>explainDirectoryError,TR:()=>refuse,W3:()=>checkDirectory,ow:()=>explainStartError});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
2445),_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5314);function refuse(cause,fix){return{kind:"could-not-start",cause,fix}}const longestString=128*1024;function checkStrings(args,env,platform=process.
platform){for(const[index,arg]of args.entries()){const refusal=checkString(()=>`word ${index+1} of the command`,"",arg,platform);if(refusal!==void 0)return refusal}for(const[name,value]of env){if(name===
""||name.includes("=")||name.includes("\0"))return refuse(`${JSON.stringify(name)} is not a name that an environment variable can have`,'rename it: a name is not empty and has no "=" and no NUL');const refusal=checkString(
()=>`the environment variable ${name}`,name,value,platform);if(refusal!==void 0)return refusal}}function checkString(what,name,text,platform){if(text.includes("\0"))return refuse(`${what()} contains a\
 NUL character, which no program can be given`,"remove it, or pass the data in a file");if(platform!=="linux"||(name.length+text.length)*3+2<=longestString)return;const bytes=(name===""?0:Buffer.byteLength(
name)+1)+Buffer.byteLength(text)+1;if(!(bytes<=longestString))return refuse(`${what()} is ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__.r)(bytes)} bytes long; Linux takes at most ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__.
r)(longestString)}`,"write the data to a file and pass its path")}function checkDirectory(directory){try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory).isDirectory())return explainDirectoryError(
"ENOTDIR",directory);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(directory,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);return}catch(error){return explainDirectoryError(error,directory)}}
function explainDirectoryError(error,directory){switch(typeof error=="string"?error:(0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.CA)(error)??""){case"ENOENT":return refuse(`the working di\
rectory ${directory} does not exist`,"fix working-directory, or let a task that this one needs create it");case"ENOTDIR":return refuse(`the working directory ${directory} is not a directory`,"fix work\
ing-directory");default:return refuse(`the working directory ${directory} cannot be used: ${(0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error)}`,"fix working-directory, or the permis\
sions on the way to it")}}function explainStartError(error,program2,directory){const ofDirectory=checkDirectory(directory);if(ofDirectory!==void 0)return ofDirectory;const said=(0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.
Uc)(error);switch((0,_system_describe_error_js__WEBPACK_IMPORTED_MODULE_1__.CA)(error)??""){case"E2BIG":return refuse(`the arguments and the environment of ${program2} are together larger than the sys\
tem allows (${said})`,"pass less in env and in the command: write large values to files");case"EMFILE":case"ENFILE":return refuse(`there are no more file descriptors (${said})`,"run fewer tasks at onc\
e (max-parallel), or raise the limit (ulimit -n)");case"EAGAIN":return refuse(`the machine takes no more processes (${said})`,"run fewer tasks at once (max-parallel), look for tasks that leave process\
es behind, or raise the limit (ulimit -u, pids.max)");case"ENOMEM":return refuse(`there is not enough memory to start ${program2} (${said})`,"run fewer tasks at once (max-parallel), or state what the \
tasks take (memory)");case"ENOSPC":case"EDQUOT":case"EROFS":return refuse(`a file that the task needs could not be written (${said})`,"make room on that disk");case"ENOEXEC":return refuse(`${program2}\
 is not a program for this machine (${said})`,"if it is a script, begin it with a line such as #!/bin/sh, or use run instead of command");case"ENOENT":return explainMissing(program2);case"EACCES":case"\
EPERM":return refuse(`${program2} must not be run (${said})`,"give it execute permission (chmod +x), and see that its file system is not mounted noexec");default:return refuse(`${program2} could not b\
e started: ${said}`,"see what the system says of this error")}}function explainMissing(program2){const interpreter=interpreterOf(program2);return interpreter!==void 0?refuse(`${program2} asks for the \
interpreter ${interpreter}, which does not exist`,"fix its first line, save it with line ends of \\n alone, or install the interpreter"):refuse(`${program2} no longer exists`,"see which task removes i\
t")}function interpreterOf(program2){const bytes=Buffer.alloc(256);try{const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(program2,"r");try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(
descriptor,bytes)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}catch{return}const word2=/^#![ \t]*([^\n \t\0]+)/.exec(bytes.toString("latin1"))?.[1];return word2===void 0?void 0:
JSON.stringify(word2)}}),2445:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{CA:()=>errorCode2,Hp:()=>isSignal,Oj:()=>systemError,
Uc:()=>describeError,yD:()=>signalName});var node_util__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7975),node_os__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8161);function errorCode2(error){
if(!(!(error instanceof Error)||!("code"in error)))return typeof error.code=="string"?error.code:void 0}function describeError(error){const code=errorCode2(error);if(error instanceof Error&&"errno"in error&&
typeof error.errno=="number"){const known2=(0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMap)().get(error.errno);if(known2!==void 0)return`${known2[1]} (${known2[0]})`}const message=error instanceof
Error?error.message:String(error);return code===void 0||message.includes(code)?message:`${message} (${code})`}function isSignal(name){return Object.hasOwn(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.
signals,name)}function signalName(number2){for(const[name,value]of Object.entries(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals))if(value===number2)return name;return`signal ${number2}`}const systemCodes=new Map(
[...Object.entries(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno).map(([code,number2])=>[number2,code]),...[...(0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMap)()].map(([number2,[code]])=>[
-number2,code])]);function systemError(errno){const code=systemCodes.get(errno)??`errno ${errno}`,words=(0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMap)().get(-errno)?.[1]??`error ${errno}`;
return Object.assign(new Error(`${words} (${code})`),{errno:-errno,code})}}),4387:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{q:()=>linuxProcesses});var external_node_fs_2=__nccwpck_require__2(3024),describe_error2=__nccwpck_require__2(2445);let spare2;function holdSpare(){if(spare2===void 0)try{spare2=(0,external_node_fs_2.
openSync)("/dev/null","r")}catch{}}function withSpare(work){try{return work()}catch(error){const code=(0,describe_error2.CA)(error);if(spare2===void 0||code!=="EMFILE"&&code!=="ENFILE")throw error;(0,external_node_fs_2.
closeSync)(spare2),spare2=void 0;try{return work()}finally{holdSpare()}}}var process_table2=__nccwpck_require__2(3331);const mostRounds=20,mostNew=200,newestCount=64;class LinuxProcesses{interval=20;#proc;#bootTicks;constructor(proc="\
/proc"){this.#proc=proc}now(){return this.#bootTicks===void 0&&(holdSpare(),this.#bootTicks=this.#uptimeTicks()-performance.now()/10),Math.floor(this.#bootTicks+performance.now()/10)}*scan(){let last=this.#lastPid();
const pids=entries(this.#proc).filter(name=>/^\d+$/.test(name)).map(Number);for(const pid of pids.toSorted((left,right)=>right-left))yield*this.#rowOf(pid);for(let round=0;round<mostRounds;round+=1){const now=this.#lastPid();
if(now===last)return;const from=now>last?Math.max(last,now-mostNew):now-mostNew;for(let pid=now;pid>from&&pid>0;pid-=1)yield*this.#newRowOf(pid);last=now}}*newest(){const last=this.#lastPid();for(let pid=last;pid>
last-newestCount&&pid>0;pid-=1)yield*this.#newRowOf(pid)}environment({pid}){return this.#read(pid,"environ")}openPaths({pid}){const directory=`${this.#proc}/${pid}/fd`;return entries(directory).map(descriptor=>process_table_linux_link(
`${directory}/${descriptor}`))}command({pid}){const words=(0,process_table2.sw)(this.#read(pid,"cmdline").replaceAll("\0"," "));return words===""?`[${this.#read(pid,"comm").trim()}]`:words}signal({pid,
start},signal){return this.#row(pid)?.start===start?(0,process_table2.vG)(pid,signal):"gone"}waitsInKernel(pid){return this.#row(pid)?.uninterruptible??!1}#lastPid(){const text=read2(`${this.#proc}/lo\
adavg`);return Number(text.slice(text.lastIndexOf(" ")+1))||0}#isThread(pid){return!this.#read(pid,"status").includes(`
Tgid:	${pid}
`)}*#newRowOf(pid){for(const row of this.#rowOf(pid))this.#isThread(pid)||(yield row)}*#rowOf(pid){const row=this.#row(pid);row!==void 0&&row.pid!==process.pid&&(yield row)}#uptimeTicks(){const seconds=Number.
parseFloat(read2(`${this.#proc}/uptime`));return Number.isNaN(seconds)?-1/0:seconds*100-1}#row(pid){const text=this.#read(pid,"stat"),fields=text.slice(text.lastIndexOf(")")+2).split(" ",20),state=fields[0];
if(!(fields.length<20||state==="Z"||state==="X"))return{pid,parent:Number(fields[1]),group:Number(fields[2]),session:Number(fields[3]),start:Number(fields[19]),uninterruptible:state==="D"}}#read(pid,name){
return read2(`${this.#proc}/${pid}/${name}`)}}const linuxProcesses=new LinuxProcesses;let scratch=Buffer.allocUnsafeSlow(16*1024);function read2(path2){try{return withSpare(()=>readWhole(path2))}catch{
return""}}function readWhole(path2){const descriptor=(0,external_node_fs_2.openSync)(path2,"r");try{let length=0;for(;;){const more=(0,external_node_fs_2.readSync)(descriptor,scratch,length,scratch.length-
length,null);if(length+=more,more===0||length<4096)return scratch.toString("latin1",0,length);length===scratch.length&&(scratch=Buffer.concat([scratch],scratch.length*2))}}finally{(0,external_node_fs_2.
closeSync)(descriptor)}}function entries(path2){try{return withSpare(()=>(0,external_node_fs_2.readdirSync)(path2))}catch{return[]}}function process_table_linux_link(path2){try{return(0,external_node_fs_2.
readlinkSync)(path2)}catch{return""}}}),3331:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{sw:()=>shortCommand,vG:()=>sendSignal});
var _describe_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2445);const longestCommand=200;function shortCommand(words){const line=words.replaceAll(/\s+/g," ").trim();return line.length>longestCommand?
`${line.slice(0,longestCommand-1)}\u2026`:line}function sendSignal(pid,signal){try{return process.kill(pid,signal),"sent"}catch(error){return(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_0__.CA)(error)===
"EPERM"?"not-permitted":"gone"}}}),542:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$r:()=>propertyOf,ES:()=>withinQuota,
Zl:()=>annotationLevels,qk:()=>longestMessage,tn:()=>formatAnnotation,w7:()=>annotation2});var _github_format_command_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(272),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5286),_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5314);const annotationsPerLevel=10,annotationLevels=["error","warning","notice"],longestMessage=4096,longestTitle=200,knownProperties=[
"file","line","endLine","col","endColumn","title"];function propertyOf({properties},name){for(const[given,value]of properties)if(given.toLowerCase()===name)return value}function annotation2(level,title,message,at){
const place=at===void 0?[]:[["file",at.file],["line",String(at.line)],["col",String(at.column)]];return{level,message,properties:new Map([...place,["title",title]])}}function formatAnnotation({level,message,
properties}){const given=new Map(Array.from(properties,([name,value])=>[name.toLowerCase(),value])),pairs=knownProperties.flatMap(name=>{const value=given.get(name.toLowerCase());return value===void 0||
value===""?[]:[`${name}=${(0,_github_format_command_js__WEBPACK_IMPORTED_MODULE_1__.YG)(name==="title"?(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.IN)(value,longestTitle):value)}`]}),list2=pairs.
length===0?"":` ${pairs.join(",")}`;return`::${level}${list2}::${(0,_github_format_command_js__WEBPACK_IMPORTED_MODULE_1__.V9)((0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.IN)(message,longestMessage))}`}
function withinQuota(level,all){if(all.length<=annotationsPerLevel)return all;const rest=all.slice(annotationsPerLevel-1),title=`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__.r)(rest.length)}\
 more ${level}s`,named2=rest.slice(0,namedInRest).map(one=>(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.IN)(headline(one),longestHeadline)),more=rest.length>named2.length?["\u2026"]:[],message=[
`${title}; the log has them all:`,...named2,...more].join(`
`);return[...all.slice(0,annotationsPerLevel-1),annotation2(level,title,message,void 0)]}const namedInRest=20,longestHeadline=100;function headline(one){return propertyOf(one,"title")??one.message.split(
`
`,1)[0]??""}}),7842:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Ih:()=>annotationsOf,IP:()=>annotationsOfDiagnostics,
ti:()=>everyAnnotation});var annotation2=__nccwpck_require__2(542),not_run2=__nccwpck_require__2(3261),format_command2=__nccwpck_require__2(272),run_report2=__nccwpck_require__2(5176),last_lines=__nccwpck_require__2(
2748),plain_text2=__nccwpck_require__2(5286),task_words2=__nccwpck_require__2(3915);const shownLines2=30,shownFirst=4,longestCause=1e3,longestLine2=500;function failureAnnotation(report,task2,mask){const outcome=(0,run_report2.
vS)(task2),cause=outcome?.cause,hint=(0,task_words2.dx)(task2),above=[...cause===void 0?[]:[(0,plain_text2.f$)(causeLine(cause),mask,longestCause)],...hint===void 0?[]:[mask(hint)]],room={lines:shownLines2,
lineLength:longestLine2,size:annotation2.qk-above.reduce((sum2,line)=>sum2+escapedLength(line),0),sizeOf:escapedLength},lines=cause===void 0?outputLines(outcome,mask,room):(0,last_lines.U)(cause.excerpt,
mask,room).filter((line,_,all)=>all.length>1||line!==above[0]),title=`${(0,run_report2.lz)(task2)} failed: ${(0,task_words2.ss)(task2)}`,text=[...above,...lines].join(`
`).trimEnd(),level=task2.ended?.tolerated===!0?"warning":"error";return(0,annotation2.w7)(level,title,text===""?title:text,placeOfFailure(report,task2))}function placeOfFailure(report,task2){const place=(0,run_report2.
vS)(task2)?.cause?.place;if(place?.workspacePath!==void 0)return{file:place.workspacePath,line:place.line,column:place.column??1};const because=task2.ended?.because;if(report.graphFile!==void 0)return because?.
kind==="bad-expression"?because.at:task2.task.at}function causeLine({testName,headline}){return testName===void 0||headline.includes(testName)?headline:`${testName}: ${headline}`}function outputLines(outcome,mask,room){
const tail=outcome?.tail??[];if(tail.length<=shownLines2&&outcome?.head===void 0)return(0,last_lines.w)(tail,mask,room);const head=(0,last_lines.U)((outcome?.head??tail).slice(0,shownFirst),mask,{...room,
size:room.size/4}),gap="\u2026",used=[...head,gap].reduce((sum2,line)=>sum2+escapedLength(line),0),lines=room.lines-head.length-1;return[...head,gap,...(0,last_lines.w)(tail,mask,{...room,lines,size:room.
size-used})]}function escapedLength(line){return(0,format_command2.V9)(line).length+3}var secrets_mask2=__nccwpck_require__2(1326),processes2=__nccwpck_require__2(7109);function annotationsOf(report,options={}){
const all=everyAnnotation(report,options).map(({command:command2})=>command2);return annotation2.Zl.flatMap(level=>(0,annotation2.ES)(level,all.filter(one=>one.level===level)))}function everyAnnotation(report,options={}){
const mask=(0,secrets_mask2._)(options),tasks=[...report.tasks.values()],found=(command2,facts={})=>({command:masked(command2,mask),failed:void 0,askedBy:void 0,...facts}),failures=(0,not_run2.fw)(tasks.
filter(run_report2.gz),(0,not_run2.cX)((0,not_run2.CF)(report))),remarks=[...processWarnings(report,tasks),...flakyWarnings(report,tasks),...runWarnings(report)];return[...failures.map(task2=>found(failureAnnotation(
report,task2,mask),{failed:task2})),...remarks.map(command2=>found(command2)),...tasks.flatMap(task2=>askedFor(report,task2).map(command2=>found(command2,{askedBy:task2})))]}function annotationsOfDiagnostics(diagnostics,graphFile2){
const errors=diagnostics.map(({message,expected,found,at,hint})=>{const place=graphFile2===void 0?`${at.file}:${at.line}:${at.column}: `:"",details=[...expected===void 0?[]:[`expected: ${expected}`],...found===
void 0?[]:[`found: ${found}`],...hint===void 0?[]:[`hint: ${hint}`]],text=[`${place}${message}`,...details].join(`
`);return(0,annotation2.w7)("error","mistake in the graph",text,graphFile2===void 0?void 0:at)});return(0,annotation2.ES)("error",errors)}function askedFor(report,task2){if(task2.annotations.length===
0||!(0,run_report2.gz)(task2))return task2.annotations;const place=placeOfFailure(report,task2);return task2.annotations.filter(command2=>{const file=(0,annotation2.$r)(command2,"file")?.replaceAll("\\",
"/")??"",isThere=file===place?.file||file.endsWith(`/${place?.file??"/"}`);return command2.level!=="error"||!isThere||(0,annotation2.$r)(command2,"line")!==String(place?.line)})}function processWarnings(report,tasks){
const survivors=[],leftovers2=[];for(const task2 of tasks){const remarks=(0,processes2.v)(task2).filter(({kind})=>kind!=="left-running");if(remarks.length===0)continue;const stubborn=remarks.some(({kind})=>kind===
"survivor"),title=stubborn?"a process could not be ended":"processes left running",text=remarks.map(remark=>(0,processes2.a)(remark)).join(`
`),warning=(0,annotation2.w7)("warning",`${(0,run_report2.lz)(task2)}: ${title}`,text,placeIn2(report,task2.task.at));(stubborn?survivors:leftovers2).push(warning)}return[...survivors,...leftovers2]}function flakyWarnings(report,tasks){
return tasks.filter(task2=>task2.flaky).map(task2=>{const attempts2=task2.attempts.map(attempt=>`attempt ${attempt.attempt}: ${(0,task_words2.zv)(attempt)}`);return(0,annotation2.w7)("warning",`${(0,run_report2.
lz)(task2)} is flaky`,attempts2.join(`
`),placeIn2(report,task2.task.at))})}function runWarnings(report){return report.warnings.map(({message,task:id})=>{const task2=id===void 0?void 0:report.tasks.get(id);return(0,annotation2.w7)("warning",
task2===void 0?report.title:(0,run_report2.lz)(task2),message,task2===void 0?void 0:placeIn2(report,task2.task.at))})}function placeIn2(report,at){return report.graphFile===void 0?void 0:at}function masked({
level,message,properties},mask){const entries=[...properties].map(([name,value])=>[name,mask(value)]);return{level,message:mask(message),properties:new Map(entries)}}}),114:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Y:()=>failureOutput,w:()=>failureLines2});var _model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5314),_words_bounded_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
9229),_words_last_lines_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2748);const longestTail=5,longestLine2=400;function failureOutput(outcome,mask,room){if(outcome===void 0)return{lines:[],tail:[]};
const{lines,hasMore}=failureLines2(outcome,mask,room),tail=hasMore?lastLinesOf(outcome,mask,room.bytes):[];return{lines,tail:tail.length>lines.length?tail:[]}}function lastLinesOf(outcome,mask,bytes){
return(0,_words_last_lines_js__WEBPACK_IMPORTED_MODULE_0__.w)(outcome.tail,mask,{lines:40,lineLength:longestLine2,size:bytes,sizeOf:_words_bounded_js__WEBPACK_IMPORTED_MODULE_1__.dp})}function failureLines2(outcome,mask,{
lines:most,bytes}){const tail=(0,_words_last_lines_js__WEBPACK_IMPORTED_MODULE_0__.w)(outcome.tail,mask,{lines:100,lineLength:longestLine2,size:1/0,sizeOf:_words_bounded_js__WEBPACK_IMPORTED_MODULE_1__.
dp}),lines=outcome.cause===void 0?headAndTail(headOf(outcome,mask),tail,most):aroundCause(outcome.cause,tail,mask,most),kept2=(0,_words_bounded_js__WEBPACK_IMPORTED_MODULE_1__.f)(lines,bytes,line=>(0,_words_bounded_js__WEBPACK_IMPORTED_MODULE_1__.
dp)(line)+1);return{lines:kept2,hasMore:tail.length>kept2.length}}function headOf({head},mask){const room={lines:5,lineLength:longestLine2,size:1/0,sizeOf:_words_bounded_js__WEBPACK_IMPORTED_MODULE_1__.
dp};return head===void 0?[]:(0,_words_last_lines_js__WEBPACK_IMPORTED_MODULE_0__.w)(head,mask,room)}function headAndTail(head,tail,most){const isAll=head.length===0;if(isAll&&tail.length<=most)return tail;
const first=(isAll?tail:head).slice(0,Math.floor(most/3)),last=tail.slice(-Math.max(1,most-first.length-1));return[...first,isAll?gapLine(tail.length-first.length-last.length):unknownGap,...last]}const unknownGap="\
\u2026";function gapLine(count2){return`\u2026 ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_2__.r)(count2)} ${count2===1?"line":"lines"} \u2026`}function aroundCause(cause,tail,mask,most){const excerpt=(0,_words_last_lines_js__WEBPACK_IMPORTED_MODULE_0__.
w)(cause.excerpt,mask,{lines:12,lineLength:longestLine2,size:1/0,sizeOf:_words_bounded_js__WEBPACK_IMPORTED_MODULE_1__.dp}),{after,isKnown}=linesAfter(excerpt,tail),isInTail=tail.filter(isPrinted).length>=
excerpt.length+after.length;if(isKnown&&isInTail&&tail.length<=most)return tail;const shown=aroundHeadline(excerpt,cause.headline,most),room=Math.min(longestTail,most-shown.length-1);return room<=0||after.
length===0?shown:after.length<=room+1&&isKnown?[...shown,...after]:[...shown,isKnown?gapLine(after.length-room):unknownGap,...after.slice(-room)]}function aroundHeadline(excerpt,headline,most){if(excerpt.
length<=most)return excerpt;const best=Math.max(0,excerpt.findIndex(line=>line.includes(headline))),from=Math.max(0,Math.min(best-1,excerpt.length-most));return excerpt.slice(from,from+most)}function linesAfter(excerpt,whole){
const tail=whole.filter(isPrinted),isAt=start=>excerpt.every((line,index)=>start+index<0||tail[start+index]===line);for(let start=tail.length-excerpt.length;start>-excerpt.length;start-=1)if(isAt(start))
return{after:tail.slice(start+excerpt.length),isKnown:!0};return{after:tail,isKnown:!1}}function isPrinted(line){return line.trim()!==""}}),8696:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{RC:()=>harmlessWhole});const[escape,bell]=["\x1B","\x07"],colour=String.raw`${escape}\[[0-9;:]*m`,isColour=new RegExp(`^${colour}$`,"u"),controls=new RegExp(
[colour,String.raw`${escape}\[[0-?]*[ -\/]*[@-~]?`,String.raw`${escape}[\]PX^_][^${bell}${escape}]*(?:${bell}|${escape}\\)?`,String.raw`${escape}[ -\/]*[0-~]?`,String.raw`(?!\t)\p{Cc}`].join("|"),"gu"),
harmfulMarks2=["\x1B","","\x07","\b","\v","\f","","","\x90","\x9B","\x9D"].map(text=>({text,atStart:!1}));function harmless2(line){return line.replaceAll(controls,control=>isColour.test(control)?control:
"")}function harmlessWhole(line){const shown=harmless2(line);return shown.includes("\x1B")&&!shown.endsWith("\x1B[0m")?`${shown}\x1B[0m`:shown}}),1353:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{l:()=>githubStyle});var _github_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1826),_github_format_command_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
272),_harmless_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8696),_matcher_line_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4828),_github_neutralise_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
6773),_paint_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(9403),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(5286);function githubStyle(colour){return{paint:(0,_paint_js__WEBPACK_IMPORTED_MODULE_4__.
R)(colour),open:(symbol,title)=>`::group::${(0,_github_format_command_js__WEBPACK_IMPORTED_MODULE_6__.V9)(`${symbol} ${title}`)}`,close:"::endgroup::",outputLine:_github_neutralise_js__WEBPACK_IMPORTED_MODULE_3__.
fZ,outputMarks:_github_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.wl,matcherLine:_matcher_line_js__WEBPACK_IMPORTED_MODULE_2__.r,ownLine:text=>(0,_github_neutralise_js__WEBPACK_IMPORTED_MODULE_3__.
bv)((0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_5__.TN)(text))}}function terminalStyle2(colour){return{paint:makePaint(colour),open:(symbol,title)=>`${symbol} ${title}`,close:void 0,outputLine:harmless,
outputMarks:harmfulMarks,matcherLine:void 0,ownLine:oneLine}}}),4828:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{c:()=>formatMatcher,
r:()=>matcherLine});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),_github_format_command_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(272),_github_neutralise_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6773);function formatMatcher({name,properties,data}){const owner=[...properties].find(([key])=>key.toLowerCase()==="owner");return(0,_github_format_command_js__WEBPACK_IMPORTED_MODULE_2__.fE)({name,properties:new Map(
owner===void 0?[]:[["owner",owner[1]]]),data})}function matcherLine(command2){const line=formatMatcher(command2);return command2.data===""||isRegularFile(command2.data)?line:`${(0,_github_neutralise_js__WEBPACK_IMPORTED_MODULE_1__.
bv)(line)} [has no effect: the file no longer exists]`}function isRegularFile(path2){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path2,{throwIfNoEntry:!1})?.isFile()===!0}catch{return!1}}}),
9403:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{R:()=>makePaint2,S:()=>verdictColour});const codes={bold:1,dim:2,red:31,
green:32,yellow:33,cyan:36};function makePaint2(colour){return colour?(name,text)=>`\x1B[${codes[name]}m${text}\x1B[0m`:(_name,text)=>text}const verdictColours={success:"green",failure:"red",tolerated:"\
yellow",flaky:"yellow",cancelled:"yellow",skipped:"dim",unfinished:"dim"};function verdictColour(verdict){return verdictColours[verdict]}}),7774:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{II:()=>EventLines,Iw:()=>pathFrom});var node_path__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6760),_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6805),_run_journal_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8231),_secrets_mask_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(1326),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
5286),_words_words_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(8389),_json_text_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(5825);const eventsVersion=1,longestText2=4e3;class EventLines{#mask;#startedAt=0;#reportDirectory="";constructor(options={}){
this.#mask=(0,_secrets_mask_js__WEBPACK_IMPORTED_MODULE_5__._)(options)}lineOf(event){event.type==="run-started"&&(this.#startedAt=event.at,this.#reportDirectory=event.reportDirectory);const fields=this.#fieldsOf(
event);if(fields===void 0)return;const at=Math.max(0,(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__.Jp)((event.at-this.#startedAt)/1e3));return`${JSON.stringify({event:event.type,at,...fields})}
`}#fieldsOf(event){switch(event.type){case"run-started":return{format:_run_journal_js__WEBPACK_IMPORTED_MODULE_2__.Z,version:eventsVersion,title:this.#text(event.title),"started-at":new Date(event.at).
toISOString(),"graph-file":event.graphFile===void 0?null:this.#text(event.graphFile),parallelism:event.parallelism,tasks:event.tasks.map(({id})=>id)};case"attempt-started":return{task:event.task,attempt:event.
attempt,slot:event.slot,name:this.#text(event.name)};case"service-ready":return{task:event.task,seconds:(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__.Jp)(event.seconds)};case"attempt-ended":return{task:event.
task,attempt:event.attempt,slot:event.slot,...this.#outcome(event.outcome),"retry-in-seconds":event.retryInSeconds??null};case"task-ended":{const{task:task2,result,tolerated,because,elsewhere}=event,why=(0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.
YZ)(because);return{task:task2,result,tolerated,because:because.kind,why:why===""?null:this.#text(why),...elsewhere===void 0?{}:{machine:this.#text(elsewhere.machine)}}}case"leftover":return{task:event.
task,attempt:event.attempt,pid:event.process.pid,command:this.#text(event.process.command),survives:event.survives===void 0?null:this.#text(event.survives)};case"run-closed":return{because:event.cause.
kind,why:this.#text((0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.F6)(event.cause))};case"warning":case"explanation":return{task:event.task??null,message:this.#text(event.message)};case"processes-ow\
ned":return{by:event.by};case"run-ended":return{result:event.result};case"task-output":case"task-annotation":case"task-matcher":case"secret":case"debug":case"insight":case"heartbeat":return}}#outcome(outcome){
const{termination,usage,cause,tests,logFile,logBytes}=outcome;return{termination:termination.kind,why:this.#text((0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__._3)(termination)),"exit-code":(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__.
FO)(termination),signal:(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__.oX)(termination),"cpu-seconds":usage===void 0?null:(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__.Jp)(usage.cpuSeconds),"peak-bytes":usage?.
peakBytes??null,log:logFile===void 0?null:pathFrom(this.#reportDirectory,logFile),"log-bytes":logBytes,cause:cause===void 0?null:this.#text(cause.headline),test:cause?.testName===void 0?null:this.#text(
cause.testName),"failed-tests":tests===void 0?null:(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__.xc)(tests)}}#text(text){return(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.IN)(this.#mask(text),
longestText2)}}function pathFrom(directory,file){const path2=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory,file);return path2.startsWith("..")||(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
isAbsolute)(path2)?file:path2.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/")}}),4518:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Dq:()=>traceMark,Fd:()=>otlpMark,G1:()=>junitMark,WY:()=>isOtlpOfRun,XJ:()=>htmlMark,k4:()=>isHtmlOfRun,uw:()=>isTraceOfRun,v2:()=>isJunitOfRun});const junitMark="<!-- rundag-j\
unit 1 -->",traceMark='{"otherData":{"format":"rundag-trace","version":"1"',otlpMark='{"resourceSpans":[{"scopeSpans":[{"scope":{"name":"rundag"}',htmlMark=`<!doctype html>
<!-- rundag-report 1 -->
`;function isJunitOfRun(beginning2){return beginning2.split(`
`,2)[1]===junitMark}function isTraceOfRun(beginning2){return beginning2.startsWith(traceMark)}function isOtlpOfRun(beginning2){return beginning2.startsWith(otlpMark)}function isHtmlOfRun(beginning2){return beginning2.
startsWith(htmlMark)}}),5825:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{FO:()=>exitCodeOf,Jp:()=>roundedSeconds,o$:()=>jsonObject,
oX:()=>signalOf});function jsonObject(entries){return`{${Array.from(entries,([name,value])=>`${JSON.stringify(name)}:${value}`).join(",")}}`}function roundedSeconds(seconds){return Math.round(seconds*
1e3)/1e3}function exitCodeOf(termination){switch(termination?.kind){case"exited":return termination.code;case"ended-early":return termination.code??null;case"bad-task-file":return 0;case"signalled":case"\
keeper-killed":case"timed-out":case"cancelled":case"could-not-start":case"too-many-masks":case"stopped":case"not-ready":case void 0:return null}}function signalOf(termination){return termination?.kind===
"signalled"?termination.signal:termination?.kind==="ended-early"?termination.signal??null:null}}),2571:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{x8:()=>readResults,ji:()=>resultsJson});var event_line2=__nccwpck_require__2(7774),given_words2=__nccwpck_require__2(9521),json_text2=__nccwpck_require__2(5825);function insightJson(insight,mask){
const{idle,whatIf,changes,simulated,slower,flaky,machines}=insight;return{idle:{seconds:(0,json_text2.Jp)(idle.seconds),"of-seconds":(0,json_text2.Jp)(idle.ofSeconds),reasons:idle.reasons.map(({why,seconds})=>reasonJson(
why,(0,json_text2.Jp)(seconds),mask))},"what-if":whatIf.map(whatIfJson),changes:changes.map(change2=>changeJson(change2,mask)),simulated:simulatedJson(simulated),machines:machines===void 0?null:machinesJson(
machines),slower:slower.map(({task:task2,seconds,usual,low,high,runs})=>({task:task2,seconds:(0,json_text2.Jp)(seconds),usual:(0,json_text2.Jp)(usual),low:(0,json_text2.Jp)(low),high:(0,json_text2.Jp)(
high),runs})),flaky:flaky.map(({task:task2,attempts:attempts2,lostSeconds})=>({task:task2,attempts:attempts2,"lost-seconds":(0,json_text2.Jp)(lostSeconds)}))}}function whatIfJson({machines,cpus,seconds}){
return{machines,cpus,seconds:(0,json_text2.Jp)(seconds)}}function machinesJson({setUp,now,tried,advised:advised2}){return{"set-up":{seconds:(0,json_text2.Jp)(setUp.seconds),measured:setUp.isMeasured},
now:onMachinesJson(now),tried:tried.map(onMachinesJson),advised:advised2?.machines??null}}function onMachinesJson({machines,seconds,billedMinutes}){return{machines,seconds:(0,json_text2.Jp)(seconds),"\
billed-minutes":billedMinutes}}function reasonJson(why,seconds,mask){switch(why.kind){case"pool":return{because:why.kind,name:mask(why.name),seconds};case"max-parallel":return{because:why.kind,key:why.
key,seconds};case"needs":case"memory":case"cpus":case"retry":case"starting":case"nothing-left":return{because:why.kind,seconds}}}function changeJson(change2,mask){const{kind}=change2,gain=(0,json_text2.
Jp)(change2.gain);switch(kind){case"task":return{kind,gain,task:change2.task,seconds:(0,json_text2.Jp)(change2.seconds)};case"need":return{kind,gain,task:change2.task,need:change2.need};case"pool":return{
kind,gain,name:mask(change2.name),limit:change2.limit};case"max-parallel":return{kind,gain,key:change2.key,limit:change2.limit};case"cpu":return{kind,gain,cpus:change2.cpus}}}function simulatedJson(simulated){
if(simulated.kind==="too-large")return{kind:simulated.kind};const{kind,seconds,untried,cpuTimes}=simulated;return{kind,seconds:(0,json_text2.Jp)(seconds),untried,"cpu-times":cpuTimes}}var shard_json=__nccwpck_require__2(
2772),secrets_mask2=__nccwpck_require__2(1326),processes2=__nccwpck_require__2(7109),run_report2=__nccwpck_require__2(5176),task_words2=__nccwpck_require__2(3915);const resultsFormat="rundag-results",
resultsVersion=1;function*resultsJson(report,options={}){const mask=(0,secrets_mask2._)(options);yield`{"format":"${resultsFormat}","version":${resultsVersion},
"run":${runJson(report,mask)},
"tasks":[`;let separator=`
`;for(const task2 of report.tasks.values())yield`${separator}${taskJson2(report,task2,mask)}`,separator=`,
`;options.shard!==void 0?(yield`
]`,yield*(0,shard_json.V)(report,options.shard,mask),yield`}
`):yield`
]}
`}function readResults(document){const results2=parsed(document);if(fieldOf(results2,"format")!==resultsFormat||!Number.isInteger(fieldOf(results2,"version")))return;const tasks=listOf(fieldOf(results2,
"tasks"));return{logs:tasks.flatMap(task2=>listOf(fieldOf(task2,"attempts"))).map(attempt=>fieldOf(attempt,"log")).filter(log2=>typeof log2=="string"),leftRunning:tasks.flatMap(task2=>listOf(fieldOf(task2,
"processes"))).filter(remark=>fieldOf(remark,"kind")==="left-running").map(remark=>fieldOf(remark,"pid")).filter(pid=>typeof pid=="number")}}function parsed(document){try{return JSON.parse(document)}catch{
return}}function fieldOf(value,name){return typeof value!="object"||value===null?void 0:Object.getOwnPropertyDescriptor(value,name)?.value}function listOf(value){return Array.isArray(value)?value:[]}function runJson(report,mask){
const{counts,criticalPath,closedBy}=report;return(0,json_text2.o$)([["title",results_text(report.title,mask)],["graph-file",results_text(report.graphFile,mask)],["result",json(report.ended?.result??null)],
["started-at",json(new Date(report.startedAt).toISOString())],["seconds",json((0,json_text2.Jp)(report.wallSeconds))],["task-seconds",json((0,json_text2.Jp)(report.taskSeconds))],["cpu-bound-seconds",
json((0,json_text2.Jp)(report.cpuBoundSeconds))],["parallelism",json(report.parallelism)],["parallelism-because",results_text(report.parallelismBecause,mask)],["processes",json(report.processes??null)],
...report.machines.length===0?[]:results_machinesJson(report,mask),["counts",json({...counts})],["given",results_text((0,given_words2.xJ)((0,given_words2.pr)(report)),mask)],["critical-path",json({seconds:(0,json_text2.
Jp)(criticalPath.seconds),tasks:criticalPath.path})],["insight",json(report.insight===void 0?null:insightJson(report.insight,mask))],["closed-by",json(closedBy===void 0?null:{...closedBy})],["warnings",
list2(report.warnings,({message,task:task2})=>json({task:task2??null,message:mask(message)}))]])}function results_machinesJson(report,mask){const since=at=>json((0,json_text2.Jp)((at-report.startedAt)/
1e3));return[["merge-started",since(report.startedHereAt)],["repeated-seconds",json((0,json_text2.Jp)(report.repeatedSeconds))],["machines",list2(report.machines,({name,directory,cpus,startedAt,endedAt,
setUpSeconds})=>(0,json_text2.o$)([["name",results_text(name,mask)],["report",results_text(directory,mask)],["cpus",json(cpus)],["started",since(startedAt)],["ended",since(endedAt)],["set-up-seconds",
json(setUpSeconds===void 0?null:(0,json_text2.Jp)(setUpSeconds))]]))]]}function taskJson2(report,task2,mask){const last=(0,run_report2.vS)(task2),{outputs}=(0,run_report2.R8)(task2);return[`{"id":${json(
task2.task.id)},"key":${json(task2.task.key)},"name":${results_text(task2.name,mask)}`,`,"needs":${json(task2.task.needs)},"at":${json({...task2.task.at})}`,`,"result":${json(task2.ended?.result??null)}\
,"because":${json(task2.ended?.because.kind??null)}`,`,"given":${givenJson(task2.ended?.because,mask)}`,`,"why":${results_text((0,task_words2.ss)(task2),mask)},"tolerated":${task2.ended?.tolerated??!1}\
,"flaky":${task2.flaky}`,`,"exit-code":${json((0,json_text2.FO)(last?.termination))},"signal":${json((0,json_text2.oX)(last?.termination))}`,`,"seconds":${(0,json_text2.Jp)(task2.seconds)}`,`,"ready-s\
econds":${task2.readySeconds===void 0?"null":(0,json_text2.Jp)(task2.readySeconds)}`,`,"attempts":${list2(task2.attempts,attempt=>attemptJson(report,attempt,mask))}`,task2.alsoRan.length===0?"":`,"als\
o-ran":${list2(task2.alsoRan,attempt=>attemptJson(report,attempt,mask))}`,`,"outputs":${(0,json_text2.o$)(Array.from(outputs,([name,value])=>[name,results_text(value,mask)]))}`,`,"processes":${list2((0,processes2.
v)(task2),remark=>processJson(remark,mask))}}`].join("")}function givenJson(because,mask){if(because?.kind!=="given")return"null";const{from,seconds}=because;return(0,json_text2.o$)([["because",json(from.
kind)],...from.kind==="earlier-attempt"?[["attempt",json(from.attempt)]]:[],...from.kind==="unchanged"?[["since",results_text(from.since,mask)]]:[],...from.kind==="elsewhere"||from.kind==="lost"?[["wh\
ere",results_text(from.where,mask)]]:[],["seconds",seconds===void 0?"null":String((0,json_text2.Jp)(seconds))]])}function attemptJson(report,attempt,mask){const outcome=attempt.ended?.outcome,usage=outcome?.
usage,since=at=>(0,json_text2.Jp)((at-report.startedAt)/1e3);return(0,json_text2.o$)([["attempt",json(attempt.attempt)],["slot",json(attempt.slot)],...attempt.machine===void 0?[]:[["machine",results_text(
attempt.machine,mask)]],["started",json(since(attempt.startedAt))],["ended",json(attempt.ended===void 0?null:since(attempt.ended.at))],["termination",json(outcome?.termination.kind??null)],["why",results_text(
(0,task_words2.zv)(attempt),mask)],["exit-code",json((0,json_text2.FO)(outcome?.termination))],["signal",json((0,json_text2.oX)(outcome?.termination))],["cpu-seconds",usage===void 0?"null":json((0,json_text2.
Jp)(usage.cpuSeconds))],["peak-bytes",json(usage?.peakBytes??null)],["log",json(outcome?.logFile===void 0?null:(0,event_line2.Iw)(report.reportDirectory,outcome.logFile))],["log-bytes",json(outcome?.logBytes??
0)],["log-problem",results_text(outcome?.logProblem,mask)],["cause",causeJson(outcome?.cause,mask)],["tests",testsJson(outcome?.tests,mask)]])}function causeJson(cause,mask){if(cause===void 0)return"n\
ull";const{place}=cause;return(0,json_text2.o$)([["tool",json(cause.tool)],["headline",results_text(cause.headline,mask)],["test",results_text(cause.testName,mask)],["failures",json(cause.failures)],[
"excerpt",json(mask(cause.excerpt.join(`
`)).split(`
`))],["first-line",json(cause.firstLine??null)],["file",results_text(place?.file,mask)],["path",results_text(place?.workspacePath,mask)],["line",json(place?.line??null)],["column",json(place?.column??
null)]])}const namedCases=20;function testsJson(tests,mask){if(tests===void 0)return"null";const{passed,failed,error,skipped}=tests.counts,failures=tests.cases.filter(({state})=>state==="failed"||state===
"error");return(0,json_text2.o$)([["counts",json({passed,failed,error,skipped})],["failures",list2(failures.slice(0,namedCases),({group,name,message})=>json({group:mask(group),name:mask(name),message:mask(
message)}))]])}function processJson(remark,mask){return(0,json_text2.o$)([["kind",json(remark.kind==="leftover"?"leaky":remark.kind)],["pid",json(remark.process.pid)],["command",results_text(remark.process.
command,mask)],["reason",remark.kind==="survivor"?results_text(remark.reason,mask):"null"]])}function json(value){return JSON.stringify(value)}function results_text(value,mask){return JSON.stringify(value===
void 0?null:mask(value))}function list2(items,render){return`[${items.map(item=>render(item)).join(",")}]`}}),2772:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{V:()=>shardJson,B:()=>shardVersion});var run_report2=__nccwpck_require__2(5176),task_words2=__nccwpck_require__2(3915),outcome=__nccwpck_require__2(6805);const mostText=4e7,mostCases=50,
longestText2=4e3;function attemptForMerge({attempt,slot,startedAt,ended},mask,room){if(ended===void 0)return[];const{termination,usage,logBytes}=ended.outcome,numbers={attempt,slot,startedAt,endedAt:ended.
at,cpuSeconds:usage?.cpuSeconds,peakBytes:usage?.peakBytes};if((0,outcome.bF)(termination))return[numbers];const printed=printedFor(ended.outcome,mask),length=JSON.stringify(printed).length,fits2=length<=
room.left;return fits2&&(room.left-=length),[{...numbers,termination:masked(termination,mask),logBytes,...fits2?printed:{cause:printed.cause&&{...printed.cause,excerpt:[]}}}]}function printedFor({cause,
tail,head,tests},mask){return{cause:cause&&causeJson(cause,mask),tail:maskedLines(tail,mask),head:head&&maskedLines(head,mask),tests:tests&&testsJson(tests,mask)}}function causeJson(cause,mask){const{
tool,headline,testName,failures,excerpt,firstLine,place}=cause;return{tool,headline:mask(headline),testName:testName===void 0?void 0:mask(testName),failures,excerpt:maskedLines(excerpt,mask),firstLine,
place:place&&{...place,file:mask(place.file),workspacePath:place.workspacePath===void 0?void 0:mask(place.workspacePath)}}}function testsJson({counts,cases},mask){const failures=cases.filter(({state})=>state===
"failed"||state==="error"),text=value=>mask(value).slice(0,longestText2);return{counts,cases:failures.slice(0,mostCases).map(({name,group,state,seconds,file,line,message,type,details})=>({name:text(name),
group:text(group),state,seconds,file:file===void 0?void 0:text(file),line,message:text(message),type:text(type),details:text(details)}))}}function maskedLines(lines,mask){return lines.length===0?[]:mask(
lines.join(`
`)).split(`
`)}function masked(value,mask){return typeof value=="string"?mask(value):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).map(([name,field])=>[name,masked(field,mask)]))}
const shardVersion=1;function*shardJson(report,shard,mask){const{index,of,graph,times,commit,attempt,setUpSeconds,holdsSecrets}=shard,facts={version:shardVersion,index,of,graph,times,commit,attempt,cpus:report.
parallelism,startedAt:report.startedAt,endedAt:report.startedAt+report.wallSeconds*1e3,setUpSeconds:setUpSeconds??null},room={left:mostText};yield`,
"shard":{${JSON.stringify(facts).slice(1,-1)},"tasks":[`;let separator=`
`;for(const task2 of report.tasks.values())task2.ended!==void 0&&(yield`${separator}${JSON.stringify(taskForMerge(task2,holdsSecrets,mask,room))}`,separator=`,
`);yield`
]}`}function taskForMerge(task2,holdsSecrets,mask,room){const{ended,attempts:attempts2,name}=task2,files=(0,run_report2.R8)(task2),isCarried=!holdsSecrets(files)&&textsOf(files).every(text=>mask(text)===
text);return{id:task2.task.id,name:name===task2.task.id?void 0:mask(name),result:ended?.result,tolerated:ended?.tolerated===!0,how:mask((0,task_words2.uV)(task2)),seconds:task2.seconds,attempts:attempts2.
flatMap(attempt=>attemptForMerge(attempt,mask,room)),files:isCarried||textsOf(files).length===0?filesJson(files):null}}function filesJson({outputs,env,path:path2,summary}){return{...outputs.size>0?{outputs:[
...outputs]}:{},...env.size>0?{env:[...env]}:{},...path2.length>0?{path:path2}:{},...summary===""?{}:{summary}}}function textsOf({outputs,env,path:path2,summary}){return[...[...outputs,...env].flat(),
...path2,...summary===""?[]:[summary]]}}),8231:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Z:()=>eventsFormat,a:()=>readJournal});
const eventsFormat="rundag-events";function readJournal(text){let run2;const running=new Set,results3=new Map,given=new Set;for(const line of text.split(`
`)){const entry=parseLine(line);switch(entry?.kind){case"run":run2=entry;break;case"started":running.add(entry.task);break;case"ended":running.delete(entry.task),results3.set(entry.task,entry.result),
entry.isGiven&&given.add(entry.task);break;case void 0:break}}if(run2!==void 0)return{title:run2.title,tasks:run2.tasks,running:[...running],results:results3,given}}function parseLine(line){if(line.endsWith(
"}"))try{return lineIn(JSON.parse(line))}catch{return}}const noFields={event:void 0,format:void 0,title:void 0,tasks:void 0,task:void 0,result:void 0,because:void 0};function lineIn(value){if(typeof value!=
"object"||value===null)return;const{event,format,title,tasks,task:task2,result,because}={...noFields,...value};switch(event){case"run-started":return format===eventsFormat&&isText(title)&&isTexts(tasks)?
{kind:"run",title,tasks}:void 0;case"attempt-started":return isText(task2)?{kind:"started",task:task2}:void 0;case"task-ended":return isText(task2)&&isResult(result)?{kind:"ended",task:task2,result,isGiven:because===
"given"}:void 0;default:return}}function isText(value){return typeof value=="string"}function isTexts(value){return Array.isArray(value)&&value.every(isText)}const results2=["success","failure","cance\
lled","skipped"];function isResult(value){return results2.includes(value)}}),5176:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{EC:()=>closedByLabel,EW:()=>allAttempts,R8:()=>filesOf,VT:()=>machineOf,Wy:()=>labelOf2,gz:()=>failed,lz:()=>taskLabel,oc:()=>passedOnRetry,ri:()=>attemptSeconds,vS:()=>lastOutcome});var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6805),_task_names_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7962);function lastOutcome(task2){return task2.attempts.findLast(attempt=>attempt.ended!==void 0)?.ended?.outcome}function allAttempts({
attempts:attempts2,alsoRan}){return alsoRan.length===0?attempts2:[...attempts2,...alsoRan]}function filesOf(task2){return task2.ended?.givenFiles??lastOutcome(task2)?.files??_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.
oI}function machineOf({ended}){const because=ended?.because;return because?.kind==="given"&&because.from.kind==="elsewhere"?because.from.where:void 0}function failed(task2){return task2.ended!==void 0&&
(task2.ended.result==="failure"||task2.ended.tolerated)}function passedOnRetry(attempts2){const last=attempts2.at(-1)?.ended;return attempts2.length>1&&last!==void 0&&(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.
bF)(last.outcome.termination)}function attemptSeconds(attempt,now){return Math.max(0,(attempt.ended?.at??now)-attempt.startedAt)/1e3}function taskLabel(task2){return task2.label}function labelOf2(report,id){
return report.tasks.get(id)?.label??id}function closedByLabel(report,cause){const id=(0,_task_names_js__WEBPACK_IMPORTED_MODULE_1__.zV)(cause);return id===void 0?void 0:labelOf2(report,id)}}),7962:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{E5:()=>TaskNames,zV:()=>closingTask});class TaskNames{#records;#counts=new Map;constructor(records){this.#records=records}rename({name,task:task2},before){
name!==before&&(before!==void 0&&before!==task2.id&&this.#count(before,-1),name!==task2.id&&this.#count(name,1))}label({name,task:task2}){return name===task2.id?name:(this.#counts.get(name)??0)>1||this.#records.
has(name)?`${name} (${task2.id})`:name}blamed(because,last){const id=blamedTask(because)??(last?.kind==="cancelled"?closingTask(last.cause):void 0),record2=id===void 0?void 0:this.#records.get(id);return record2===
void 0?id:this.label(record2)}#count(name,change2){const count2=(this.#counts.get(name)??0)+change2;count2>0?this.#counts.set(name,count2):this.#counts.delete(name)}}function closingTask(cause){return cause.
kind==="fail-fast"||cause.kind==="matrix-fail-fast"?cause.task:void 0}function blamedTask(because){return because?.kind==="need"?because.task:because?.kind==="closed"?closingTask(because.cause):void 0}}),
1326:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{_:()=>maskOf});function maskOf({masker}){return masker===void 0?text=>text:
text=>masker.mask(text)}}),5986:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Z:()=>divisionWords});var _words_duration_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
4094),_words_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8389);const shortestAsked=300,mostTimes=4,mostOfRun=.6;function divisionWords(report,{machines}){const text=machines&&divisionText(
report,machines);if(machines===void 0||text===void 0)return;const{advised:advised2,now}=machines;if(advised2===void 0||advised2.machines===1)return{text,workflow:void 0};const title=now.machines===1?"\
The workflow for that":"The workflow for so many";return{text,workflow:{title,lines:divisionLines(advised2)}}}function divisionText(report,{setUp,now,tried,advised:advised2}){if(advised2!==void 0){const where=now.
machines===1?"":` on ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(now.machines,"machine")}`;return`On ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(advised2.machines,"machine")}: ${comparison(
advised2,now,where)}; ${setUpText(setUp)}`}if(now.seconds<shortestAsked)return;const[first,...others]=tried.filter(({machines})=>machines<=mostTimes*now.machines);if(first===void 0)return;const best=others.
reduce((least,one)=>one.seconds<least.seconds?one:least,first),what=now.machines===1?"More machines do":"Another number of machines does",why=report.criticalPath.seconds>=mostOfRun*now.seconds?`no mac\
hine makes the critical path of ${(0,_words_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(report.criticalPath.seconds)} shorter`:"each needs its set-up, and runs what its tasks need";return`${what} not \
pay: on ${best.machines} it would take ${comparison(best,now,"")}, since ${why}; ${setUpText(setUp)}`}function comparison(there,now,where){return`${`${(0,_words_duration_js__WEBPACK_IMPORTED_MODULE_1__.
a)(there.seconds)} instead of ${(0,_words_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(now.seconds)}${where}`}, ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(there.billedMinutes,"billed minute")}\
 instead of ${now.billedMinutes}`}function setUpText({seconds,isMeasured}){return isMeasured?`${(0,_words_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(seconds)} of set-up on each is in it, as measured \
in this run`:`${(0,_words_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(seconds)} of set-up on each is in it, a guess`}function divisionLines({machines}){return["jobs:","  test:","    runs-on: ubuntu-la\
test",`    strategy: { fail-fast: false, matrix: { shard: [${Array.from({length:machines},(_,place)=>place+1).join(", ")}] } }`,"    steps:","      - uses: actions/checkout@v6","      - uses: rundag/r\
undag@v1",`        with: { shard: '\${{ matrix.shard }}/${machines}', report-directory: report }`,"      - if: always()","        uses: actions/upload-artifact@v6","        with: { name: 'report-${{ m\
atrix.shard }}', path: report, overwrite: true }","  report: # the required check","    needs: test","    if: always()","    runs-on: ubuntu-latest","    steps:","      - uses: actions/checkout@v6"," \
     - uses: actions/download-artifact@v7","        with: { pattern: report-*, path: reports }","      - { uses: rundag/rundag@v1, with: { merge: reports/* } }"]}}),2596:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{AM:()=>groupLabel,HZ:()=>failureGroups,Xw:()=>groupPlace,k8:()=>groupWhy,uv:()=>tasksIn});var _model_with_commas_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
5314),_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5176),_words_cause_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(407),_words_not_run_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
3261),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(5286),_words_task_words_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(3915),_words_words_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
8389);const namedMachines=6;function failureGroups(report,mask){const counts=(0,_words_not_run_js__WEBPACK_IMPORTED_MODULE_2__.cX)((0,_words_not_run_js__WEBPACK_IMPORTED_MODULE_2__.CF)(report)),heldBackBy=({
task:task2})=>counts.get(task2.id)??0,groups=new Map;for(const task2 of report.tasks.values()){if(!(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.gz)(task2))continue;const cause=(0,_words_cause_text_js__WEBPACK_IMPORTED_MODULE_1__.
O)(task2,mask),key=[(0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_4__.Vj)(task2),cause.why,cause.said??printed(task2),cause.place].join(`
`),known2=groups.get(key);if(known2===void 0)groups.set(key,{cause,tasks:[task2],where:new Set(placeOf2(cause))});else{known2.tasks.push(task2);for(const where of placeOf2(cause))known2.where.add(where)}}
return[...groups.values()].flatMap(({cause,tasks,where})=>{const[first,...others]=(0,_words_not_run_js__WEBPACK_IMPORTED_MODULE_2__.fw)(tasks,counts),heldBack=tasks.reduce((sum2,task2)=>sum2+heldBackBy(
task2),0);return first===void 0?[]:[{first,others,where:[...where],cause,heldBack}]}).toSorted((one,other)=>weight(one)-weight(other)||other.heldBack-one.heldBack||other.others.length-one.others.length)}
function placeOf2({where}){return where===void 0?[]:[where]}function printed(task2){return(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.vS)(task2)?.tail.slice(-3).join(`
`)??""}function weight({first}){return(0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_4__.Vj)(first)==="tolerated"?1:0}function groupPlace({first,cause},mask){const{file,line}=first.task.at;return cause.
place??`${(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.f$)(file,mask,200)}:${line}`}function groupWhy({cause,where}){return where.length===0?cause.why:`${cause.why} on ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_5__.
KE)(where,namedMachines)}`}function tasksIn(groups){return groups.reduce((sum2,{others})=>sum2+1+others.length,0)}function groupLabel({first,others},mask){const label=(0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.
f$)((0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.lz)(first),mask,200);return others.length===0?label:`${label} and ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_6__.r)(others.length)} more`}}),
5285:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{h:()=>renderCpuAdvice});var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
5602),_words_cpu_advice_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2407),_words_escape_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3305),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
5286),_words_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8389);const named2=5,longestText2=300,introduction="A task that states no `cpus` holds one. With its line here the run leaves it\
 room, and tasks beside it are not slowed down.";function renderCpuAdvice(report,mask){const all=(0,_words_cpu_advice_js__WEBPACK_IMPORTED_MODULE_0__.Vu)(report);if(all.length===0)return"";const shown=text=>(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_3__.
F)((0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.f$)(text,mask,longestText2)),items=all.slice(0,named2).map(advice2=>`- ${shown((0,_words_cpu_advice_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(advice2))}\
. Write at ${shown((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__.L)(advice2.at))} \`${(0,_words_cpu_advice_js__WEBPACK_IMPORTED_MODULE_0__.tj)(advice2)}\``),more=all.length>named2?["",`_${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_2__.
hS)(all.length-named2,"more task")} left out here: see \`cpu-seconds\` in \`results.json\`._`]:[];return["### More CPUs used than held","",introduction,"",...items,...more,""].join(`
`)}}),957:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{EM:()=>foldedLines,SL:()=>renderFailures,Xh:()=>testsLines,mS:()=>openings});
var _model_with_commas_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(5314),_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6805),_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
5176),_words_bounded_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(9229),_words_escape_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(3305),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
5286),_words_task_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3915),_words_words_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(8389),_cause_failure_lines_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
114),_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(2596);const mostBlocks=8,openRows=10,named2=6,most=4e3,least=500,foldedLines=24;function openings(causes){return causes===1?{open:1,
lines:foldedLines}:causes===2?{open:2,lines:11}:causes===3?{open:3,lines:6}:causes<=5?{open:2,lines:8}:{open:2,lines:5}}function renderFailures(report,mask,bytes){const groups=(0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__.
HZ)(report,mask);if(groups.length===0)return"";const{open,lines}=openings(groups.length),outputBytes=Math.max(least,Math.min(most,Math.floor(bytes/groups.length)-500)),block=(group,isOpen)=>renderBlock(
group,mask,{isOpen,lines:isOpen?lines:foldedLines,bytes:outputBytes}),head=groups.length<=mostBlocks?groups:groups.slice(0,open),text=["### Failed","",...head.map((group,index)=>block(group,index<open))].
join(`
`);if(head.length===groups.length)return text;const others=renderOthers(groups.slice(open),mask,(bytes-(0,_words_bounded_js__WEBPACK_IMPORTED_MODULE_7__.dp)(text))*.5),left=bytes-(0,_words_bounded_js__WEBPACK_IMPORTED_MODULE_7__.
dp)(text)-(0,_words_bounded_js__WEBPACK_IMPORTED_MODULE_7__.dp)(others)-1e3;return[text,others,renderFolded(groups.slice(open),left,group=>block(group,!1))].join(`
`)}function renderOthers(groups,mask,bytes){const rows2=(of,room2)=>{const{kept:kept2,leftOut:leftOut2}=(0,_words_bounded_js__WEBPACK_IMPORTED_MODULE_7__.gr)(of,room2,group=>row(group,mask)),cut=(0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__.
uv)(of.slice(of.length-leftOut2)),rest=leftOut2===0?[]:["",`_${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.hS)(cut,"more failed task")} left out here: \`results.json\` names them._`];return["| Fai\
led too | Cause | Where |","| --- | --- | --- |",...kept2,...rest,""]},first=rows2(groups.slice(0,openRows),bytes),more=groups.slice(openRows);if(more.length===0)return first.join(`
`);const title=`${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.hS)((0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__.uv)(more),"more failed task")}, ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.
hS)(more.length,"more cause")}`,room=bytes-(0,_words_bounded_js__WEBPACK_IMPORTED_MODULE_7__.dp)(first.join(`
`))-200;return[...first,`<details><summary>${title}</summary>`,"",...rows2(more,room),"</details>",""].join(`
`)}function row(group,mask){return`| ${[`${(0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_3__.In)((0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_3__.Vj)(group.first)).emoji} ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_8__.
F)((0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__.AM)(group,mask))}`,(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_8__.F)([(0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__.k8)(group),group.cause.
said].filter(part=>part!==void 0).join(" \xB7 ")),(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_8__.F)((0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__.Xw)(group,mask))].join(" | ")} |`}function renderFolded(groups,bytes,block){
const{kept:kept2,leftOut:leftOut2}=(0,_words_bounded_js__WEBPACK_IMPORTED_MODULE_7__.gr)(groups,bytes,block),cut=leftOut2===0?"":`_Output of ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.hS)(leftOut2,
"more cause")} left out here: the log has it._
`;return[`<details><summary>What ${kept2.length===1?"it":`the first ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_9__.r)(kept2.length)} of them`} printed</summary>`,"",...kept2,cut,"</details>",
""].join(`
`)}function renderBlock(group,mask,{isOpen,lines,bytes}){const html=(text,length)=>(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_8__.Z)((0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_2__.f$)(text,mask,
length)),outcome=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.vS)(group.first),hint=(0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_3__.dx)(group.first),{lines:shown,tail}=(0,_cause_failure_lines_js__WEBPACK_IMPORTED_MODULE_5__.
Y)(outcome,mask,{lines,bytes});return[`<details${isOpen?" open":""}>`,`<summary>${blockTitle(group,mask)}</summary>`,"",...group.others.length===0?[]:[`<p>${html(othersText(group),1e3)}</p>`,""],...outcome?.
tests===void 0?[]:testsLines(outcome.tests,html),...hint===void 0||group.cause.said===hint?[]:[`<p>${html(hint,500)}</p>`,""],...shown.length===0?["<p>It printed nothing.</p>"]:fenced(shown),"",...tail.
length>0?[`<details><summary>The last ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.hS)(tail.length,"line")}</summary>`,"",...fenced(tail),"","</details>",""]:[],"</details>",""].join(`
`)}function blockTitle(group,mask){const{first,cause,heldBack}=group;return[`${(0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_3__.In)((0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_3__.Vj)(first)).
emoji} <b>${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_8__.Z)((0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__.AM)(group,mask))}</b>`,(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_8__.Z)((0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__.
k8)(group)),...cause.said===void 0?[]:[`<b>${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_8__.Z)(cause.said)}</b>`],`<code>${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_8__.Z)((0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__.
Xw)(group,mask))}</code>`,...heldBack===0?[]:[`held back ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.hS)(heldBack,"task")}`]].join(" \xB7 ")}function othersText({others}){return`For the same cau\
se: ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.KE)(others.map(_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.lz),named2)}`}function testsLines(tests,html){const count2=(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.
xc)(tests);if(count2===0)return[];const all=Object.values(tests.counts).reduce((sum2,one)=>sum2+one,0),cases=tests.cases.filter(({state})=>state==="failed"||state==="error").slice(0,named2),items=cases.
map(({name,group,message,type})=>{const[why=""]=(message===""?type:message).split(`
`);return`<li>${`<b>${html(group===""?name:`${group} \u203A ${name}`,200)}</b>`}${why===""?"":`: ${html(why,300)}`}</li>`}),more=count2>cases.length?`<li>${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.
hS)(count2-cases.length,"more case")}</li>`:"";return[`<p>${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_9__.r)(count2)} of ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__.hS)(all,"test")} fail\
ed:</p><ul>${items.join("")}${more}</ul>`,""]}function fenced(lines){const longest2=lines.flatMap(line=>line.match(/`+/gu)??[]).reduce((length,run2)=>Math.max(length,run2.length),2),fence="`".repeat(longest2+
1);return[`${fence}text`,...lines,fence]}}),2713:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{IE:()=>renderNotes,e9:()=>renderLateNotes,
h$:()=>notesOf2});var _words_bounded_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(9229),_words_escape_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(3305),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5286),_words_processes_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(7109),_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5176),_words_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
8389);const longestNote=1e3;function renderNotes(report,mask,bytes){const notes=notesOf2(report);if(notes.length===0)return"";const{kept:kept2,leftOut:leftOut2}=(0,_words_bounded_js__WEBPACK_IMPORTED_MODULE_3__.
gr)(notes,bytes-500,note=>`- ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_4__.F)((0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.f$)(note,mask,longestNote))}`),cut=leftOut2===0?[]:["",`_${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_2__.
hS)(leftOut2,"more note")} left out here: the log has them all._`];return["### Notes","",...kept2,...cut,""].join(`
`)}function notesOf2(report){return[...processNotes(report),...logNotes(report),...warningNotes(report)]}function renderLateNotes(problems,mask){return["","### \u274C Not reported as promised","",...problems.
map(problem=>`- ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_4__.F)((0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.f$)(problem,mask,longestNote))}`),""].join(`
`)}function processNotes(report){const remarks=[...report.tasks.values()].flatMap(task2=>(0,_words_processes_js__WEBPACK_IMPORTED_MODULE_5__.v)(task2).map(remark=>({remark,note:`${(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.
lz)(task2)}: ${(0,_words_processes_js__WEBPACK_IMPORTED_MODULE_5__.a)(remark)}`}))),survivors=remarks.filter(({remark})=>remark.kind==="survivor"),others=remarks.filter(({remark})=>remark.kind!=="surv\
ivor");return[...survivors,...others].map(({note})=>note)}function logNotes(report){return[...report.tasks.values()].flatMap(task2=>task2.attempts.flatMap(attempt=>{const problem=attempt.ended?.outcome.
logProblem;return problem===void 0?[]:[`${(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.lz)(task2)}: its log is incomplete: ${problem}`]}))}function warningNotes(report){return report.warnings.map(
({message,task:id})=>{const task2=id===void 0?void 0:report.tasks.get(id);return task2===void 0?message:`${(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.lz)(task2)}: ${message}`})}}),5421:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{O:()=>renderShorter,W:()=>machinesCompared});var _words_duration_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(4094),_division_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5986),_words_escape_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3305),_words_insight_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(324),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
5286);const longestLine2=1e3;function renderShorter(report,mask){const{insight}=report;if(insight===void 0)return"";const shown=text=>(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_3__.F)((0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_2__.
f$)(text,mask,longestLine2)),idle=(0,_words_insight_words_js__WEBPACK_IMPORTED_MODULE_1__.U9)(insight.idle),list2=(title,texts)=>texts.length===0?[]:[`${title}:`,"",...texts.map(text=>`- ${shown(text)}\
.`),""];return["### What would make it shorter","",`${shown((0,_words_insight_words_js__WEBPACK_IMPORTED_MODULE_1__._v)(report,insight))}.`,"",...insight.changes.map((change2,place)=>`${place+1}. ${shown(
(0,_words_insight_words_js__WEBPACK_IMPORTED_MODULE_1__.k0)(report,change2))}.`),...insight.changes.length>0?[""]:[],...table(insight),...division(report,insight,shown),...idle===void 0?[]:[`${shown(idle)}\
.`,""],...list2("Slower than usual",insight.slower.map(task2=>(0,_words_insight_words_js__WEBPACK_IMPORTED_MODULE_1__.uw)(report,task2))),...list2("Flaky",insight.flaky.map(task2=>(0,_words_insight_words_js__WEBPACK_IMPORTED_MODULE_1__.
Ny)(report,task2))),`<sub>${shown((0,_words_insight_words_js__WEBPACK_IMPORTED_MODULE_1__.TX)(insight))}.</sub>`,""].join(`
`)}function division(report,insight,shown){const words=(0,_division_words_js__WEBPACK_IMPORTED_MODULE_0__.Z)(report,insight);if(words===void 0)return[];const{text,workflow}=words;return workflow===void 0?
[`${shown(text)}.`,""]:[`**${shown(text)}.**`,"",`<details><summary>${workflow.title}</summary>`,"","With the set-up steps of your own before each `rundag`, and this graph, `working-directory` and inp\
uts in all of them:","","```yaml",...workflow.lines,"```","","</details>",""]}function table(insight){const columns=machinesCompared(insight);if(columns.length===0)return[];const cells=columns.map(({isOwn,
machines,duration:duration2})=>isOwn?[`**${machines}**`,`**${duration2}**`]:[machines,duration2]);return[`| CPUs | ${cells.map(([machines])=>machines).join(" | ")} |`,`| --- |${" ---: |".repeat(columns.
length)}`,`| the run takes | ${cells.map(([,duration2])=>duration2).join(" | ")} |`,""]}function machinesCompared({whatIf,cpus,seconds}){if(whatIf.length===0)return[];const own={machines:1,cpus,seconds};
return[...whatIf,own].toSorted((one,other)=>one.machines-other.machines||one.cpus-other.cpus).map(column=>({machines:machinesText(column),duration:(0,_words_duration_js__WEBPACK_IMPORTED_MODULE_4__.a)(
column.seconds),isOwn:column===own}))}function machinesText({machines,cpus}){return machines===1?String(cpus):`${machines} \xD7 ${cpus}`}}),3e3:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{b:()=>renderTable});var _words_bounded_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(9229),_words_duration_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
4094),_words_escape_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(3305),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5286),_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
5176),_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(3915),_words_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(8389);const oneTable=25,openRows=15,deservesALook=[
"failure","tolerated","flaky","unfinished"],head=["| Task | Result | Start | Time | Attempts | Slot | Why |","| --- | --- | ---: | ---: | ---: | ---: | --- |"];function renderTable(report,mask,bytes){
const tasks=[...report.tasks.values()],room=bytes-1e3,rows2=(of,left)=>table(report,of,mask,left);if(tasks.length<=oneTable)return["### Tasks","",...rows2(tasks,room),""].join(`
`);const first=deservesALook.flatMap(verdict=>tasks.filter(task2=>(0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(task2)===verdict)),rest=tasks.filter(task2=>!deservesALook.includes((0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__.
Vj)(task2))),lines=["### Tasks",""],open=first.slice(0,openRows);open.length>0&&lines.push(...rows2(open,room),"");const folded2=(of,what,part)=>{if(of.length===0)return;const left=(room-(0,_words_bounded_js__WEBPACK_IMPORTED_MODULE_4__.
dp)(lines.join(`
`)))*part;lines.push(`<details><summary>${what}</summary>`,"",...rows2(of,left),"","</details>","")},more=first.slice(openRows);return folded2(more,`${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_3__.hS)(
more.length,"more task")} that failed, passed on a retry or did not end`,rest.length>0?.6:1),folded2(rest,(0,_words_words_js__WEBPACK_IMPORTED_MODULE_3__.hS)(rest.length,first.length>0?"other task":"t\
ask"),1),lines.join(`
`)}function table(report,tasks,mask,bytes){const{kept:kept2,leftOut:leftOut2}=(0,_words_bounded_js__WEBPACK_IMPORTED_MODULE_4__.gr)(tasks,bytes,task2=>row(report,task2,mask));return leftOut2===0?[...head,
...kept2]:[...head,...kept2,"",`_${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_3__.hS)(leftOut2,"more task")} left out here: \`results.json\` has them all._`]}function slotText(slot,machine){return machine===
void 0?String(slot):`${machine}, ${slot}`}function row(report,task2,mask){const cell=(text,length)=>(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_5__.F)((0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.
f$)(text,mask,length)),verdict=(0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(task2),[first]=task2.attempts,slots2=[...new Set(task2.attempts.map(({slot,machine})=>slotText(slot,machine)))],
times=first===void 0?["","",""]:[(0,_words_duration_js__WEBPACK_IMPORTED_MODULE_6__.a)((first.startedAt-report.startedAt)/1e3),(0,_words_duration_js__WEBPACK_IMPORTED_MODULE_6__.a)(task2.seconds),String(
task2.attempts.length)];return`| ${[cell((0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.lz)(task2),200),`${(0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__.In)(verdict).emoji} ${(0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__.
In)(verdict).word}`,...times,cell((0,_words_words_js__WEBPACK_IMPORTED_MODULE_3__.KE)(slots2,5),300),cell((0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__.ss)(task2),300)].join(" | ")} |`}}),2205:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{L:()=>verdictWords,g:()=>renderVerdict});var _model_with_commas_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(5314),_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5176),_words_duration_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(4094),_words_escape_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(3305),_words_given_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
9521),_words_machine_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(1905),_words_not_run_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3261),_words_plain_text_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
5286),_words_task_words_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(3915),_words_words_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(8389);const longestText2=300,mostReasons=4,namedTasks2=3;
function verdictWords(report,text){const{taskSeconds,parallelism,parallelismBecause,closedBy,machines}=report,given=(0,_words_given_words_js__WEBPACK_IMPORTED_MODULE_1__.pr)(report),parts=[countsSentence(
report),...given===void 0?[]:[given.count]],notRun=(0,_words_not_run_js__WEBPACK_IMPORTED_MODULE_3__.CF)(report);return{sentence:`${text(report.title)} ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_6__.
Um)(report.ended?.result)}: ${parts.join(", ")}`,facts:[`Took ${(0,_words_machine_words_js__WEBPACK_IMPORTED_MODULE_2__.O7)(report)}; sum of task times ${(0,_words_duration_js__WEBPACK_IMPORTED_MODULE_7__.
a)(taskSeconds)}${(0,_words_machine_words_js__WEBPACK_IMPORTED_MODULE_2__.mm)(report)}`,machines.length===0?`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_8__.r)(parallelism)} at a time (${text(
parallelismBecause)})`:(0,_words_machine_words_js__WEBPACK_IMPORTED_MODULE_2__.g$)(report)],stoppedEarly:closedBy&&text((0,_words_words_js__WEBPACK_IMPORTED_MODULE_6__.F6)(closedBy,(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.
EC)(report,closedBy))),given:given&&text(given.sources,1e3),notRun:notRun.length===0?void 0:notRunSentence(notRun,text)}}function renderVerdict(report,mask){const{sentence,facts,stoppedEarly,given,notRun}=verdictWords(
report,(words,length=longestText2)=>(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_9__.F)((0,_words_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.f$)(words,mask,length))),emoji=report.ended?.result==="succ\
ess"?"\u2705":"\u274C",stopped=stoppedEarly===void 0?[]:[`**stopped early:** ${stoppedEarly}`];return[`## ${emoji} ${sentence}`,"",[...facts,...stopped].join(" \xB7 "),"",...given===void 0?[]:[`**Give\
n:** ${given}`,""],...notRun===void 0?[]:[`**Not run:** ${notRun}`,""]].join(`
`)}function countsSentence(report){const{success,failure,cancelled,skipped}=report.counts,all=report.tasks.size,succeeded=`succeeded${amongText(report)}`;if(success===all)return`${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_6__.
hS)(all,"task")} ${succeeded}`;const[[count2,word2]=[0,"ran"],...rest]=[[failure,"failed"],[cancelled,cancelled===1?"was cancelled":"were cancelled"],[skipped,skipped===1?"was skipped":"were skipped"],
[all-success-failure-cancelled-skipped,"did not finish"],[success,succeeded]].filter(([number2])=>number2>0),others=rest.map(([number2,did])=>`, ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_8__.
r)(number2)} ${did}`);return`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_8__.r)(count2)} of ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_6__.hS)(all,"task")} ${word2}${others.join("")}`}function amongText(report){
const counts={tolerated:0,flaky:0};for(const task2 of report.tasks.values()){const verdict=(0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_5__.Vj)(task2);(verdict==="tolerated"||verdict==="flaky")&&(counts[verdict]+=
1)}const among=[...counts.tolerated===0?[]:[`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_8__.r)(counts.tolerated)} failed but tolerated`],...counts.flaky===0?[]:[`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_8__.
r)(counts.flaky)} flaky`]];return among.length===0?"":` (${among.join(", ")})`}function notRunSentence(groups,text){const told=groups.slice(0,mostReasons).map(({result,reason,tasks})=>{const names2=(0,_words_words_js__WEBPACK_IMPORTED_MODULE_6__.
KE)(tasks.map(_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.lz),namedTasks2);return`${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_6__.hS)(tasks.length,"task")} ${result}, since ${text(reason)}: ${text(
names2)}`}),rest=groups.slice(mostReasons).reduce((sum2,{tasks})=>sum2+tasks.length,0);return[...told,...rest===0?[]:[`${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_6__.hS)(rest,"task")} for other rea\
sons`]].join("; ")}}),8518:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Wt:()=>attemptSpan,dx:()=>traceparentOf,gu:()=>runSpan,
k$:()=>traceContextOf});const traceparent=/^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/s;function traceContextOf(given,random){const seed=BigInt(`0x${random.
slice(0,16)}`),[,version,traceId,parent,flags="01",rest]=traceparent.exec(given?.trim()??"")??[];return traceId===void 0||version==="00"&&rest!==void 0?{traceId:random,parent:void 0,isSampled:!0,seed}:
{traceId,parent,isSampled:(Number.parseInt(flags,16)&1)===1,seed}}const mostAttempts=1n<<16n;function runSpan({seed}){return spanId(seed)}function attemptSpan({seed},place,attempt){return spanId(seed+
(BigInt(place)+1n)*mostAttempts+BigInt(attempt))}function spanId(number2){const id=BigInt.asUintN(64,number2);return(id===0n?1n:id).toString(16).padStart(16,"0")}function traceparentOf({traceId,isSampled},span){
return`00-${traceId}-${span}-${isSampled?"01":"00"}`}}),9229:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{dp:()=>byteLength,
f:()=>firstThatFit,gr:()=>renderedThatFit});function firstThatFit(items,room,sizeOf){let left=room;const cut=items.findIndex(item=>(left-=sizeOf(item),left<0));return cut<0?items:items.slice(0,cut)}function renderedThatFit(items,bytes,render){
const kept2=[];let left=bytes;for(const item of items){const text=render(item);if(left-=byteLength(text)+1,left<0)break;kept2.push(text)}return{kept:kept2,leftOut:items.length-kept2.length}}function byteLength(text){
return Buffer.byteLength(text,"utf8")}}),407:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{O:()=>causeParts,x:()=>causeText});
var _github_neutralise_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6773),_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(5602),_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6805),_run_run_report_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5176),_last_lines_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(2748),_plain_text_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
5286),_task_words_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(3915),_model_with_commas_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(5314);const longestSaid=300,longestPlace=200,searchedLines=100;
function causeParts(task2,mask){const outcome=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_2__.vS)(task2),where=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_2__.VT)(task2),ended=where===void 0?(0,_task_words_js__WEBPACK_IMPORTED_MODULE_5__.
ss)(task2):endedThere(task2),why=ended===""?"failed":(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.f$)(ended,mask,longestSaid);return{where:where&&(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.f$)(where,
mask,longestPlace),why,...saidBy(task2,outcome,mask)}}function endedThere(task2){const because=task2.ended?.because,from=because?.kind==="given"?because.from:void 0,how=from?.kind==="elsewhere"?from.how??
"":"";return task2.ended?.tolerated===!0&&how!==""?`${how}, tolerated (continue-on-error)`:how}function saidBy(task2,outcome,mask){const because=task2.ended?.because;if(because?.kind==="bad-expression")
return{said:void 0,place:(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__.L)(because.at)};if(outcome===void 0||!(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__.pS)(outcome.termination))return{said:void 0,
place:void 0};const{cause}=outcome;return cause!==void 0?{said:saidText(cause,mask),place:cause.place&&placeText(cause.place,mask)}:apart(guess(task2,outcome,mask))}function causeText(task2,mask){const{
why,said,place}=causeParts(task2,mask);return[why,said,place].filter(part=>part!==void 0).join(" \xB7 ")}function placeText({file,line,workspacePath},mask){return`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.
f$)(workspacePath??file,mask,longestPlace)}:${line}`}function saidText(cause,mask){const{testName,failures}=cause,headline=withoutPlace((0,_github_neutralise_js__WEBPACK_IMPORTED_MODULE_0__.KO)(cause.
headline)[0]??cause.headline,cause.place),text=testName===void 0||headline.includes(testName)?headline:`${testName}: ${headline}`,more=failures>1?` (and ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_7__.
r)(failures-1)} more)`:"";return`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.f$)(text,mask,longestSaid)}${more}`}function withoutPlace(headline,place){if(place===void 0||!headline.startsWith(place.
file))return headline;const rest=/^(?::\d+(?::\d+)?|\(\d+(?:,\d+)?\))\s*(?:[:-]\s*)?(.*)$/u.exec(headline.slice(place.file.length));return rest?.[1]===void 0||rest[1]===""?headline:rest[1]}function guess(task2,{
tail},mask){const room={lines:searchedLines,lineLength:1e3,size:1e5,sizeOf:line=>line.length},lines=(0,_last_lines_js__WEBPACK_IMPORTED_MODULE_3__.w)(tail,mask,room).map(line=>line.trim().replaceAll(/\s+/g,
" ")).filter(line=>new RegExp("\\p{L}{3}","u").test(line)),telling=lines.filter(line=>!noise.test(line)),complaint=telling.findLast(line=>complains.test(line));if(complaint!==void 0)return(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.
IN)(complaint,longestSaid);const hint=(0,_task_words_js__WEBPACK_IMPORTED_MODULE_5__.dx)(task2);if(hint!==void 0)return hint;const last=telling.at(-1)??lines.at(-1);return last===void 0?void 0:`last l\
ine: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.IN)(last,longestSaid)}`}const placed=/^([^\s:()]+\.\w+)(?::(\d+)(?::\d+)?|\((\d+)(?:,\d+)?\))(?::\s*|\s+-\s+)(\S.*)$/u;function apart(line){const found=placed.
exec(line??"");if(found===null)return{said:line,place:void 0};const[,file,number2,inParentheses,said]=found;return{said,place:`${file}:${number2??inParentheses}`}}const complains=/\b(?:errors?|err!|fail(?:ed|ure|ures|s)?|fatal|panic(?:ked)?|exception|cannot|can't|could(?:n't| not)|unable|not found|no such|denied|refused|invalid|illegal|missing|unexpected|expected|undefined|unknown|aborted|timed out|timeout)\b/i,
noise=new RegExp([String.raw`\bwith (?:exit )?(?:code|status):? -?\d+\.?$`,String.raw`\bexit(?:ed)? (?:code|status|with):? -?\d+\.?$`,String.raw`^npm (?:ERR!|error) (?:A complete log|code|errno|path|workspace|location|command|Lifecycle script|Test failed|at )`,
String.raw`^info Visit https://`,String.raw`^(?:g?make|ninja)(?:\[\d+\])?: `,String.raw`^Node\.js v\d`,String.raw`^at .*[:(]`,String.raw`\|.*\|`,String.raw`\b(?:0|no) (?:errors?|failures?|failed|failing)\b`].
join("|"),"i")}),7280:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Aq:()=>timesText,LF:()=>pathText,nt:()=>verdictText});
var _given_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9521),_duration_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(4094),_machine_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
1905),_run_run_report_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5176),_task_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3915),_words_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
8389),_model_with_commas_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(5314);const namedOnPath=8;function countsText(report){const{success,failure,cancelled,skipped}=report.counts,unfinished=report.
tasks.size-success-failure-cancelled-skipped,among=[countOf(report,"tolerated","failed but tolerated"),countOf(report,"flaky","flaky")].filter(text=>text!=="").join(", ");return[[success,`succeeded${among===
""?"":` (${among})`}`],[failure,"failed"],[cancelled,"cancelled"],[skipped,"skipped"],[unfinished,"not finished"]].filter(([count2])=>count2>0).map(([count2,word2])=>`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_5__.
r)(count2)} ${word2}`).join(", ")}function countOf(report,verdict,word2){let count2=0;for(const task2 of report.tasks.values())(0,_task_words_js__WEBPACK_IMPORTED_MODULE_3__.Vj)(task2)===verdict&&(count2+=
1);return count2===0?"":`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_5__.r)(count2)} ${word2}`}function verdictText(report){const verdict=`${report.title} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__.
Um)(report.ended?.result)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__.hS)(report.tasks.size,"task")} \xB7 ${countsText(report)}`,given=(0,_given_words_js__WEBPACK_IMPORTED_MODULE_0__.xJ)((0,_given_words_js__WEBPACK_IMPORTED_MODULE_0__.
pr)(report));return given===void 0?verdict:`${verdict} \xB7 ${given}`}function timesText(report){const{taskSeconds,cpuBoundSeconds,criticalPath,floor,allCpus}=report,sums=`${(0,_machine_words_js__WEBPACK_IMPORTED_MODULE_1__.
O7)(report)} \xB7 sum of task times ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_6__.a)(taskSeconds)}${(0,_machine_words_js__WEBPACK_IMPORTED_MODULE_1__.mm)(report)}`;if(criticalPath.path.length===0)return sums;
const[onCpus,onPath]=floor.kind==="cpus"?[", the floor",""]:["",", the floor"],cpus=`CPU bound ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_6__.a)(cpuBoundSeconds)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__.
hS)(allCpus,"CPU")}${onCpus})`;return`${sums} \xB7 ${cpus} \xB7 critical path ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_6__.a)(criticalPath.seconds)}${onPath}: ${pathText(report)}`}function pathText(report){
const labels=report.criticalPath.path.map(id=>(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_2__.Wy)(report,id));if(labels.length<=namedOnPath)return labels.join(" \u2192 ");const half=namedOnPath/2,between=`\
(${labels.length-namedOnPath} more)`;return[...labels.slice(0,half),between,...labels.slice(-half)].join(" \u2192 ")}}),2407:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Op:()=>cpuAdviceText,Vu:()=>cpuAdvice,Xo:()=>cpuUseText,tj:()=>cpuLine});var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(5602),_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5176),_duration_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4094),_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8389);const shortest2=5,held=1,clearlyMore=1.5,negligible2=.1;function cpuAdvice(report){
if(report.lendsCpus)return[];const found=new Map;for(const task2 of report.tasks.values()){const advice2=adviceOn(task2);if(advice2===void 0||advice2.cpus>report.parallelism)continue;const{key}=task2.
task,known2=found.get(key),more=known2===void 0||advice2.used>known2.used?advice2:known2;found.set(key,{...more,tasks:(known2?.tasks??0)+1})}return[...found.values()].toSorted((one,other)=>taken(other)-
taken(one))}function cpuUseText({name,used,seconds,tasks}){return`${tasks===1?name:`${name} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.hS)(tasks,"instance")})`} used ${tasks===1?"":"up to "}${used.toFixed(
1)} CPUs for ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(seconds)}`}function cpuLine({cpus}){return`cpus: ${cpus}`}function cpuAdviceText(advice2){return`${cpuUseText(advice2)} and holds ${held}\
: write "${cpuLine(advice2)}" at ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__.L)(advice2.at)}`}function adviceOn(report){const{task:task2,attempts:attempts2}=report,last=attempts2.at(-1),usage=last?.
ended?.outcome.usage;if(last===void 0||usage===void 0||task2.cpusStated||task2.service!==void 0)return;const seconds=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.ri)(last,last.startedAt);if(seconds<
shortest2)return;const used=usage.cpuSeconds/seconds;return used-held<clearlyMore?void 0:{name:task2.matrix===void 0?(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.lz)(report):task2.key,at:task2.at,
used,seconds,cpus:Math.ceil(used-negligible2),tasks:1}}function taken({used,seconds}){return(used-held)*seconds}}),4094:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{a:()=>formatDuration,t:()=>formatLimit});function formatDuration(seconds){const tenths=Math.round(Math.max(0,seconds)*10);return tenths<600?`${(tenths/10).
toFixed(1)} s`:formatLongDuration(Math.round(seconds))}function formatLimit(seconds){return seconds<60?`${Number(seconds.toFixed(3))} s`:formatLongDuration(Math.round(seconds))}function formatLongDuration(wholeSeconds){
const minutes2=Math.floor(wholeSeconds/60);return minutes2<60?joinUnits(minutes2,"min",wholeSeconds%60,"s"):joinUnits(Math.floor(minutes2/60),"h",minutes2%60,"min")}function joinUnits(large,largeUnit,small,smallUnit){
return small===0?`${large} ${largeUnit}`:`${large} ${largeUnit} ${small} ${smallUnit}`}}),3305:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(
__webpack_exports__2,{F:()=>escapeMarkdown,Z:()=>escapeHtml});function escapeHtml(text){return oneLine2(text).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quo\
t;").replaceAll("'","&#39;")}function escapeMarkdown(text){return oneLine2(text).trim().replaceAll(/[!"#$%&'*+/:;<=>?@[\\\]^_`{|}~]|^-|(?<=^\d+)[.)]/g,mark2=>`&#${mark2.charCodeAt(0)};`)}function oneLine2(text){
return text.replaceAll(/[\r\n\u2028\u2029]+/g," ")}}),9521:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{VN:()=>givenWords,
pr:()=>givenInReport,xJ:()=>givenSentence,xe:()=>givenText});var _duration_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4094),_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8389),
_model_with_commas_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5314);const namedSources=5,didThere={success:"passed",failure:"failed",cancelled:"was cancelled",skipped:"was skipped"};function givenText(from,result){
switch(from.kind){case"earlier-attempt":return`given: ${didThere[result]} in attempt ${from.attempt}`;case"unchanged":return`given: unchanged since ${from.since}`;case"elsewhere":return`${didThere[result]}\
 on ${from.where}${from.how===void 0?"":`: ${from.how}`}`;case"lost":return`lost: ${from.where} left no report`}}function givenWords(notes,tasks){if(notes.length===0)return;const counts=new Map;for(const{
from}of notes){const source=sourceText(from);counts.set(source,(counts.get(source)??0)+1)}const sources=Array.from(counts,([source,count2])=>`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_1__.r)(
count2)} ${source}`),seconds=notes.reduce((sum2,note)=>sum2+(note.seconds??0),0),took=seconds>0?` (which took ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(seconds)})`:"",are=notes.length===1?"is":
"are";return{count:`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_1__.r)(notes.length)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(tasks,"result")} ${are} given`,sources:`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.
KE)(sources,namedSources)}${took}`}}function givenSentence(words){return words===void 0?void 0:`${words.count}: ${words.sources}`}function givenInReport({tasks}){const notes=[];for(const{ended}of tasks.
values())ended?.because.kind==="given"&&notes.push(ended.because);return givenWords(notes,tasks.size)}function sourceText(from){switch(from.kind){case"earlier-attempt":return`from attempt ${from.attempt}`;case"\
unchanged":return`unchanged since ${from.since}`;case"elsewhere":return`from ${from.where}`;case"lost":return`lost with ${from.where}`}}}),324:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Eb:()=>shorterLine,Ny:()=>flakyText,TX:()=>assumptionText,U9:()=>idleText,_v:()=>floorText,k0:()=>changeText,uw:()=>slowerText});var _model_with_commas_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
5314),_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5176),_closing_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7280),_duration_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
4094),_machine_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(1905),_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(8389);const leastGain=5,leastPart=.1,rough=.1;function shorterLine(report){
const change2=report.insight?.changes[0];if(!(change2===void 0||change2.gain<Math.max(leastGain,leastPart*report.wallSeconds)))return`what would make it shorter: ${changeText(report,change2)}`}function changeText(report,change2){
const gain=(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__.a)(change2.gain);switch(change2.kind){case"task":return`${`${nameOf2(report,change2.task)} takes ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__.
a)(change2.seconds)} on the critical path`}: in half the time, or split in two, it would save ${gain}`;case"need":return`Does ${nameOf2(report,change2.task)} really need ${nameOf2(report,change2.need)}\
? Without that need the run takes ${gain} less`;case"pool":return`Pool ${change2.name} (${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_5__.r)(change2.limit)} at a time) costs ${gain}`;case"max-pa\
rallel":return`max-parallel: ${change2.limit} of ${change2.key} costs ${gain}`;case"cpu":return`One CPU more (${change2.cpus}) would save ${gain}`}}function floorText(report,{cpus,seconds}){const{length}=report.
machines,on=length===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.hS)(cpus,"CPU"):(0,_machine_words_js__WEBPACK_IMPORTED_MODULE_2__.g$)(report);return`${`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__.
a)(seconds)} on ${on}`}. No order takes less than ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__.a)(report.floor.seconds)}: ${floorReason(report)}`}function floorReason(report){switch(report.floor.kind){case"\
critical-path":return`the critical path, ${(0,_closing_words_js__WEBPACK_IMPORTED_MODULE_1__.LF)(report)}`;case"cpus":return`all work, spread evenly (the critical path takes ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__.
a)(report.criticalPath.seconds)})`}}function idleText({seconds,ofSeconds,reasons}){const shown=reasons.filter(reason=>reason.seconds>=.05);if(shown.length===0)return;const part=Math.round(100*seconds/
ofSeconds),whole=`CPUs were idle for ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__.a)(seconds)} of ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__.a)(ofSeconds)} (${part} %)`,each=shown.map(reason=>`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__.
a)(reason.seconds)} ${reasonText2(reason.why)}`);return`${whole}: ${each.join(", ")}`}function reasonText2(why){switch(why.kind){case"needs":return"waiting for needs";case"pool":return`waiting for poo\
l ${why.name}`;case"max-parallel":return`waiting for max-parallel of ${why.key}`;case"memory":return"waiting for memory";case"cpus":return"waiting for more CPUs than were free";case"retry":return"in t\
he delay before a retry";case"starting":return"starting";case"nothing-left":return"with nothing left to start"}}function slowerText(report,{task:task2,seconds,usual,low,high,runs}){const[now,median,from,
to]=[seconds,usual,low,high].map(_duration_js__WEBPACK_IMPORTED_MODULE_4__.a);return`${nameOf2(report,task2)} took ${now}, usually ${median} (${from} to ${to} in half of its last ${runs} runs)`}function flakyText(report,{
task:task2,attempts:attempts2,lostSeconds}){return`${nameOf2(report,task2)} passed at attempt ${attempts2}: ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__.a)(lostSeconds)} lost`}function assumptionText({
simulated,seconds}){if(simulated.kind==="too-large")return`Nothing was simulated: a graph of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.hS)(simulated.tasks,"task")} would take too long`;const{untried,
cpuTimes}=simulated,assumed=cpuTimes?"CPUs as fast as these, tasks that use no more of them than they did, and the rest of their time spent waiting":"times as they were, since it is not known how busy\
 tasks kept the CPUs",isRough=Math.abs(simulated.seconds-seconds)>rough*seconds;return[`Simulated with this run's plan and times: ${assumed}`,...isRough?[`Rough figures: this run itself takes ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__.
a)(simulated.seconds)} by simulation`]:[],...untried>0?[`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.hS)(untried,"more change")} not tried in a graph of this size`]:[]].join(". ")}function nameOf2(report,id){
const task2=report.tasks.get(id);return task2===void 0?id:(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.lz)(task2)}}),2748:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{U:()=>firstLines,w:()=>lastLines});var _github_neutralise_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6773),_plain_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
5286);function lastLines(tail,mask,room){return fitting(shownLines2(tail,mask).toReversed(),room).toReversed()}function firstLines(lines,mask,room){return fitting(shownLines2(lines,mask),room)}function shownLines2(lines,mask){
const plain=mask(lines.join(`
`)).split(`
`).flatMap(_github_neutralise_js__WEBPACK_IMPORTED_MODULE_0__.KO).join(`
`).split(/\r\n|[\r\n]/u).map(_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.DJ),all=mask(plain.join(`
`)).split(`
`).map(line=>line.trimEnd()),first=all.findIndex(line=>line!=="");return first<0?[]:all.slice(first,all.findLastIndex(line=>line!=="")+1)}function fitting(lines,room){const kept2=[];let size=0;for(const line of lines){
const cut=(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.IN)(line,room.lineLength);if(size+=room.sizeOf(cut)+1,kept2.length===room.lines||size>room.size)break;kept2.push(cut)}return kept2}}),1905:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{O7:()=>wallText,g$:()=>machinesText,mm:()=>repeatedText});var _duration_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(4094),_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8389);function wallText(report){const{wallSeconds,machines,startedAt,startedHereAt}=report,wall=(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(wallSeconds);if(machines.length===0)return wall;const merge=Math.
max(0,wallSeconds-(startedHereAt-startedAt)/1e3),lastEnd=machines.reduce((last,{endedAt})=>Math.max(last,endedAt),0),way=Math.max(0,startedHereAt-lastEnd)/1e3,count2=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.
hS)(machines.length,"machine");return`${wall} (${count2} of ${lengthsText(machines)}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(way)} until the merge, which took ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.
a)(merge)})`}function repeatedText({repeatedSeconds:repeatedSeconds2}){return repeatedSeconds2<.05?"":`, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(repeatedSeconds2)} more for tasks that ran on\
 several machines`}function machinesText({machines,parallelism}){const counts=machines.map(({cpus})=>cpus),[least,most]=[Math.min(...counts),Math.max(...counts)],each=least===most?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.
hS)(most,"CPU"):`${least} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(most,"CPU")}`;return`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(machines.length,"machine")} of ${each}, and the merge \
on ${parallelism}`}function lengthsText(machines){const seconds=machines.map(({startedAt,endedAt})=>(endedAt-startedAt)/1e3),[least,most]=[(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(Math.min(...seconds)),
(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(Math.max(...seconds))];return least===most?most:`${least} to ${most}`}}),3261:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{CF:()=>notRunByReason,cX:()=>blameCounts,fw:()=>byBlame});var _run_run_report_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5176),_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8389);function notRunByReason(report){const groups=new Map,reasons=new Map;for(const task2 of report.tasks.values()){const result=task2.ended?.result;if(result!=="skipped"&&result!=="cancelled")continue;
const{reason,blame}=reasonOf2(report,task2,reasons),key=`${result} ${reason}`,group=groups.get(key);if(group===void 0){const tasks=[task2];groups.set(key,{first:{result,reason,blame,tasks},tasks})}else
group.tasks.push(task2)}return[...groups.values()].map(({first})=>first).toSorted((one,other)=>other.tasks.length-one.tasks.length)}function blameCounts(groups){const counts=new Map;for(const{blame,tasks}of groups)
blame!==void 0&&counts.set(blame,(counts.get(blame)??0)+tasks.length);return counts}function byBlame(tasks,counts){const countOf=({task:task2})=>counts.get(task2.id)??0;return tasks.toSorted((one,other)=>countOf(
other)-countOf(one))}function reasonOf2(report,task2,known2){const way=[];let at=task2,found=known2.get(at.task.id);for(;found===void 0;){const because=at.ended?.because,need=because?.kind==="need"?report.
tasks.get(because.task):void 0;need===void 0?found=endReason(report,at,at===task2):(way.push(at.task.id),at=need,found=known2.get(at.task.id))}for(const id of way)known2.set(id,found);return found}function endReason(report,end,isItself){
const because=end.ended?.because,last=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.vS)(end)?.termination;if(because?.kind==="closed")return closedReason(report,because.cause);if(last?.kind==="ca\
ncelled")return closedReason(report,last.cause);const label=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.lz)(end);if(because?.kind==="condition")return{reason:isItself?"their if is false":`the i\
f of ${label} is false`,blame:void 0};if(isItself)return{reason:"that is their result where they ran",blame:void 0};const verb=end.ended?.result==="failure"?"failed":"did not succeed";return{reason:`${label}\
 ${verb}`,blame:end.task.id}}function closedReason(report,cause){const isTask=cause.kind==="fail-fast"||cause.kind==="matrix-fail-fast";return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.F6)(cause,
(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.EC)(report,cause)),blame:isTask?cause.task:void 0}}}),5286:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{DJ:()=>withoutControls,IN:()=>cutText,TN:()=>oneLine2,f$:()=>shownText});function shownText(text,mask,length){return cutText(oneLine2(mask(text)),length)}const unprintable=/(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u,
allUnprintable=new RegExp(unprintable,"gu"),escapes=/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[\]PX^_](?:[^\u0007\u001b]*(?:\u0007|\u001b\\))?|\u001b[ -/]*[0-~]/g;function withoutControls(line){return unprintable.
test(line)?line.replaceAll(escapes,"").replaceAll(allUnprintable,""):line}function oneLine2(text){return text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu," ")}function cutText(text,length){if(text.
length<=length)return text;const kept2=text.slice(0,Math.max(0,length-1));return`${/[\ud800-\udbff]$/.test(kept2)?kept2.slice(0,-1):kept2}\u2026`}}),7109:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{a:()=>remarkText,v:()=>processRemarks});function processRemarks(task2){const kind=task2.task.leaveRunning?"left-running":"leftover";return task2.attempts.flatMap(
attempt=>[...(attempt.ended?.outcome.leftovers??[]).map(process2=>({kind,process:process2})),...(attempt.ended?.outcome.survivors??[]).map(process2=>({kind:"survivor",process:process2,reason:process2.
reason}))])}function remarkText(remark){const process2=`${remark.process.pid} (${remark.process.command})`;switch(remark.kind){case"leftover":return`left process ${process2} running`;case"left-running":
return`leaves process ${process2} running, as asked`;case"survivor":return`process ${process2} could not be ended: ${remark.reason}`}}}),3915:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{In:()=>verdictSigns,Vj:()=>verdictOf,dx:()=>hintText,ss:()=>whyText,uV:()=>reasonText2,ve:()=>attemptVerdict,zv:()=>attemptText});var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6805),_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(5602),_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5176),_given_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
9521),_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(8389);function verdictOf(task2){return task2.ended===void 0?"unfinished":task2.ended.tolerated?"tolerated":task2.flaky?"flaky":task2.ended.
result}const signs={success:{symbol:"\u2713",emoji:"\u2705",word:"success"},flaky:{symbol:"\u21BB",emoji:"\u{1F501}",word:"success, flaky"},failure:{symbol:"\u2717",emoji:"\u274C",word:"failure"},tolerated:{
symbol:"\u26A0",emoji:"\u26A0\uFE0F",word:"failure, tolerated"},cancelled:{symbol:"\u2298",emoji:"\u{1F6AB}",word:"cancelled"},skipped:{symbol:"\u21B7",emoji:"\u23ED\uFE0F",word:"skipped"},unfinished:{
symbol:"\u2026",emoji:"\u23F3",word:"unfinished"}};function verdictSigns(verdict){return signs[verdict]}function whyText(task2){if(task2.ended===void 0)return task2.attempts.length>0?"still running":"\
not started";const tolerated=task2.ended.tolerated?", tolerated (continue-on-error)":"";return`${reasonText2(task2)}${tolerated}`}function reasonText2(task2){return task2.ended===void 0?"":reason(task2,
task2.ended.because)}function hintText(task2){const because=task2.ended?.because;if(because?.kind==="bad-expression")return`fix the expression at ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__.
L)(because.at)}`;const last=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.vS)(task2);return last===void 0?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.k3)(last.termination)}function reason(task2,because){
const last=(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.vS)(task2)?.termination;switch(because.kind){case"ran":return last===void 0?"":lastAttemptText(task2,last);case"closed":return closedText(
last,(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.YZ)(because,task2.blamed),task2.blamed);case"given":return(0,_given_words_js__WEBPACK_IMPORTED_MODULE_2__.xe)(because.from,task2.ended?.tolerated===!0?"f\
ailure":task2.ended?.result??"skipped");case"unused":case"join":case"need":case"condition":case"bad-expression":return(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.YZ)(because,task2.blamed)}}function lastAttemptText(task2,last){
return(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_1__.gz)(task2)||task2.ended?.result!=="success"?(0,_words_js__WEBPACK_IMPORTED_MODULE_3__._3)(last,task2.blamed):task2.flaky?`passed on attempt ${task2.
attempts.length}`:last.kind==="stopped"?(0,_words_js__WEBPACK_IMPORTED_MODULE_3__._3)(last):""}function closedText(last,cause,blamed){return last===void 0?`not started: ${cause}`:last.kind==="cancelle\
d"?`cancelled: ${cause}`:`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__._3)(last,blamed)}, not tried again: ${cause}`}function attemptVerdict(task2,attempt){if(attempt.ended===void 0)return"unfinished";
const{termination}=attempt.ended.outcome;return(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.bF)(termination)?"success":termination.kind==="cancelled"?"cancelled":task2.ended?.tolerated===!0?"tole\
rated":"failure"}function attemptText({ended},blamed){return ended===void 0?"still running":(0,_words_js__WEBPACK_IMPORTED_MODULE_3__._3)(ended.outcome.termination,blamed)}}),8389:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{F6:()=>closeCauseText,KE:()=>listed2,Um:()=>runResultVerb,YZ:()=>becauseText,_3:()=>terminationText,hS:()=>counted,k3:()=>terminationHint});var _duration_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
4094),_model_with_commas_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5314);function counted(count2,noun,plural=`${noun}s`){return`${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_0__.r)(count2)}\
 ${count2===1?noun:plural}`}function listed2(items,limit){const shown=items.slice(0,limit).join(", ");return items.length>limit?`${shown} and ${(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_0__.r)(
items.length-limit)} more`:shown}function terminationText(termination,blamed){switch(termination.kind){case"exited":return`exit code ${termination.code}`;case"signalled":return`killed by ${termination.
signal}`;case"keeper-killed":return`its keeper, the process that held it, was ended: ${termination.how}`;case"timed-out":return`timed out after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.t)(termination.
afterSeconds)}`;case"cancelled":return`cancelled: ${closeCauseText(termination.cause,blamed)}`;case"could-not-start":return`could not start: ${termination.cause}`;case"bad-task-file":return`${termination.
file}${termination.line===void 0?"":` line ${termination.line}`}: ${termination.problem}`;case"too-many-masks":return`too many masks: ${termination.problem}`;case"stopped":return"stopped, no longer ne\
eded";case"not-ready":return`not ready after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.t)(termination.afterSeconds)}: ${termination.lastProblem}`;case"ended-early":return`ended ${termination.beforeReady===
!0?"before it was ready":"while still needed"}: ${earlyEndText(termination.code,termination.signal)}`}}function earlyEndText(code,signal){return signal!==void 0?`killed by ${signal}`:code===void 0?"no\
 exit code":`exit code ${code}`}function terminationHint(termination){switch(termination.kind){case"exited":return exitCodeHint(termination.code);case"signalled":return signalHint(termination.signal);case"\
keeper-killed":return"see whether this task, or another, kills its parent process or all processes of this user; a machine without free memory does so too";case"could-not-start":return termination.fix;case"\
not-ready":return"look at what the service printed; if it only takes longer, raise timeout-seconds under its service's ready";case"ended-early":return earlyEndHint(termination.code,termination.signal);case"\
timed-out":case"cancelled":case"bad-task-file":case"too-many-masks":case"stopped":return}}function earlyEndHint(code,signal){return code===0?"a service has to go on running until it is stopped: start \
the server in the foreground, not as a daemon":code!==void 0?exitCodeHint(code):signal===void 0?void 0:signalHint(signal)}function signalHint(signal){return signal==="SIGKILL"?`not ended by this run; ${outOfMemory}`:
void 0}const outOfMemory="the machine probably ran out of memory";function exitCodeHint(code){switch(code){case 126:return"by convention: a command was found but could not be run";case 127:return"by c\
onvention: a command was not found";case 137:return`by convention: a process was killed with SIGKILL; ${outOfMemory}`;case 139:return"by convention: a process crashed with a segmentation fault";default:
return}}function closeCauseText(cause,blamed){switch(cause.kind){case"fail-fast":return`${blamed??cause.task} failed (fail-fast)`;case"max-failures":return`${counted(cause.failures,"task")} failed (ma\
x-failures)`;case"matrix-fail-fast":return`${blamed??cause.task} failed (fail-fast of its matrix)`;case"signal":return`interrupted by ${cause.signal}${noCleanUpsText(cause.noCleanUps)}`}}function noCleanUpsText(noCleanUps){
switch(noCleanUps){case void 0:return"";case"second-signal":return" again";case"time-over":return", and the time for clean-ups is over"}}function becauseText(because,blamed){switch(because.kind){case"\
ran":case"join":return"";case"given":return"given";case"unused":return"not started: the results of all tasks that need it are given";case"need":return`${blamed??because.task} ${resultVerbs[because.result]}`;case"\
condition":return`if is false: ${because.source}`;case"bad-expression":return`bad expression in ${because.problem}`;case"closed":return closeCauseText(because.cause,blamed)}}const resultVerbs={success:"\
succeeded",failure:"failed",cancelled:"was cancelled",skipped:"was skipped"};function runResultVerb(result){return result===void 0?"did not finish":resultVerbs[result]}}),8192:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{H:()=>taskText,g:()=>basisOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7598);function basisOf(graph,facts){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256"),add2=text=>{hash.update(`${Buffer.byteLength(text)}:${text}`)};for(const fact of facts)add2(fact);for(const task2 of graph.tasks)add2(taskText(task2));return hash.digest("hex").slice(
0,32)}function taskText(task2){return JSON.stringify({...task2,at:0,places:0},withMaps)}function withMaps(_key,value){return value instanceof Map?[...value]:value}}),5479:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{j:()=>SecretValues});const secretName=/token|secret|passw|passphrase|credential|private|api_?key|access_?key|auth/i,shortestValue=6;class SecretValues{#values;constructor(variables){
this.#values=[...new Map(variables)].filter(([name,value])=>secretName.test(name)&&value.length>=shortestValue).map(([,value])=>value)}areIn({outputs,env,path:path2,summary}){for(const name of[...outputs.
keys(),...env.keys()])if(secretName.test(name))return!0;return[...outputs.values(),...env.values(),...path2,summary].some(text=>this.#values.some(value=>text.includes(value)))}}}),8010:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{U:()=>withReports,y:()=>withOwnPlace});var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6805),_report_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
5286);const mostLines2=12,longestLine2=500,empty=/^(?:failed|failure|error|test failure|test failed|testcodefailure)?\.?$/i;function withReports(cause,reports){const failed=reports.cases.filter(({state})=>state===
"failed"||state==="error"),[first]=failed;if(first===void 0||cause?.testName!==void 0)return cause;if(cause?.place===void 0)return causeOf(first,(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.xc)(reports));
const same=failed.find(({message,details})=>`${message}
${details}`.includes(cause.headline));return same===void 0?cause:{...cause,testName:nameOf2(same)}}function causeOf(found,failures){const message=linesOf2(found.message),details=linesOf2(found.details),
excerpt=details.length===0?message:details,headline=message.find(says)??details.find(says)??found.type;return{tool:"JUnit report",headline:headline.trim()===""?"failed":headline.trim(),testName:nameOf2(
found),failures,excerpt:excerpt.slice(0,mostLines2),firstLine:void 0,place:placeIn2([...message,...details])??ownPlace(found)}}function says(line){return!empty.test(line.trim())}function nameOf2({group,
name}){const[outer="",inner=""]=[group,name].map(part=>linesOf2(part)[0]?.trim());if(inner!==""&&inner.startsWith(outer))return inner;const both=[outer,inner].filter(part=>part!=="").join(" > ");return both===
""?void 0:both}function linesOf2(text){const lines=text.split(/\r\n|[\r\n\u2028\u2029]/u).map(line=>(0,_report_words_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.DJ)(line).trimEnd().slice(0,longestLine2)),
first=lines.findIndex(line=>line!=="");return first<0?[]:lines.slice(first,lines.findLastIndex(line=>line!=="")+1)}const place=/((?:\b[A-Za-z]:)?[^\s()[\]"'<>:,]+\.[A-Za-z]\w{0,9}):(\d{1,7})(?::(\d{1,5}))?/g,
placeInWords=/(?:File "|in )([^"]+?\.\w{1,9})"?,? (?:on )?line (\d{1,7})/,foreign=/node_modules|site-packages|^node:|internal[\\/]|\/rustc\/|\/\.cargo\//;function placeIn2(lines){for(const line of lines){
const words=placeInWords.exec(line),found=[...Array.from(line.matchAll(place),([,file,number2,column])=>({file,number:number2,column})),...words===null?[]:[{file:words[1],number:words[2],column:void 0}]];
for(const{file="",number:number2,column}of found)if(!(foreign.test(file)||Number(number2)===0))return{file:file.replace(/^\/{3}/,"/"),line:Number(number2),column:column===void 0||Number(column)===0?void 0:
Number(column)}}}function withOwnPlace(found){if(found.line!==void 0||found.state!=="failed"&&found.state!=="error")return found;const named2=placeIn2([...linesOf2(found.message),...linesOf2(found.details)]);
return named2===void 0?found:{...found,file:named2.file,line:named2.line}}function ownPlace({file,line}){return file===void 0||line===void 0?void 0:{file,line,column:void 0}}}),3190:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{l:()=>tasksWithNeededFiles,v:()=>needStates});var _host_workspace_files_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9324),_history_basis_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8192);function needStates(task2,inputs2,known2){const needs=new Map,open=new Set(task2.needs);for(const id of open){const need=known2.taskOf(id);if(need===void 0)continue;if(need.work.kind==="join"||need.
service!==void 0){for(const further of need.needs)open.add(further);need.service!==void 0&&needs.set(id,(0,_history_basis_js__WEBPACK_IMPORTED_MODULE_1__.H)(need));continue}const state=stateOf2(id,inputs2,
known2);if(state===void 0)return{kind:"unknown",need:id};needs.set(id,state)}return{kind:"known",needs}}function tasksWithNeededFiles(tasks){const byId=new Map(tasks.map(task2=>[task2.id,task2])),needed=new Set(
tasks.filter(({work})=>work.kind!=="join").flatMap(({needs})=>needs));for(const id of needed){const task2=byId.get(id);if(task2?.work.kind==="join")for(const need of task2.needs)needed.add(need)}return needed}
function stateOf2(id,inputs2,known2){const result=known2.resultOf(id)??"skipped";if(result==="skipped")return result;const fingerprint=known2.fingerprintOf(id);return fingerprint!==void 0?`${result} ${fingerprint}`:
known2.outputsOf(id)?.every(pattern2=>isAmong2(pattern2,inputs2))===!0?result:void 0}function isAmong2(output,inputs2){if(output.startsWith("!"))return!0;const guarded=output.split("/").filter(name=>_host_workspace_files_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__.
Lt.includes(name));return inputs2.some(input=>{if(input===output)return!0;if(guarded.some(name=>!input.split("/").includes(name)))return!1;if(input==="**")return!0;const directory=input.replace(/\/(?:\*\*)?$/,
"");return!/[*?[\\!]/.test(directory)&&(output===directory||output.startsWith(`${directory}/`))})}}),5945:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{G:()=>Remembering});var message_of2=__nccwpck_require__2(898),external_node_child_process_2=__nccwpck_require__2(1421);const longest2=3e4,most=1024*1024;async function printedBy(command2,environment2,directory){
return await new Promise(resolve=>{const options={env:environment2,cwd:directory,timeout:longest2,maxBuffer:most,windowsHide:!0};(0,external_node_child_process_2.exec)(command2,options,(error,stdout,stderr)=>{
resolve(error===null?{kind:"text",text:stdout}:{kind:"problem",problem:problemOf2(error,stderr)})}).stdin?.end()})}function problemOf2(error,stderr){if(error.killed===!0)return`expected its end within\
 ${longest2/1e3} s; it ran on`;const said=stderr.trim().split(`
`)[0]??"";return`expected exit code 0; found ${typeof error.code=="number"?`exit code ${error.code}`:error.message}${said===""?"":`: ${said}`}`}async function commonParts({env,tools},step,workspace){const parts=new Map(
[["system",[process.platform,process.arch,step.get("ImageOS")??""]]]);for(const name of env){const value=step.get(name);parts.set(`cache.env ${name}`,value===void 0?[]:[value])}const printed=await Promise.
all(tools.map(tool=>printedBy(tool,Object.fromEntries(step),workspace)));for(const[index,tool]of tools.entries()){const told=printed[index];if(told?.kind==="problem")return{kind:"problem",problem:`cac\
he.tools: ${JSON.stringify(tool)}: ${told.problem}`};told?.kind==="text"&&parts.set(`cache.tools ${tool}`,[told.text])}return{kind:"parts",parts}}var file_listing2=__nccwpck_require__2(7243),words=__nccwpck_require__2(
8389);class FileLists{#workspace;constructor(workspace){this.#workspace=workspace}async outputs(patterns2,signal){return await this.files(patterns2,{files:!0,emptyDirectories:!0},signal)}async files(patterns2,options,signal){
const question=this.#workspace.list(patterns2,options),drop=()=>question.drop();signal.addEventListener("abort",drop,{once:!0}),signal.aborted&&drop();const answer=await question.answer;return signal.
removeEventListener("abort",drop),answer??{kind:"dropped"}}filesMayHaveChanged(){this.#workspace.filesMayHaveChanged()}}function entriesOf2(files){return Array.from((0,file_listing2.H)(files),({path:path2,
kind})=>({path:path2,kind}))}function unmatchedText(key,{unmatched}){const which=(0,words.KE)(unmatched.map(pattern2=>JSON.stringify(pattern2)),3);return`${key}: expected patterns that match a file; ${which}\
 ${unmatched.length===1?"matches":"match"} none`}var external_node_path_2=__nccwpck_require__2(6760),promises_2=__nccwpck_require__2(1455);class ArchivedOutputs{#store;#workspace;#temporary;#packing=Promise.
resolve();#count=0;constructor(store,workspace,temporary){this.#store=store,this.#workspace=workspace,this.#temporary=temporary}async keep(files,signal){const kept2=this.#packing.then(async()=>await this.#keepNow(
files,signal)).catch(noticeOf);return this.#packing=kept2,await kept2}async#keepNow({entries,log:log2},signal){const{packArchive}=await Promise.all([__nccwpck_require__2.e(118),__nccwpck_require__2.e(
362),__nccwpck_require__2.e(875)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,5875)),to=await this.#newFile();try{const packed=await packArchive({workspace:this.#workspace,entries,log:log2,to,
signal});if(packed.kind==="problem")return{kind:"notice",notice:packed.problem};const{sha256,bytes}=packed,kept2=await this.#store.keep(sha256,to,signal);switch(kept2.kind){case"kept":case"exists":return{
kind:"kept",archive:{sha256,bytes}};case"not-kept":case"notice":return kept2}}finally{await(0,promises_2.rm)(to,{force:!0}).catch(()=>{})}}async restore(archive,remove2,signal){try{return await this.#restoreNow(
archive,remove2,signal)}catch(error){return{kind:"not-restored",because:(0,message_of2.b)(error)}}}async#restoreNow(archive,remove2,signal){const to=await this.#newFile();try{const fetched=await this.#store.
fetch(archive.sha256,to,signal);if(fetched.kind==="notice")return{kind:"not-restored",because:fetched.notice};if(fetched.kind==="missing")return{kind:"not-restored",because:"its archive is not kept an\
y more"};const{restoreArchive}=await Promise.all([__nccwpck_require__2.e(118),__nccwpck_require__2.e(362),__nccwpck_require__2.e(752)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,4752)),restored=await restoreArchive(
{archive:to,expected:archive,workspace:this.#workspace,remove:remove2,logTo:void 0,signal});return restored.kind==="restored"?{kind:"restored"}:{kind:"not-restored",because:restored.problem}}finally{await(0,promises_2.
rm)(to,{force:!0}).catch(()=>{})}}async close(){await(0,promises_2.rm)(this.#temporary,{recursive:!0,force:!0}).catch(()=>{})}async#newFile(){return await(0,promises_2.mkdir)(this.#temporary,{recursive:!0,
mode:448}),this.#count+=1,(0,external_node_path_2.join)(this.#temporary,`${this.#count}.tar.gz`)}}function noticeOf(error){return{kind:"notice",notice:(0,message_of2.b)(error)}}class KeptOutputs{#openArchives;#tools;#lists;#made;#keeping=[];#notices=new Set;#archives;constructor(openArchives,tools,lists,made2){
this.#openArchives=openArchives,this.#tools=tools,this.#lists=lists,this.#made=made2}async restore(id,{outputs=[]},remembered,signal){if(outputs.length===0)return;const there=await this.#lists.outputs(
outputs,signal);if(there.kind!=="files")return there.kind==="problem"?there.problem:"the run ends";const entries=entriesOf2(there.files);if(there.files.digest===remembered.outputs)return this.#made.note(
id,entries);const shared=this.#made.notTheirs(id,entries);if(shared!==void 0)return shared;const archives=await this.#opened();if(remembered.archive===void 0||archives===void 0)return"its outputs have\
 changed, and are not kept";const restored=await archives.restore(remembered.archive,entries,signal);if(this.#lists.filesMayHaveChanged(),restored.kind==="not-restored")return`its outputs could not be\
 restored: ${restored.because}`;const now=await this.#lists.outputs(outputs,signal);return now.kind==="files"&&now.files.digest===remembered.outputs?this.#made.note(id,entriesOf2(now.files)):"its outp\
uts could not be restored: they are not what they were"}keep(files,signal,onKept){this.#keeping.push(this.#keep(files,signal,onKept))}async#keep(files,signal,onKept){try{const kept2=await(await this.#opened())?.
keep(files,signal);kept2?.kind==="kept"?onKept(kept2.archive):kept2?.kind==="notice"&&!signal.aborted&&this.#notices.add(kept2.notice)}catch(error){this.#notices.add((0,message_of2.b)(error))}}async finish(){
return await Promise.all(this.#keeping),await(await this.#archives)?.close(),[...this.#notices]}async#opened(){if(this.#openArchives===void 0)return;const{workspace,temporaryDirectory:temporaryDirectory2}=this.#tools;
return this.#archives??=this.#openArchives().then(store=>new ArchivedOutputs(store,workspace,temporaryDirectory2)),await this.#archives}}var external_node_crypto_=__nccwpck_require__2(7598);const fingerprintVersion="\
1",keptDigits=16;function fingerprintOf(parts){const digests=[...parts].map(([name,texts])=>[name,digestOf(texts)]).toSorted(([one],[other])=>one<other?-1:1);return{fingerprint:digestOf([fingerprintVersion,
...digests.flat()]),parts:new Map(digests.map(([name,digest])=>[name,digest.slice(0,keptDigits)]))}}function digestOf(texts){const hash=(0,external_node_crypto_.createHash)("sha256");for(const text of texts)
hash.update(`${Buffer.byteLength(text)}:`).update(text);return hash.digest("hex")}var input_digests=__nccwpck_require__2(2675),need_states2=__nccwpck_require__2(3190),variable_name=__nccwpck_require__2(
2539),task_files_exports=__nccwpck_require__2(628);function taskParts(task2,{work,workingDirectory,variables,outputs=[]},workspace,{inputs:inputs2,needs,exports,common}){const parts=new Map(common);parts.
set("command",commandTexts(work)),parts.set("working directory",[(0,external_node_path_2.relative)(workspace,workingDirectory).replaceAll(external_node_path_2.sep,"/")]),parts.set("inputs",[inputs2]),
parts.set("patterns of outputs",outputs),task2.matrix!==void 0&&parts.set("matrix",[JSON.stringify([...task2.matrix.values])]),task2.cpusStated&&parts.set("cpus",[String(task2.cpus)]);for(const[name,value]of variableParts(
variables,exports))parts.set(name,[value]);const path2=(0,task_files_exports.bl)(exports);path2.length>0&&parts.set("directories before PATH",path2);for(const[id,text]of needs)parts.set(`need ${id}`,[
text]);return parts}function variableParts({file,own},exports){const last=new Map,layers=[["env",file],["exported",(0,task_files_exports.JA)(exports)],["env",own]];for(const[setBy,variables]of layers)
for(const[name,value]of variables)last.set((0,variable_name.w)(name,process.platform),[`${setBy} ${name}`,value]);return new Map(last.values())}function commandTexts(work){switch(work.kind){case"scrip\
t":return["script",work.shell??"",work.script];case"command":return["command",...work.words];case"join":return["join"]}}const emptyInputs="it is not remembered: every pattern of its inputs is empty on\
ce evaluated";async function lookAt(task2,preparation,{common,lists,workspace,exportsFor,known:known2},signal){const{inputs:inputs2}=preparation;if(inputs2===void 0)return{kind:"problem",problem:emptyInputs,
concernsAll:!1};if(common.kind==="problem")return{kind:"problem",problem:`no task is remembered: ${common.problem}`,concernsAll:!0};const states=(0,need_states2.v)(task2,inputs2,known2);if(states.kind===
"unknown"){const{need}=states;return{kind:"needs-unknown",because:`it needs ${need}, which ran and is not remembered: state what ${need} makes as its outputs, and these among the inputs`}}const list2=await lists.
files(inputs2,{files:!0},signal);if(list2.kind==="dropped")return list2;if(list2.kind==="problem"||list2.files.unmatched.length>0)return{kind:"problem",problem:`it is not remembered: ${list2.kind==="p\
roblem"?list2.problem:unmatchedText("inputs",list2.files)}`,concernsAll:!1};const parts=taskParts(task2,preparation,workspace,{inputs:list2.files.digest,needs:states.needs,exports:exportsFor(task2),common:common.
parts}),inputsNow=inputsOf(list2.files);return{kind:"looked",looked:{state:{...fingerprintOf(parts),get inputs(){return inputsNow()}},listing:list2.files.digest}}}function inputsOf(files){return files.
count>input_digests.tp?always((0,input_digests.m6)(digestsIn(files))):later(files)}function always(inputs2){return()=>inputs2}function later(files){let known2;return()=>known2??=(0,input_digests.m6)(digestsIn(
files))}function digestsIn(files){const digests=new Map;for(const{path:path2,digest,isExecutable,kind}of(0,file_listing2.H)(files)){const letter=kind==="link"?"l":isExecutable?"x":"f";digests.set(path2,
`${letter}${digest}`)}return digests}class MadeFiles{#lists;#workspace;#makers=new Map;constructor(lists,workspace){this.#lists=lists,this.#workspace=workspace}note(id,entries){const problem=this.notTheirs(
id,entries);if(problem===void 0)for(const{path:path2}of entries)this.#makers.set(path2,id);return problem}notTheirs(id,entries){const other=entries.find(entry=>!this.#mayHave(id,entry));return other===
void 0?void 0:`${JSON.stringify(other.path)} is among the outputs of ${this.#makers.get(other.path)??""} too`}async remove(id,{inputs:inputs2=[],outputs=[]},signal){if(outputs.length===0)return;const there=await this.#lists.
outputs(outputs,signal);if(there.kind==="problem")return`its outputs could not be removed: ${there.problem}`;if(there.kind==="dropped"||there.files.count===0)return;const entries=entriesOf2(there.files),
inputFiles=await this.#lists.files(inputs2,{files:!0},signal),isInput=inputFiles.kind==="files"?new Set(Array.from((0,file_listing2.H)(inputFiles.files),({path:path2})=>path2)):void 0,shared=entries.find(
({path:path2})=>isInput?.has(path2)!==!1);if(shared!==void 0)return`its outputs stay where they are: ${JSON.stringify(shared.path)} is an input as well`;const{removeOutputs}=await __nccwpck_require__2.
e(462).then(__nccwpck_require__2.bind(__nccwpck_require__2,1462)),removed=await removeOutputs(this.#workspace,entries.filter(entry=>this.#mayHave(id,entry)));return this.#lists.filesMayHaveChanged(),removed.
kind==="problem"?`its outputs could not be removed: ${removed.problem}`:this.notTheirs(id,entries)}#mayHave(id,{path:path2}){return(this.#makers.get(path2)??id)===id}}var why_again=__nccwpck_require__2(
9220);const unknownFiles="others may need the files that it makes: state them as its outputs, or outputs: [] when it makes none",noOutputs="0".repeat(64);class Remembering{#memory;#tools;#states=new Map;#standing=new Set;#outputs=new Map;#made;#kept;#remembered=new Map;#end=new AbortController;#hasWarnedOfAll=!1;#lists;#common;constructor(memory,tools){
this.#memory=memory,this.#tools=tools,this.#lists=new FileLists(tools.files),this.#made=new MadeFiles(this.#lists,tools.workspace),this.#kept=new KeptOutputs(memory.openArchives,tools,this.#lists,this.#made)}concerns=({
inputs:inputs2,mayBeRemembered})=>mayBeRemembered&&inputs2!==void 0;async find(asked,signal){try{return await this.#find(asked,signal)}catch(error){signal.aborted||this.#forget(asked.task.id,(0,message_of2.
b)(error));return}}async#find({task:task2,preparation},signal){const looked=await this.#lookAt(task2,preparation,signal);if(signal.aborted)return;if(looked!==void 0){this.#states.set(task2.id,looked);
const given=this.#memory.gives?await this.#given(task2,preparation,looked,signal):void 0;if(given!==void 0||signal.aborted)return given}const kept2=await this.#made.remove(task2.id,preparation,signal);
kept2!==void 0&&this.#forget(task2.id,kept2)}async foresee(task2,preparation,signal){this.#outputs.set(task2.id,preparation.outputs??[]);const looked=await this.#lookAt(task2,preparation,signal);if(looked===
void 0)return;this.#states.set(task2.id,looked),this.#standing.add(task2.id);const foresight=(0,why_again.pi)(looked.state,this.#memory.recordsOf(task2));return foresight.kind==="unchanged"&&this.#leavesUnknown(
task2,preparation)?{kind:"runs",because:[unknownFiles]}:foresight}#leavesUnknown({id},{outputs}){return outputs===void 0&&this.#tools.needed.has(id)}async#given(task2,preparation,{state},signal){const records=this.#memory.
recordsOf(task2),record2=records.find(({remembered})=>remembered?.fingerprint===state.fingerprint);if(record2?.remembered===void 0){records.length>0&&this.#tools.explain(task2.id,(0,why_again.zC)(state,
records));return}if(this.#leavesUnknown(task2,preparation)){this.#tools.explain(task2.id,unknownFiles);return}const problem=await this.#kept.restore(task2.id,preparation,record2.remembered,signal);if(!signal.
aborted){if(problem!==void 0){this.#tools.explain(task2.id,problem);return}return this.#outputs.set(task2.id,preparation.outputs??[]),this.#standing.add(task2.id),{result:"success",tolerated:!1,from:{
kind:"unchanged",since:(0,why_again.I)(record2)},seconds:record2.seconds,files:record2.files}}}async#lookAt(task2,preparation,signal){if(this.#memory.openArchives===void 0)return;const tools=this.#tools;
this.#common??=commonParts(this.#memory.common,tools.step,tools.workspace);const found=await lookAt(task2,preparation,{common:await this.#common,lists:this.#lists,workspace:tools.workspace,exportsFor:tools.
exportsFor,known:{taskOf:tools.taskOf,resultOf:tools.resultOf,fingerprintOf:id=>this.#standing.has(id)?this.#states.get(id)?.state.fingerprint:this.#memory.fingerprints.get(id),outputsOf:id=>this.#outputs.
get(id)}},signal);switch(found.kind){case"looked":return found.looked;case"needs-unknown":tools.explain(task2.id,found.because);return;case"problem":found.concernsAll&&this.#hasWarnedOfAll||tools.warn(
task2.id,found.problem),this.#hasWarnedOfAll||=found.concernsAll;return;case"dropped":return}}async succeeded(task2,preparation,attempt,outcome){try{await this.#lookAgain(task2,preparation,attempt,outcome)}catch(error){
this.#forget(task2.id,(0,message_of2.b)(error))}}async#lookAgain(task2,preparation,attempt,outcome){const{signal}=this.#end,{inputs:inputs2,outputs}=preparation;outputs!==void 0&&this.#outputs.set(task2.
id,outputs);const looked=this.#states.get(task2.id);if(looked===void 0||inputs2===void 0)return;if(attempt>1||this.#isSecret(task2.id,outcome))return this.#forget(task2.id,void 0);this.#lists.filesMayHaveChanged();
const again=await this.#lists.files(inputs2,{},signal);if(again.kind!=="files")return this.#forget(task2.id,again.kind==="problem"?again.problem:void 0);if(again.files.digest!==looked.listing)return this.#forget(
task2.id,"its inputs changed while it ran");if(outputs===void 0||outputs.length===0)return this.#rememberWithoutFiles(task2.id,looked.state,outcome);const made2=await this.#lists.outputs(outputs,signal);
if(made2.kind!=="files")return this.#forget(task2.id,made2.kind==="problem"?made2.problem:void 0);if(made2.files.unmatched.length>0)return this.#forget(task2.id,unmatchedText("outputs",made2.files));const entries=entriesOf2(
made2.files),shared=this.#made.note(task2.id,entries);if(shared!==void 0)return this.#forget(task2.id,shared);this.#standing.add(task2.id);const log2=this.#memory.keepsLogs?outcome.logFile:void 0;this.#keep(
task2.id,looked.state,made2.files.digest,{entries,log:log2})}#isSecret(id,{files}){return this.#tools.hasMasks(id)||this.#tools.secrets.areIn(files)}#rememberWithoutFiles(id,state,{logFile,logBytes}){
this.#standing.add(id),this.#remembered.set(id,{...state,outputs:noOutputs,archive:void 0}),!(!this.#memory.keepsLogs||logFile===void 0||logBytes===0)&&this.#keep(id,state,noOutputs,{entries:[],log:logFile})}#keep(id,state,outputs,files){
this.#kept.keep(files,this.#end.signal,archive=>this.#remembered.set(id,{...state,outputs,archive}))}giveUp(){this.#end.abort()}async finish(){const notices=await this.#kept.finish();return{remembered:this.#remembered,
notices}}#forget(id,because){this.#states.delete(id),this.#standing.delete(id),because!==void 0&&this.#tools.warn(id,`it is not remembered: ${because}`)}}}),9220:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{I:()=>sinceText,pi:()=>foresightOf,zC:()=>whyAgain});var _history_fingerprint_input_digests_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2675),_report_words_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8389);const namedInputs=3;function foresightOf(state,records){const same=records.find(({remembered})=>remembered?.fingerprint===state.fingerprint);if(same!==void 0)return{kind:"unchanged",since:sinceText(
same)};const record2=records.find(({remembered})=>remembered!==void 0),changes=record2?.remembered===void 0?[]:changedParts(state,record2.remembered);return record2===void 0||changes.length===0?{kind:"\
runs",because:[whyAgain(state,records)]}:{kind:"runs",because:changes.map(change2=>`${change2} since ${sinceText(record2)}`)}}function whyAgain(state,records){const record2=records.find(({remembered:remembered2})=>remembered2!==
void 0),{remembered}=record2??{};if(record2===void 0||remembered===void 0)return records[0]?.result==="failure"?"it failed the last time":"no earlier result is known";const changes=changedParts(state,
remembered);return`${changes.length===0?"what it depends on changed":changes.join("; ")} since ${sinceText(record2)}`}function changedParts(state,remembered){const parts=[];for(const[name,digest]of state.
parts){const before=remembered.parts.get(name);before!==digest&&(name==="inputs"?parts.push(...inputTexts(state,remembered)):parts.push(before===void 0?`${name} is new`:`${name} changed`))}for(const name of remembered.
parts.keys())state.parts.has(name)||parts.push(`${name} is gone`);return parts}function inputTexts({inputs:inputs2},remembered){const changes=(0,_history_fingerprint_input_digests_js__WEBPACK_IMPORTED_MODULE_0__.
Ke)(remembered.inputs,inputs2);return changes===void 0?["its inputs changed"]:[...pathsText(changes.changed,"changed","changed"),...pathsText(changes.added,"is new","are new"),...pathsText(changes.removed,
"is gone","are gone")]}function pathsText(paths,one,many){return paths.length===0?[]:[`${(0,_report_words_words_js__WEBPACK_IMPORTED_MODULE_1__.KE)(paths.map(shown),namedInputs)} ${paths.length===1?one:
many}`]}function shown(path2){return path2===""?"files in the workspace":path2.endsWith("/")?`files in ${path2}`:path2}function sinceText({when:when2}){const at=new Date(when2);return`${[at.getFullYear(),
at.getMonth()+1,at.getDate()].map(twoDigits).join("-")} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`}function twoDigits(number2){return String(number2).padStart(2,"0")}}),1018:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{BE:()=>readyLogName,EL:()=>logFileName,e0:()=>isLogOf,pd:()=>logNames,qd:()=>logsFolder2});const logsFolder2="logs",devices=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i,
ownMark=/\.(?=(?:attempt-[0-9]+|ready)$)/i;function logNames(ids){const names2=new Map,taken=new Set;return ids.forEach((id,index)=>{let name=id.replaceAll(/[^A-Za-z0-9_.()-]+|^\./g,"_").slice(0,100).
replace(devices,"$&_").replace(ownMark,"_");for(;taken.has(name.toLowerCase());)name=`${name}-${index}`.replace(ownMark,"_");taken.add(name.toLowerCase()),names2.set(id,name)}),names2}function logFileName(name,attempt){
return attempt===1?`${name}.log`:`${name}.attempt-${attempt}.log`}function readyLogName(logName){return logName.replace(/\.log$/,".ready.log")}function isLogOf(ids){const names2=new Set([...logNames(ids).
values()].map(name=>name.toLowerCase()));return file=>{const name=/^(.*?)(?:\.attempt-[0-9]+)?(?:\.ready)?\.log$/s.exec(file.toLowerCase())?.[1];return name!==void 0&&names2.has(name)}}}),6893:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{D0:()=>unfinishedName,GR:()=>resultsName2,J1:()=>journalName2,uD:()=>findReportFile2});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),
node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6760),_report_run_journal_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8231),_report_results_results_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
2571),_task_files_read_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(1783),_log_names_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(1018);const resultsName2="results.json";
function unfinishedName(name){return`${name}.part`}const journalName2="events.ndjson",readers={[resultsName2]:text=>{const results2=(0,_report_results_results_js__WEBPACK_IMPORTED_MODULE_3__.x8)(text);
if(results2===void 0)return;const paths=new Set(results2.logs);return{namesLog:file=>paths.has(`${_log_names_js__WEBPACK_IMPORTED_MODULE_5__.qd}/${file}`),leftRunning:results2.leftRunning}},[journalName2]:text=>{
const journal=(0,_report_run_journal_js__WEBPACK_IMPORTED_MODULE_2__.a)(text);return journal===void 0?void 0:{namesLog:(0,_log_names_js__WEBPACK_IMPORTED_MODULE_5__.e0)(journal.tasks),leftRunning:[]}}},
largest=5e8;function findReportFile2(directory,name){const path2=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,name);if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path2,{throwIfNoEntry:!1})===
void 0)return{kind:"nothing"};const file=(0,_task_files_read_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__.HA)(path2,largest);switch(file.kind){case"content":{const report=readers[name](Buffer.from(file.
bytes).toString("utf8"));return report===void 0?{kind:"foreign",found:"one that Rundag did not write"}:{kind:"own",...report}}case"empty":return{kind:"foreign",found:"one that is empty"};case"too-larg\
e":return{kind:"foreign",found:`one of ${file.size} bytes, which is too long to be looked into`};case"unreadable":return{kind:"foreign",found:`something else (${file.problem})`}}}}),5677:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Az:()=>shardName,Vo:()=>shardInMatrix,bA:()=>mostShards});const mostShards=256;function shardInMatrix({index,of}){return`${index}-of-${of}`}function shardName({
index,of}){return`shard ${index}/${of}`}}),2979:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{OD:()=>runContexts,OM:()=>taskContexts,
Oo:()=>once});var _github_combine_needs_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3730),_host_read_at_most_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3214);const githubFields=["ac\
tion","action_ref","action_repository","actor","actor_id","api_url","base_ref","event_name","event_path","graphql_url","head_ref","job","ref","ref_name","ref_type","repository","repository_id","reposi\
tory_owner","repository_owner_id","retention_days","run_attempt","run_id","run_number","server_url","sha","triggering_actor","workflow","workflow_ref","workflow_sha","workspace"],largestEvent=64*1024**
2,runnerFields=["name","temp","tool_cache","environment","debug"],systems=new Map([["linux","Linux"],["darwin","macOS"],["win32","Windows"]]),architectures=new Map([["x64","X64"],["ia32","X86"],["arm",
"ARM"],["arm64","ARM64"]]);function runContexts(environment2,machine){const github2=once(()=>githubContext(environment2)),runner=once(()=>runnerContext(environment2,machine));return new Map([["github",
github2],["runner",runner],["env",()=>environment2]])}function taskContexts(run2,facts){return{get:name=>ownContext(name,run2,facts)??run2.get(name)}}function ownContext(name,run2,facts){switch(name){case"\
env":return()=>merged2(run2.get("env")?.(),facts.variables.file,facts.exported(),facts.variables.own);case"matrix":return()=>facts.matrix??null;case"needs":return()=>needsContext(facts.needs());case"t\
ask":return()=>taskContext(facts);default:return}}function githubContext(environment2){const variable2=name=>environment2.get(`GITHUB_${name.toUpperCase()}`)??"",repository=variable2("repository"),host=variable2(
"server_url").replace(/^https?:\/\//,"");return new Map([...githubFields.map(name=>[name,variable2(name)]),["ref_protected",variable2("ref_protected")==="true"],["repositoryUrl",repository===""?"":`gi\
t://${host}/${repository}.git`],["event",readEvent(variable2("event_path"))]])}function readEvent(path2){try{return JSON.parse((0,_host_read_at_most_js__WEBPACK_IMPORTED_MODULE_0__.rU)(path2,largestEvent).
toString("utf8"))}catch{return{}}}function runnerContext(environment2,{platform,arch}){const variable2=name=>environment2.get(`RUNNER_${name.toUpperCase()}`)??"";return new Map([...runnerFields.map(name=>[
name,variable2(name)]),["os",variable2("os")||(systems.get(platform)??"")],["arch",variable2("arch")||(architectures.get(arch)??"")]])}function needsContext(needs){return new Map([...needs].map(([id,instances])=>[
id,new Map(Object.entries((0,_github_combine_needs_js__WEBPACK_IMPORTED_MODULE_1__.F)(instances)))]))}function taskContext({id,cpus,attempt}){const started=attempt===void 0?{}:{slot:attempt.slot,attempt:attempt.
number};return{id,cpus,...started}}function merged2(process2,...over){const all=new Map(process2 instanceof Map?process2:[]);for(const layer of over)for(const[name,value]of layer)all.set(name,value);return all}
function once(make){let made2;return()=>(made2??={value:make()}).value}}),1806:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{aK:()=>stepEnvironment,en:()=>shellEnvironment,rH:()=>taskEnvironment,sy:()=>withheldNames});var _language_expressions_expression_data_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6855),_model_task_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
2672),_github_variable_name_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(2539);const withheld=/^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_URL|ACTIONS_CACHE_SERVICE_V2|ACTIONS_CACHE_MODE|RUNDAG_HISTORY_TOKEN)$/s;
function withheldNames(variables,platform){return Object.keys(variables).filter(name=>withheld.test((0,_github_variable_name_js__WEBPACK_IMPORTED_MODULE_1__.w)(name,platform)))}function stepEnvironment(variables,platform){
const kept2=new Map;for(const[name,value]of Object.entries(variables))value!==void 0&&!withheld.test((0,_github_variable_name_js__WEBPACK_IMPORTED_MODULE_1__.w)(name,platform))&&kept2.set(name,value);
return kept2}function shellEnvironment({base,exportedPath,platform}){if(exportedPath.length===0)return base;const name=(platform==="win32"?[...base.keys()].find(key=>key.toUpperCase()==="PATH"):void 0)??
"PATH";return new Map(base).set(name,prefixedPath(exportedPath,base.get(name),platform))}function prefixedPath(exported,path2,platform){const directories=exported.toReversed();return path2!==void 0&&path2!==
""&&directories.push(path2),directories.join(platform==="win32"?";":":")}function taskEnvironment(parts){const{platform,rundag}=parts,environment2=new Map(parts.base),spelling=platform==="win32"?spellings2(
environment2):void 0,nameOf2=name=>spelling?.get(name.toUpperCase())??name,set=(name,value)=>{const spelt=nameOf2(name);spelling?.set(name.toUpperCase(),spelt),environment2.set(spelt,value)};parts.traceparent!==
void 0&&set("TRACEPARENT",parts.traceparent);for(const layer of[parts.fileEnv,parts.exportedEnv,parts.taskEnv])for(const[name,value]of layer)set(name,value);parts.exportedPath.length>0&&set("PATH",prefixedPath(
parts.exportedPath,environment2.get(nameOf2("PATH")),platform));for(const[key,value]of parts.matrix)set((0,_model_task_js__WEBPACK_IMPORTED_MODULE_2__.i)(key),matrixText(value));set("RUNDAG_TASK",rundag.
task),set("RUNDAG_SLOT",String(rundag.slot)),set("RUNDAG_ATTEMPT",String(rundag.attempt)),set("RUNDAG_PARALLELISM",String(rundag.parallelism)),rundag.cpus!==void 0&&set("RUNDAG_CPUS",String(rundag.cpus));
for(const[name,value]of parts.share)environment2.has(nameOf2(name))||set(name,value);for(const[name,value]of parts.taskFileEntries)set(name,value);return environment2}function matrixText(value){return value===
null?"":typeof value=="string"?value:(0,_language_expressions_expression_data_js__WEBPACK_IMPORTED_MODULE_0__.j4)(value)}function spellings2(environment2){return new Map([...environment2.keys()].map(name=>[
name.toUpperCase(),name]))}}),6774:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{o:()=>Inquiry});class Inquiry{#answers=new Map;evaluate(what){
let missing;const hashFiles=(...question)=>{const answer=this.#answers.get(keyOf2(question));switch(answer?.kind){case"hash":return answer.hash;case"problem":throw new Error(answer.problem);case void 0:
throw missing??=question,new Error("hashFiles is not answered yet")}},value=what(new Map([["hashfiles",hashFiles]]));return missing===void 0?{kind:"known",value}:{kind:"waits",question:missing}}receive(question,answer){
this.#answers.set(keyOf2(question),answer)}}function keyOf2(question){return JSON.stringify(question)}}),5266:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{O:()=>Ledger});var combine_needs=__nccwpck_require__2(3730),spellings2=__nccwpck_require__2(9813),outcome=__nccwpck_require__2(6805),task_files_exports=__nccwpck_require__2(628),
variable_name=__nccwpck_require__2(2539);function mergeTaskFiles(tasks,platform){const needs=needsByRank(tasks),writings=new Map,path2=new Set;for(const[rank,{files}]of tasks.entries()){for(const[name,
value]of files.env){const key=(0,variable_name.w)(name,platform),earlier=writings.get(key);earlier===void 0?writings.set(key,[{rank,name,value}]):earlier.push({rank,name,value})}for(const directory of files.
path)path2.delete(directory),path2.add(directory)}const env=new Map,conflicts=[];for(const writers of writings.values()){const last=writers.at(-1);last!==void 0&&env.set(last.name,last.value);const conflict=findConflict(
writers,needs,tasks);conflict!==void 0&&conflicts.push(conflict)}return{env,path:[...path2],conflicts}}function needsByRank(tasks){const ranks=new Map;return tasks.map(({task:task2,needs},rank)=>{const needed=needs.
map(need=>{const needRank=ranks.get(need);if(needRank===void 0)throw new Error(`internal error: ${need}, needed by ${task2}, is not before it`);return needRank});return ranks.set(task2,rank),needed})}
function findConflict(writers,needs,tasks){let agreeing=[];for(const writer of writers){const[any]=agreeing;if(any!==void 0&&any.value!==writer.value){const ancestors=ancestorsDownTo(any.rank,writer.rank,
needs),rival=agreeing.find(({rank})=>!ancestors.has(rank)),first=rival&&tasks[rival.rank],second2=tasks[writer.rank];if(first!==void 0&&second2!==void 0)return{name:writer.name,first:first.task,second:second2.
task};agreeing=[]}agreeing.push(writer)}}function ancestorsDownTo(lowest,rank,needs){const found=new Set,open=[rank];for(let current=open.pop();current!==void 0;current=open.pop())for(const need of needs[current]??
[])need<lowest||found.has(need)||(found.add(need),open.push(need));return found}class Ledger{#ordered;#ranks;#instances;#spellings;#files=new Map;#later=new Map;#serial=0;#exports=new Map;#exported=!1;#platform;constructor(ordered,platform){
this.#ordered=ordered,this.#platform=platform;const ranks=new Map;for(const{id}of ordered)ranks.set(id,ranks.size);this.#ranks=ranks;const instances=new Map;for(const task2 of ordered){if(task2.matrix===
void 0)continue;const siblings=instances.get(task2.key);siblings===void 0?instances.set(task2.key,[task2]):siblings.push(task2)}this.#instances=instances}record(task2,files){this.#later.has(task2.id)?
this.#later.set(task2.id,files):this.#show(task2.id,files)}recordReady(task2,files){this.#later.set(task2.id,files),this.#show(task2.id,files)}exportsFor(task2){return this.#exported?(0,task_files_exports.
yE)(task2.needs.map(need=>this.#handedDownBy(need))):task_files_exports.R8}needsOf(task2,resultOf2){return new Map(task2.needKeys.map(key=>{const ids=this.instancesOf(key).map(({id})=>id),ended=(ids.length===
1?ids:this.#inOrderOfEnd(ids)).map(id=>({result:resultOf2(id)??"skipped",outputs:this.#shownBy(id).outputs}));return[key,ended]}))}resultOfKey(written,resultOf2){this.#spellings??=new spellings2.W(new Set(
this.#ordered.map(({key})=>key)));const instances=this.instancesOf(this.#spellings.find(written)??written),results2=instances.flatMap(({id})=>resultOf2(id)??[]);if(!(results2.length===0||results2.length<
instances.length))return(0,combine_needs.F)(results2.map(result=>({result,outputs:outcome.oI.outputs}))).result}taskOf(id){return this.#ordered[this.#ranks.get(id)??-1]}instancesOf(key){const instances=this.#instances.
get(key);if(instances!==void 0)return instances;const task2=this.taskOf(key);return task2===void 0||task2.matrix!==void 0?[]:[task2]}outputsOf(id){return this.#shownBy(id).outputs.keys()}merged(){const ended=this.#ordered.
map(task2=>({task:task2.id,needs:task2.needs,files:this.#later.get(task2.id)??this.#shownBy(task2.id)}));return mergeTaskFiles(ended,this.#platform)}#show(id,files){this.#files.delete(id),files!==outcome.
oI&&(this.#serial+=1,this.#files.set(id,{files,serial:this.#serial}),(files.env.size>0||files.path.length>0)&&(this.#exported=!0))}#shownBy(id){return this.#files.get(id)?.files??outcome.oI}#inOrderOfEnd(ids){
const serialOf=id=>this.#files.get(id)?.serial??0;return ids.toSorted((left,right)=>serialOf(left)-serialOf(right))}#handedDownBy(id){const known2=this.#exports.get(id);if(known2!==void 0)return known2;
const open=[id];for(let next=open.at(-1);next!==void 0;next=open.at(-1)){if(this.#exports.has(next)){open.pop();continue}const task2=this.taskOf(next);if(task2===void 0)throw new Error(`internal error\
: no task has the id ${next}`);const missing=task2.needs.filter(need=>!this.#exports.has(need));if(missing.length>0){for(const need of missing)open.push(need);continue}open.pop();const inherited=(0,task_files_exports.
yE)(task2.needs.map(need=>this.#exports.get(need)??task_files_exports.R8));this.#exports.set(next,(0,task_files_exports.V3)(inherited,this.#ranks.get(next)??0,this.#shownBy(next),this.#platform))}return this.#exports.
get(id)??task_files_exports.R8}}}),9464:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{k:()=>lookUpTask});var _model_message_of_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
898),_inquiry_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6774);async function lookUpTask(task2,signal,{lookUp,preparer,ask,remark}){try{const preparation=await prepare(task2,signal,preparer,
ask);return preparation&&await lookUp.find({task:task2,preparation},signal)}catch(error){signal.aborted||remark(task2.id,`it runs, since an earlier result could not be looked up: ${(0,_model_message_of_js__WEBPACK_IMPORTED_MODULE_0__.
b)(error)}`);return}}async function prepare(task2,signal,preparer,ask){const inquiry=new _inquiry_js__WEBPACK_IMPORTED_MODULE_1__.o;for(;;){const inquired=preparer.prepareEarly(task2,inquiry);if(inquired.
kind==="known")return inquired.value.kind==="prepared"?inquired.value.preparation:void 0;const asked=ask(inquired.question),drop=()=>asked.drop();signal.addEventListener("abort",drop,{once:!0});const answer=await asked.
answer;if(signal.removeEventListener("abort",drop),answer===void 0)return;inquiry.receive(inquired.question,answer)}}}),1120:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{t:()=>TaskPreparer});var condition2=__nccwpck_require__2(1979),expression_types2=__nccwpck_require__2(1282),workflow_command2=__nccwpck_require__2(1826);const workerVariables=[
"CARGO_BUILD_JOBS","CMAKE_BUILD_PARALLEL_LEVEL","DOTNET_PROCESSOR_COUNT","GOMAXPROCS","NEXTEST_TEST_THREADS","OMP_NUM_THREADS","PARALLEL_WORKERS","PYTEST_XDIST_AUTO_NUM_WORKERS","RAYON_NUM_THREADS","R\
UST_TEST_THREADS","VITEST_MAX_WORKERS"];function shareVariables({stated,shareCpus,makeFlags}){const variables=new Map;if(shareCpus==="off")return variables;const workers=stated===void 0?void 0:Math.max(
1,Math.floor(stated));if(workers!==void 0)for(const name of workerVariables)variables.set(name,String(workers));return makeFlags!==void 0&&variables.set("MAKEFLAGS",workers===void 0||workers===1?makeFlags:
`-j${workers}`),variables}var environment2=__nccwpck_require__2(1806),task_files_exports=__nccwpck_require__2(628),external_node_path_2=__nccwpck_require__2(6760),evaluate2=__nccwpck_require__2(787),file_patterns2=__nccwpck_require__2(
7228);class BadExpression extends Error{at;constructor(task2,key,problem){super(`${key}: ${problem}`),this.at=task2.places.get(key)??task2.at}}function evaluateVariables(task2,contextsWith,functions){
const file=new Map,own=new Map,contexts2=contextsWith({file,own});for(const[name,template2]of task2.fileEnv){const evaluated=(0,evaluate2.M1)(template2,contexts2,functions);if(evaluated.kind==="value")
file.set(name,evaluated.value);else if(!task2.env.has(name))throw new BadExpression(task2,`env.${name}`,evaluated.problem)}for(const[name,template2]of task2.env){const evaluated=(0,evaluate2.M1)(template2,
contexts2,functions);if(evaluated.kind==="problem")throw new BadExpression(task2,`env.${name}`,evaluated.problem);own.set(name,evaluated.value)}return{file,own}}function prepareAttempt(task2,base,contextsWith,functions){
const valueOf=(key,evaluated)=>{if(evaluated.kind==="value")return evaluated.value;throw new BadExpression(task2,key,evaluated.problem)};try{const variables=evaluateVariables(task2,contextsWith,functions),
contexts2=contextsWith(variables),text=(key,template2)=>valueOf(key,(0,evaluate2.M1)(template2,contexts2,functions)),{timeout:timeout2,continueOnError,workingDirectory}=task2,ready2=task2.service?.ready,
inputs2=evaluatePatterns(task2,"inputs",text),outputs=evaluatePatterns(task2,"outputs",text),both=outputs?.find(pattern2=>!(0,file_patterns2.bX)(pattern2)&&inputs2?.includes(pattern2)===!0);if(both!==
void 0)throw new BadExpression(task2,"outputs",`${JSON.stringify(both)} is both an input and an output`);return{kind:"prepared",preparation:{variables,name:named2(task2,text("name",task2.name)),work:evaluateWork(
task2.work,text),workingDirectory:workingDirectory===void 0?base:(0,external_node_path_2.resolve)(base,text("working-directory",workingDirectory)),timeoutSeconds:timeout2===void 0?void 0:timeout2.kind===
"seconds"?timeout2.seconds:60*valueOf("timeout-minutes",(0,evaluate2.Ap)(timeout2.minutes,contexts2,functions)),inputs:inputs2?.length===0&&task2.inputs?.length!==0?void 0:inputs2,outputs,junit:evaluatePatterns(
task2,"junit",text),ready:ready2?.evaluate(readingProbe(task2,`service.ready.${ready2.kind}`,text)),continueOnError:typeof continueOnError=="string"?valueOf("continue-on-error",(0,evaluate2.Ig)(continueOnError,
contexts2,functions)):continueOnError}}}catch(error){if(error instanceof BadExpression)return{kind:"problem",problem:error.message,at:error.at};throw error}}function named2({id},name){return name.trim()===
""?id:name}function evaluateWork(work,text){switch(work.kind){case"script":return{...work,script:text("run",work.script)};case"command":return{...work,words:work.words.map(word2=>text("command",word2))};case"\
join":return work}}function evaluatePatterns(task2,key,text){const patterns2=task2[key]?.flatMap(template2=>(0,file_patterns2.fv)(text(key,template2)));if(patterns2===void 0)return;const problem=(0,file_patterns2.
le)(key,patterns2)??(0,file_patterns2.B2)(patterns2);if(problem===void 0)return patterns2;const hint=problem.hint===void 0?"":`: ${problem.hint}`;throw new BadExpression(task2,key,`${problem.message}${hint}`)}
function readingProbe(task2,key,text){return(template2,meaning2,expected)=>{const written=text(key,template2),value=meaning2(written);if(value===void 0)throw new BadExpression(task2,key,`expected ${expected}\
, found ${JSON.stringify(written)}`);return value}}var task_contexts=__nccwpck_require__2(2979),task_inquiry2=__nccwpck_require__2(6774),log_names2=__nccwpck_require__2(1018);class TaskPreparer{#surroundings;#ledger;#inquiries=new Map;constructor(surroundings,ledger){
this.#surroundings=surroundings,this.#ledger=ledger}judge(task2,standing){const inquiry=this.#inquiries.get(task2.id)??new task_inquiry2.o,inquired=inquiry.evaluate(functions=>this.#judgeWith(task2,standing,
functions));return inquired.kind==="known"?inquired.value:(this.#inquiries.set(task2.id,inquiry),inquired)}receiveAnswer(id,question,answer){this.#inquiries.get(id)?.receive(question,answer)}#judgeWith(task2,standing,functions){
const{resultOf:resultOf2}=this.#surroundings,status={...standing,resultOf:id=>this.#ledger.resultOfKey(id,resultOf2)};let bad;const env=(0,task_contexts.Oo)(()=>{try{const variables=evaluateVariables(
task2,soFar=>this.#contexts(task2,soFar),functions);return this.#contexts(task2,variables).get("env")?.()??null}catch(error){throw error instanceof BadExpression&&(bad=error),error}}),contexts2=(0,expression_types2.
e)(this.#contexts(task2,noVariables2),"env",env),evaluated=(0,condition2.F9)(task2.condition??"",contexts2,status,functions);return evaluated.kind==="value"?{kind:evaluated.value?"run":"skip"}:(bad??=
new BadExpression(task2,"if",evaluated.problem),{kind:"bad",problem:bad.message,at:bad.at})}prepare(task2,attempt,slot,inquiry){const{workingDirectory}=this.#surroundings;return inquiry.evaluate(functions=>prepareAttempt(
task2,workingDirectory,variables=>this.#contexts(task2,variables,{slot,number:attempt}),functions))}prepareEarly(task2,inquiry){const{workingDirectory}=this.#surroundings;return inquiry.evaluate(functions=>prepareAttempt(
task2,workingDirectory,variables=>this.#contexts(task2,variables),functions))}orderFor(task2,attempt,slot,preparation,files,onLine,onUnendedLine){const{work,workingDirectory,timeoutSeconds,variables}=preparation;
if(work.kind==="join")throw new Error(`internal error: the join ${task2.id} was started`);const{stepEnvironment,parallelism,shareCpus,makeFlags,platform,logNames,traceparentOf,debug}=this.#surroundings,
cpus=cpusOf(task2,parallelism),stated=task2.cpusStated?cpus:void 0,exports=this.#ledger.exportsFor(task2),path2=(0,task_files_exports.bl)(exports),exported=(0,task_files_exports.JA)(exports);exports!==
task_files_exports.R8&&debug?.({kind:"inherits",env:[...exported.keys()],directories:path2.length},task2.id);const logName=logNames.get(task2.id)??task2.id;return{task:task2.id,attempt,slot,work,workingDirectory,
timeoutSeconds,cpus,strictCleanup:task2.strictCleanup,leaveRunning:task2.leaveRunning,onLine,...task2.service?.ready.kind==="log"?{onUnendedLine}:{lineMarks:workflow_command2.wl},logName:(0,log_names2.
EL)(logName,attempt),shellEnv:(0,environment2.en)({base:stepEnvironment,exportedPath:path2,platform}),env:(0,environment2.rH)({base:stepEnvironment,fileEnv:variables.file,exportedEnv:exported,taskEnv:variables.
own,exportedPath:path2,matrix:task2.matrix?.values??noValues,rundag:{task:task2.id,slot,attempt,parallelism,cpus:stated},traceparent:traceparentOf?.(task2.id,attempt),share:shareVariables({stated,shareCpus,
makeFlags}),taskFileEntries:files.entries,platform}),...task2.service===void 0?{}:{service:{stopSignal:task2.service.stopSignal,stopSeconds:task2.service.stopSeconds}}}}#contexts(task2,variables,attempt){
const{runContexts,parallelism,resultOf:resultOf2}=this.#surroundings;return(0,task_contexts.OM)(runContexts,{id:task2.id,cpus:cpusOf(task2,parallelism),attempt,exported:()=>(0,task_files_exports.JA)(this.#ledger.
exportsFor(task2)),variables,matrix:task2.matrix?.values,needs:()=>this.#ledger.needsOf(task2,resultOf2)})}}const noValues=new Map,noVariables2={file:noValues,own:noValues};function cpusOf(task2,parallelism){
return task2.cpus==="all"?parallelism:Math.min(task2.cpus,parallelism)}}),628:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{JA:()=>exportedEnv,R8:()=>noExports,V3:()=>addExports,bl:()=>exportedPath,yE:()=>joinExports});var _github_variable_name_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2539);const noExports={own:void 0,
handedDown:[],exporters:0};function joinExports(handedDown){const distinct=[...new Set(handedDown)].filter(exports=>exports!==noExports),[first,...others]=distinct.toSorted((left,right)=>right.exporters-
left.exporters);if(first===void 0)return noExports;if(others.length===0)return first;const union=new Collection,adding=[first,...others].filter(exports=>union.add(exports));return adding.length===1?first:
{own:void 0,handedDown:adding,exporters:union.owns.length}}function addExports(inherited,rank,{env,path:path2},platform){return env.size===0&&path2.length===0?inherited:{own:{env,path:path2,rank,platform},
handedDown:inherited===noExports?[]:[inherited],exporters:inherited.exporters+1}}function exportedEnv(exports){const byKey=new Map;for(const{env,platform}of inOrder(exports))for(const entry of env)byKey.
set((0,_github_variable_name_js__WEBPACK_IMPORTED_MODULE_0__.w)(entry[0],platform),entry);return new Map(byKey.values())}function exportedPath(exports){const directories=new Set;for(const{path:path2}of inOrder(
exports))for(const directory of path2)directories.delete(directory),directories.add(directory);return[...directories]}function inOrder(exports){const all=new Collection;return all.add(exports),all.owns.
toSorted((left,right)=>left.rank-right.rank)}class Collection{owns=[];#seen=new Set;add(exports){const before=this.owns.length,open=[exports];for(let next=open.pop();next!==void 0;next=open.pop())if(!this.#seen.
has(next)){this.#seen.add(next),next.own!==void 0&&this.owns.push(next.own);for(const exported of next.handedDown)open.push(exported)}return this.owns.length>before}}}),8058:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{LK:()=>FileAllowance,vC:()=>largestOfRun,xQ:()=>largestSummaries});var _model_with_commas_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5314);const largestOfRun=64*
1024**2,largestSummaries=8*1024**2,perEntry=128,counted=["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_PATH"];class FileAllowance{#limit;#summaryLimit;#held=new Map;#values=0;#summaries=0;constructor(limit=largestOfRun,summaryLimit=largestSummaries){
this.#limit=limit,this.#summaryLimit=summaryLimit}admit(task2,files,bytes){this.#release(task2);const cost={GITHUB_OUTPUT:bytes.GITHUB_OUTPUT+perEntry*files.outputs.size,GITHUB_ENV:bytes.GITHUB_ENV+perEntry*
files.env.size,GITHUB_PATH:bytes.GITHUB_PATH+perEntry*files.path.length};let values2=0;for(const file of counted){const left=this.#limit-this.#values-values2;if(cost[file]>left)return{kind:"refused",file,
problem:this.#problem(cost[file],left)};values2+=cost[file]}const summary=bytes.GITHUB_STEP_SUMMARY,fits2=this.#summaries+summary<=this.#summaryLimit;if(this.#hold(task2,values2,fits2?summary:0),fits2)
return{kind:"admitted"};const limit=shown(this.#summaryLimit);return{kind:"no-summary",problem:`GITHUB_STEP_SUMMARY is dropped: it has ${shown(summary)} bytes, and the summaries of all tasks of a run \
may have ${limit} together, ${shown(this.#summaryLimit-this.#summaries)} of which are left`}}#problem(cost,left){const bound=`all tasks of a run may write ${shown(this.#limit)} bytes to GITHUB_OUTPUT,\
 GITHUB_ENV and GITHUB_PATH together, each name counted with ${perEntry} more`;return`expected at most the ${shown(left)} bytes that are left (${bound}), found ${shown(cost)}: write large data to a fi\
le of your own and pass its path`}#hold(task2,values2,summary){values2+summary!==0&&(this.#held.set(task2,{values:values2,summary}),this.#values+=values2,this.#summaries+=summary)}#release(task2){const held=this.#held.
get(task2);held!==void 0&&(this.#held.delete(task2),this.#values-=held.values,this.#summaries-=held.summary)}}function shown(bytes){return(0,_model_with_commas_js__WEBPACK_IMPORTED_MODULE_0__.r)(bytes)}}),
1783:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{HA:()=>readUntrustedFile,i4:()=>readBeginning});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3024);function readUntrustedFile(path2,limit){try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path2);return stats.isFile()?stats.size===0?{kind:"empty"}:stats.size>limit?{kind:"too-\
large",size:stats.size}:readOpened(path2,limit):notRegular(stats)}catch(error){const code=error instanceof Error&&"code"in error?error.code:void 0;return code==="ENOENT"||code==="ENOTDIR"?{kind:"empty"}:
{kind:"unreadable",problem:`cannot be read: ${String(error)}`}}}function readBeginning(path2,length){try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path2);if(!stats.isFile())return notRegular(
stats);const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path2,untrustedFlags);try{const opened=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);if(!opened.isFile())return notRegular(
opened);const bytes=Buffer.alloc(length),count2=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor,bytes,0,length,0);return count2===0?{kind:"empty"}:{kind:"content",bytes:bytes.subarray(0,count2)}}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}catch(error){return{kind:"unreadable",problem:`cannot be read: ${String(error)}`}}}const untrustedFlags=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW??0)|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0);function readOpened(path2,limit){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync)(path2,untrustedFlags);try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);if(!stats.isFile())return notRegular(stats);const bytes=Buffer.alloc(Math.min(stats.size,
limit)+1);let filled=0;for(;filled<bytes.length;){const count2=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor,bytes,filled,bytes.length-filled,filled);if(count2===0)return{kind:"content",
bytes:bytes.subarray(0,filled)};filled+=count2}return{kind:"unreadable",problem:"is still being written to"}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}function notRegular(stats){
return{kind:"unreadable",problem:`expected a regular file, found ${stats.isSymbolicLink()?"a symbolic link":stats.isFIFO()?"a FIFO":stats.isDirectory()?"a directory":"a device or socket"}`}}}),9494:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{WF:()=>interpretTaskFiles,of:()=>largestTaskFile,XE:()=>taskFileVariables});function decodeText(bytes){const[first,second2,third,fourth]=bytes;return first===
239&&second2===187&&third===191?decodeAs("utf-8",bytes.subarray(3)):first===255&&second2===254?third===0&&fourth===0?decodeUtf32(bytes.subarray(4),!0):decodeAs("utf-16le",bytes.subarray(2)):first===254&&
second2===255?decodeAs("utf-16be",bytes.subarray(2)):first===0&&second2===0&&third===254&&fourth===255?decodeUtf32(bytes.subarray(4),!1):decodeAs("utf-8",bytes)}function decodeAs(encoding,bytes){return new TextDecoder(
encoding,{ignoreBOM:!0}).decode(bytes)}function decodeUtf32(bytes,littleEndian){const view=new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength),characters=[];for(let at=0;at<bytes.length;at+=4){
const code=at+4<=bytes.length?view.getUint32(at,littleEndian):-1,valid=code>=0&&code<=1114111&&!(code>=55296&&code<=57343);characters.push(valid?String.fromCodePoint(code):"\uFFFD")}return characters.
join("")}const shownCharacters=200;function parseFileCommands(text,platform){const lines=new LineCursor(text,platform==="win32"),entries=[];for(;lines.advance();){const line=lines.text;if(line==="")continue;
const number2=lines.number,equals=line.indexOf("="),heredoc=line.indexOf("<<");if(equals>=0&&(heredoc<0||equals<heredoc)){if(equals===0)return broken(number2,`Invalid format '${shown(line)}'. Name mus\
t not be empty`);entries.push({name:line.slice(0,equals),value:line.slice(equals+1),line:number2})}else if(heredoc>=0){const delimiter=line.slice(heredoc+2);if(heredoc===0||delimiter==="")return broken(
number2,`Invalid format '${shown(line)}'. Name must not be empty and delimiter must not be empty`);const value=readValue(lines,delimiter);if(value.kind==="no-end")return broken(number2,value.problem);
entries.push({name:line.slice(0,heredoc),value:value.text,line:number2})}else return broken(number2,`Invalid format '${shown(line)}'`)}return{kind:"entries",entries}}function parsePathLines(text){const directories=new Set;
for(const line of text.split(/\r\n|\r|\n/))line!==""&&(directories.delete(line),directories.add(line));return[...directories]}function readValue(lines,delimiter){const start=lines.next;let end=start;for(;lines.
advance();){if(lines.text===delimiter)return{kind:"value",text:lines.slice(start,end)};if(lines.isUnended)return{kind:"no-end",problem:"Invalid value. EOF marker missing new line."};end=lines.end}return{
kind:"no-end",problem:`Invalid value. Matching delimiter not found '${shown(delimiter)}'`}}function broken(line,problem){return{kind:"broken",line,problem}}function shown(line){return line.length>shownCharacters?
`${line.slice(0,shownCharacters)}\u2026`:line}class LineCursor{text="";number=0;end=0;next=0;#source;#windows;constructor(source,windows){this.#source=source,this.#windows=windows}get isUnended(){return this.
next===this.end}advance(){const source=this.#source,start=this.next;if(start>=source.length)return!1;const newline=source.indexOf(`
`,start);return this.end=newline<0?source.length:newline,this.next=newline<0?source.length:newline+1,this.#windows&&source[newline-1]==="\r"&&(this.end=newline-1),this.text=source.slice(start,this.end),
this.number++,!0}slice(start,end){return this.#source.slice(start,end)}}var variable_name=__nccwpck_require__2(2539);const taskFileVariables=["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_PATH","GITHUB_STATE",
"GITHUB_STEP_SUMMARY"],largestTaskFile=1048576;function interpretTaskFiles(found,platform){const refusals=[];try{const outputs=entriesOf2("GITHUB_OUTPUT",found,platform),env=entriesOf2("GITHUB_ENV",found,
platform),path2=parsePathLines(textOf2("GITHUB_PATH",found));entriesOf2("GITHUB_STATE",found,platform);const summary=summaryOf(found,refusals);return refuseNul(env,path2),{kind:"files",files:{outputs:lastValues(
outputs),env:lastValues(env.filter(entry=>isAccepted(entry,platform,refusals))),path:path2,summary},refusals}}catch(error){if(!(error instanceof BadTaskFile))throw error;const{file,line,message:problem}=error;
return{kind:"bad",termination:{kind:"bad-task-file",file,line,problem}}}}class BadTaskFile extends Error{file;line;constructor(file,line,problem){super(problem),this.file=file,this.line=line}}function textOf2(variable2,found){
const file=found[variable2];switch(file.kind){case"empty":return"";case"content":return decodeText(file.bytes);case"too-large":{const problem=`expected at most ${largestTaskFile} bytes, found ${file.size}\
: write large data to a file of your own and pass its path`;throw new BadTaskFile(variable2,void 0,problem)}case"unreadable":throw new BadTaskFile(variable2,void 0,file.problem)}}function entriesOf2(variable2,found,platform){
const parsed=parseFileCommands(textOf2(variable2,found),platform);if(parsed.kind==="broken")throw new BadTaskFile(variable2,parsed.line,parsed.problem);return parsed.entries}function summaryOf(found,refusals){
const file=found.GITHUB_STEP_SUMMARY;if(file.kind!=="too-large")return textOf2("GITHUB_STEP_SUMMARY",found);const message=`GITHUB_STEP_SUMMARY is dropped: it has ${file.size} bytes, and the runner tak\
es at most ${largestTaskFile}`;return refusals.push(message),""}function refuseNul(env,path2){const problem="expected text that a process can be given, found a NUL character",entry=env.find(({name,value})=>name.
includes("\0")||value.includes("\0"));if(entry!==void 0)throw new BadTaskFile("GITHUB_ENV",entry.line,problem);if(path2.some(directory=>directory.includes("\0")))throw new BadTaskFile("GITHUB_PATH",void 0,
problem)}function isAccepted(entry,platform,refusals){const refused=(0,variable_name.y)(entry.name,platform);return refused===void 0?!0:(refusals.push(`GITHUB_ENV, line ${entry.line}: ${entry.name} ${refused}`),
!1)}function lastValues(entries){return new Map(entries.map(({name,value})=>[name,value]))}}),5963:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{m:()=>exec2});const external_string_decoder_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");var external_os_=__nccwpck_require__2(857),external_events_=__nccwpck_require__2(
4434);const external_child_process_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");var external_path_=__nccwpck_require__2(6928);const external_assert_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("assert");var external_fs_=__nccwpck_require__2(9896),__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){
reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const{chmod,copyFile,
lstat,mkdir,open:io_util_open,readdir,rename,rm,rmdir,stat,symlink,unlink}=external_fs_.promises,IS_WINDOWS=process.platform==="win32";function readlink(fsPath){return __awaiter(this,void 0,void 0,function*(){
const result=yield fs.promises.readlink(fsPath);return IS_WINDOWS&&!result.endsWith("\\")?`${result}\\`:result})}const UV_FS_O_EXLOCK=268435456,READONLY=external_fs_.constants.O_RDONLY;function exists(fsPath){
return __awaiter(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="ENOENT")return!1;throw err}return!0})}function isDirectory(fsPath_1){return __awaiter(this,arguments,void 0,
function*(fsPath,useStat=!1){return(useStat?yield stat(fsPath):yield lstat(fsPath)).isDirectory()})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot\
 be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter(this,void 0,void 0,function*(){let stats;try{
stats=yield stat(filePath)}catch(err){err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
const upperExt=external_path_.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))return filePath}const originalFilePath=filePath;
for(const extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine\
 if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){try{const directory=external_path_.dirname(filePath),upperName=external_path_.basename(filePath).toUpperCase();
for(const actualName of yield readdir(directory))if(upperName===actualName.toUpperCase()){filePath=external_path_.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting \
to determine the actual case of the file '${filePath}': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=
p.replace(/\//g,"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||
(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}function getCmdPath(){var _a;return(_a=process.env.COMSPEC)!==null&&_a!==void 0?_a:"cmd.exe"}var io_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})};function cp(source_1,dest_1){return io_awaiter(this,arguments,void 0,function*(source,dest,options={}){const{force,recursive,copySourceDirectory}=readCopyOptions(
options),destStat=(yield ioUtil.exists(dest))?yield ioUtil.stat(dest):null;if(destStat&&destStat.isFile()&&!force)return;const newDest=destStat&&destStat.isDirectory()&&copySourceDirectory?path.join(dest,
path.basename(source)):dest;if(!(yield ioUtil.exists(source)))throw new Error(`no such file or directory: ${source}`);if((yield ioUtil.stat(source)).isDirectory())if(recursive)yield cpDirRecursive(source,
newDest,0,force);else throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(source,newDest)==="")throw new Error(`'${newDest}' an\
d '${source}' are the same file`);yield io_copyFile(source,newDest,force)}})}function mv(source_1,dest_1){return io_awaiter(this,arguments,void 0,function*(source,dest,options={}){if(yield ioUtil.exists(
dest)){let destExists=!0;if((yield ioUtil.isDirectory(dest))&&(dest=path.join(dest,path.basename(source)),destExists=yield ioUtil.exists(dest)),destExists)if(options.force==null||options.force)yield rmRF(
dest);else throw new Error("Destination already exists")}yield mkdirP(path.dirname(dest)),yield ioUtil.rename(source,dest)})}function rmRF(inputPath){return io_awaiter(this,void 0,void 0,function*(){if(ioUtil.
IS_WINDOWS&&/[*"<>|]/.test(inputPath))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(inputPath,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(err){
throw new Error(`File was unable to be removed ${err}`)}})}function mkdirP(fsPath){return io_awaiter(this,void 0,void 0,function*(){ok(fsPath,"a path argument must be provided"),yield ioUtil.mkdir(fsPath,
{recursive:!0})})}function which(tool,check){return io_awaiter(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){const result=yield which(tool,!1);if(!result)
throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable.\
 Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a \
directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return result}const matches2=yield findInPath(tool);return matches2&&matches2.length>
0?matches2[0]:""})}function findInPath(tool){return io_awaiter(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");const extensions=[];if(IS_WINDOWS&&process.env.PATHEXT)
for(const extension of process.env.PATHEXT.split(external_path_.delimiter))extension&&extensions.push(extension);if(isRooted(tool)){const filePath=yield tryGetExecutablePath(tool,extensions);return filePath?
[filePath]:[]}if(tool.includes(external_path_.sep))return[];const directories=[];if(process.env.PATH)for(const p of process.env.PATH.split(external_path_.delimiter))p&&directories.push(p);const matches2=[];
for(const directory of directories){const filePath=yield tryGetExecutablePath(external_path_.join(directory,tool),extensions);filePath&&matches2.push(filePath)}return matches2})}function readCopyOptions(options){
const force=options.force==null?!0:options.force,recursive=!!options.recursive,copySourceDirectory=options.copySourceDirectory==null?!0:!!options.copySourceDirectory;return{force,recursive,copySourceDirectory}}
function cpDirRecursive(sourceDir,destDir,currentDepth,force){return io_awaiter(this,void 0,void 0,function*(){if(currentDepth>=255)return;currentDepth++,yield mkdirP(destDir);const files=yield ioUtil.
readdir(sourceDir);for(const fileName of files){const srcFile=`${sourceDir}/${fileName}`,destFile=`${destDir}/${fileName}`;(yield ioUtil.lstat(srcFile)).isDirectory()?yield cpDirRecursive(srcFile,destFile,
currentDepth,force):yield io_copyFile(srcFile,destFile,force)}yield ioUtil.chmod(destDir,(yield ioUtil.stat(sourceDir)).mode)})}function io_copyFile(srcFile,destFile,force){return io_awaiter(this,void 0,
void 0,function*(){if((yield ioUtil.lstat(srcFile)).isSymbolicLink()){try{yield ioUtil.lstat(destFile),yield ioUtil.unlink(destFile)}catch(e){e.code==="EPERM"&&(yield ioUtil.chmod(destFile,"0666"),yield ioUtil.
unlink(destFile))}const symlinkFull=yield ioUtil.readlink(srcFile);yield ioUtil.symlink(symlinkFull,destFile,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(destFile))||force)&&(yield ioUtil.
copyFile(srcFile,destFile))})}const external_timers_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");var toolrunner_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}
function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};const toolrunner_IS_WINDOWS=process.platform==="win32";class ToolRunner extends external_events_.EventEmitter{constructor(toolPath,args,options){if(super(),!toolPath)
throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){this.options.listeners&&this.options.listeners.debug&&
this.options.listeners.debug(message)}_getCommandString(options,noPrefix){const toolPath=this._getSpawnFileName(),args=this._getSpawnArgs(options);let cmd=noPrefix?"":"[command]";if(toolrunner_IS_WINDOWS)
if(this._isCmdFile()){cmd+=toolPath;for(const a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){cmd+=`"${toolPath}"`;for(const a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(
toolPath);for(const a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=toolPath;for(const a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),
n=s.indexOf(external_os_.EOL);for(;n>-1;){const line=s.substring(0,n);onLine(line),s=s.substring(n+external_os_.EOL.length),n=s.indexOf(external_os_.EOL)}return s}catch(err){return this._debug(`error \
processing line. Failed with error ${err}`),""}}_getSpawnFileName(){return toolrunner_IS_WINDOWS&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(toolrunner_IS_WINDOWS&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return argline+=
'"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,
".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(arg);if(!arg)return'""';const cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~",
"|","<",">",'"'];let needsQuotes=!1;for(const char of arg)if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)
reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){if(!arg)return'\
""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=
arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||
{};const result={cwd:options.cwd||process.cwd(),env:options.env||process.env,silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||
!1,ignoreReturnCode:options.ignoreReturnCode||!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};const result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),options.windowsVerbatimArguments&&
(result.argv0=`"${toolPath}"`),result}exec(){return toolrunner_awaiter(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&(this.toolPath.includes("/")||toolrunner_IS_WINDOWS&&this.toolPath.
includes("\\"))&&(this.toolPath=external_path_.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield which(this.toolPath,!0),new Promise((resolve,reject)=>toolrunner_awaiter(
this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const arg of this.args)this._debug(`   ${arg}`);const optionsNonNull=this._cloneExecOptions(this.
options);!optionsNonNull.silent&&optionsNonNull.outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+external_os_.EOL);const state=new ExecState(optionsNonNull,this.toolPath);
if(state.on("debug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));const fileName=this._getSpawnFileName(),
cp2=external_child_process_namespaceObject.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName));let stdbuffer="";cp2.stdout&&cp2.stdout.on("data",data=>{this.
options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(
data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(line)})});let errbuffer="";if(cp2.stderr&&cp2.stderr.on("data",data=>{state.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.
errStream:optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(line)})}),
cp2.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp2.on("exit",code=>{state.processExitCode=code,state.processExited=!0,this._debug(
`Exit code ${code} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp2.on("close",code=>{state.processExitCode=code,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO str\
eams have closed for tool '${this.toolPath}'`),state.CheckComplete()}),state.on("done",(error,exitCode2)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),
cp2.removeAllListeners(),error?reject(error):resolve(exitCode2)}),this.options.input){if(!cp2.stdin)throw new Error("child process missing stdin");cp2.stdin.end(this.options.input)}}))})}}function argStringToArray(argString){
const args=[];let inQuotes=!1,escaped=!1,arg="";function append(c){escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<argString.length;i++){const c=argString.charAt(i);if(c==='"'){escaped?append(
c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.
length>0&&args.push(arg.trim()),args}class ExecState extends external_events_.EventEmitter{constructor(options,toolPath){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.
processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&
(this.delay=options.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout,this.
delay,this)))}_debug(message){this.emit("debug",message)}_setResult(){let error;this.processExited&&(this.processError?error=new Error(`There was an error when attempting to execute the process '${this.
toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?error=new Error(`The process '${this.toolPath}' failed\
 with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR st\
ream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",error,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.
processExited){const message=`The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDI\
O streams and has not yet exited.`;state._debug(message)}state._setResult()}}}var exec_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){
reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function exec2(commandLine,args,options){
return exec_awaiter(this,void 0,void 0,function*(){const commandArgs=argStringToArray(commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const toolPath=commandArgs[0];
return args=commandArgs.slice(1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return exec_awaiter(this,void 0,void 0,function*(){var _a,
_b;let stdout="",stderr="";const stdoutDecoder=new StringDecoder("utf8"),stderrDecoder=new StringDecoder("utf8"),originalStdoutListener=(_a=options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=
options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.
write(data),originalStdoutListener&&originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode2=yield exec2(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode:exitCode2,stdout,stderr}})}})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){
var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={exports:{}},threw=!0;try{__webpack_modules__[moduleId](
module,module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__,typeof __nccwpck_require__<
"u"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.
getPrototypeOf(obj):obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&value.__esModule||mode&16&&
typeof value.then=="function"))return value;var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&
2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.
d(ns,def),ns}})(),__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{
enumerable:!0,get:definition[key]})},__nccwpck_require__.f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.f[key](chunkId,promises),
promises),[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.r=exports=>{typeof Symbol<"u"&&
Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",{value:!0})},(()=>{var installedChunks={792:0},installChunk=data=>{var{
ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.m[moduleId]=modules[moduleId]);for(runtime&&runtime(__nccwpck_require__);i<
ids.length;i++)chunkId=ids[i],__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0](),installedChunks[ids[i]]=0};__nccwpck_require__.f.j=(chunkId,promises)=>{
var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:void 0;if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=import("\
./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{throw installedChunks[chunkId]!==0&&(installedChunks[chunkId]=void 0),e}),promise=Promise.race([promise,new Promise(resolve=>installedChunkData=
installedChunks[chunkId]=[resolve])]);promises.push(installedChunkData[1]=promise)}}})();var __webpack_exports__={};class StandardOutput{problem;#stream;#holds;#abandoned=!1;#held="";#turn;#waiting=[];constructor(stream=process.
stdout,holds=!0){this.#stream=stream,this.#holds=holds,stream.on("drain",()=>this.#release()),stream.on("error",error=>this.#fail(error))}get abandoned(){return this.#abandoned}abandon(problem){this.#abandoned=
!0,this.problem??=problem,this.#held="",this.#release()}flush(){return this.problem!==void 0?Promise.resolve():(this.#send(),new Promise(resolve=>{this.#waiting.push(resolve),this.#stream.write("",()=>resolve())}))}write(text){
if(this.problem!==void 0)return;if(typeof text!="string")return this.#send(),this.#hand(text);this.#held+=text;const{writableNeedDrain,writableHighWaterMark}=this.#stream;if(!this.#holds||writableNeedDrain||
this.#held.length>writableHighWaterMark)return this.#send();this.#turn??=setImmediate(()=>{this.#send()})}#send(){this.#turn!==void 0&&clearImmediate(this.#turn),this.#turn=void 0;const text=this.#held;
if(this.#held="",!(text===""||this.#stream.write(text,this.#onWritten)))return new Promise(resolve=>{this.#waiting.push(resolve)})}#hand(bytes){return new Promise(resolve=>{this.#stream.write(bytes,error=>{
this.#onWritten(error),resolve()})})}#onWritten=error=>{error!=null&&this.#fail(error)};#fail(error){this.problem??=`standard output cannot be written: ${error.code??error.message}`,this.#release()}#release(){
const waiting=this.#waiting;this.#waiting=[];for(const resume of waiting)resume()}}var task_graph=__nccwpck_require__(3446),clock=__nccwpck_require__(9144),message_of=__nccwpck_require__(898);class ReporterLane{#reporter;#view;#onFailure;#waiting=[];#work;#dropped;constructor(reporter,view,onFailure){
this.#reporter=reporter,this.#view=view,this.#onFailure=onFailure}get busy(){return this.#work!==void 0}get dropped(){return this.#dropped}push(event){if(this.#dropped===void 0)try{const work=this.#reporter.
on(event,this.#view);if(work===void 0)return;this.#work===void 0?this.#work=this.#finish(work):this.#waiting.push(work)}catch(error){this.#drop(error)}}async idle(){await this.#work}async close(){if(this.#dropped!==
void 0)return this.#dropped;try{await this.#reporter.close?.();return}catch(error){return this.#problem(error)}}async#finish(first){try{for(await first();this.#waiting.length>0;){const batch=this.#waiting;
this.#waiting=[];for(const work of batch){if(this.#dropped!==void 0)return;await work()}}}catch(error){this.#drop(error)}finally{this.#work=void 0}}#drop(error){this.#dropped=this.#problem(error),this.#waiting=
[],this.#onFailure(this.#dropped)}#problem(error){return`the ${this.#reporter.name} report is incomplete: ${(0,message_of.b)(error)}`}}class EventDispatcher{#lanes;#now;#pending=[];#handingOut=!1;constructor(timeline,reporters,now){
this.#now=now,this.#lanes=[timeline,...reporters].map(reporter=>new ReporterLane(reporter,timeline,problem=>this.#warn(problem)))}dispatch(event){if(this.#pending.push(event),!this.#handingOut){this.#handingOut=
!0;for(let next=this.#pending.shift();next!==void 0;next=this.#pending.shift())for(const lane of this.#lanes)lane.push(next);this.#handingOut=!1}}get problems(){return this.#lanes.map(lane=>lane.dropped).
filter(problem=>problem!==void 0)}async idle(){let busy=this.#lanes.filter(lane=>lane.busy);for(;busy.length>0;)await Promise.all(busy.map(lane=>lane.idle())),busy=this.#lanes.filter(lane=>lane.busy)}async close(){
return await this.idle(),(await Promise.all(this.#lanes.map(lane=>lane.close()))).filter(problem=>problem!==void 0)}#warn(problem){this.dispatch({type:"warning",at:this.#now(),message:problem,task:void 0})}}
var critical_path=__nccwpck_require__(9187),run_report=__nccwpck_require__(5176);const negligible=1e-6;function countedSeconds({readySeconds,seconds}){return readySeconds??seconds}function repeatedSeconds({
task:task2,alsoRan}){return task2.service!==void 0?0:alsoRan.reduce((sum2,attempt)=>sum2+(0,run_report.ri)(attempt,attempt.startedAt),0)}function heldCpuSeconds(task2,budget){const{cpus}=task2.task;return(cpus===
"all"?budget:Math.min(cpus,budget))*countedSeconds(task2)}function floorOf(criticalPathSeconds,cpuBoundSeconds){return criticalPathSeconds>=cpuBoundSeconds-negligible?{kind:"critical-path",seconds:criticalPathSeconds}:
{kind:"cpus",seconds:cpuBoundSeconds}}function measuredCriticalPath(graph,tasks,now){const{path:path2,seconds}=(0,critical_path.v)(graph,number2=>secondsForDependents(tasks[number2],now));return{path:path2.
filter(id=>(tasks[graph.numberOf.get(id)??-1]?.attempts.length??0)>0),seconds}}function secondsForDependents(task2,now){const first=task2?.attempts[0],last=task2?.attempts.at(-1);return task2===void 0||
first===void 0||last===void 0?0:task2.readySeconds??Math.max(0,(last.ended?.at??now)-first.startedAt)/1e3}var model_outcome=__nccwpck_require__(6805);function newRecord(task2,expected){const name=task2.
name.includes("${{")?task2.id:task2.name;return{task:task2,expectedSeconds:expected?.isKnown===!0?expected.seconds:void 0,name,attempts:void 0,readySeconds:void 0,ended:void 0,elsewhere:void 0,annotations:void 0,
hasMasks:!1}}function withoutFiles(attempt){const{ended}=attempt;return ended===void 0||ended.outcome.files===model_outcome.oI?attempt:{...attempt,ended:{...ended,outcome:{...ended.outcome,files:model_outcome.
oI}}}}function startAttempt(record2,{attempt,slot,at,name}){record2.name=name,record2.attempts=(record2.attempts??none).map(withoutFiles),record2.attempts.push({attempt,slot,startedAt:at,ended:void 0})}
function endAttempt(record2,event){const{attempt,slot,at,outcome}=event,attempts2=record2.attempts??=[],index=attempts2.findLastIndex(candidate=>candidate.attempt===attempt),startedAt=attempts2[index]?.
startedAt??at,ended={attempt,slot,startedAt,ended:{at,outcome}};index<0?attempts2.push(ended):attempts2[index]=ended}function noteLeftover(record2,event){const{process:process2,survives}=event,attempts2=record2.
attempts??[],index=attempts2.findIndex(({attempt:attempt2})=>attempt2===event.attempt),attempt=attempts2[index];if(attempt?.ended===void 0)return;const{outcome}=attempt.ended,isOther=({pid})=>pid!==process2.
pid,leftovers2=outcome.leftovers.filter(isOther),survivors=outcome.survivors.filter(isOther),known2=survives===void 0?{...outcome,leftovers:[...leftovers2,process2],survivors}:{...outcome,leftovers:leftovers2,
survivors:[...survivors,{...process2,reason:survives}]};attempts2[index]={...attempt,ended:{...attempt.ended,outcome:known2}}}function ranElsewhere(record2,{machine,attempts:attempts2}){(record2.elsewhere??=
[]).push(...attempts2.map(attempt=>attemptOf(machine,attempt)))}function endTask(record2,event){const{at,result,tolerated,because,givenFiles,elsewhere}=event;record2.ended={at,result,tolerated,because,
givenFiles},elsewhere!==void 0&&(record2.elsewhere=record2.elsewhere?.filter(({machine})=>machine!==elsewhere.machine),record2.attempts=elsewhere.attempts.map(attempt=>attemptOf(elsewhere.machine,attempt)),
elsewhere.name!==void 0&&(record2.name=elsewhere.name))}function attemptOf(machine,ran){const{attempt,slot,startedAt,endedAt,outcome}=ran;return{attempt,slot,machine,startedAt,ended:{at:endedAt,outcome}}}
const none=[];function taskReport(record2,now,names2){const{task:task2,expectedSeconds,name,readySeconds,ended,elsewhere}=record2,attempts2=record2.attempts===void 0?none:[...record2.attempts];return{
task:task2,expectedSeconds,name,label:names2.label(record2),blamed:names2.blamed(ended?.because,attempts2.at(-1)?.ended?.outcome.termination),attempts:attempts2,alsoRan:elsewhere===void 0?none:[...elsewhere],
readySeconds,ended,seconds:sum(attempts2.map(attempt=>(0,run_report.ri)(attempt,now))),flaky:ended?.result==="success"&&!ended.tolerated&&(0,run_report.oc)(attempts2),annotations:record2.annotations===
void 0?none:[...record2.annotations],hasMasks:record2.hasMasks}}function sum(numbers){return numbers.reduce((total,number2)=>total+number2,0)}var task_names=__nccwpck_require__(7962);const longestAnnotations=16*
1024**2,notKept={error:withoutText("error"),warning:withoutText("warning"),notice:withoutText("notice")};function withoutText(level){const message=`the log has this ${level}: the annotations of all ta\
sks are too long to be kept`;return{level,message,properties:new Map}}class Timeline{name="timeline";#start;#processes;#ended;#closedBy;#insight;#lastAt=0;#records=new Map;#names=new task_names.E5(this.#records);#warnings=[];#report;#annotationRoom=longestAnnotations;on(event){
switch(this.#lastAt=Math.max(this.#lastAt,event.at),this.#report=void 0,event.type){case"run-started":this.#start=event;for(const task2 of event.tasks){const record2=newRecord(task2,event.expected?.get(
task2.id));this.#records.set(task2.id,record2),this.#names.rename(record2,void 0)}for(const{name:machine,attempts:attempts2}of event.machines??[])for(const[id,ran]of attempts2){const record2=this.#records.
get(id);record2!==void 0&&ranElsewhere(record2,{machine,attempts:ran})}return;case"attempt-started":this.#changeName(event.task,record2=>startAttempt(record2,event));return;case"attempt-ended":endAttempt(
this.#record(event.task),event);return;case"service-ready":this.#record(event.task).readySeconds=event.seconds;return;case"task-ended":this.#changeName(event.task,record2=>endTask(record2,event));return;case"\
task-annotation":(this.#record(event.task).annotations??=[]).push(this.#kept(event.command));return;case"run-closed":event.cause.kind!=="matrix-fail-fast"&&(this.#closedBy??=event.cause);return;case"p\
rocesses-owned":this.#processes=event.by;return;case"warning":this.#warnings.push({message:event.message,task:event.task});return;case"run-ended":this.#ended={at:event.at,result:event.result};return;case"\
leftover":noteLeftover(this.#record(event.task),event);return;case"secret":this.#record(event.task).hasMasks=!0;return;case"insight":this.#insight=event.insight;return;case"task-matcher":case"task-out\
put":case"debug":case"explanation":case"heartbeat":return}}task(id){return taskReport(this.#record(id),this.#lastAt,this.#names)}labelOf(id){const record2=this.#records.get(id);return record2===void 0?
id:this.#names.label(record2)}attemptsOf(id){return this.#record(id).attempts?.length??0}report(){return this.#report??=this.#makeReport(),this.#report}#makeReport(){const start=this.#start;if(start===
void 0)throw new Error("internal error: a report was asked for before the run started");const end=this.#ended?.at??this.#lastAt,tasks=new Map;for(const[id,record2]of this.#records)tasks.set(id,taskReport(
record2,end,this.#names));const machines=start.machines??[],budgets=new Map(machines.map(({name,cpus})=>[name,cpus])),budgetOf=task2=>budgets.get(task2.attempts.at(-1)?.machine??"")??start.parallelism,
cpuSeconds=sum(Array.from(tasks.values(),task2=>heldCpuSeconds(task2,budgetOf(task2)))),startedAt=machines.reduce((first,machine)=>Math.min(first,machine.startedAt),start.at),allCpus=machines.length===
0?start.parallelism:sum(machines.map(machine=>machine.cpus));let path2;return{title:start.title,graphFile:start.graphFile,reportDirectory:start.reportDirectory,parallelism:start.parallelism,parallelismBecause:start.
parallelismBecause,lendsCpus:start.lendsCpus===!0,processes:this.#processes,startedAt,startedHereAt:start.at,ended:this.#ended,closedBy:this.#closedBy,machines,tasks,counts:countResults(tasks),wallSeconds:Math.
max(0,end-startedAt)/1e3,taskSeconds:sum(Array.from(tasks.values(),countedSeconds)),repeatedSeconds:sum(Array.from(tasks.values(),repeatedSeconds)),allCpus,cpuBoundSeconds:cpuSeconds/allCpus,get criticalPath(){
return path2??=measuredCriticalPath(start.graph,[...tasks.values()],end)},get floor(){return floorOf(this.criticalPath.seconds,this.cpuBoundSeconds)},warnings:[...this.#warnings],insight:this.#insight}}#kept(command2){
const sizes=Array.from(command2.properties,([name,value])=>name.length+value.length);return this.#annotationRoom-=command2.message.length+sum(sizes),this.#annotationRoom>=0?command2:notKept[command2.level]}#changeName(id,change2){
const record2=this.#record(id),before=record2.name;change2(record2),this.#names.rename(record2,before)}#record(id){const record2=this.#records.get(id);if(record2===void 0)throw new Error(`internal err\
or: an event names the unknown task "${id}"`);return record2}}function countResults(tasks){const counts={success:0,failure:0,cancelled:0,skipped:0};for(const{ended}of tasks.values())ended!==void 0&&(counts[ended.
result]+=1);return counts}var action_exec=__nccwpck_require__(5963),external_node_fs_=__nccwpck_require__(3024),time_limit=__nccwpck_require__(127),pipe_reader=__nccwpck_require__(7451),describe_error=__nccwpck_require__(
2445),process_table=__nccwpck_require__(3331);function runOrder(command2,before){const{directory,env,program:program2,args}=command2,set=[];let common=0;for(const[name,value]of env){const old=before.get(
name);old!==void 0&&(common+=1),old!==value&&set.push(`${name}=${value}`)}const unset=common===before.size?[]:[...before.keys()].filter(name=>!env.has(name));return keeper_orders_frame("r",[directory,
set.length,...set,unset.length,...unset,program2,...args].join("\0"))}function endOrder(signal,graceMilliseconds){return keeper_orders_frame("e",`${signal.slice(3)} ${Math.max(0,Math.ceil(graceMilliseconds))}`)}
const lookOrder=keeper_orders_frame("l",""),letGoOrder=keeper_orders_frame("q","");function keeper_orders_frame(kind,text){const length=Buffer.byteLength(text),bytes=Buffer.allocUnsafe(5+length);return bytes.
write(kind,"latin1"),bytes.writeUInt32BE(length,1),bytes.write(text,5),bytes}function readReport(line){const[kind="",...words]=line.split(" "),[first=""]=words;switch(kind){case"ready":return{kind,descriptor:Number(
first),capacity:Number(words[1])};case"failed":return first==="fork"||first==="chdir"||first==="exec"?{kind,step:first,errno:Number(words[1])}:void 0;case"exit":return{kind,status:Number(first),usage:usageOf(
words)};case"gone":return{kind,unread:Number(first),usage:usageOf(words)};case"here":return{kind,pids:words.map(Number)};case"refused":return{kind,signal:first,pids:words.slice(1).map(Number)};default:
return}}function usageOf([,microseconds,kibibytes]){if(!(microseconds===void 0||kibibytes===void 0))return{cpuSeconds:Number(microseconds)/1e6,peakBytes:Number(kibibytes)*1024}}const systemCalls=new Map(
[["x64",[157,112,14,289,228,61]],["arm64",[167,157,135,74,113,260]]]);function keeperArguments(platform=process.platform,architecture=process.arch){const numbers=platform==="linux"?systemCalls.get(architecture):
void 0;return numbers===void 0?void 0:["-e",keeperCommand,...numbers.map(String)]}const keeperVariable="RUNDAG_KEEPER",keeperCommand=`eval delete $ENV{${keeperVariable}}; die $@`,keeperScript=`
use strict;
my ($prctl, $setsid, $sigmask, $signalfd, $clock, $wait4, $capacity) = @ARGV;
my ($every, $none) = (pack('Q', ~0), pack('Q', 0));
my ($control, $reader, $orders, $reports) = (undef, undef, '', '');
my ($busy, $main, $left, $alone) = (0, 0, 0, 0);
my ($phase, $deadline, $began, $refused, %met) = ('', 0, 0, '');
# A status, and a struct rusage: the system call writes into them.
my ($status, $usage) = (pack('i', 0), "\\0" x 144);
my ($cpu, $peak) = (0, 0);

sub now {
  my $time = "\\0" x 16;
  syscall($clock, 1, $time);
  my ($seconds, $nanoseconds) = unpack 'qq', $time;
  return $seconds * 1000 + $nanoseconds / 1e6;
}
sub descendants {
  my (@found, @open);
  @open = ($$);
  while (defined(my $pid = shift @open)) {
    opendir(my $threads, "/proc/$pid/task") or next;
    for my $thread (readdir $threads) {
      open(my $file, '<', "/proc/$pid/task/$thread/children") or next;
      my @children = split ' ', <$file> // '';
      push @found, @children;
      push @open, @children;
    }
  }
  return @found;
}
# How much of the output lies in the pipe.
sub pending {
  my $count = pack('i', 0);
  return ioctl($reader, 0x541B, $count) ? unpack('i', $count) : 1 << 20;
}
sub alive {
  open(my $file, '<', "/proc/$_[0]/stat") or return 0;
  return (<$file> // '') =~ /.*\\) [^ZX]/s;
}
# The group at once, so that no parent outlives its child for a moment; then the others, parents before children.
# None gets it twice: to some, as to Rundag itself, a second signal means more than the first.
sub strike {
  my (@signals) = @_;
  my ($new, @refused) = (0);
  my @pids = descendants();
  my $group = $main && kill($signals[0], -$main) ? $main : 0;
  for my $pid (@pids) {
    $new = 1 if !$met{$pid}++;
    my $signal = $group && (getpgrp($pid) // 0) == $group ? 0 : $signals[0];
    push @refused, $pid if !kill($signal, $pid) && $! == 1 && alive($pid);
    kill $_, $pid for @signals[1 .. $#signals];
  }
  my $now = "@refused";
  $reports .= "refused $signals[0] $now\\n" if $now ne '' && $now ne $refused;
  $refused = $now;
  return $new;
}
# Its descendants would be nobody's if it was killed: then they are the guard's.
sub guard {
  my ($keeper) = @_;
  $SIG{CONT} = sub { kill 'CONT', $keeper };
  syscall($prctl, 1, 18, 0, 0, 0);
  my $others = pack('Q', ~(1 << 17));
  syscall($sigmask, 2, $others, 0, 8);
  my $pid = 0;
  $pid = waitpid(-1, 0) while $pid != $keeper;
  my $how = $?;
  exit 0 if $how == 0;
  my $until = now() + 10000;
  while (now() < $until) {
    1 while ($pid = waitpid(-1, 1)) > 0;
    last if $pid < 0;
    select(undef, undef, undef, 0.002) if !strike('KILL');
  }
  exit($how & 127 ? 128 + ($how & 127) : 1);
}
sub run {
  my ($directory, $set, @rest) = split /\\0/, $_[0], -1;
  for (splice @rest, 0, $set) {
    my ($name, $value) = split /=/, $_, 2;
    $ENV{$name} = $value;
  }
  my $unset = shift @rest;
  delete $ENV{$_} for splice @rest, 0, $unset;
  ($busy, $phase, $refused, %met) = (1, '', '');
  ($cpu, $peak) = (0, 0);
  $main = fork();
  if (!defined $main) {
    ($main, $busy) = (0, 0);
    $reports .= 'failed fork ' . ($! + 0) . "\\ngone 0\\n";
    return;
  }
  return if $main;
  syscall($setsid);
  # Should it kill its keeper, it ends with it.
  syscall($prctl, 1, 9, 0, 0, 0);
  syscall($sigmask, 2, $none, 0, 8);
  my $step = 'chdir';
  if (chdir $directory) {
    $step = 'exec';
    exec { $rest[0] } @rest;
  }
  syswrite $control, "failed $step " . ($! + 0) . "\\n";
  kill 'KILL', $$;
}
sub end {
  my ($signal, $grace) = @_;
  my $until = now() + $grace;
  if ($phase eq '') {
    strike($signal, 'CONT') if $grace > 0;
    ($phase, $deadline) = ('asking', $until);
  }
  $deadline = $until if $until < $deadline;
}
sub order {
  my ($kind, $text) = @_;
  if ($kind eq 'r') { run($text) }
  elsif ($kind eq 'e') { end(split / /, $text) if $busy }
  elsif ($kind eq 'l') { $reports .= join(' ', 'here', grep { alive($_) } descendants()) . "\\n" }
  elsif ($kind eq 'q') { exit 0 }
}

$0 = 'rundag-keeper';
open($control, '+<&=', 3) or die;
fcntl($control, 2, 1);
-e "/proc/$$/task/$$/children" or die;
pipe($reader, my $writer) or die;
# F_SETPIPE_SZ, which may be refused, and F_GETPIPE_SZ.
fcntl($writer, 1031, $capacity + 0);
$capacity = fcntl($writer, 1032, 0) || 0;
open(STDOUT, '>&', $writer);
open(STDERR, '>&', $writer);
syscall($prctl, 36, 1, 0, 0, 0) == 0 or die;
my $keeper = fork();
exit($! + 0) if !defined $keeper;
guard($keeper) if $keeper;
syscall($prctl, 36, 1, 0, 0, 0);
syscall($prctl, 1, 18, 0, 0, 0);
my $child = pack('Q', 1 << 16);
syscall($sigmask, 2, $every, 0, 8) == 0 or die;
my $ends = syscall($signalfd, -1, $child, 8, 02004000);
open(my $signals, '<&=', $ends) or die;
syswrite $control, 'ready ' . fileno($reader) . " $capacity\\n";
while (1) {
  my $wait;
  $wait = ($deadline - now()) / 1000 if $phase eq 'asking';
  $wait = now() - $began < 1000 ? 0.002 : 0.02 if $phase eq 'forcing';
  $wait = 0 if defined $wait && $wait < 0;
  my $ready = '';
  vec($ready, 3, 1) = 1 if !$alone;
  vec($ready, $ends, 1) = 1;
  my $count = select($ready, undef, undef, $wait);
  sysread $signals, my $seen, 1280 if $count > 0 && vec($ready, $ends, 1);
  my $pid;
  while (($pid = syscall($wait4, -1, $status, 1, $usage)) > 0) {
    # The times in user and system mode, each in seconds and microseconds, and the largest resident set.
    my @used = unpack 'q5', $usage;
    $cpu += ($used[0] + $used[2]) * 1000000 + $used[1] + $used[3];
    $peak = $used[4] if $used[4] > $peak;
    next if $pid != $main;
    $main = 0;
    $reports .= 'exit ' . unpack('i', $status) . " $cpu $peak\\n";
  }
  $left = $pid == 0;
  if ($busy && !$left) {
    $reports .= 'gone ' . pending() . " $cpu $peak\\n";
    ($busy, $phase) = (0, '');
  }
  if ($phase eq 'asking' && now() >= $deadline) { ($phase, $began, $refused) = ('forcing', now(), '') }
  # One that keeps forking is met as a new process each time: it is chased without a pause.
  if ($phase eq 'forcing') { for (1 .. 50) { last if !strike('KILL') } }
  if ($count > 0 && vec($ready, 3, 1)) {
    if (!sysread $control, $orders, 1 << 20, length $orders) {
      $alone = 1;
      end('TERM', 300) if $busy;
    }
    while (length $orders >= 5) {
      my ($kind, $length) = unpack 'aN', $orders;
      last if length $orders < 5 + $length;
      my $text = substr $orders, 5, $length;
      substr($orders, 0, 5 + $length) = '';
      order($kind, $text);
    }
  }
  if ($reports ne '') {
    syswrite $control, $reports;
    $reports = '';
  }
  exit 0 if $alone && (!$left || $phase eq 'forcing' && now() - $began > 10000);
}
`;class KeeperSocket{#listener;#socket;#state="waiting";#orders=[];#text="";#holds=!1;constructor(listener){this.#listener=listener}connect(socket){this.#socket=socket,socket.setEncoding("latin1"),socket.
on("data",text=>this.#onText(text)),socket.on("error",()=>{}),socket.on("close",()=>this.#listener.closed())}open(){if(this.#state==="waiting"){this.#state="open",this.hold(this.#holds);for(const order of this.#orders.
splice(0))this.send(order)}}send(order){this.#state==="waiting"?this.#orders.push(order):this.#state==="open"&&this.#socket?.write(order)}hold(holds){this.#holds=holds,holds?this.#socket?.ref():this.#socket?.
unref()}end(){this.#state="ended",this.#socket?.end()}destroy(){this.#state="ended",this.#socket?.destroy()}whenClosed(milliseconds,then){const socket=this.#socket;if(socket===void 0||socket.closed){then();
return}const limit=new time_limit.h9(milliseconds,()=>socket.destroy());socket.once("close",()=>{limit.cancel(),then()}),this.end()}#onText(text){const lines=(this.#text+text).split(`
`);this.#text=lines.pop()??"",this.#listener.reports(lines.map(readReport).filter(report=>report!==void 0))}}const patience=1e4,ignore=()=>{},keeperStdio=["ignore","ignore","ignore","pipe"];class Keeper{output;ready;begun;#process;#socket=new KeeperSocket(
{reports:reports=>this.#onReports(reports),closed:()=>this.#awaitEnd()});#phase="starting";#env;#listener;#sink=ignore;#looks=[];#onBegun=()=>{};#onReady=()=>{};#end;#onEnd=()=>{};#closed;constructor({
launcher,perl,args,pipeBytes:pipeBytes2,jobserver}){const env=new Map([["PATH",process.env.PATH??"/usr/bin:/bin"]]);this.#env=env,this.begun=new Promise(resolve=>{this.#onBegun=resolve}),this.ready=new Promise(
resolve=>{const limit=new time_limit.h9(patience,()=>this.#lose({kind:"ended",how:"it was not ready in time"}));this.#onReady=problem=>{limit.cancel(),resolve(problem)}}),launcher.start({program:perl,
args:[...args,String(pipeBytes2)],directory:"/",env:new Map(env).set(keeperVariable,keeperScript),verbatim:!1,stdio:jobserver?.stdioWith(keeperStdio)??keeperStdio,detached:!0},{started:process2=>this.#onStarted(
process2),ended:(code,signal)=>this.#lose(this.#endOf(code??0,signal)),failed:error=>this.#lose({kind:"not-started",error})})}get end(){return this.#end}onEnd(callback){this.#end===void 0?this.#onEnd=
callback:callback()}get env(){return this.#env}run(order,env,sink,listener){this.#listener=listener,this.#sink=sink,this.output?.redirect(sink),this.#socket.hold(!0),this.#env=env,this.#socket.send(order)}look(){
return this.#phase==="over"?Promise.resolve([]):new Promise(resolve=>{this.#looks.push(resolve),this.goOn(),this.#socket.send(lookOrder)})}endAll(signal,graceMilliseconds){this.goOn(),this.#socket.send(
endOrder(signal,graceMilliseconds))}goOn(){const pid=this.#process?.pid;pid!==void 0&&this.#phase!=="over"&&(0,process_table.vG)(-pid,"SIGCONT")}rest(){this.#listener=void 0,this.output?.redirect(ignore),
this.#socket.hold(!1)}letGo(){this.goOn(),this.#socket.send(letGoOrder),this.close()}close(){this.goOn(),this.rest(),this.#socket.end(),this.output?.close(),this.#phase="over"}#onStarted(started){this.#process=
started,this.#onBegun(),started.letGo();const{control}=started;if(control===void 0){this.#lose({kind:"ended",how:"its descriptors could not be set"});return}this.#socket.connect(control)}#onReports(reports){
const ofCommand=[];for(const report of reports)report.kind==="ready"?this.#open(report.descriptor,report.capacity):report.kind==="here"?this.#looks.shift()?.(report.pids):this.#end===void 0&&ofCommand.
push(report);ofCommand.length>0&&this.#listener?.reported(ofCommand)}#open(descriptor,capacity){const{O_RDONLY,O_NONBLOCK}=external_node_fs_.constants;try{const path2=`/proc/${this.#process?.pid}/fd/${descriptor}`;
this.output=new pipe_reader.S((0,external_node_fs_.openSync)(path2,O_RDONLY|O_NONBLOCK),this.#sink,capacity)}catch(error){this.#lose({kind:"not-started",error});return}this.output.letGo(),this.#phase=
"ready",this.#socket.open(),this.#onReady(void 0)}#awaitEnd(){this.#end!==void 0||this.#phase==="over"||(this.#closed=new time_limit.h9(patience,()=>this.#lose({kind:"ended",how:"it closed its socket"})))}#endOf(code,signal){
return this.#phase==="starting"&&signal===null&&code>0?{kind:"not-started",error:(0,describe_error.Oj)(code)}:{kind:"ended",how:signal??howOf(code)}}#lose(end){if(this.#end!==void 0)return;this.#onBegun(),
this.#end=end,this.#closed?.cancel();const wasUsed=this.#phase==="ready",wasOver=this.#phase==="over";this.#phase="over";for(const resolve of this.#looks.splice(0))resolve([]);this.#onReady(end.kind===
"ended"?end.how:(0,message_of.b)(end.error)),this.#onEnd(),wasUsed?this.#socket.whenClosed(patience,()=>this.#listener?.lost(end)):(wasOver||this.#socket.destroy(),this.#listener?.lost(end.kind==="not\
-started"?end:{kind:"not-started",error:new Error(end.how)}))}}function howOf(code){return code>128?(0,describe_error.yD)(code-128):`exit code ${code}`}var process_tree=__nccwpck_require__(4899),reaper=__nccwpck_require__(
8288),find_program=__nccwpck_require__(1514),process_table_linux=__nccwpck_require__(4387),findings=__nccwpck_require__(9831),leftovers=__nccwpck_require__(6781),start_refusal=__nccwpck_require__(1903),
survival=__nccwpck_require__(4397);const lookInterval=100;class KeptEnd{stuck;#keeper;#signal;#give=()=>{};#limit;#looking;#refusedSince;#asking=!1;constructor(keeper,{signal,graceMilliseconds}){this.#keeper=
keeper,this.#signal=signal,this.stuck=new Promise(resolve=>{this.#give=resolve}),this.hurry(graceMilliseconds)}hurry(milliseconds){this.#keeper.endAll(this.#signal,milliseconds),this.#limit?.cancel(),
this.#limit=new time_limit.h9(milliseconds+survival.Pj,()=>this.#give())}refused(signal,pids){this.#asking||(this.#asking=!0,(0,survival.O9)(signal,pids).finally(()=>{this.#asking=!1}),this.#looking??=
setInterval(()=>{this.#look()},lookInterval))}stop(){this.#limit?.cancel(),clearInterval(this.#looking)}async survivors(){return(await this.#keeper.look()).map(pid=>({pid,command:process_table_linux.q.
command({pid}),reason:(0,survival.t9)({refused:isRefused(pid),waitsInKernel:process_table_linux.q.waitsInKernel(pid)})}))}async#look(){const pids=await this.#keeper.look();pids.length===0||!pids.every(
isRefused)?this.#refusedSince=void 0:this.#refusedSince??=performance.now(),this.#refusedSince!==void 0&&performance.now()-this.#refusedSince>=survival.TC&&this.#give()}}function isRefused(pid){return(0,process_table.
vG)(pid,0)==="not-permitted"}class KeptCommand{request;#pool;#over;#onOver=()=>{};#whenOver=()=>{};#state="runs";#keeper;#launch;#listener;#own;#told=!1;#usage;#found;#end;#kept=!1;constructor(request,pool){
this.request=request,this.#pool=pool,this.#found=(0,findings.W)(request.order,pool.debug),this.#over=new Promise(resolve=>{this.#onOver=resolve})}start(launch,listener){this.#launch=launch,this.#listener=
listener;const{order,output}=this.request,{program:program2,args,env}=launch,keeper=this.#pool.acquire();this.#keeper=keeper;const toRun=runOrder({directory:order.workingDirectory,env,program:program2,
args},keeper.env);keeper.run(toRun,env,output.stream(),this),listener.started()}reported(reports){for(const report of reports)this.#take(report);this.#tell()}lost(end){this.#state!=="gone"&&(this.#state=
"lost",this.#keeper?.output?.drain(),this.#own??=end.kind==="ended"?{kind:"keeper-killed",how:end.how}:(0,start_refusal.ow)(end.error,"the process that would hold the task","/"),this.#finish(),this.#tell())}get isGone(){
return this.#is("gone")}get usage(){return this.#own?.kind==="could-not-start"?void 0:this.#usage}async settle(milliseconds){return this.#is("runs")&&await(0,time_limit._R)(milliseconds,done=>{this.#whenOver=
done}),this.#is("gone")?"nothing-left":(this.#keeper?.output?.drain(),"left")}async look(){const notes=(await this.#keeper?.look()??[]).map(pid=>({pid,command:process_table_linux.q.command({pid})}));for(const note of notes)
this.#found?.(note,"keeper");return notes}async end(options){const before=this.#own===void 0?[]:await this.look();let survivors=[];if(this.#is("runs")&&this.#keeper!==void 0){const graceMilliseconds=this.#pool.
graceOf(options.graceMilliseconds),end=new KeptEnd(this.#keeper,{...options,graceMilliseconds});this.#end=end,this.#pool.began(end),await Promise.race([this.#over,end.stuck]),end.stop(),this.#pool.over(
end),this.#is("runs")&&(survivors=await end.survivors())}if(this.#is("lost"))return this.#pool.endLost(this.request,options);const left=new Set(survivors.map(({pid})=>pid));return{ended:before.filter(
({pid})=>!left.has(pid)),survivors}}keep(){this.#kept=!0,this.#keeper?.output?.redirect((0,leftovers.tC)(this.request.output.log)),this.#pool.retire(this)}async leave(){const keeper=this.#keeper,left=await this.
look();return keeper?.output?.drain(),left.length>0&&keeper?.output!==void 0&&(0,leftovers.Cw)(keeper.output.descriptor,this.request.output.log.path),keeper!==void 0&&this.#pool.dismiss(keeper,!0),this.
request.output.log.close(),left}async endKept(options){const report=await this.end(options);return this.#keeper?.output?.drain(),this.#keeper!==void 0&&this.#pool.dismiss(this.#keeper,report.survivors.
length>0),this.request.output.log.close(),report}release(survives){const keeper=this.#keeper;keeper===void 0||this.#kept||(this.#keeper=void 0,this.#is("gone")?this.#pool.giveBack(keeper):this.#pool.dismiss(
keeper,survives))}#take(report){switch(report.kind){case"failed":this.#own=this.#refusal(report.step,(0,describe_error.Oj)(report.errno));return;case"exit":this.#own??=endOf(report.status),this.#usage=
report.usage;return;case"gone":this.#state="gone",this.#usage=report.usage,report.unread>0&&this.#keeper?.output?.drain(report.unread),this.#finish();return;case"refused":this.#end?.refused(report.signal,
report.pids);return;case"ready":case"here":}}#refusal(step,error){const directory=this.request.order.workingDirectory;return step==="chdir"?(0,start_refusal.Bp)(error,directory):(0,start_refusal.ow)(error,
this.#launch?.program??"",directory)}#finish(){this.#onOver(),this.#whenOver()}#tell(){const own=this.#own;if(!(own===void 0||this.#told))if(own.kind==="could-not-start"){if(this.#is("runs"))return;this.#told=
!0,this.#listener?.failed(own)}else this.#told=!0,this.#listener?.ended(own)}#is(state){return this.#state===state}}function endOf(status){const signal=status&127;return signal===0?{kind:"exited",code:status>>
8}:{kind:"signalled",signal:(0,describe_error.yD)(signal)}}const longestEnd=1e3,goOnInterval=1e3,pipeBytes={large:1024*1024,usual:64*1024},mostLarge=16,mostAhead=8,ownerVariable="RUNDAG_PROCESSES";function keeperStart(launcher,jobserver){
if(process.env[ownerVariable]==="process-table")return`${ownerVariable} chooses the process table`;const args=keeperArguments();if(args===void 0)return`there are no keepers on ${process.platform} ${process.
arch}`;const perl=(0,find_program.Kp)("perl",(0,find_program.am)(),"/");return perl.kind==="found"?{launcher,perl:perl.path,args,jobserver,pipeBytes:pipeBytes.large}:"there is no perl"}class Keepers{facts={
kind:"keepers"};#start;#started=1;#surroundings;#idle=[];#busy=new Set;#leaving=new Set;#retired=new Set;#ends=new Set;#goOn;#latestKill=1/0;#reaper;#since=process_table_linux.q.now();constructor(start,first,surroundings,atOnce){
for(this.#start=start,this.#surroundings=surroundings;this.#started<Math.min(atOnce,mostAhead);)this.#idle.push(this.#makeKeeper());this.#idle.push(first),this.#goOn=setInterval(()=>{for(const keeper of this.#busy)
keeper.goOn()},goOnInterval).unref()}static async open(launcher,first,surroundings,atOnce){const start=keeperStart(launcher,surroundings.jobserver);if(typeof start=="string")return start;const keeper=first??
new Keeper(start),problem=await keeper.ready;return problem===void 0?new Keepers(start,keeper,surroundings,atOnce):`no keeper could be started: ${problem}`}command(request){return new KeptCommand(request,
this)}acquire(){let keeper=this.#idle.pop();for(;keeper!==void 0&&keeper.end!==void 0;)keeper=this.#idle.pop();return keeper??=this.#makeKeeper(),this.#busy.add(keeper),keeper}#makeKeeper(){this.#started+=
1;const size=this.#started>mostLarge?pipeBytes.usual:pipeBytes.large;return new Keeper({...this.#start,pipeBytes:size})}giveBack(keeper){this.#busy.delete(keeper),keeper.rest(),this.#idle.push(keeper)}retire(command2){
this.#retired.add(command2)}get debug(){return this.#surroundings.debug}dismiss(keeper,runsOn){this.#busy.delete(keeper),this.#leaving.add(keeper),runsOn?keeper.letGo():keeper.close()}graceOf(milliseconds){
return Math.min(milliseconds,Math.max(0,this.#latestKill-performance.now()))}began(end){this.#ends.add(end)}over(end){this.#ends.delete(end)}shortenGrace(milliseconds){this.#latestKill=Math.min(this.#latestKill,
performance.now()+milliseconds);for(const end of this.#ends)end.hurry(milliseconds);this.#reaper?.shortenGrace(milliseconds)}endLost({serial},options){this.#reaper??=new reaper.a(process_table_linux.q,
this.#surroundings.runToken);const graceMilliseconds=this.graceOf(options.graceMilliseconds);return this.#reaper.end((0,process_tree.Uc)(serial,this.#since),{...options,graceMilliseconds})}async close(options){
const ended=[],survivors=[],leftRunning=[];await Promise.all([...this.#retired].map(async command2=>{const{task:task2,attempt,leaveRunning}=command2.request.order;if(leaveRunning)for(const note of await command2.
leave())leftRunning.push({...note,task:task2,attempt});else{const report=await command2.endKept(options);for(const note of report.ended)ended.push({...note,task:task2,attempt});for(const survivor of report.
survivors)survivors.push({...survivor,task:task2,attempt})}})),clearInterval(this.#goOn);for(const keeper of this.#idle)this.dismiss(keeper,!1);return await Promise.all([...this.#leaving].map(keeper=>(0,time_limit.
_R)(longestEnd,done=>keeper.onEnd(done)))),{ended,survivors,leftRunning}}}const external_node_async_hooks_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");var external_node_child_process_=__nccwpck_require__(
1421);const external_node_diagnostics_channel_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");var external_node_net_=__nccwpck_require__(7030);class HeldLauncher{#exec;#slots=new external_node_async_hooks_namespaceObject.
AsyncLocalStorage;#channel=(0,external_node_diagnostics_channel_namespaceObject.channel)("child_process");#waiting=0;#onChild=message=>{const slot=this.#slots.getStore();slot?.phase!=="waiting"||!isAnnouncement(
message)||replaceSpawn(message.process,slot)&&(slot.phase="spawned",this.#waitsNoMore())};constructor(exec2){this.#exec=exec2,this.#channel.subscribe(this.#onChild)}start(request,listener){const standIn=execRefuses(
request.program),slot={request,listener,standIn,phase:"waiting"},settle2=error=>{slot.phase!=="over"&&(slot.phase==="spawned"&&error===void 0||(slot.phase==="waiting"&&this.#waitsNoMore(),slot.phase="\
over",listener.failed(error??new Error("internal error: @actions/exec ended without starting a process"))))};this.#waiting+=1,this.#slots.run(slot,()=>{const program2=standIn?process.execPath:request.
program;this.#exec(quoteProgram(program2),[...request.args],execOptions(request)).then(()=>settle2(void 0),error=>settle2(error))})}#waitsNoMore(){this.#waiting-=1,this.#waiting===0&&this.#slots.disable()}close(){
this.#channel.unsubscribe(this.#onChild)}}function execOptions(request){return{cwd:request.directory,env:Object.fromEntries(request.env),silent:!0,ignoreReturnCode:!0,windowsVerbatimArguments:request.
verbatim}}function quoteProgram(path2){return`"${path2.replaceAll(/(\\*)("|$)/g,(_match,slashes,quote)=>(slashes===""?"":`"${slashes}"`)+(quote===""?"":'\\"'))}" `}function isAnnouncement(message){return typeof message==
"object"&&message!==null&&"process"in message&&message.process instanceof external_node_child_process_.ChildProcess}function replaceSpawn(child,slot){const original=Reflect.get(child,"spawn");if(typeof original!=
"function")return!1;const{request,listener}=slot,fail=error=>{slot.phase!=="over"&&(slot.phase="over",listener.failed(error))};return Object.defineProperty(child,"spawn",{value:options=>{Reflect.deleteProperty(
child,"spawn"),slot.standIn&&(options.file=request.program,options.args=[request.program,...request.args]),options.detached=request.detached,options.stdio=[...request.stdio],child.on("error",fail),child.
once("exit",(code,signal)=>{slot.phase!=="over"&&(slot.phase="over",listener.ended(code,signal))});let result;try{result=Reflect.apply(original,child,[options])}catch(error){return process.nextTick(()=>child.
emit("error",error)),-1}const streams=hideStreams(child);return child.pid!==void 0&&listener.started({pid:child.pid,leadsGroup:request.detached,streams,control:child.stdio[3]instanceof external_node_net_.
Socket?child.stdio[3]:void 0,letGo:()=>child.unref()}),result},configurable:!0}),!0}function hideStreams(child){const streams=[child.stdout,child.stderr].filter(stream=>!!stream);return child.stdout=null,
child.stderr=null,streams}function execRefuses(program2,platform=process.platform){if(platform==="win32")return!1;const stats=(0,external_node_fs_.statSync)(program2,{throwIfNoEntry:!1});if(stats===void 0)
return!1;const{mode,uid,gid}=stats,others=(mode&1)>0,group=(mode&8)>0&&gid===process.getgid?.(),owner=(mode&64)>0&&uid===process.getuid?.();return!(others||group||owner)}class HeadStart{launcher;firstKeeper;constructor(startPrograms=action_exec.
m){this.launcher=new HeldLauncher(startPrograms)}async startKeeper(){const start=keeperStart(this.launcher,void 0);typeof start!="string"&&(this.firstKeeper=new Keeper(start),await this.firstKeeper.begun)}drop(){
this.firstKeeper?.close(),this.launcher.close()}}var external_node_path_=__nccwpck_require__(6760),make_directories=__nccwpck_require__(2648),random_token=__nccwpck_require__(7643);function jobserverStyle(env){
return makesOnPath(env).every(path2=>knowsFifos(versionText(path2)))?"fifo":"descriptors"}function knowsFifos(version){const[,major,minor]=/^GNU Make ([0-9]+)\.([0-9]+)/.exec(version)??[];return Number(
major)>4||Number(major)===4&&Number(minor)>=4}function makesOnPath(env){const found=new Set;for(const directory of((0,find_program.Jz)(env,"PATH")??"").split(external_node_path_.delimiter))for(const name of(0,external_node_path_.
isAbsolute)(directory)?["make","gmake"]:[]){const program2=(0,find_program.Kp)(name,new Map([["PATH",directory]]),"/");program2.kind==="found"&&found.add(program2.path)}return[...found]}function versionText(path2){
const{stdout}=(0,external_node_child_process_.spawnSync)(path2,["--version"],{encoding:"utf8",env:{},timeout:5e3});return stdout??""}const token="+";class TokenPipe{ends;#path;#own;constructor(path2,own,ends){
this.#path=path2,this.#own=own,this.ends=ends}static open(path2){const mkfifo=(0,find_program.Kp)("mkfifo",(0,find_program.am)(),"/");if(mkfifo.kind!=="found")throw new Error("there is no mkfifo");const{
status,error,stderr}=(0,external_node_child_process_.spawnSync)(mkfifo.path,["-m","600",path2],{encoding:"utf8"});if(error!==void 0)throw error;if(status!==0)throw new Error(stderr.trim());const own=(0,external_node_fs_.
openSync)(path2,external_node_fs_.constants.O_RDWR|external_node_fs_.constants.O_NONBLOCK);return new TokenPipe(path2,own,[(0,external_node_fs_.openSync)(path2,external_node_fs_.constants.O_RDONLY),(0,external_node_fs_.
openSync)(path2,external_node_fs_.constants.O_WRONLY)])}put(count2){count2>0&&(0,external_node_fs_.writeSync)(this.#own,token.repeat(count2))}take(atMost){try{return atMost>0?(0,external_node_fs_.readSync)(
this.#own,Buffer.alloc(atMost),0,atMost,null):0}catch(error){if((0,describe_error.CA)(error)==="EAGAIN")return 0;throw error}}close(){for(const descriptor of[this.#own,...this.ends])(0,external_node_fs_.
closeSync)(descriptor);(0,external_node_fs_.rmSync)(this.#path,{force:!0})}}const clientDescriptors=[60,61],recallInterval=20,mostTokens=4096,fifoName="jobserver";class Jobserver{makeFlags;style;#pipe;#budget;#held=0;#borrowers=0;#out=0;#recall;constructor(pipe,path2,budget,style){
this.#pipe=pipe,this.#budget=budget,this.style=style;const ends=clientDescriptors.join(",");this.makeFlags=style==="descriptors"?`-j --jobserver-fds=${ends} --jobserver-auth=${ends}`:`-j --jobserver-a\
uth=fifo:${path2}`}static open(temporaryDirectory2,budget,env,style=jobserverStyle(env)){if(process.platform==="win32")return"there is none for Windows";const path2=(0,external_node_path_.join)(temporaryDirectory2,
fifoName);try{return new Jobserver(TokenPipe.open(path2),path2,budget,style)}catch(error){return(0,describe_error.Uc)(error)}}stdioWith(given){if(this.style==="fifo")return given;const unused=Array(clientDescriptors[0]-
given.length).fill("ignore");return[...given,...unused,...this.#pipe.ends]}began(holder){this.#borrowers===0&&this.#forget(),this.#held+=holder.cpus,this.#borrows(holder)&&(this.#borrowers+=1),this.#settle()}over(holder){
this.#held-=holder.cpus,this.#borrows(holder)&&(this.#borrowers-=1),this.#settle()}close(){clearTimeout(this.#recall),this.#pipe.close()}#borrows({env}){return env.get("MAKEFLAGS")===this.makeFlags}#forget(){
for(;this.#pipe.take(mostTokens)>0;);this.#out=0}#settle(){if(clearTimeout(this.#recall),this.#borrowers===0){this.#forget();return}const unheld=Math.floor(this.#budget-this.#held+1e-6),free=Math.min(
mostTokens,Math.max(0,unheld));free>this.#out&&this.#pipe.put(free-this.#out);const excess=Math.max(0,this.#out-free),taken=this.#pipe.take(excess);this.#out=Math.max(free,this.#out-taken),taken<excess&&
(this.#recall=setTimeout(()=>this.#settle(),recallInterval).unref())}}var log_file=__nccwpck_require__(6208);class NoOwnerError extends Error{name="NoOwnerError"}class Supervisor{runToken;temporaryDirectory;graceSeconds;debug;owner;jobserver;#options;#launcher;#logs;#owners;#running=new Set;constructor(options,launcher,surroundings,owner,owners){
this.#options=options,this.#launcher=launcher,this.runToken=surroundings.runToken,this.temporaryDirectory=surroundings.temporaryDirectory,this.graceSeconds=options.graceSeconds,this.debug=options.onDebug,
this.owner=owner,this.jobserver=surroundings.jobserver,this.#logs=(0,external_node_path_.join)(options.directory,"logs"),this.#owners=owners}static async open(options){(0,make_directories.K)((0,external_node_path_.
join)(options.directory,"logs"));const runToken=options.runToken??await(0,random_token.z)(),temporaryDirectory2=(0,external_node_path_.join)((0,external_node_fs_.realpathSync)(options.temporaryDirectory),
(0,process_tree.xw)(runToken));(0,external_node_fs_.mkdirSync)(temporaryDirectory2,{mode:448}),(0,external_node_fs_.chmodSync)(temporaryDirectory2,457);const owners=[],surroundings={runToken,temporaryDirectory:temporaryDirectory2,
ownerOf:serial=>owners[serial-1],warn:(message,task2)=>options.onWarning(message,task2),debug:options.onDebug,jobserver:openJobserver(options,temporaryDirectory2)},{launcher}=options.headStart,owner=await openOwner(
options.headStart,surroundings,options.atOnce??1);if(typeof owner=="string")throw launcher.close(),surroundings.jobserver?.close(),(0,external_node_fs_.rmSync)(temporaryDirectory2,{recursive:!0,force:!0}),
new NoOwnerError(owner);return new Supervisor(options,launcher,surroundings,owner,owners)}get facts(){return this.owner.facts}warn(message,task2){this.#options.onWarning(message,task2)}nextSerial(order){
const{task:task2,attempt,leaveRunning}=order;return this.#owners.push({task:task2,attempt,leaveRunning})}logFile(name){return new log_file.$i((0,external_node_path_.join)(this.#logs,name))}began(attempt){
this.#running.add(attempt),this.jobserver?.began(attempt.order)}over(attempt){this.#running.delete(attempt)&&this.jobserver?.over(attempt.order)}shortenGrace(seconds){this.owner.shortenGrace(seconds*1e3)}async close(graceSeconds=this.
graceSeconds){const running=[...this.#running];for(const attempt of running)attempt.end({kind:"stopped"});await Promise.all(running.map(attempt=>attempt.ended));const report=await this.owner.close({signal:"\
SIGTERM",graceMilliseconds:graceSeconds*1e3});this.#launcher.close(),this.jobserver?.close();try{(0,external_node_fs_.rmSync)(this.temporaryDirectory,{recursive:!0,force:!0,maxRetries:2})}catch(error){
this.warn(`the temporary directory could not be removed: ${(0,describe_error.Uc)(error)}`)}return report}}function openJobserver({lend,onWarning,onDebug},temporaryDirectory2){if(lend===void 0)return;const jobserver=Jobserver.
open(temporaryDirectory2,lend.cpus,lend.env);if(typeof jobserver!="string")return onDebug?.({kind:"jobserver",makeFlags:jobserver.makeFlags},void 0),jobserver;onWarning(`tasks get no jobserver (${jobserver}\
): each make in them runs as many jobs as it says itself`,void 0)}async function openOwner({launcher,firstKeeper},surroundings,atOnce){const keepers=await Keepers.open(launcher,firstKeeper,surroundings,
atOnce);if(typeof keepers!="string")return keepers;surroundings.debug?.({kind:"no-keepers",problem:keepers},void 0);const{HeldProcesses}=await __nccwpck_require__.e(888).then(__nccwpck_require__.bind(
__nccwpck_require__,888)),held=await HeldProcesses.open(launcher,surroundings);return typeof held!="string"?held:`tasks cannot be run: the processes that @actions/exec starts cannot be held (${held}),\
 with Node ${process.version}; use a Node of a supported version, and report this`}var expected_times=__nccwpck_require__(2165),late_workspace_files=__nccwpck_require__(2166),external_node_os_=__nccwpck_require__(
8161);const readText=path2=>{try{return(0,external_node_fs_.readFileSync)(path2,"utf8")}catch{return}};function controlGroups(controller,read2){return(read2("/proc/self/cgroup")??"0::/").split(`
`).filter(line=>line!=="").flatMap(line=>{const[,controllers="",...path2]=line.split(":"),isUnified=controllers==="";if(!isUnified&&!controllers.split(",").includes(controller))return[];const mount=isUnified?
"/sys/fs/cgroup":`/sys/fs/cgroup/${controller}`;return withParents(mount,path2.join(":"))})}function withParents(mount,path2){const directories=[];for(let at=external_node_path_.posix.join("/",path2);at!==
"/";at=external_node_path_.posix.dirname(at))directories.push(external_node_path_.posix.join(mount,at));return[...directories,mount]}function freeMemoryBytes(read2=readText,free=(0,external_node_os_.freemem)()){
const available=/^MemAvailable:\s+([0-9]+) kB$/m.exec(read2("/proc/meminfo")??"")?.[1],system=available===void 0?free:Number(available)*1024,left=controlGroups("memory",read2).map(directory=>leftIn(directory,
read2));return Math.max(0,Math.min(system,...left))}function leftIn(directory,read2){const limit=bytesIn(read2,`${directory}/memory.max`)??bytesIn(read2,`${directory}/memory.limit_in_bytes`),used=bytesIn(
read2,`${directory}/memory.current`)??bytesIn(read2,`${directory}/memory.usage_in_bytes`);if(limit===void 0||used===void 0)return 1/0;const cached=/^inactive_file ([0-9]+)$/m.exec(read2(`${directory}/\
memory.stat`)??"")?.[1];return limit-used+Number(cached??0)}function bytesIn(read2,path2){const text=read2(path2)?.trim();return text!==void 0&&/^[0-9]+$/.test(text)?Number(text):void 0}var numbered_graph=__nccwpck_require__(
8723);const onNoCycle=-1;function cyclicComponents(graph){const rootOf=componentRoots(graph),count2=graph.ids.length,sizes=new Int32Array(count2);for(const root of rootOf)sizes[root]=(sizes[root]??0)+
1;const numberOf=new Map,componentOf=new Int32Array(count2).fill(onNoCycle),members=[];for(const[vertex,root]of rootOf.entries()){if(sizes[root]===1&&!needsItself(graph,vertex))continue;const number2=numberOf.
get(root)??members.length;numberOf.set(root,number2),componentOf[vertex]=number2;const known2=members[number2];known2===void 0?members.push([vertex]):known2.push(vertex)}return{componentOf,members}}function needsItself({
needs},vertex){return(0,numbered_graph.No)(needs,vertex)>0&&(0,numbered_graph.$v)(needs,vertex).includes(vertex)}function componentRoots({ids,needs}){const rootOf=new Int32Array(ids.length).fill(-1),reachedAt=new Int32Array(
ids.length),earliest=new Int32Array(ids.length),nextNeed=needs.starts.slice(),open=[];let reached=0;const lowerEarliest=(vertex,to)=>{earliest[vertex]=Math.min(earliest[vertex]??0,to)};for(const start of ids.
keys()){if(reachedAt[start]!==0)continue;const path2=[],enter=vertex=>{reached+=1,reachedAt[vertex]=reached,earliest[vertex]=reached,path2.push(vertex),open.push(vertex)};enter(start);for(let vertex=path2.
at(-1);vertex!==void 0;vertex=path2.at(-1)){const edge=nextNeed[vertex]??0;if(edge<(needs.starts[vertex+1]??0)){nextNeed[vertex]=edge+1;const need=needs.targets[edge]??0;reachedAt[need]===0?enter(need):
rootOf[need]===-1&&lowerEarliest(vertex,reachedAt[need]??0);continue}path2.pop();const before=path2.at(-1);if(before!==void 0&&lowerEarliest(before,earliest[vertex]??0),earliest[vertex]===reachedAt[vertex])
for(let member=open.pop();member!==void 0&&(rootOf[member]=vertex,member!==vertex);member=open.pop());}}return rootOf}const searchLimit=1e7;function shortestCycles(ids,needsOf2){const graph=(0,numbered_graph.
QR)(ids,needsOf2),components=cyclicComponents(graph),tangle=new Tangle(graph,components);return components.members.toSorted((left,right)=>left.length-right.length).map(members=>shortestAmong(members,tangle)).
toSorted(([left=0],[right=0])=>left-right).map(cycle=>cycle.map(vertex=>ids[vertex]??""))}function shortestCycle(ids,needsOf2){const[first,...others]=shortestCycles(ids,needsOf2);return others.reduce(
(best,cycle)=>cycle.length<(best?.length??0)?cycle:best,first)}function shortestAmong(members,tangle){let best=tangle.anyCycle(members[0]??0),shorterThan=best.length+1;for(const start of members){if(tangle.
searched>searchLimit)break;const cycle=tangle.cycleThrough(start,shorterThan);cycle!==void 0&&(best=cycle,shorterThan=cycle.length),tangle.remove(start)}return best}function formatCycle(cycle){return[
...cycle,...cycle.slice(0,1)].join(" \u2192 ")}class Tangle{#graph;#componentOf;#needsLeft;#dependentsLeft;#from;#seenBy;searched=0;constructor(graph,{componentOf,members}){const count2=graph.ids.length;
this.#graph=graph,this.#componentOf=componentOf,this.#needsLeft=new Int32Array(count2),this.#dependentsLeft=new Int32Array(count2),this.#from=new Int32Array(count2),this.#seenBy=new Int32Array(count2);
for(const vertex of members.flat())for(const need of(0,numbered_graph.$v)(graph.needs,vertex))componentOf[need]===componentOf[vertex]&&(change(this.#needsLeft,vertex,1),change(this.#dependentsLeft,need,
1))}remove(vertex){const component=this.#componentOf[vertex];if(component===onNoCycle)return;const leaving=[vertex];for(let at=leaving.pop();at!==void 0;at=leaving.pop())if(this.#componentOf[at]!==onNoCycle){
this.#componentOf[at]=onNoCycle;for(const need of(0,numbered_graph.$v)(this.#graph.needs,at))this.#componentOf[need]===component&&change(this.#dependentsLeft,need,-1)===0&&leaving.push(need);for(const dependent of(0,numbered_graph.
$v)(this.#graph.dependents,at))this.#componentOf[dependent]===component&&change(this.#needsLeft,dependent,-1)===0&&leaving.push(dependent)}}anyCycle(start){const placeOf2=new Map;let at=start;for(;!placeOf2.
has(at);)placeOf2.set(at,placeOf2.size),at=(0,numbered_graph.$v)(this.#graph.needs,at).find(need=>this.#componentOf[need]===this.#componentOf[start])??-1;const cycle=[...placeOf2.keys()].slice(placeOf2.
get(at)),earliest=cycle.reduce((place,vertex,other)=>vertex<(cycle[place]??0)?other:place,0);return[...cycle.slice(earliest),...cycle.slice(0,earliest)]}cycleThrough(start,shorterThan){const component=this.#componentOf[start];
if(component===onNoCycle)return;const reached=[start];let length=1,endOfLevel=1;this.#seenBy[start]=start+1;for(const[place,vertex]of reached.entries()){if(place===endOfLevel&&(length+=1,endOfLevel=reached.
length),length>=shorterThan)return;for(const need of(0,numbered_graph.$v)(this.#graph.needs,vertex)){if(this.searched+=1,need===start)return this.#pathTo(vertex,start);this.#componentOf[need]!==component||
this.#seenBy[need]===start+1||(this.#seenBy[need]=start+1,this.#from[need]=vertex,reached.push(need))}}}#pathTo(end,start){const path2=[end];for(let at=end;at!==start;path2.push(at))at=this.#from[at]??
start;return path2.toReversed()}}function change(counts,at,by){const changed=(counts[at]??0)+by;return counts[at]=changed,changed}class DAGError extends Error{name="DAGError"}function cycleError(cycle){
const path2=formatCycle(cycle);return new DAGError(`expected a graph without cycles, found one in which each vertex needs the next: ${path2}`)}class InterruptedError extends Error{name="InterruptedErr\
or";unstarted;constructor(reason,unstarted2){super(`the run was interrupted; units that never started: ${unstarted2.length}`,{cause:reason}),this.unstarted=unstarted2}}var needs_first=__nccwpck_require__(
3894);class DAGIterator{#dag;#graph;#enableBusyState;#frontier;#busy=new Map;#left;constructor(dag,options={}){this.#dag=dag,this.#graph=(0,numbered_graph.QR)([...dag.ids],id=>dag.getPredecessors(id)),
this.#enableBusyState=options.enableBusyState??!1,this.#frontier=new needs_first.C(this.#graph),this.#left=this.#graph.ids.length}next(){if(this.#left===0)return{kind:"done"};const vertex=this.#frontier.
next(),uid=vertex===void 0?void 0:this.#graph.ids[vertex];if(vertex===void 0||uid===void 0){if(this.#busy.size>0)return{kind:"busy",until:"leave"};throw cycleError(shortestCycle(this.#graph.ids,id=>this.#dag.
getPredecessors(id))??[])}return this.#left-=1,this.#enableBusyState?this.#busy.set(uid,vertex):this.#frontier.leave(vertex),{kind:"ready",uid,data:this.#dag.get(uid)}}leave(uid){const vertex=this.#busy.
get(uid);if(vertex===void 0)throw new DAGError(`expected a busy vertex to leave, found ${JSON.stringify(uid)}, which is not busy`);this.#busy.delete(uid),this.#frontier.leave(vertex)}}function computeNextDynPoll(pollCounter,pollInterval){
return pollCounter>8&&pollInterval<1?pollInterval*1.25:pollInterval>1e-4?pollInterval*.75:pollInterval}const longestPause=(2**31-1)/1e3;class PollRounds{#interval=.1;#dynamic;#debug;#onDue;#workers=new Set;#timer;#due=!1;#rounds=0;constructor(dynamic,onDue,debug){
this.#dynamic=dynamic,this.#onDue=onDue,this.#debug=debug}get interval(){return this.#interval}set interval(seconds){if(!(seconds>=0&&seconds<=longestPause))throw new RangeError(`pollInterval: expecte\
d seconds from 0 to ${longestPause}, found ${seconds}`);this.#interval=seconds}add(worker){this.#workers.add(worker),this.#pause()}delete(worker){this.#workers.delete(worker)&&this.#workers.size===0&&
(clearTimeout(this.#timer),this.#timer=void 0,this.#due=!1)}askIfDue(scheduler){if(!this.#due)return[];this.#due=!1;const endings=[];for(const worker of this.#workers)try{worker.poll(scheduler)||endings.
push({worker,failure:void 0})}catch(error){endings.push({worker,failure:{error}})}for(const{worker}of endings)this.#workers.delete(worker);return this.#rounds+=1,endings.length>0&&(this.#dynamic&&this.#adapt(),
this.#rounds=0),this.#pause(),endings.toSorted((one,other)=>one.worker.slot-other.worker.slot)}#adapt(){const before=this.#interval;this.#interval=computeNextDynPoll(this.#rounds,before),this.#interval!==
before&&this.#debug?.(`poll interval: ${this.#interval>before?"increased":"decreased"} to ${this.#interval} s`)}#pause(){this.#due||this.#timer!==void 0||this.#workers.size===0||(this.#timer=setTimeout(
()=>{this.#timer=void 0,this.#due=!0,this.#onDue()},this.interval*1e3))}}function debugOf(logger){if(logger!==void 0)return line=>{try{logger.debug(line)}catch{}}}function jobsOf(jobs){if(!Number.isInteger(
jobs)||jobs<0)throw new RangeError(`jobs: expected 0 or a positive whole number, found ${jobs}`);return jobs===0?(0,external_node_os_.availableParallelism)():jobs}var slots=__nccwpck_require__(3797);class MultiprocessScheduler{dag;jobFactory;collectResult;iterator;parallelism;dynPollInterval;#signal;#debug;#slots;#rounds;#started=new Set;#endings=[];#waiting="\
no";#noWorkLeft=!1;#woken=!1;#continue;constructor(dag,jobFactory,collectResult,options={}){this.parallelism=jobsOf(options.jobs??0),this.#slots=new slots.W(options.slots??this.parallelism),dag.check(),
this.dag=dag,this.jobFactory=jobFactory,this.collectResult=collectResult,this.iterator=options.iterator??new DAGIterator(dag,{enableBusyState:!0}),this.dynPollInterval=options.dynPollInterval??!0,this.#signal=
options.signal,this.#debug=debugOf(options.logger),this.#rounds=new PollRounds(this.dynPollInterval,()=>this.#continueLoop(),this.#debug),options.pollInterval!==void 0&&(this.pollInterval=options.pollInterval)}get workers(){
return this.#slots.occupants}get activeWorkers(){return this.#slots.occupied}get pollInterval(){return this.#rounds.interval}set pollInterval(seconds){this.#rounds.interval=seconds}get noFreeItem(){return!this.#woken&&
this.#waiting!=="no"}get noWorkLeft(){return this.#noWorkLeft}get hasFreeSlots(){return this.#slots.hasFree}spawnWorker(uid,data,slot){this.#slots.expectFree(slot);const worker=this.jobFactory(uid,data,
slot);if(worker.slot!==slot)throw new Error(`job factory: expected a worker for slot ${slot}, found one for slot ${worker.slot}`);worker.start(),this.#debug?.(`start ${uid} in slot ${slot}`);const ending=worker.
whenEnded();if(this.#slots.acquire(slot,worker),this.#started.add(uid),ending===void 0){this.#rounds.add(worker);return}ending.then(()=>this.#hasEnded({worker,failure:void 0}),error=>this.#hasEnded({worker,
failure:{error}}))}releaseWorker(slot){this.#rounds.delete(this.#slots.release(slot)),this.wake()}wake(){this.#woken=!0,this.#continueLoop()}close(){this.#noWorkLeft||this.#debug?.(`close: nothing mor\
e starts, ${this.activeWorkers} still running`),this.#noWorkLeft=!0,this.#continueLoop()}async run(){const failures=[];let interrupted=!1;const interrupt=()=>{interrupted=!0,this.close()};for(this.#signal?.
addEventListener("abort",interrupt),this.#signal?.aborted===!0&&interrupt();this.activeWorkers>0||!this.#noWorkLeft;)try{await this.poll()}catch(error){failures.push(error),this.close()}if(this.#signal?.
removeEventListener("abort",interrupt),failures.length>1)throw new AggregateError(failures,failures.map(String).join("; "));if(failures.length===1)throw failures[0];if(interrupted)throw new InterruptedError(
this.#signal?.reason,[...this.dag.ids].filter(id=>!this.#started.has(id)))}async poll(){this.#fillSlots(),this.activeWorkers>0&&this.#debug?.(`wait for one of ${this.activeWorkers} running`),await this.#untilSomethingChanges();
for(let next=this.#endings.shift();next!==void 0;next=this.#endings.shift()){const{worker,failure}=next;if(this.workers[worker.slot]===worker){this.releaseWorker(worker.slot),this.#debug?.(`collect ${worker.
uid} from slot ${worker.slot}`);try{this.iterator.leave(worker.uid,worker)}finally{const collected=this.collectResult(worker);collected instanceof Promise&&await collected}if(failure!==void 0)throw failure.
error}}}#fillSlots(){for(this.#woken=!1,this.#waiting="no";!this.#noWorkLeft&&this.#waiting==="no"&&this.hasFreeSlots;){const next=this.iterator.next();switch(next.kind){case"ready":this.spawnWorker(next.
uid,next.data,this.#slots.lowestFree());break;case"busy":this.#waiting=next.until;break;case"done":this.#noWorkLeft=!0;break}}}async#untilSomethingChanges(){for(;;){if(this.#endings.push(...this.#rounds.
askIfDue(this)),this.#endings.length>0||this.#woken)return;if(this.activeWorkers===0){if(this.#noWorkLeft)return;if(this.#waiting==="leave")throw new Error("internal error: work is left, nothing runs,\
 and the iterator says that work that runs is in the way")}await new Promise(resolve=>{this.#continue=resolve})}}#hasEnded(ending){this.#endings.push(ending),this.#continueLoop()}#continueLoop(){this.#continue?.(),
this.#continue=void 0}}var plan_plan=__nccwpck_require__(3634);async function lookIntoFailure(outcome,from){if(outcome.logFile===void 0||!(0,model_outcome.pS)(outcome.termination))return outcome;try{const{
withCause}=await __nccwpck_require__.e(740).then(__nccwpck_require__.bind(__nccwpck_require__,8740));return await withCause(outcome,from)}catch{return outcome}}var task_environment=__nccwpck_require__(
1806),file_allowance=__nccwpck_require__(8058),read_untrusted_file=__nccwpck_require__(1783),task_file_contents=__nccwpck_require__(9494);const fileNames={GITHUB_OUTPUT:"output",GITHUB_ENV:"env",GITHUB_PATH:"\
path",GITHUB_STATE:"state",GITHUB_STEP_SUMMARY:"summary.md"};class TaskFileSets{#directory;#platform;#allowance;#untouched=[];#given=0;constructor(directory,platform=process.platform,allowance=new file_allowance.
LK){this.#directory=directory,this.#platform=platform,this.#allowance=allowance}create(task2){const directory=(0,external_node_path_.join)(this.#directory,String(this.#given++)),set=this.#renamed(directory)??
made(directory);return new AttemptFiles(set,this.#platform,{admit:(...written)=>this.#allowance.admit(task2,...written),untouched:empty=>this.#untouched.push(empty)})}#renamed(directory){const set=this.#untouched.
pop();if(set!==void 0)try{return(0,external_node_fs_.renameSync)(set.directory,directory),{...set,directory}}catch{return}}}function made(directory){(0,make_directories.K)(directory,448);try{for(const variable2 of task_file_contents.
XE)(0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(pathOf(directory,variable2),"wx",384));return{directory,looks:looksOf(directory)}}catch(error){throw remove(directory),error}}function looksOf(directory){
const{ino,mode,uid,gid,mtimeMs}=(0,external_node_fs_.lstatSync)(directory),files=task_file_contents.XE.map(variable2=>{const file=(0,external_node_fs_.lstatSync)(pathOf(directory,variable2));return`${file.
ino} ${file.mode} ${file.uid} ${file.gid} ${file.nlink} ${file.size}`});return[`${ino} ${mode} ${uid} ${gid} ${mtimeMs}`,...files].join(`
`)}const nothingWritten={kind:"files",files:model_outcome.oI,refusals:[]};class AttemptFiles{entries;#set;#platform;#host;#untouched=!1;constructor(set,platform,host){this.entries=new Map(task_file_contents.
XE.map(variable2=>[variable2,pathOf(set.directory,variable2)])),this.#set=set,this.#platform=platform,this.#host=host}read(){if(this.#untouched=this.#isUntouched(),this.#untouched)return nothingWritten;
const found={GITHUB_OUTPUT:this.#find("GITHUB_OUTPUT"),GITHUB_ENV:this.#find("GITHUB_ENV"),GITHUB_PATH:this.#find("GITHUB_PATH"),GITHUB_STATE:this.#find("GITHUB_STATE"),GITHUB_STEP_SUMMARY:this.#find(
"GITHUB_STEP_SUMMARY")},reading=Object.values(found).every(file=>file.kind==="empty")?nothingWritten:(0,task_file_contents.WF)(found,this.#platform);return reading.kind==="files"?this.#withinAllowance(
reading,found):reading}#withinAllowance(reading,found){const admission=this.#host.admit(reading.files,{GITHUB_OUTPUT:lengthOf(found.GITHUB_OUTPUT),GITHUB_ENV:lengthOf(found.GITHUB_ENV),GITHUB_PATH:lengthOf(
found.GITHUB_PATH),GITHUB_STATE:lengthOf(found.GITHUB_STATE),GITHUB_STEP_SUMMARY:lengthOf(found.GITHUB_STEP_SUMMARY)});switch(admission.kind){case"admitted":return reading;case"no-summary":return{...reading,
files:{...reading.files,summary:""},refusals:[...reading.refusals,admission.problem]};case"refused":{const{file,problem}=admission;return{kind:"bad",termination:{kind:"bad-task-file",file,line:void 0,
problem}}}}}discard(nothingLeft=!1){nothingLeft&&this.#untouched?this.#host.untouched(this.#set):remove(this.#set.directory)}#isUntouched(){try{return looksOf(this.#set.directory)===this.#set.looks}catch{
return!1}}#find(variable2){return(0,read_untrusted_file.HA)(pathOf(this.#set.directory,variable2),task_file_contents.of)}}function lengthOf(file){return file.kind==="content"?file.bytes.length:0}function pathOf(directory,variable2){
return(0,external_node_path_.join)(directory,fileNames[variable2])}function remove(directory){try{(0,external_node_fs_.rmSync)(directory,{recursive:!0,force:!0})}catch{}}var contexts=__nccwpck_require__(
2979),task_ledger=__nccwpck_require__(5266),file_listing=__nccwpck_require__(7243),words_words=__nccwpck_require__(8389),case_cause=__nccwpck_require__(8010);const attemptLimits={cases:2e4,details:4*1024**
2},runLimits={cases:1e5,details:32*1024**2};class CaseRoom{#passed;#failed;#details;constructor({cases,details}){this.#passed=cases,this.#failed=cases,this.#details=details}take(found){const hasFailed=found.
state==="failed"||found.state==="error";if(!((hasFailed?this.#failed:this.#passed)<=0))return hasFailed?this.#failed-=1:this.#passed-=1,found.details.length>this.#details?{...found,details:""}:(this.#details-=
found.details.length,found)}}class CaseCollector{#rooms;#cases=[];#counts={passed:0,failed:0,error:0,skipped:0};constructor(run2){this.#rooms=[new CaseRoom(attemptLimits),run2]}add(found){this.#counts[found.
state]+=1;let kept2=found;for(const room of this.#rooms)kept2=kept2&&room.take(kept2);kept2!==void 0&&this.#cases.push(kept2)}get report(){return{cases:this.#cases,counts:this.#counts}}}var promises_=__nccwpck_require__(
1455);const lag=20n*1000000n,second=1000000000n;async function stateOf(path2){let stats;try{stats=await(0,promises_.lstat)(path2,{bigint:!0})}catch{return}if(!stats.isFile())return;const{ino,size,ctimeNs,
mtimeNs}=stats;return{path:path2,size:Number(size),signature:`${ino} ${size} ${ctimeNs} ${mtimeNs}`,changedAt:ctimeNs}}function isWrittenSince({changedAt},milliseconds){const since=BigInt(Math.floor(milliseconds))*
1000000n;return changedAt%second===0n?changedAt>=since-2n*second:changedAt>=since-lag}const mostFiles=1e3,mostBytes=64*1024**2,longestReading=2e4;class TestReports{#tools;#room=new CaseRoom(runLimits);#read=new Map;#end=new AbortController;constructor(tools){
this.#tools=tools}giveUp(){this.#end.abort()}async read({task:task2,patterns:patterns2,directory,startedAt,outcome}){if(outcome.termination.kind==="cancelled"||this.#end.signal.aborted)return outcome;
const collector=new CaseCollector(this.#room),signal=AbortSignal.any([this.#end.signal,AbortSignal.timeout(longestReading)]),problems=[];try{const written=await this.#writtenFiles(patterns2,startedAt,
signal,problems);await this.#readAll(written,collector,signal,problems)}catch(error){problems.push((0,message_of.b)(error))}if(this.#end.signal.aborted)return outcome;const[first,...more]=problems,others=more.
length===0?"":` (and ${(0,words_words.hS)(more.length,"more problem")})`;first!==void 0&&this.#tools.warn(task2,`junit: ${first}${others}`);const tests=collector.report;if(Object.values(tests.counts).
every(count2=>count2===0))return outcome;const cause=(0,model_outcome.bF)(outcome.termination)?void 0:(0,case_cause.U)(outcome.cause,tests);if(cause===void 0||cause===outcome.cause)return{...outcome,tests};
const{placed}=await __nccwpck_require__.e(740).then(__nccwpck_require__.bind(__nccwpck_require__,8740));return{...outcome,tests,cause:await placed(cause,{directory,workspace:this.#tools.workspace})}}async#writtenFiles(patterns2,startedAt,signal,problems){
const{files,workspace}=this.#tools;files.filesMayHaveChanged();const question=files.list(patterns2,{files:!0}),drop=()=>question.drop();signal.addEventListener("abort",drop,{once:!0});const answer=await question.
answer;if(signal.removeEventListener("abort",drop),signal.throwIfAborted(),answer===void 0)return[];if(answer.kind==="problem")return problems.push(answer.problem),[];const states=[];for(const{path:path2}of(0,file_listing.
H)(answer.files)){const state=await stateOf((0,external_node_path_.join)(workspace,path2));state!==void 0&&states.push(state)}const written=states.filter(state=>isWrittenSince(state,startedAt)&&this.#read.
get(state.path)!==state.signature);return written.length===0&&problems.push(nothingFound(patterns2,states.length)),written}async#readAll(written,collector,signal,problems){const{readReportFile}=await Promise.
all([__nccwpck_require__.e(560),__nccwpck_require__.e(620)]).then(__nccwpck_require__.bind(__nccwpck_require__,6620));let bytes=mostBytes;for(const[index,{path:path2,size,signature}]of written.entries()){
if(index===mostFiles||size>bytes){problems.push(`expected at most ${(0,words_words.hS)(mostFiles,"file")} and ${mostBytes/1024**2} MiB of test reports; found ${(0,words_words.hS)(written.length,"file")}\
: the rest is not read`);return}bytes-=size,this.#read.set(path2,signature);try{await readReportFile(path2,size,collector,signal)}catch(error){signal.throwIfAborted(),problems.push(`${this.#shown(path2)}\
 is not read to its end: ${(0,message_of.b)(error)}`)}}}#shown(path2){return JSON.stringify(path2.slice((0,external_node_path_.join)(this.#tools.workspace,"/").length))}}function nothingFound(patterns2,old){
const shown=patterns2.map(pattern2=>JSON.stringify(pattern2)).join(", "),found=old===0?"none":`only ${(0,words_words.hS)(old,"file")} from before it started`;return`expected a file that the task wrote\
 and that matches ${shown}; found ${found}`}var need_states=__nccwpck_require__(3190),remembering_remembering=__nccwpck_require__(5945),secret_values=__nccwpck_require__(5479),trace_context=__nccwpck_require__(
8518),log_names=__nccwpck_require__(1018),report_files=__nccwpck_require__(6893);const mostKept=5,abandonedAfter=null,prefix="rundag-";function makeKeptReport(temporaryDirectory2){const folder=folderIn(
temporaryDirectory2);try{(0,external_node_fs_.mkdirSync)(folder,{mode:448})}catch(error){if((0,describe_error.CA)(error)!=="EEXIST")throw error}try{if(isOurs(folder))return(0,external_node_fs_.mkdtempSync)(
(0,external_node_path_.join)(folder,prefix))}catch(error){if((0,describe_error.CA)(error)!=="ENOENT")throw error}return(0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryDirectory2,
prefix))}function removeReport(directory,temporaryDirectory2){if((0,external_node_fs_.rmSync)(directory,{recursive:!0,force:!0}),(0,external_node_path_.dirname)(directory)===folderIn(temporaryDirectory2))
try{(0,external_node_fs_.rmdirSync)((0,external_node_path_.dirname)(directory))}catch{}}function forgetOldReports(directory,temporaryDirectory2,now){const folder=folderIn(temporaryDirectory2);if(!(dirname(
directory)!==folder||!isOurs(folder)))try{const others=readdirSync(folder).filter(name=>name.startsWith(prefix)).map(name=>join(folder,name)).filter(path2=>path2!==directory&&isOurs(path2)).map(path2=>({
path:path2,at:lastWritten(path2),results:findReportFile(path2,resultsName)})),old=others.filter(({results:results2})=>results2.kind==="own"&&!results2.leftRunning.some(isAlive)).toSorted((left,right)=>right.
at-left.at).slice(mostKept-1),abandoned=others.filter(({at,results:results2})=>results2.kind!=="own"&&now-at>abandonedAfter);for(const{path:path2}of[...old,...abandoned])rmSync(path2,{recursive:!0,force:!0})}catch{}}
function folderIn(temporaryDirectory2){const user=process.getuid?.();return(0,external_node_path_.join)(temporaryDirectory2,user===void 0?"rundag-reports":`rundag-reports-${user}`)}function isOurs(path2){
const stats=(0,external_node_fs_.lstatSync)(path2,{throwIfNoEntry:!1});if(stats?.isDirectory()!==!0)return!1;const user=process.getuid?.();return user===void 0||stats.uid===user&&(stats.mode&18)===0}function lastWritten(directory){
const times=[".",logsFolder,journalName,resultsName].map(name=>lstatSync(join(directory,name),{throwIfNoEntry:!1})?.mtimeMs??0);return Math.max(...times)}function isAlive(pid){try{return process.kill(
pid,0),!0}catch(error){return errorCode(error)!=="ESRCH"}}var file_marks=__nccwpck_require__(4518);const kinds=[{names:/^junit(?:-[1-9]\d{0,5})?\.xml$/,isOfRun:file_marks.v2},{names:/^trace\.json$/,isOfRun:file_marks.
uw},{names:/^trace\.otlp\.json$/,isOfRun:file_marks.WY},{names:/^report\.html$/,isOfRun:file_marks.k4}],markedNames=["junit.xml","trace.json","trace.otlp.json","report.html"],beginning=256;function isMarkedName(name){
return kinds.some(({names:names2})=>names2.test(name))}function findMarkedFile(directory,name){const path2=(0,external_node_path_.join)(directory,name);if((0,external_node_fs_.lstatSync)(path2,{throwIfNoEntry:!1})===
void 0)return{kind:"nothing"};const kind=kinds.find(({names:names2})=>names2.test(name)),file=(0,read_untrusted_file.i4)(path2,beginning);switch(file.kind){case"content":return kind?.isOfRun(Buffer.from(
file.bytes).toString("utf8"))===!0?{kind:"own"}:{kind:"foreign",found:"one that Rundag did not write"};case"empty":return{kind:"foreign",found:"one that is empty"};case"unreadable":return{kind:"foreig\
n",found:`something else (${file.problem})`}}}function clearEarlierReport(directory,tasks){const results2=(0,report_files.uD)(directory,report_files.GR);if(results2.kind==="foreign")return inTheWay(report_files.
GR,results2.found);const journal=(0,report_files.uD)(directory,report_files.J1);if(journal.kind==="foreign")return inTheWay(report_files.J1,journal.found);const marked=[],names2=namesIn(directory);for(const name of names2.
filter(isMarkedName)){const found=findMarkedFile(directory,name);if(found.kind==="own")marked.push(name);else if(found.kind==="foreign"&&markedNames.includes(name))return inTheWay(name,found.found)}const folder=(0,external_node_fs_.
lstatSync)((0,external_node_path_.join)(directory,log_names.qd),{throwIfNoEntry:!1});if(folder!==void 0&&!folder.isDirectory())return inTheWay(log_names.qd,folder.isSymbolicLink()?"a symbolic link":"a\
 file","folder");const report=results2.kind==="own"?results2:journal,isWanted=(0,log_names.e0)(tasks),logs=folder===void 0?[]:(0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory,log_names.
qd)),places=[...names2.filter(isUnfinished).map(path2=>({path:path2,named:journal.kind==="own",wanted:!0})),...logs.map(name=>({path:`${log_names.qd}/${name}`,named:report.kind==="own"&&report.namesLog(
name),wanted:isWanted(name)}))],removed=[];for(const{path:path2,named:named2,wanted}of places){const stats=(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory,path2),{throwIfNoEntry:!1});
if(stats!==void 0){if(named2&&stats.isFile())removed.push(path2);else if(wanted)return inTheWay(path2,stats.isFile()?"one that no report names":"no regular file")}}for(const path2 of[...removed,...marked,
report_files.GR,report_files.J1])(0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory,path2),{force:!0})}function isUnfinished(name){const whole=name.slice(0,-(0,report_files.D0)("").length);
return name===(0,report_files.D0)(whole)&&(whole===report_files.GR||isMarkedName(whole))}function namesIn(directory){return(0,external_node_fs_.statSync)(directory,{throwIfNoEntry:!1})?.isDirectory()===
!0?(0,external_node_fs_.readdirSync)(directory):[]}function inTheWay(path2,found,kind="file"){return`expected no ${path2} but a ${kind} of an earlier run; found ${found}: name another directory, or mo\
ve it away`}function makeReportDirectory(asked,environment2,tasks){return asked===void 0?makeFresh(environment2):makeAsked(asked,tasks)}function makeAsked(path2,tasks){const place=`report-directory ${JSON.
stringify(path2)}`;try{const problem=clearEarlierReport(path2,tasks);if(problem!==void 0)return{kind:"problem",message:`${place}: ${problem}`};(0,make_directories.K)((0,external_node_path_.join)(path2,
log_names.qd));for(const directory of[path2,(0,external_node_path_.join)(path2,log_names.qd)])(0,external_node_fs_.accessSync)(directory,external_node_fs_.constants.W_OK|external_node_fs_.constants.X_OK);
return{kind:"made",path:path2}}catch(error){return{kind:"problem",message:problemOf(place,error,"name another place")}}}function makeFresh(environment2){const place=temporaryDirectory(environment2);let path2;
try{return path2=isRunners(environment2)?(0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(place,"rundag-")):makeKeptReport(place),(0,make_directories.K)((0,external_node_path_.join)(path2,
log_names.qd)),{kind:"made",path:path2}}catch(error){return path2!==void 0&&removeReport(path2,place),{kind:"problem",message:temporaryDirectoryProblem(environment2,error)}}}function temporaryDirectoryProblem(environment2,error){
const place=`temporary directory ${JSON.stringify(temporaryDirectory(environment2))}`;return problemOf(place,error,"make room there, and let this user write to it")}function problemOf(place,error,advice2){
return`${place}: expected a directory that files can be written to; found ${(0,message_of.b)(error)}: ${advice2}`}function temporaryDirectory(environment2){return isRunners(environment2)?environment2.
RUNNER_TEMP??(0,external_node_os_.tmpdir)():(0,external_node_os_.tmpdir)()}function isRunners(environment2){return(environment2.RUNNER_TEMP??"")!==""}var look_up=__nccwpck_require__(9464);const advice={
"set-output":"write name=value to the file that the variable GITHUB_OUTPUT names","set-env":"write NAME=value to the file that the variable GITHUB_ENV names","add-path":"write the directory to the fil\
e that the variable GITHUB_PATH names","save-state":"a task has no post step that could read it: write an output, or a file"};class LostCommands{#told=new Set;#tell;constructor(tell2){this.#tell=tell2}printed(task2,command2){
const what=`${command2} ${task2.key}`;this.#told.has(what)||(this.#told.add(what),this.#tell(task2,`it prints "::${command2}", which has no effect in a task: ${advice[command2]}`))}}var parse_expression=__nccwpck_require__(
3929),template=__nccwpck_require__(514),template_uses=__nccwpck_require__(6835);function needReadsOfCondition({condition:condition2}){if(condition2===void 0||!mayRead(condition2))return[];const parsed=(0,template.
Fl)(condition2)?void 0:(0,parse_expression.v)(condition2),uses2=parsed===void 0?(0,template_uses.t)(condition2):parsed.kind==="problem"?[]:parsed.contexts;return needsAmong(uses2).map(({path:path2})=>({
place:"if",path:path2,bare:!1}))}function needReads(task2){const found=[];for(const[place,text]of templatesOf(task2))if(mayRead(text))for(const{path:path2,bare}of needsAmong((0,template_uses.t)(text)))
found.push({place,path:path2,bare});return found}function*templatesOf(task2){const{work,timeout:timeout2,continueOnError,service:service2}=task2;yield["name",task2.name];for(const[name,text]of task2.fileEnv)
task2.env.has(name)||(yield[`env.${name}`,text]);for(const[name,text]of task2.env)yield[`env.${name}`,text];if(work.kind==="command")for(const word2 of work.words)yield["command",word2];if(task2.workingDirectory!==
void 0&&(yield["working-directory",task2.workingDirectory]),timeout2?.kind==="expression"&&(yield["timeout-minutes",timeout2.minutes]),typeof continueOnError=="string"&&(yield["continue-on-error",continueOnError]),
service2===void 0)return;const{ready:ready2}=service2;for(const text of ready2.templates)yield[`service.ready.${ready2.kind}`,text]}function mayRead(text){return text.toLowerCase().includes("needs")}function needsAmong(uses2){
return uses2.filter(({name})=>name.toLowerCase()==="needs")}var nearest=__nccwpck_require__(6047),model_diagnostic=__nccwpck_require__(5602);const shownNames=5;class MissingOutputs{#tasks;#known;#warn;#succeeded=new Set;#told=new Set;#read;constructor(tasks,known2,warn){
this.#tasks=tasks,this.#known=known2,this.#warn=warn}on(event){if(event.type!=="attempt-started"&&event.type!=="task-ended")return;const task2=this.#known.taskOf(event.task);if(task2===void 0)return;if(event.
type==="attempt-started"){event.attempt===1&&this.#check(task2,[...needReadsOfCondition(task2),...needReads(task2)]);return}const{because,result,tolerated}=event;(because.kind==="ran"||because.kind===
"given")&&result==="success"&&!tolerated&&this.#succeeded.add(task2.id),["condition","join","bad-expression"].includes(because.kind)&&this.#check(task2,needReadsOfCondition(task2))}#check(task2,reads){
for(const read2 of reads){const missing=this.#missing(task2,read2);if(missing===void 0||!this.#deservesWarning(missing))continue;const message=messageFor(missing);this.#told.has(message)||(this.#told.
add(message),this.#warn(task2.id,message))}}#missing(task2,read2){const[name="",field,output]=read2.path;if(field?.toLowerCase()!=="outputs"||output===void 0||output==="*")return;const need=task2.needKeys.
find(key=>key.toLowerCase()===name.toLowerCase());if(need===void 0)return;const instances=this.#known.instancesOf(need);if(instances.length===0||!instances.every(({id})=>this.#succeeded.has(id)))return;
const names2=new Set;for(const{id}of instances)for(const each of this.#known.outputsOf(id))names2.add(each);const written=[...names2];if(!written.some(each=>each.toLowerCase()===output.toLowerCase()))
return{task:task2,read:read2,need,output,written}}#deservesWarning({read:read2,need,output,written}){if(this.#known.instancesOf(need).some(task2=>writes(task2,output)))return!1;if(read2.bare)return!0;
const unread=written.filter(each=>!this.#isRead(need,each));return(0,nearest.p)(output,unread)!==void 0}#isRead(need,output){this.#read??=outputsRead(this.#tasks);for(const key of[need.toLowerCase(),"\
*"]){const read2=this.#read.get(key);if(read2?.has("*")===!0||read2?.has(output.toLowerCase())===!0)return!0}return!1}}function outputsRead(tasks){const found=new Map;for(const task2 of tasks)for(const{
path:path2}of[...needReadsOfCondition(task2),...needReads(task2)]){const[need="*",field="outputs",output="*"]=path2.map(step=>step.toLowerCase());if(field!=="outputs"&&field!=="*")continue;const outputs=found.
get(need)??new Set;found.set(need,outputs.add(output))}return found}function writes({work},output){const text=work.kind==="script"?work.script:work.kind==="command"?work.words.join(" "):"";for(let at=text.
indexOf(output);at!==-1;at=text.indexOf(output,at+1)){const before=text.charAt(at-1);if(!/[\w.-]/.test(before)&&/^(?:=|<<|['"`])/.test(text.slice(at+output.length,at+output.length+2)))return!0}return!1}
function messageFor({task:task2,read:read2,need,output,written}){const near=(0,nearest.p)(output,written),names2=near===void 0?written:[near,...written.filter(name=>name!==near)],has=names2.length===0?
"no outputs":(0,words_words.KE)(names2.map(name=>JSON.stringify(name)),shownNames),advice2=near===void 0?`: where it may be missing, write needs.${need}.outputs.${output} || ''`:names2.length===1?"":`\
; did you mean "${near}"?`,at=(0,model_diagnostic.L)(task2.places.get(read2.place)??task2.at);return`${read2.place} at ${at}: ${need} wrote no output ${JSON.stringify(output)}; it has ${has}${advice2}`}
const namedServices=10;function beyondBudgetText(scarce,holders){const held=`${(0,words_words.hS)(holders.length,"service")} that ${holders.length===1?"is":"are"} up (${(0,words_words.KE)(holders,namedServices)}\
)`;return`starts although ${usedUp(scarce)}: ${held} can only be stopped after it, or after what waits for it; ${run_warnings_advice(scarce)}`}function usedUp(scarce){switch(scarce.kind){case"cpus":return"\
not enough CPUs are free";case"pool":return`the pool "${scarce.name}" is used up`;case"max-parallel":return`max-parallel of "${scarce.key}" is reached`}}function run_warnings_advice(scarce){switch(scarce.
kind){case"cpus":return"lower cpus of the services";case"pool":return"make the pool larger, or let the services start later by what they need";case"max-parallel":return"raise max-parallel"}}const askInterval=1e3,
changesPerTurn=1e3;class PlanDriver{#options;#running=new Map;#delays=new Map;#questions=new Map;#lookUps=new Map;#givenFiles=new Map;#asking;#untold=[];constructor(options){this.#options=options;for(const[
id,{files}]of options.given)this.#givenFiles.set(id,files)}next(){if(this.#untold.length>0)return untilTold;const next=this.#options.plan.next();return this.#carryOut(this.#options.plan.drain()),this.#untold.
length>0&&next.kind!=="ready"?untilTold:(next.kind==="busy"&&this.#tellWaits(),next.kind==="busy"&&next.until==="wake"&&this.#askAgainLater(),next)}#tellWaits(){const{plan,debug}=this.#options,told=debug&&
plan.waits();for(const{task:task2,reasons}of told?.waits??[])debug?.({kind:"waits",reasons},task2);told!==void 0&&told.more>0&&debug?.({kind:"more-wait",count:told.more})}leave(id,worker){this.#running.
delete(id),this.#options.plan.leave(id,worker)}placed(worker){this.#running.set(worker.uid,worker)}began(worker,name){const{uid:task2,attempt,slot}=worker;this.#emitInTurn({type:"attempt-started",at:this.#options.
now(),task:task2,attempt,slot,name})}collect(worker){const{plan,now,record:record2}=this.#options,{uid:task2,attempt,slot,outcome,data}=worker;record2(data,outcome);const changes=plan.drain(),waiting=changes.
find(change2=>change2.kind==="waiting"&&change2.id===task2),retryInSeconds=waiting?.kind==="waiting"?waiting.seconds:void 0;this.#emitInTurn({type:"attempt-ended",at:now(),task:task2,attempt,slot,outcome,
retryInSeconds}),this.#carryOut(changes)}serviceReady(service2,seconds,files){const{plan,now,wake,recordReady}=this.#options;recordReady(service2,files),plan.serviceReady(service2.id),this.#emitInTurn(
{type:"service-ready",at:now(),task:service2.id,seconds}),this.#carryOut(plan.drain()),wake()}close(cause){const{plan,closed}=this.#options;closed?.(),plan.close(cause);const changes=plan.drain();for(const change2 of changes)
isForRunning(change2)&&this.#carryOutOne(change2);this.#carryOut(changes.filter(change2=>!isForRunning(change2))),this.#options.wake()}#tellOn(){const some2=this.#untold.slice(0,changesPerTurn);this.#untold=
this.#untold.slice(changesPerTurn);for(const change2 of some2)this.#carryOutOne(change2);this.#untold.length!==0&&setImmediate(()=>{this.#tellOn(),this.#untold.length===0&&this.#options.wake()})}get running(){
return[...this.#running.values()]}#carryOut(changes){if(this.#untold.length===0){this.#untold=changes,this.#tellOn();return}for(const change2 of changes)isForRunning(change2)&&this.#carryOutOne(change2);
this.#untold=[...this.#untold,...changes.filter(change2=>!isForRunning(change2))]}#emitInTurn(event){this.#untold.length===0?this.#options.emit(event):this.#untold=[...this.#untold,{kind:"event",event}]}#carryOutOne(change2){
const{emit,now}=this.#options;switch(change2.kind){case"ended":{const{id:task2,result,tolerated,because}=change2;clearTimeout(this.#delays.get(task2)),this.#delays.delete(task2),this.#questions.get(task2)?.
drop(),this.#questions.delete(task2),this.#lookUps.get(task2)?.abort(),this.#lookUps.delete(task2);const givenFiles=because.kind==="given"?this.#givenFiles.get(task2):void 0,elsewhere=because.kind==="\
given"?this.#options.given.get(task2)?.elsewhere:void 0;emit({type:"task-ended",at:now(),task:task2,result,tolerated,because,givenFiles,elsewhere});return}case"event":emit(change2.event);return;case"q\
uestion":this.#find(change2.id,change2.question);return;case"look-up":this.#lookUp(change2.id);return;case"waiting":change2.seconds>0&&this.#resumeLater(change2.id,change2.seconds);return;case"closed":
emit({type:"run-closed",at:now(),cause:change2.cause});return;case"beyond-budget":{const message=beyondBudgetText(change2.scarce,change2.holders);emit({type:"warning",at:now(),message,task:change2.id});
return}case"end-attempt":this.#running.get(change2.id)?.end({kind:"cancelled",cause:change2.cause});return;case"stop-service":this.#running.get(change2.id)?.end({kind:"stopped"});return}}async#find(id,question){
const{plan,wake,ask,recordAnswer}=this.#options,asked=ask(question);this.#options.debug?.({kind:"asks",patterns:question},id),this.#questions.set(id,asked);const answer=await asked.answer;answer!==void 0&&
(this.#questions.delete(id),recordAnswer(id,question,answer),plan.answered(id),this.#carryOut(plan.drain()),wake())}async#lookUp(id){const{plan,wake,lookUp,recordGiven:recordGiven2,debug}=this.#options;
debug?.({kind:"looks-up"},id);const controller=new AbortController;this.#lookUps.set(id,controller);const found=await lookUp(id,controller.signal);controller.signal.aborted||(this.#lookUps.delete(id),
found!==void 0&&(this.#givenFiles.set(id,found.files),recordGiven2(id,found)),plan.give(id,found),this.#carryOut(plan.drain()),wake())}#askAgainLater(){this.#asking===void 0&&(this.#asking=setTimeout(
()=>{this.#asking=void 0,this.#options.wake()},askInterval),this.#asking.unref())}#resumeLater(id,seconds){const{plan,wake}=this.#options,resume=()=>{this.#delays.delete(id),plan.resume(id),wake()};this.#delays.
set(id,setTimeout(resume,Math.min(seconds*1e3,time_limit.a5)))}}const untilTold={kind:"busy",until:"wake"};function isForRunning({kind}){return kind==="end-attempt"||kind==="stop-service"}var task_preparer=__nccwpck_require__(
1120),duration=__nccwpck_require__(4094);function*countFromOne(){for(let index=1;;index+=1)yield index}class Worker{static indexGenerator=countFromOne();uid;data;slot;env;index;process=void 0;constructor(uid,data,slot,env){
this.uid=uid,this.data=data,this.slot=slot,this.env=env,this.index=new.target.indexGenerator.next().value}whenEnded(){}}var tree_ender=__nccwpck_require__(3500);const lineFeed=10;function*linesOf(block){
for(let start=0;start<block.length;){const end=block.indexOf(lineFeed,start);yield{start,end},start=end+1}}function*linesWith(marks,block){const next=marks.map(mark2=>({mark:mark2,at:find(mark2,block,
0)})).filter(({at})=>at>=0);let from=0;for(;;){let first=block.length;for(const each of next)each.at>=0&&each.at<from&&(each.at=find(each.mark,block,from)),each.at>=0&&(first=Math.min(first,each.at));
if(first===block.length)return;const end=block.indexOf(lineFeed,first);yield{start:first===0?0:block.lastIndexOf(lineFeed,first-1)+1,end},from=end+1}}function find({text,atStart},block,from){let at=block.
indexOf(text,from);if(!atStart)return at;for(;at>=0&&!mayBeFirst(block,at);)at=block.indexOf(text,block.indexOf(lineFeed,at));return at}function mayBeFirst(block,at){for(let place=at-1;place>=0;place-=
1){const byte=block[place]??0;if(byte===lineFeed||byte>127)return!0;if(byte!==32&&(byte<9||byte>13))return!1}return!0}const longestLine=1024*1024,line_blocks_lineFeed=10,carriageReturn=13;class LineBlocks{#sink;#parts=[];#length=0;#afterReturn=!1;constructor(sink){
this.#sink=sink}write(bytes){for(let from=0;from<bytes.length;from+=longestLine)this.#write(bytes.subarray(from,from+longestLine))}get unended(){return this.#parts.length===0?void 0:Buffer.concat(this.#parts)}get unendedBytes(){
return this.#length}end(){this.#afterReturn=!1,this.#length>0&&this.#endLine()}#write(bytes){let from=this.#afterReturn&&bytes[0]===line_blocks_lineFeed?1:0;this.#afterReturn=bytes[bytes.length-1]===carriageReturn;
const last=Math.max(bytes.lastIndexOf(line_blocks_lineFeed),bytes.lastIndexOf(carriageReturn));if(last>=from){if(this.#length>0){const end=firstEnd(bytes,from);this.#keep(bytes.subarray(from,end)),this.#endLine(),
from=end+(bytes[end]===carriageReturn&&bytes[end+1]===line_blocks_lineFeed?2:1)}last>=from&&this.#sink.lines(withLineFeeds(bytes.subarray(from,last+1))),from=last+1}this.#keep(bytes.subarray(from))}#keep(bytes){
bytes.length!==0&&(this.#length+=bytes.length,this.#length>longestLine?this.#parts=[]:this.#parts.push(Buffer.from(bytes)))}#endLine(){const length=this.#length,parts=this.#parts;this.#length=0,this.#parts=
[],length>longestLine?this.#sink.dropped(length):this.#sink.lines(Buffer.concat([...parts,lineEnd]))}}const lineEnd=Buffer.from(`
`);function firstEnd(bytes,from){const feed=bytes.indexOf(line_blocks_lineFeed,from),carriage=bytes.indexOf(carriageReturn,from);return feed<0||carriage<0?Math.max(feed,carriage):Math.min(feed,carriage)}
function withLineFeeds(lines){const first=lines.indexOf(carriageReturn);if(first<0)return lines;let length=first,before=0;for(let at=first;at<lines.length;at+=1){const byte=lines[at]??0;(byte!==line_blocks_lineFeed||
before!==carriageReturn)&&(lines[length]=byte===carriageReturn?line_blocks_lineFeed:byte,length+=1),before=byte}return lines.subarray(0,length)}class StreamLines{#lines;#ended=0;#withheld;#from=0;constructor(sink){
this.#lines=new LineBlocks({lines:block=>{if(this.#withheld!==void 0)return;const at=sink.lines(block);at!==void 0&&(this.#withheld=this.#ended+at),this.#ended+=block.length},dropped:bytes=>{this.#withheld===
void 0&&(this.#ended+=bytes+1,sink.dropped(bytes))}})}get unended(){return this.#lines.unended}get unendedFrom(){return this.#lines.unendedBytes===0?1/0:this.#from}write(bytes,place){const[pending,from,
length]=[this.#lines.unendedBytes,this.#from,bytes.length],shortened=bytes.includes("\r");this.#ended=0,this.#lines.write(bytes);const left=this.#lines.unendedBytes;if(left<=length&&(this.#from=place+
length-left),this.#withheld===void 0)return;const begins=pending===0?place:from;return shortened||this.#withheld===0?begins:place+this.#withheld-pending}end(){return this.#ended=0,this.#lines.end(),this.#withheld===
void 0?void 0:this.#from}}var with_commas=__nccwpck_require__(5314);const tailLines=100,tailBytes=16*1024,tail_lineFeed=10,reach=tailBytes+tailLines+1;class Tail{#bytes=Buffer.alloc(0);#length=0;push(block){
const pieces2=[];let from=block.length;for(let count2=0,taken=0;from>0&&count2<tailLines&&taken<reach;count2+=1){if(from+taken<=tailBytes){pieces2.push(block.subarray(0,from));break}const start=startOfLine(
block,from),piece=from-1-start>tailBytes?noteOf(from-1-start):block.subarray(start,from);pieces2.push(piece),taken+=piece.length,from=start}for(const piece of pieces2.toReversed())this.#append(piece)}pushDropped(bytes){
this.#append(noteOf(bytes))}lines(){let from=this.#length;for(let count2=0,bytes=0;from>0&&count2<tailLines;count2+=1){const start=startOfLine(this.#bytes,from);if(bytes+=from-1-start,bytes>tailBytes)
break;from=start}return from===this.#length?[]:this.#bytes.toString("utf8",from,this.#length-1).split(`
`)}#append(piece){this.#length+piece.length>this.#bytes.length&&this.#makeRoom(piece.length),piece.copy(this.#bytes,this.#length),this.#length+=piece.length}#makeRoom(bytes){const kept2=this.#bytes.subarray(
Math.max(0,this.#length-reach),this.#length),needed=kept2.length+bytes,size=Math.max(256,needed+Math.min(needed,reach)),target=size>this.#bytes.length?Buffer.allocUnsafeSlow(size):this.#bytes;kept2.copy(
target),this.#bytes=target,this.#length=kept2.length}}function startOfLine(bytes,end){return end<2?0:bytes.lastIndexOf(tail_lineFeed,end-2)+1}function noteOf(bytes){return Buffer.from(`[a line of ${(0,with_commas.
r)(bytes)} bytes is left out here: the task's log file has it]
`)}const silence=200,gathering=100,growth=1e3;class Output{log;tail=new Tail;#listeners;#streams=[];#silences=[];#listenersWork=!0;#withheldFrom;#growth;constructor(log2,listeners){this.log=log2,this.#listeners=
listeners}get withheldFrom(){return this.#withheldFrom}stream(){const lines=new StreamLines({lines:block=>this.#take(block),dropped:bytes=>this.tail.pushDropped(bytes)});this.#streams.push(lines);const write=bytes=>{
const before=this.log.bytes;this.log.write(bytes),this.#withheldFrom===void 0&&this.#note(lines.write(bytes,before)),this.#listeners.onGrown!==void 0&&(this.#growth??=setTimeout(this.#tellGrowth,gathering))},
{onUnendedLine}=this.#listeners;if(onUnendedLine===void 0)return write;const tell2=()=>{const line=this.#withheldFrom===void 0?lines.unended:void 0;line!==void 0&&this.#tell(()=>onUnendedLine(line.toString(
"utf8")))},silent=setTimeout(tell2,silence).unref();this.#silences.push(silent);let[from,since]=[lines.unendedFrom,0];return bytes=>{write(bytes),silent.refresh();const now=performance.now();lines.unendedFrom!==
from&&([from,since]=[lines.unendedFrom,now]),!(now-since<growth)&&(since=now,tell2())}}end(){for(const silent of this.#silences)clearTimeout(silent);clearTimeout(this.#growth);for(const lines of this.#streams)
this.#withheldFrom===void 0&&this.#note(lines.end());this.#streams.length=0}#tellGrowth=()=>{this.#growth=void 0;const{path:path2,bytes}=this.log,shown=Math.min(bytes,this.#withheldFrom??bytes,...this.#streams.
map(({unendedFrom})=>unendedFrom));path2!==void 0&&this.#tell(()=>this.#listeners.onGrown?.(path2,shown))};#take(block){const{onLine,lineMarks}=this.#listeners;let withheld;return onLine!==void 0&&this.#tell(
()=>{for(const{start,end}of lineMarks===void 0?linesOf(block):linesWith(lineMarks,block))if(onLine(block.toString("utf8",start,end),()=>withheld=start),withheld!==void 0)return}),this.tail.push(block.
subarray(0,withheld)),withheld}#note(withheldFrom){withheldFrom!==void 0&&(this.#withheldFrom=Math.min(withheldFrom,...this.#streams.map(({unendedFrom})=>unendedFrom)))}#tell(what){if(this.#listenersWork)
try{what()}catch(error){this.#listenersWork=!1,this.#listeners.onProblem(error)}}}function splitArguments(line){const words=[];let word2="",inWord2=!1,quoted2=!1;for(let at=0;at<line.length;at+=1){const character=line.
charAt(at);if(!quoted2&&(character===" "||character==="	")){inWord2&&words.push(word2),word2="",inWord2=!1;continue}if(inWord2=!0,character==="\\"){let end=at;for(;line[end]==="\\";)end+=1;const slashes=end-
at,beforeQuote=line[end]==='"';word2+="\\".repeat(beforeQuote?slashes>>1:slashes);const escapes=beforeQuote&&slashes%2===1;escapes&&(word2+='"'),at=escapes?end:end-1}else character!=='"'?word2+=character:
quoted2&&line[at+1]==='"'?(word2+='"',at+=1):quoted2=!quoted2}return inWord2&&words.push(word2),words}const builtInShells=["bash","sh","pwsh","powershell","cmd","python"];function shellCommand(shell,platform=process.
platform){const windows=platform==="win32",fix=script2=>windows?script2.replaceAll(/\r?\n/g,`\r
`):script2,posix=(programs,...before)=>({programs,args:path2=>[...before,path2],extension:".sh",fix,verbatim:!1});if(shell===void 0)return windows?powerShell(["pwsh","powershell"],fix):posix(["bash","\
sh"],"-e");const word2=shell.trim();switch(word2){case"bash":return posix(["bash"],"--noprofile","--norc","-e","-o","pipefail");case"sh":return posix(["sh"],"-e");case"pwsh":case"powershell":return powerShell(
[word2],fix);case"cmd":return{programs:["cmd"],args:path2=>["/D","/E:ON","/V:OFF","/S","/C",`"CALL "${path2}""`],extension:".cmd",fix:script2=>fix(`@echo off
${script2}`),verbatim:!0};case"python":return{...posix(["python"]),extension:".py"};default:return shell_template(shell,platform,fix)}}function powerShell(programs,fix){return{programs,args:path2=>["-\
command",`. '${path2.replaceAll("'","''")}'`],extension:".ps1",fix:script2=>fix(`$ErrorActionPreference = 'stop'
${script2}
if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`),verbatim:!1}}function shell_template(shell,platform,fix){const[program2,...words]=splitArguments(shell);if(program2===void 0||
!words.some(word2=>word2.includes("{0}")))return;const known2=builtInShells.find(name=>name===program2),like=known2===void 0?void 0:shellCommand(known2,platform);return{programs:[program2],args:path2=>words.
map(word2=>word2.replaceAll("{0}",path2)),extension:like?.extension??"",fix:like?.fix??fix,verbatim:!1}}function prepareLaunch(order,token2,scriptDirectory,serial){const env=withToken(order.env,token2),
refusal=(0,start_refusal.$w)(order.work.kind==="command"?order.work.words:[],env)??checkScript(order.work)??checkDirectoryName(order.workingDirectory)??checkStopSignal(order.service?.stopSignal);return refusal!==
void 0?refusal:order.work.kind==="command"?prepareCommand(order.work.words,env,order.workingDirectory):prepareScript(order.work,{env,shellEnv:order.shellEnv??env,directory:order.workingDirectory,file:(0,external_node_path_.
join)(scriptDirectory,`script-${serial}`)})}function withToken(env,token2){const outer=env.get(process_tree.Sj);return new Map(env).set(process_tree.Sj,outer===void 0?token2:`${outer} ${token2}`)}function checkDirectoryName(directory){
return directory.includes("\0")?(0,start_refusal.TR)("the working directory contains a NUL character","fix working-directory"):void 0}function checkScript(work){if(!(work.kind!=="script"||!work.script.
includes("\0")))return(0,start_refusal.TR)("the script contains a NUL character, which no shell reads","remove it from run")}function checkStopSignal(signal){if(!(signal===void 0||(0,describe_error.Hp)(
signal)))return(0,start_refusal.TR)(`${signal} is not a signal of this system`,"fix stop-signal: SIGTERM, SIGINT, SIGQUIT \u2026")}function prepareCommand(words,env,directory){const[name="",...args]=words;
if(name==="")return(0,start_refusal.TR)("the first word of the command is empty, where the program belongs","name the program, or see which expression in command is empty");const program2=(0,find_program.
Kp)(name,env,directory);if(program2.kind==="found")return{program:program2.path,args,env,verbatim:!1,scriptFile:void 0};if(program2.kind==="not-executable")return(0,start_refusal.TR)(`${program2.path}\
 cannot be run: ${program2.problem}`,"make it executable (chmod +x), or run it with the program that it is for");const ofDirectory=(0,start_refusal.W3)(directory);return ofDirectory!==void 0?ofDirectory:
(0,start_refusal.TR)(`there is no program ${JSON.stringify(name)}: looked in ${program2.place}`,`fix the spelling, install it, or let a task that this one needs install it${pathRemark(program2.path)}`)}
function pathRemark(path2){return path2===void 0?"":`; PATH is ${path2}`}function prepareScript(work,place){const{env,shellEnv,directory,file}=place,shell=shellCommand(work.shell);if(shell===void 0)return(0,start_refusal.
TR)(`${JSON.stringify(work.shell)} is not a shell`,`use one of ${builtInShells.join(", ")}, or a command line with {0} where the script's path belongs`);const program2=findShell(shell.programs,shellEnv,
directory);if(typeof program2!="string"){const ofDirectory=(0,start_refusal.W3)(directory);if(ofDirectory!==void 0)return ofDirectory;const problems=program2.map((each,index)=>each.kind==="not-executa\
ble"?`${each.path}: ${each.problem}`:`no ${shell.programs[index]} in ${each.place}`);return(0,start_refusal.TR)(`there is no shell to run the script: ${problems.join("; ")}`,`install it, put its direc\
tory into the PATH of the step or into GITHUB_PATH, or choose another shell${pathRemark(program2.find(each=>each.kind==="not-found")?.path)}`)}const scriptFile=file+shell.extension;try{(0,external_node_fs_.
writeFileSync)(scriptFile,shell.fix(work.script),{mode:420,flag:"wx"})}catch(error){return(0,start_refusal.ow)(error,scriptFile,directory)}return{program:program2,args:shell.args(scriptFile),env,verbatim:shell.
verbatim,scriptFile}}const shells=new Map;function findShell(names2,env,directory){const path2=(0,find_program.Jz)(env,"PATH")??"",missing=[];for(const name of names2){const key=`${name}\0${path2}\0${directory}`,
before=shells.get(key);if(before!==void 0)return before;const found=(0,find_program.Kp)(name,env,directory);if(found.kind==="found")return shells.set(key,found.path),found.path;missing.push(found)}return missing}
const leftoverTime=200;class Attempt{order;ended;#host;#output;#serial;#command;#scriptFile;#limit;#reason;#own;#launched=!1;#resolve=()=>{};#over=!1;constructor(order,host){this.order=order,this.#host=
host,this.ended=new Promise(resolve=>{this.#resolve=resolve}),this.#output=new Output(host.logFile(order.logName),{onLine:order.onLine,lineMarks:order.lineMarks,onUnendedLine:order.onUnendedLine,onGrown:order.
onGrown,onProblem:error=>host.warn(`internal error: the output of task ${order.task} could not be read on: ${String(error)}`)}),this.#serial=host.nextSerial(order),this.#command=host.owner.command({order,
serial:this.#serial,output:this.#output})}start(){this.#host.began(this);const token2=(0,process_tree.$Q)(this.#host.runToken,this.#serial),launch=prepareLaunch(this.order,token2,this.#host.temporaryDirectory,
this.#serial);if("kind"in launch){this.#finish(launch,tree_ender.e,[]);return}this.#scriptFile=launch.scriptFile;const{task:task2,attempt,workingDirectory:directory}=this.order,{program:program2,args}=launch;
this.#host.debug?.({kind:"launch",attempt,program:program2,args,directory},task2),this.#launched=!0,this.#command.start(launch,{started:()=>this.#onStarted(),ended:own=>this.#onEnded(own),failed:refusal=>this.#onFailed(
refusal)}),this.#reason!==void 0&&this.#endTree(this.#reason)}get nothingLeft(){return this.#command.isGone}end(reason){this.#over||this.#own!==void 0||this.#reason!==void 0||(this.#reason=reason,this.#limit?.
cancel(),this.#launched&&this.#endTree(reason))}#onStarted(){const{timeoutSeconds}=this.order;this.#reason!==void 0||timeoutSeconds===void 0||(this.#limit=new time_limit.h9(timeoutSeconds*1e3,()=>this.
end({kind:"timed-out",afterSeconds:timeoutSeconds})))}#onFailed(refusal){this.#over||this.#own!==void 0||(this.#own=refusal,this.#finish(this.#reason??refusal,tree_ender.e,[]))}#onEnded(own){this.#over||
this.#own!==void 0||(this.#own=own,this.#limit?.cancel(),this.#reason===void 0&&this.#seeTo(this.#lookAfter(own)))}#endTree(reason){this.#seeTo(this.#command.end(this.#endOptions()).then(report=>this.#finish(
reason,report,[])))}#seeTo(work){work.catch(error=>{this.#host.warn(`internal error: ${String(error)}`,this.order.task),this.#finish(this.#reason??this.#own??(0,start_refusal.TR)("internal error","rep\
ort it"),tree_ender.e,[])})}async#lookAfter(own){const left=await this.#command.settle(leftoverTime);if(this.#command.isGone)this.#finish(own,tree_ender.e,[]);else if(this.#succeeds(own))if(left==="no\
thing-left")this.#finish(own,tree_ender.e,[]);else{const leftovers2=await this.#command.look();this.#command.keep(),this.#finish(own,tree_ender.e,leftovers2)}else{const report=await this.#command.end(
this.#endOptions()),survivors=report.survivors.map(({pid,command:command2})=>({pid,command:command2}));this.#finish(own,report,[...report.ended,...survivors])}}#succeeds(own){return this.order.service===
void 0&&(0,model_outcome.bF)(own)}#endOptions(){const{service:service2}=this.order,signal=service2?.stopSignal??"";return{signal:(0,describe_error.Hp)(signal)?signal:"SIGTERM",graceMilliseconds:(service2?.
stopSeconds??this.#host.graceSeconds)*1e3}}#finish(termination,report,leftovers2){if(this.#over)return;this.#over=!0,this.#host.over(this),this.#limit?.cancel(),this.#output.end(),this.#command.release(
report.survivors.length>0),this.#removeScript();const{log:log2}=this.#output;log2.close(),this.#resolve({termination:this.#named(termination),leftovers:leftovers2,survivors:report.survivors,usage:this.#command.
usage,logFile:log2.path,logBytes:log2.bytes,withheldFrom:this.#output.withheldFrom,logProblem:log2.problem,tail:this.#output.tail.lines()})}#removeScript(){if(this.#scriptFile!==void 0)try{(0,external_node_fs_.
unlinkSync)(this.#scriptFile)}catch{}}#named(termination){return this.order.service===void 0?termination:termination.kind==="exited"?{kind:"ended-early",code:termination.code,signal:void 0}:termination.
kind==="signalled"?{kind:"ended-early",code:void 0,signal:termination.signal}:termination}}var workflow_command=__nccwpck_require__(1826);class OutputCommands{#requests;#resumeToken;constructor(requests){
this.#requests=requests}read(line){if(!(0,workflow_command.cz)(line))return;const command2=(0,workflow_command.Q8)(line,this.#resumeToken);if(command2===void 0)return;const{fate}=this.#requests;if(this.#resumeToken===
void 0){if(fate?.(command2.name,isObeyed(command2)?"obeyed":"disarmed"),command2.name==="add-mask")return command2.data.trim()===""?void 0:this.#requests.secret(command2.data);this.#obey(command2)}else
command2.name===this.#resumeToken?(this.#resumeToken=void 0,fate?.("resume","obeyed")):fate?.(command2.name,"disarmed")}#obey(command2){const{name,properties,data}=command2;switch(name){case"error":case"\
warning":case"notice":this.#requests.annotation({level:name,message:data,properties:inRunnersSpelling(properties)});return;case"add-matcher":case"remove-matcher":this.#requests.matcher(command2);return;case"\
stop-commands":isStopToken(data)&&(this.#resumeToken=data.toLowerCase());return;case"set-output":case"set-env":case"add-path":case"save-state":this.#requests.lost(name);return;default:}}}class CommandTally{#counts=new Map;note=(name,fate)=>{
const key=`${fate} ${name}`,count2=(this.#counts.get(key)?.count??0)+1;this.#counts.set(key,{name,fate,count:count2})};get counts(){return[...this.#counts.values()]}}function isObeyed({name,data}){switch(name){case"\
add-mask":return data.trim()!=="";case"stop-commands":return isStopToken(data);case"error":case"warning":case"notice":case"debug":case"add-matcher":case"remove-matcher":return!0;default:return!1}}function isStopToken(token2){
const name=token2.toLowerCase();return name!==""&&name!=="pause-logging"&&!workflow_command.h3.has(name)}const spellings=new Map(["file","line","endLine","col","endColumn","title"].map(name=>[name.toLowerCase(),
name]));function inRunnersSpelling(properties){const known2=new Map;for(const[name,value]of properties){const spelling=spellings.get(name.toLowerCase());spelling!==void 0&&known2.set(spelling,value)}return known2}
function concludeAttempt(ended,facts){const{reading,explained,maskProblem}=facts,rest={...ended,termination:explained},own=ended.termination,without2=(termination,remarks=[])=>({outcome:{...rest,termination,
files:model_outcome.oI},remarks});return maskProblem!==void 0?without2(isByItself(own)?{kind:"too-many-masks",problem:maskProblem}:own):own.kind==="stopped"&&explained!==own?without2(explained):reading.
kind==="files"?{outcome:{...rest,files:reading.files},remarks:reading.refusals}:own.kind==="exited"&&own.code===0?without2(reading.termination):without2(rest.termination,[`what it wrote is dropped: ${(0,words_words.
_3)(reading.termination)}`])}function unstarted(termination){return{termination,leftovers:[],survivors:[],logFile:void 0,logBytes:0,logProblem:void 0,tail:[],files:model_outcome.oI}}function attempt_outcome_withoutFiles(error){
const code=(0,describe_error.CA)(error);return{kind:"could-not-start",cause:`its GITHUB_* files cannot be made: ${(0,message_of.b)(error)}`,fix:code==="EMFILE"||code==="ENFILE"?"run fewer tasks at onc\
e (max-parallel), or raise the limit (ulimit -n)":"make room in the temporary directory (RUNNER_TEMP), and let this user write to it"}}function isByItself({kind}){return kind==="exited"||kind==="signa\
lled"||kind==="ended-early"||kind==="stopped"}var task_inquiry=__nccwpck_require__(6774);class ReadinessWatch{#service;#questioned;#outcome;#startedAt=performance.now();#deadline;#pause;#lastProblem;#over=!1;#last=!1;constructor(service2,questioned,outcome){
this.#service=service2,this.#questioned=questioned,this.#outcome=outcome,this.#lastProblem=`${questioned.subject} has not answered`,this.#deadline=new time_limit.h9(service2.timeoutSeconds*1e3,stoodStill=>this.#timeOver(
stoodStill)),this.#round()}askNow(){this.#pause!==void 0&&(clearTimeout(this.#pause),this.#round())}stop(){this.#over=!0,this.#deadline.cancel(),clearTimeout(this.#pause),this.#pause=void 0}async#round(){
this.#pause=void 0;const problem=await this.#ask();if(!this.#over){if(problem===void 0){this.stop(),this.#outcome.ready((performance.now()-this.#startedAt)/1e3);return}if(this.#lastProblem=problem,this.#last){
this.#giveUp();return}this.#pause=setTimeout(()=>{this.#round()},this.#service.intervalSeconds*1e3)}}async#ask(){try{return await this.#questioned.ask()}catch(error){return(0,message_of.b)(error)}}#timeOver(stoodStill){
if(!stoodStill){this.#giveUp();return}this.#last=!0,this.askNow()}#giveUp(){this.stop(),this.#outcome.giveUp(this.#service.timeoutSeconds,this.#lastProblem)}}function programsOf(order,supervisor,timeoutSeconds){
const{service:_,onLine:_onLine,onUnendedLine:_onUnended,onGrown:_onGrown,...place}=order;return async(words,signal)=>{const own={work:{kind:"command",words},timeoutSeconds,logName:(0,log_names.BE)(order.
logName),cpus:0},attempt=new Attempt({...place,...own},supervisor);signal.addEventListener("abort",()=>attempt.end({kind:"stopped"})),attempt.start();const{logFile,tail,termination}=await attempt.ended;
if(logFile!==void 0&&(0,external_node_fs_.rmSync)(logFile,{force:!0}),(0,model_outcome.bF)(termination))return;const lastLine=tail.findLast(line=>line.trim()!=="");return`${(0,words_words._3)(termination)}${lastLine===
void 0?"":`: ${lastLine.trim()}`}`}}const questionSeconds=10,firstQuestionSeconds=1;class ServiceProbe{#asker;#endQuestion;constructor(probe,order,supervisor,listener){this.#asker=probe.open({...listener,
runProgram:programsOf(order,supervisor,questionSeconds)})}get subject(){return this.#asker.subject}get mayBeTaken(){return this.#asker.taken!==void 0}async taken(){const{taken}=this.#asker;if(!(taken===
void 0||await this.#askWithin(firstQuestionSeconds).catch(message_of.b)!==void 0))return{cause:taken,fix:"something else listens there, maybe left by an earlier run: end it, or give the service a port\
 of its own"}}read(line){this.#asker.read?.(line)}readUnended(line){this.#asker.readUnended?.(line)}ask(){return this.#askWithin(this.#asker.timesItself===!0?void 0:questionSeconds)}async stop(){this.#endQuestion?.(),
await this.#asker.stop?.()}async#askWithin(seconds){const controller=new AbortController,end=()=>controller.abort();this.#endQuestion=end;const limit=seconds===void 0?void 0:new time_limit.h9(seconds*
1e3,end);try{return await this.#asker.ask(controller.signal)}finally{limit?.cancel(),this.#endQuestion=void 0}}}class ServiceStart{#service;#files;#probe;#host;#watching;#ready=!1;#badWhenReady;constructor({
service:service2,ready:ready2,order,files,supervisor},host){this.#service=service2,this.#files=files,this.#host=host,this.#probe=new ServiceProbe(ready2,order,supervisor,{found:()=>this.#watching?.askNow(),
problem:message=>host.remark([message])})}read(line){this.#probe.read(line)}readUnended(line){this.#probe.readUnended(line)}begin(){if(this.#probe.mayBeTaken)return this.#probe.taken().then(taken=>this.#launch(
taken));this.#launch(void 0)}async stop(){this.#watching?.stop(),await this.#probe.stop()}explain(own){return own.kind==="stopped"?this.#badWhenReady??own:own.kind==="ended-early"&&!this.#ready?{...own,
beforeReady:!0}:own}#launch(taken){this.#host.launch(taken)&&(this.#watching=new ReadinessWatch(this.#service,this.#probe,{ready:seconds=>this.#onReady(seconds),giveUp:(afterSeconds,lastProblem)=>{this.
stop(),this.#host.end({kind:"not-ready",afterSeconds,lastProblem})}}))}#onReady(seconds){const reading=this.#files.read();this.#ready=!0,reading.kind==="files"?(this.#host.remark(reading.refusals),this.#host.
ready(seconds,reading.files)):(this.#badWhenReady=reading.termination,this.#host.ready(seconds,void 0),this.#host.end({kind:"stopped"}))}}function watchSlowness(seconds,onSlow){const limit=new time_limit.
h9(seconds*1e3,()=>onSlow(),{holds:!1});return()=>limit.cancel()}class TaskWorker extends Worker{attempt;continueOnError=!1;badExpression;#question;#prepared;#preparation;#process;#files;#service;#opening;#endedFirst;#maskProblem;#remarks=new Set;#tally;#launchedAt=0;#endSlowWatch=()=>{};#outcome;constructor(id,task2,slot,workplace){
super(id,task2,slot,workplace),this.attempt=workplace.attemptOf(id)}start(){this.env.placed(this);const inquiry=new task_inquiry.o,question=this.#begin(inquiry);question!==void 0&&(this.#prepared=this.#beginLater(
question,inquiry))}#begin(inquiry){const inquired=this.env.preparer.prepare(this.data,this.attempt,this.slot,inquiry);if(inquired.kind==="waits")return inquired.question;const prepared=inquired.value;
if(this.env.began(this,prepared.kind==="prepared"?prepared.preparation.name:this.uid),prepared.kind==="problem"){const{problem,at}=prepared;this.badExpression={problem,at},this.#refuse(`bad expression\
 in ${problem}`,`fix the expression at ${(0,model_diagnostic.L)(at)}`);return}this.continueOnError=prepared.preparation.continueOnError,this.#preparation=prepared.preparation;try{this.#files=this.env.
createFiles(this.uid)}catch(error){this.#endUnstarted(attempt_outcome_withoutFiles(error));return}this.env.debug!==void 0&&(this.#tally=new CommandTally);const commands=new OutputCommands({...this.env.
requestsOf(this.data),fate:this.#tally?.note}),{printed}=this.env,ordered=this.env.preparer.orderFor(this.data,this.attempt,this.slot,prepared.preparation,this.#files,(line,withhold)=>{const problem=commands.
read(line);problem===void 0?this.#service?.read(line):this.#endUnmasked(problem,withhold)},line=>this.#service?.readUnended(line)),order=printed===void 0?ordered:{...ordered,onGrown:(logFile,bytes)=>printed(
this,logFile,bytes)},{ready:ready2}=prepared.preparation;this.data.service===void 0||ready2===void 0?this.#launch(order):this.#beginService(this.data.service,ready2,order,this.#files)}async#beginLater(first,inquiry){
for(let question=first;question!==void 0;question=this.#begin(inquiry)){this.#question=this.env.ask(question);const answer=await this.#question.answer;if(this.#question=void 0,answer===void 0)return;inquiry.
receive(question,answer)}}#beginService(service2,ready2,order,files){const supervisor=this.env.supervisor;this.#service=new ServiceStart({service:service2,ready:ready2,order,files,supervisor},{launch:taken=>this.#launchUnless(
taken,order),end:reason=>this.#process?.end(reason),ready:(seconds,written)=>{this.#endSlowWatch(),written!==void 0&&this.env.serviceReady(this.data,seconds,written)},remark:messages=>this.#remark(messages)}),
this.#opening=this.#service.begin()}#launchUnless(taken,order){return this.#endedFirst!==void 0?this.#endUnstarted(this.#endedFirst):taken!==void 0?this.#refuse(taken.cause,taken.fix):this.#launch(order),
this.#process!==void 0}#launch(order){const attempt=new Attempt(order,this.env.supervisor);this.#process=attempt,this.process=attempt,this.#launchedAt=Date.now(),attempt.start(),this.#endedFirst!==void 0&&
attempt.end(this.#endedFirst),this.data.slowAfterSeconds!==void 0&&this.#watchSlowness(this.data.slowAfterSeconds)}poll(){return this.#outcome===void 0}async whenEnded(){if(await this.#prepared,await this.#opening,
this.#process===void 0)return;const ended=await this.#process.ended;if(this.#endSlowWatch(),await this.#service?.stop(),this.#files===void 0)throw new Error(`internal error: task ${this.uid} ended wit\
hout files`);const{outcome,remarks}=concludeAttempt(ended,{reading:this.#files.read(),explained:this.#service?.explain(ended.termination)??ended.termination,maskProblem:this.#maskProblem});this.#files.
discard(this.#process.nothingLeft),this.#remark(remarks);const counts=this.#tally?.counts??[];counts.length>0&&this.env.debug?.({kind:"commands",attempt:this.attempt,counts},this.uid);const preparation=this.#preparation;
if(preparation===void 0)throw new Error(`internal error: task ${this.uid} ran unprepared`);outcome.termination.kind==="exited"&&(0,model_outcome.bF)(outcome.termination)&&await this.env.succeeded?.(this.
data,preparation,this.attempt,outcome),this.#outcome=await this.env.explained?.(this.uid,preparation,this.#launchedAt,outcome)??outcome}get outcome(){if(this.#outcome===void 0)throw new Error(`interna\
l error: task ${this.uid} has not ended`);return this.#outcome}get termination(){return this.outcome.termination}end(reason){if(this.#question!==void 0){this.env.began(this,this.uid),this.#endUnstarted(
reason),this.#question.drop(),this.#question=void 0;return}reason.kind!=="stopped"&&this.#service?.stop(),this.#process===void 0?this.#endedFirst??=reason:this.#process.end(reason)}#endUnmasked(problem,withhold){
withhold(),this.#maskProblem=problem,this.end({kind:"too-many-masks",problem})}#watchSlowness(seconds){const expected=this.env.expectedSecondsOf(this.uid),usual=expected===void 0?"":`; expected ${(0,duration.
a)(expected)}, by earlier runs`;this.#endSlowWatch=watchSlowness(seconds,()=>this.env.remark(this.uid,`runs longer than ${(0,duration.t)(seconds)}${usual}`))}#refuse(cause,fix){this.#endUnstarted({kind:"\
could-not-start",cause,fix})}#endUnstarted(termination){this.#files?.discard(),this.#outcome=unstarted(termination)}#remark(refusals){for(const message of refusals)this.#remarks.has(message)||(this.#remarks.
add(message),this.env.remark(this.uid,message))}}function assemble(request,tasks,supervisor,emit,debug){const{graph,settings,parallelism,environment:environment2,trace,given=new Map,memory,expected}=request,
ledger=new task_ledger.O([...tasks.inOrder()],process.platform);for(const[id,{files:files2}]of given)recordGiven(ledger,id,files2);const workspace=new late_workspace_files.r(settings.workingDirectory,
{keepIn:request.keepIndexIn}),step=(0,task_environment.aK)(environment2,process.platform),preparer=new task_preparer.t({stepEnvironment:step,runContexts:(0,contexts.OD)(step,{platform:process.platform,
arch:process.arch}),workingDirectory:settings.workingDirectory,parallelism:parallelism.cpus,shareCpus:settings.shareCpus,makeFlags:supervisor.jobserver?.makeFlags,platform:process.platform,logNames:(0,log_names.
pd)(tasks.ids),traceparentOf:trace&&((id,attempt)=>(0,trace_context.dx)(trace,(0,trace_context.Wt)(trace,tasks.numberOf.get(id)??0,attempt))),resultOf:id=>plan.resultOf(id),debug},ledger),plan=new plan_plan.
c(tasks,{cpus:parallelism.cpus,pools:graph.pools,failFast:settings.failFast,maxFailures:settings.maxFailures,freeMemoryBytes,followWaits:debug!==void 0,expectedSeconds:id=>expected?.get(id)?.seconds,rehearses:expected!==
void 0&&(0,expected_times.y)(expected),given,mayBeGiven:task2=>lookUp?.concerns(task2)??!1},(task2,standing)=>preparer.judge(task2,standing)),masked=new Set,remembering=memory&&new remembering_remembering.
G(memory,{files:workspace,workspace:settings.workingDirectory,temporaryDirectory:(0,external_node_path_.join)(temporaryDirectory(environment2),`rundag-archives-${supervisor.runToken}`),step,taskOf:id=>ledger.
taskOf(id),resultOf:id=>plan.resultOf(id),exportsFor:task2=>ledger.exportsFor(task2),hasMasks:task2=>masked.has(task2),secrets:new secret_values.j(step),needed:(0,need_states.l)(graph.tasks),warn:(task2,message)=>emit(
{type:"warning",at:(0,clock.t)(),message,task:task2}),explain:(task2,message)=>emit({type:"explanation",at:(0,clock.t)(),task:task2,message})}),lookUp=request.lookUp??remembering,remark=(task2,message)=>emit(
{type:"warning",at:(0,clock.t)(),message,task:task2}),testReports=tasks.tasks.some(({junit})=>junit!==void 0)?new TestReports({files:workspace,workspace:settings.workingDirectory,warn:remark}):void 0,
missingOutputs=new MissingOutputs(graph.tasks,ledger,remark),ask=question=>workspace.ask(question),driver=new PlanDriver({plan,emit:event=>{emit(event),missingOutputs.on(event)},now:clock.t,debug,wake:()=>scheduler.
wake(),record:(task2,outcome)=>{workspace.filesMayHaveChanged(),ledger.record(task2,outcome.files)},recordReady:(service2,written)=>{workspace.filesMayHaveChanged(),ledger.recordReady(service2,written),
debug?.({kind:"ready-files",files:written},service2.id)},ask,recordAnswer:(...answer)=>preparer.receiveAnswer(...answer),given,lookUp:async(id,signal)=>lookUp&&await(0,look_up.k)(tasks.get(id),signal,
{lookUp,preparer,ask,remark}),recordGiven:(id,{files:files2})=>recordGiven(ledger,id,files2),closed:()=>{remembering?.giveUp(),testReports?.giveUp()}}),files=new TaskFileSets((0,external_node_path_.join)(
supervisor.temporaryDirectory,"task-files")),lostCommands=new LostCommands(({id},message)=>remark(id,message)),workplace={supervisor,attemptOf:id=>plan.attemptOf(id),placed:worker=>driver.placed(worker),
preparer,ask,createFiles:id=>files.create(id),began:(worker,name)=>{workspace.filesMayHaveChanged(),driver.began(worker,name)},requestsOf:task2=>({secret:value=>{const problem=request.masker.add(value);
return masked.add(task2.id),problem===void 0&&emit({type:"secret",at:(0,clock.t)(),task:task2.id,value}),problem},annotation:command2=>emit({type:"task-annotation",at:(0,clock.t)(),task:task2.id,command:command2}),
matcher:command2=>emit({type:"task-matcher",at:(0,clock.t)(),task:task2.id,command:command2}),lost:command2=>lostCommands.printed(task2,command2)}),expectedSecondsOf:id=>{const time=expected?.get(id);
return time?.isKnown===!0?time.seconds:void 0},debug,printed:request.followOutput===!0?({uid,attempt},logFile,bytes)=>emit({type:"task-output",at:(0,clock.t)(),task:uid,attempt,logFile,bytes}):void 0,
succeeded:remembering&&((...attempt)=>remembering.succeeded(...attempt)),explained:async(task2,{workingDirectory:directory,junit:patterns2=[]},startedAt,outcome)=>{const found=await lookIntoFailure(outcome,
{directory,workspace:settings.workingDirectory,scripts:supervisor.temporaryDirectory});return testReports===void 0||patterns2.length===0?found:await testReports.read({task:task2,patterns:patterns2,directory,
startedAt,outcome:found})},serviceReady:(...ready2)=>driver.serviceReady(...ready2),remark},scheduler=new MultiprocessScheduler(tasks,(id,task2,slot)=>new TaskWorker(id,task2,slot,workplace),worker=>driver.
collect(worker),{jobs:parallelism.cpus,slots:1/0,iterator:driver});return{scheduler,driver,ledger,workspace,remembering}}function recordGiven(ledger,id,files){const task2=ledger.taskOf(id);task2!==void 0&&
task2.service===void 0&&ledger.record(task2,files)}const longestCancelGrace=4;function cancelOnSignals(signals,{driver,supervisor},times){const{graceSeconds,cleanUpSeconds:cleanUpSeconds2}=times,force=(signal,noCleanUps)=>{
driver.close({kind:"signal",signal,noCleanUps}),supervisor.shortenGrace(0)};let limit;return signals.attend(signal=>{driver.close({kind:"signal",signal}),supervisor.shortenGrace(Math.min(graceSeconds,
longestCancelGrace)),cleanUpSeconds2!==void 0&&(limit=new time_limit.h9(cleanUpSeconds2*1e3,()=>force(signal,"time-over"),{holds:!1}))},signal=>force(signal,"second-signal")),()=>{limit?.cancel(),signals.
release()}}function usableCpus(read2=readText,available=(0,external_node_os_.availableParallelism)()){const quota=Math.min(...controlGroups("cpu",read2).map(directory=>quotaOf(directory,read2)));return quota<
available?{cpus:Math.max(1,Math.ceil(quota)),because:`a quota of ${Number(quota.toFixed(2))} of ${available} CPUs`}:{cpus:available,because:available===1?"1 usable CPU":`${available} usable CPUs`}}function quotaOf(directory,read2){
const[quota,period]=(read2(`${directory}/cpu.max`)??"").split(" ").map(Number),unified=ratio(quota,period);if(unified!==void 0)return unified;const oldQuota=Number(read2(`${directory}/cpu.cfs_quota_us`)??
Number.NaN),oldPeriod=Number(read2(`${directory}/cpu.cfs_period_us`)??Number.NaN);return ratio(oldQuota,oldPeriod)??1/0}function ratio(quota=Number.NaN,period=Number.NaN){const cpus=quota/period;return cpus>
0?cpus:void 0}var job_start=__nccwpck_require__(9094);async function findInsight(report,graph,plan){const at=(0,clock.t)();try{const{insightOf}=await Promise.all([__nccwpck_require__.e(825),__nccwpck_require__.
e(26)]).then(__nccwpck_require__.bind(__nccwpck_require__,3026)),insight=insightOf(report,{graph,pools:plan.graph.pools,machineCpus:usableCpus().cpus,freeMemoryBytes:freeMemoryBytes(),expected:plan.expected,
past:plan.past??new Map,setUpSeconds:(0,job_start.m)(report.startedHereAt,plan.environment)});return insight&&{type:"insight",at,insight}}catch(error){const message=`what would make the run shorter co\
uld not be found: ${(0,message_of.b)(error)}`;return{type:"warning",at,message,task:void 0}}}const mostNamed=10;function logProblems(report){return[...report.tasks.values()].flatMap(({task:task2,attempts:attempts2})=>attempts2.
flatMap(({ended})=>{const problem=ended?.outcome.logProblem;return problem===void 0?[]:[`the log of task ${task2.id} is incomplete: ${problem}`]}))}function removedLogs(report){const directory=(0,external_node_path_.
join)(report.reportDirectory,log_names.qd),there=log_problems_namesIn(directory),gone=[...report.tasks.values()].filter(({attempts:attempts2})=>attempts2.some(({ended})=>{const file=ended?.outcome.logFile;
return file!==void 0&&!there.has((0,external_node_path_.basename)(file))}));if(gone.length===0)return[];const names2=(0,words_words.KE)(gone.map(({task:task2})=>task2.id),mostNamed),[what,them]=gone.length===
1?["log","is gone"]:["logs","are gone"];return[`the ${what} of ${names2} ${them}: something other than this run removed files from ${directory}`]}function log_problems_namesIn(directory){try{return new Set(
(0,external_node_fs_.readdirSync)(directory))}catch{return new Set}}function runStarted({graph,graphFile:graphFile2,settings,parallelism,reportDirectory,notes,given=new Map,machines,expected},tasks){return{
type:"run-started",at:(0,clock.t)(),title:graph.name,graphFile:graphFile2,tasks:tasks.tasks,graph:tasks,parallelism:parallelism.cpus,parallelismBecause:parallelism.because,lendsCpus:settings.shareCpus===
"jobserver",reportDirectory,notes,given:[...notesOf(tasks,given)],machines,expected}}function*notesOf({tasks},given){for(const{id,service:service2}of tasks){const note=service2===void 0?given.get(id):
void 0;note!==void 0&&(yield{from:note.from,seconds:note.seconds})}}function hostNote(supervisor){const{version,platform,arch}=process;return{kind:"host",node:version,platform,arch,cpus:usableCpus().because,
freeMemoryBytes:freeMemoryBytes(),processes:supervisor.facts}}function*graphWarnings({tasks,dependents}){const message="no task needs this service: it is stopped as soon as it is ready";for(const[number2,
{id,service:service2}]of tasks.entries())service2!==void 0&&(0,numbered_graph.No)(dependents,number2)===0&&(yield{type:"warning",at:(0,clock.t)(),message,task:id})}function conflictWarning({name,first,
second:second2}){const message=`tasks ${first} and ${second2} export different values of ${name}, and neither needs the other: later steps see that of ${second2}`;return{type:"warning",at:(0,clock.t)(),
message,task:second2}}function*leftoverEvents({ended,survivors,leftRunning}){const at=(0,clock.t)();for(const{task:task2,attempt,...process2}of[...ended,...leftRunning])yield{type:"leftover",at,task:task2,
attempt,process:process2,survives:void 0};for(const{task:task2,attempt,reason,...process2}of survivors)yield{type:"leftover",at,task:task2,attempt,process:process2,survives:reason}}async function run(request){
const tasks=new task_graph.Q(request.graph.tasks),timeline=new Timeline,dispatcher=new EventDispatcher(timeline,request.reporters,clock.t),heartbeat=new Heartbeat(()=>dispatcher.dispatch({type:"heartb\
eat",at:(0,clock.t)()})),emit=event=>{heartbeat.touch(),dispatcher.dispatch(event)},debug=request.debug?(note,task2)=>dispatcher.dispatch({type:"debug",at:(0,clock.t)(),task:task2,note}):void 0;emit(runStarted(
request,tasks));for(const event of graphWarnings(tasks))emit(event);const supervisor=await Supervisor.open({headStart:request.headStart??new HeadStart,directory:request.reportDirectory,temporaryDirectory:temporaryDirectory(
request.environment),atOnce:startsAtOnce(tasks,request),graceSeconds:request.settings.graceSeconds,runToken:request.runToken,lend:request.settings.shareCpus==="jobserver"?{cpus:request.parallelism.cpus,
env:(0,task_environment.aK)(request.environment,process.platform)}:void 0,onWarning:(message,task2)=>emit({type:"warning",at:(0,clock.t)(),message,task:task2}),onDebug:debug}).catch(error=>{throw heartbeat.
stop(),new StartError(error instanceof NoOwnerError?error.message:temporaryDirectoryProblem(request.environment,error))});emit({type:"processes-owned",at:(0,clock.t)(),by:supervisor.facts.kind}),debug?.(
hostNote(supervisor));const{scheduler,driver,ledger,workspace,remembering}=assemble(request,tasks,supervisor,emit,debug),endOfCancelling=request.signals&&cancelOnSignals(request.signals,{driver,supervisor},
{graceSeconds:request.settings.graceSeconds,cleanUpSeconds:request.cleanUpSeconds});let failure;try{await(0,clock.g)(),await scheduler.run()}catch(error){failure={error}}await workspace.close();const leftovers2=await supervisor.
close();endOfCancelling?.();const merged2=ledger.merged();for(const event of leftoverEvents(leftovers2))emit(event);debug?.({kind:"exports",env:[...merged2.env.keys()],directories:merged2.path.length}),
heartbeat.stop(),failure!==void 0&&emit({type:"warning",at:(0,clock.t)(),message:internalProblem(failure.error),task:void 0});for(const conflict of merged2.conflicts)emit(conflictWarning(conflict));for(const message of request.
warningsOf?.(timeline.report())??[])emit({type:"warning",at:(0,clock.t)(),message,task:void 0});const insight=failure===void 0?await findInsight(timeline.report(),tasks,request):void 0;insight!==void 0&&
emit(insight);const soFar=timeline.report(),{flaws=[]}=request,result=failure===void 0?resultOf(soFar,flaws.length>0):"failure",report={...soFar,ended:{at:(0,clock.t)(),result}},internal=failure===void 0?
[]:[internalProblem(failure.error)];return{report,merged:merged2,problems:[...flaws,...dispatcher.problems,...internal],finishRemembering:async()=>await remembering?.finish()??{remembered:new Map,notices:[]},
finishLog:async()=>(await dispatcher.idle(),await request.beforeVerdict?.(report),emit({type:"run-ended",at:(0,clock.t)(),result}),[...await dispatcher.close(),...internal])}}function startsAtOnce({tasks},{
parallelism:{cpus},given}){let[count2,claimed]=[0,0];for(const task2 of tasks)if(!(task2.work.kind==="join"||given?.has(task2.id))&&!task2.needs.some(need=>!given?.has(need))){if(claimed+=task2.cpus===
"all"?cpus:task2.cpus,claimed>cpus)break;count2+=1}return count2}function internalProblem(error){const text=(0,message_of.b)(error);return text.startsWith("internal error:")?text:`internal error: ${text}`}
function resultOf(report,isFlawed){const{counts,closedBy}=report;return closedBy?.kind==="signal"&&counts.cancelled+counts.failure>0?"cancelled":isFlawed||counts.failure>0||logProblems(report).length>
0?"failure":"success"}const run_silence=3e4;class Heartbeat{#timer;constructor(onSilence){this.#timer=setInterval(onSilence,run_silence),this.#timer.unref()}touch(){this.#timer.refresh()}stop(){clearInterval(
this.#timer)}}class StartError extends Error{name="StartError"}async function endWith(program2,problemStatus){let output;try{output=new StandardOutput(process.stdout),process.exitCode=await program2(output)}catch(error){
process.exitCode=problemStatus,process.stderr.on("error",()=>{}),error instanceof StartError?process.stderr.write(`${error.message}
`):reportInternalError(error)}output?.abandoned===!0&&process.exit()}function reportInternalError(error){const text=error instanceof Error?error.stack??error.message:String(error);process.stderr.write(
`rundag: internal error: please report this at the project's issue tracker
${text}
`)}var format_command=__nccwpck_require__(272),github=__nccwpck_require__(5576);function hideVariables(names2){for(const name of names2)delete process.env[name];if(process.platform==="linux")try{wipe(
new Set(names2))}catch{}}function wipe(names2){const start=environmentStart();if(!(start>0))return;const block=(0,external_node_fs_.readFileSync)("/proc/self/environ"),memory=(0,external_node_fs_.openSync)(
"/proc/self/mem","r+");try{let at=start;for(const entry of block.toString("latin1").split("\0")){const name=Buffer.from(entry.replace(/=.*/s,""),"latin1").toString();names2.has(name)&&(0,external_node_fs_.
writeSync)(memory,Buffer.alloc(entry.length),0,entry.length,at),at+=entry.length+1}}finally{(0,external_node_fs_.closeSync)(memory)}}function environmentStart(){const stat=(0,external_node_fs_.readFileSync)(
"/proc/self/stat","latin1");return Number(stat.slice(stat.lastIndexOf(")")+2).split(" ")[47])}const caught=["SIGINT","SIGTERM","SIGHUP"];class EndSignals{#kept=[];#attend;#heard=0;#listener=name=>{const signal=name===
"SIGINT"?"SIGINT":"SIGTERM";this.#heard+=1,this.#attend===void 0?this.#kept.push(signal):this.#attend(signal)};constructor(){for(const signal of caught)process.on(signal,this.#listener)}get heard(){return this.#heard}attend(onFirst,onAgain){
let seen=!1;this.#attend=signal=>{if(seen){onAgain(signal);return}seen=!0,onFirst(signal)};const kept2=this.#kept;this.#kept=[];for(const signal of kept2)this.#attend(signal)}release(){this.#attend=void 0}close(){
for(const signal of caught)process.off(signal,this.#listener)}}function keepInspectorShut(){process.on("SIGUSR1",()=>{})}var annotation=__nccwpck_require__(542),annotations=__nccwpck_require__(7842),task_words=__nccwpck_require__(
3915),failure_lines=__nccwpck_require__(114);const afterFailure=/\b(?:always|failure)\s*\(|!\s*(?:success|cancelled)\s*\(/i,afterSignalAndFailure=/\b(?:always|failure|cancelled)\s*\(|!\s*success\s*\(/i,
afterSignal=/\b(?:always|cancelled)\s*\(|!\s*success\s*\(/i,quoted=/'[^']*'/g;function cleanUpsText(cause,report){const signal=cause.kind==="signal";if(cause.kind==="matrix-fail-fast"||signal&&cause.noCleanUps!==
void 0)return;const afterEither=report.counts.failure>0?afterSignalAndFailure:afterSignal,condition2=signal?afterEither:afterFailure;return[...report.tasks.values()].some(({task:task2,attempts:attempts2,
ended})=>ended===void 0&&attempts2.length===0&&task2.work.kind!=="join"&&task2.condition!==void 0&&condition2.test(task2.condition.replaceAll(quoted,"''")))?`clean-ups (if: always(), ${signal?"cancell\
ed()":"failure()"})`:void 0}var cpu_advice=__nccwpck_require__(2407),given_words=__nccwpck_require__(9521),matcher_line=__nccwpck_require__(4828);const maximumMatchers=1e3;class MatcherRelay{beyond;#commands;#lineOf;#after;#issued=0;constructor(commands,lineOf,after=[],beyond2=0){
this.#commands=commands,this.#lineOf=lineOf,this.#after=after,this.beyond=beyond2}issue(line){const next=this.#commands[this.#issued];if(next===void 0)return;const command2=(0,workflow_command.Q8)(line);
if(!(command2===void 0||(0,matcher_line.c)(command2)!==(0,matcher_line.c)(next)))return this.#issued+=1,this.#lineOf(next)}rest(){const rest=[...this.#commands,...this.#after].slice(this.#issued);return this.#issued=
this.#commands.length+this.#after.length,rest.map(this.#lineOf)}}class MatcherRelays{#lineOf;#kept=new Map;#removals=new Map;constructor(lineOf){this.#lineOf=lineOf}note(event,attempt){const key=keyOf(
event.task,attempt),kept2=this.#kept.get(key)??{commands:[],beyond:0};if(this.#kept.set(key,kept2),kept2.commands.length===maximumMatchers){kept2.beyond+=1;return}kept2.commands.push(event.command),event.
command.name==="remove-matcher"&&this.#remember(event)}relay(task2,attempt,endedAt){const key=keyOf(task2,attempt),{commands,beyond:beyond2}=this.#kept.get(key)??{commands:[],beyond:0};this.#kept.delete(
key);const after=commands.some(({name})=>name==="add-matcher")?this.#removedByOthers(task2,endedAt):[];return new MatcherRelay(commands,this.#lineOf,after,beyond2)}concern({task:task2,attempts:attempts2}){
return attempts2.some(({attempt})=>this.#kept.has(keyOf(task2.id,attempt)))}#remember(event){const line=(0,matcher_line.c)(event.command);this.#removals.delete(line),this.#removals.set(line,event);const[
oldest]=this.#removals.keys();this.#removals.size>maximumMatchers&&oldest!==void 0&&this.#removals.delete(oldest)}#removedByOthers(task2,since){return[...this.#removals.values()].filter(removal=>removal.
task!==task2&&removal.at>=since).map(({command:command2})=>command2)}}function keyOf(task2,attempt){return`${attempt} ${task2}`}var processes=__nccwpck_require__(7109);const namedRunning=10,clearlyLonger=1.2,
namedForCpus=3;function runStartedText(event){const{title,tasks,parallelism,parallelismBecause,given=[]}=event,started=`${title}: ${(0,words_words.hS)(tasks.length,"task")}, ${parallelism} at a time (${parallelismBecause}\
)`,known2=(0,given_words.xJ)((0,given_words.VN)(given,tasks.length));return known2===void 0?started:`${started} \xB7 ${known2}`}function attemptStartedText(task2,attempt){return attempt===1?(0,run_report.
lz)(task2):`${(0,run_report.lz)(task2)} \xB7 ${log_lines_attemptOf(task2,attempt)}`}function explanationText({message},task2){return`${(0,run_report.lz)(task2)} runs: ${message}`}function serviceReadyText(task2,seconds){
return`${(0,run_report.lz)(task2)} is ready after ${(0,duration.a)(seconds)}`}function retryText(task2,attempt,retryInSeconds){const next=retryInSeconds>0?`next in ${(0,duration.t)(retryInSeconds)}`:"\
next at once";return`${(0,run_report.lz)(task2)} \xB7 ${log_lines_attemptOf(task2,attempt.attempt)} \xB7 ${endingText(task2,attempt)} \xB7 ${next}`}function taskEndedText(task2){const why=(0,task_words.
ss)(task2),skipped=task2.ended?.result==="skipped"&&task2.ended.because.kind!=="given"?"skipped: ":"",seconds=task2.attempts.length===0?"":(0,duration.a)(task2.seconds),attempts2=task2.attempts.length>
1&&!task2.flaky?(0,words_words.hS)(task2.attempts.length,"attempt"):"";return[(0,run_report.lz)(task2),seconds,`${skipped}${why}`,attempts2].filter(part=>part!=="").join(" \xB7 ")}function leftOutText(bytes,logFile){
return`[a line of ${(0,with_commas.r)(bytes)} bytes is left out here: it is in ${logFile}]`}function linesLeftOutText(lines,logFile){return`${(0,words_words.hS)(lines,"line")} are left out here: they \
are in ${logFile}`}function elsewhereText(lines,machine){return lines===0?`what it printed is in the report of ${machine}`:`what it printed last on ${machine}, whose report has its whole log:`}function unlistedText(kind,more){
const[one,them]=more===1?[!0,"it"]:[!1,"them"];return`${kind==="given"?`${(0,words_words.hS)(more,"more result")} ${one?"is":"are"} given`:`${(0,words_words.hS)(more,"more task")} did not start`}: res\
ults.json names ${them}`}function attemptHeading(task2,attempt){const which=task2.attempts.length>1?[log_lines_attemptOf(task2,attempt.attempt)]:[];return[(0,run_report.lz)(task2),...which,endingText(
task2,attempt)].join(" \xB7 ")}function remarksOf(task2){const hint=(0,task_words.dx)(task2),remarks=[...task2.attempts.flatMap(attempt=>log_lines_logProblems(attempt.ended?.outcome)),...(0,processes.
v)(task2).map(remark=>(0,processes.a)(remark))];return[...hint===void 0?[]:[hint],...remarks].map(remark=>`${(0,run_report.lz)(task2)}: ${remark}`)}function log_lines_logProblems(outcome){return outcome===
void 0?[]:[...outcome.logProblem===void 0?[]:[`its log is incomplete: ${outcome.logProblem}`],...outcome.withheldFrom===void 0?[]:[withheldText(outcome)]]}function shownBytes({logBytes,withheldFrom}){
return Math.min(logBytes,withheldFrom??logBytes)}function withheldText({logFile}){return`what it printed from the ::add-mask:: on whose value could not be masked is not shown${logFile===void 0?"":`, a\
nd is in ${logFile} alone`}; what it wrote to its GITHUB_* files is dropped`}function matchersBeyondText(task2,beyond2){const[commands,have]=[(0,words_words.hS)(beyond2,"problem matcher command"),beyond2===
1?"has":"have"],obeyed=(0,with_commas.r)(maximumMatchers);return`${(0,run_report.lz)(task2)}: ${commands} of this attempt ${have} no effect: only the first ${obeyed} are obeyed`}function warningText({
message,task:task2},view){return task2===void 0?message:`${view.labelOf(task2)}: ${message}`}function leftoverText({process:process2,survives},task2){const name=`process ${process2.pid} (${process2.command}\
)`,leftRunning=task2.task.leaveRunning?`${name} runs on, as asked`:`${name} ran on and was ended with the run`,text=survives===void 0?leftRunning:(0,processes.a)({kind:"survivor",process:process2,reason:survives});
return`${(0,run_report.lz)(task2)}: ${text}`}function runClosedText({cause},report){const what=cause.kind==="matrix-fail-fast"?"nothing more of its matrix starts":"nothing more starts",cleanUps=cleanUpsText(
cause,report);return`${what}${cleanUps===void 0?"":` but ${cleanUps}`}: ${(0,words_words.F6)(cause,(0,run_report.EC)(report,cause))}`}function heartbeatText(report,now){const tasks=[...report.tasks.values()],
names2=tasks.flatMap(task2=>{const attempt=task2.attempts.at(-1);return attempt===void 0||attempt.ended!==void 0?[]:[{label:(0,run_report.lz)(task2),seconds:(0,run_report.ri)(attempt,now),expected:task2.
expectedSeconds}]}).toSorted((left,right)=>right.seconds-left.seconds).map(({label,seconds,expected})=>`${label} (${(0,duration.a)(seconds)}${expectationText(seconds,expected)})`),done=tasks.filter(task2=>task2.
ended!==void 0).length,what=names2.length===0?"nothing is running":`still running: ${(0,words_words.KE)(names2,namedRunning)}`,{failure}=report.counts,failures=failure===0?"":`, ${(0,with_commas.r)(failure)}\
 failed`;return`${what} \xB7 ${(0,with_commas.r)(done)} of ${(0,words_words.hS)(tasks.length,"task")} done${failures}`}function expectationText(seconds,expected){return expected===void 0?"":seconds>expected*
clearlyLonger?`, ${(0,duration.a)(seconds-expected)} longer than expected`:`, expected ${(0,duration.a)(expected)}`}function groupTitle(task2,parallelism){const{slot,machine}=task2.attempts.at(-1)??{};
return slot===void 0||machine!==void 0||parallelism<=1?taskEndedText(task2):`${taskEndedText(task2)} \xB7 slot ${slot}`}function cpuTexts(report){const all=(0,cpu_advice.Vu)(report),more=all.length-namedForCpus;
return[...all.slice(0,namedForCpus).map(advice2=>(0,cpu_advice.Op)(advice2)),...more>0?[`${(0,words_words.hS)(more,"more task")} used more CPUs than held: see cpu-seconds in results.json`]:[]]}function endingText(task2,attempt){
return`${(0,task_words.zv)(attempt,task2.blamed)} \xB7 ${(0,duration.a)((0,run_report.ri)(attempt,attempt.startedAt))}`}function log_lines_attemptOf(task2,attempt){return`attempt ${attempt} of ${task2.
task.retry.max+1}`}const external_node_buffer_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");class OutputRenderer{#rendering;#blocks;#pieces=[];constructor(rendering){
this.#rendering=rendering,this.#blocks=new LineBlocks({lines:block=>this.#renderLines(block),dropped:bytes=>this.#add(rendering.leftOut(bytes))})}push(bytes){return this.#blocks.write(bytes),this.#drain()}end(){
return this.#blocks.end(),this.#drain()}#renderLines(block){const{render,marks,places,hasPlaces}=this.#rendering;if(marks!==void 0&&places!==void 0&&hasPlaces?.()!==!1){this.#renderText(block,marks,places);
return}let from=0;for(const{start,end}of marks===void 0?linesOf(block):linesWith(marks,block))start>from&&this.#pieces.push(asUtf8(block.subarray(from,start))),this.#add(render(block.toString("utf8",start,
end))),from=end+1;from<block.length&&this.#pieces.push(asUtf8(block.subarray(from)))}#renderText(block,marks,places){const text=block.toString(),found=[...places(text),...marks.flatMap(mark2=>[...occurrences(
mark2.text,text)])];if(found.length===0){this.#pieces.push(asUtf8(block));return}const pieces2=[];let from=0;for(const{start,end}of found.toSorted((left,right)=>left.start-right.start))for(;from<end;){
const at=output_renderer_startOfLine(text,Math.max(start,from)),lineEnd2=text.indexOf(`
`,Math.max(start,at));pieces2.push(text.slice(from,at),this.#rendering.render(text.slice(at,lineEnd2)),`
`),from=lineEnd2+1}pieces2.push(text.slice(from)),this.#pieces.push(Buffer.from(pieces2.join("")))}#add(line){this.#pieces.push(Buffer.from(`${line}
`))}#drain(){const pieces2=this.#pieces;return this.#pieces=[],pieces2.length<2?pieces2:joined(pieces2)}}const longPiece=16*1024;function joined(pieces2){const result=[];let from=0;const joinTo=end=>{
from<end&&result.push(Buffer.concat(pieces2.slice(from,end))),from=end};for(const[index,piece]of pieces2.entries())piece.length<longPiece||(joinTo(index),result.push(piece),from=index+1);return joinTo(
pieces2.length),result}function output_renderer_startOfLine(text,place){return place===0?0:text.lastIndexOf(`
`,place-1)+1}function*occurrences(mark2,text){for(let start=text.indexOf(mark2);start>=0;start=text.indexOf(mark2,start+mark2.length))yield{start,end:start+mark2.length}}function asUtf8(bytes){return(0,external_node_buffer_namespaceObject.
isUtf8)(bytes)?bytes:Buffer.from(bytes.toString("utf8"))}const pieceBytes=120*1024,chunkBytes=4*pieceBytes;let spare;async function writeOutput(path2,range,sink,rendering){const renderer=new OutputRenderer(
rendering),writeAll=async pieces2=>{for(const piece of pieces2)await sink.write(piece)};await readBytes(path2,range,async bytes=>{for(let from=0;from<bytes.length;from+=pieceBytes)await writeAll(renderer.
push(bytes.subarray(from,from+pieceBytes)))}),await writeAll(renderer.end())}async function readBytes(path2,{from:first,to:end},take){const file=await(0,promises_.open)(path2,external_node_fs_.constants.
O_RDONLY|(external_node_fs_.constants.O_NOFOLLOW??0)|(external_node_fs_.constants.O_NONBLOCK??0)),bytes=spare??Buffer.allocUnsafeSlow(chunkBytes);spare=void 0;try{const position=at=>first===0?null:at;
for(let at=first;at<end;){const{bytesRead}=await file.read(bytes,0,Math.min(end-at,chunkBytes),position(at));if(bytesRead===0)break;at+=bytesRead,await take(bytes.subarray(0,bytesRead))}}finally{spare=
bytes,await file.close()}}const notWorthHiding=20,stretches_lineFeed=10,stretches_carriageReturn=13;async function stretchesOf(path2,length,room,cause){const wanted=[room.head+1,...cause===void 0?[]:[
cause.first,cause.last+1]],survey=new Survey(new Set(wanted),room.tail);return await readBytes(path2,{from:0,to:length},bytes=>survey.push(bytes)),divide(survey,shownLines(survey.lines,room,cause))}function shownLines(lines,{
head,tail},cause){const asked=[{first:1,last:head},...cause===void 0?[]:[cause],{first:lines-tail+1,last:lines}],shown=[];for(const next of asked.toSorted((one,other)=>one.first-other.first)){const[first,
last]=[Math.max(1,next.first),Math.min(lines,next.last)];if(first>last)continue;const before=shown.at(-1),end=before?.last??0;first-end-1>notWorthHiding?shown.push({first,last}):shown.splice(-1,1,{first:before?.
first??1,last:Math.max(end,last)})}return shown}function divide(survey,shown){const stretches=[],add2=(first,last,isShown)=>{if(first>last)return;const[from,to]=[survey.startOf(first),survey.startOf(last+
1)];stretches.push({from,to,lines:last-first+1,isShown})};let next=1;for(const{first,last}of shown)add2(next,first-1,!1),add2(first,last,!0),next=last+1;return add2(next,survey.lines,!1),stretches}class Survey{#wanted;#starts=new Map(
[[1,0]]);#latest;#bytes=0;#line=1;#start=0;#afterReturn=!1;constructor(wanted,tail){this.#wanted=wanted,this.#latest=new Float64Array(tail+2)}get lines(){return this.#start<this.#bytes?this.#line:this.#line-
1}push(bytes){const before=this.#bytes;for(let index=0;index<bytes.length;index+=1){const byte=bytes[index],wasReturn=this.#afterReturn;this.#afterReturn=byte===stretches_carriageReturn,wasReturn&&byte!==
stretches_lineFeed&&this.#begin(before+index),byte===stretches_lineFeed&&this.#begin(before+index+1)}this.#bytes+=bytes.length}startOf(line){return line>this.lines?this.#bytes:this.#starts.get(line)??
this.#latest[line%this.#latest.length]??0}#begin(at){this.#line+=1,this.#start=at,this.#wanted.has(this.#line)&&this.#starts.set(this.#line,at),this.#latest[this.#line%this.#latest.length]=at}}const mostFrom=120,
bytesFrom=64*1024,causeLines=12;class AttemptOutputs{#writer;#rendering;matchers;#leftOutLines=0;constructor(writer,{masker}){this.#writer=writer;const{style,mask}=writer;this.#rendering={render:line=>style.
outputLine(mask(line)),marks:masker===void 0||masker.places!==void 0?style.outputMarks:void 0,places:masker?.places?.bind(masker),hasPlaces:()=>masker?.isEmpty!==!0},this.matchers=style.matcherLine&&new MatcherRelays(
style.matcherLine)}get leftOutLines(){return this.#leftOutLines}async write(task2,{attempt,ended,machine},room){if(ended===void 0||shownBytes(ended.outcome)===0)return 0;if(machine!==void 0)return await this.#showFrom(
machine,ended.outcome,room);const relay=this.matchers?.relay(task2.task.id,attempt,ended.at),{render}=this.#rendering,open=await this.#show(ended.outcome,{...this.#rendering,render:line=>relay?.issue(
line)??render(line)},room);for(const line of relay?.rest()??[])await this.#writer.sink.write(`${line}
`);return relay!==void 0&&relay.beyond>0&&await this.#warn(matchersBeyondText(task2,relay.beyond)),open}async leaveOut({task:task2},{attempt,ended}){if(ended!==void 0)for(const line of this.matchers?.
relay(task2.id,attempt,ended.at).rest()??[])await this.#writer.sink.write(`${line}
`)}async#show(outcome,rendering,room){const{logFile,tail}=outcome;let problem="there is no log file";if(logFile!==void 0){const leftOut2=bytes=>(this.#leftOutLines+=1,this.#writer.own(leftOutText(bytes,
logFile)));try{return await this.#stretches(logFile,outcome,{...rendering,leftOut:leftOut2},room)}catch(error){problem=(0,message_of.b)(error)}}return await this.#warn(`the log cannot be read (${problem}\
); its last lines:`),await this.#writer.sink.write(tail.map(line=>`${rendering.render(line)}
`).join("")),tail.length}async#showFrom(machine,outcome,room){const most=room===void 0?mostFrom:Math.min(mostFrom,room.head+room.tail),{lines}=(0,failure_lines.w)(outcome,text=>text,{lines:most,bytes:bytesFrom});
await this.#writer.line({colour:"dim",symbol:" ",text:elsewhereText(lines.length,machine)});const{render}=this.#rendering;return await this.#writer.sink.write(lines.map(line=>`${render(line)}
`).join("")),lines.length+1}async#stretches(logFile,outcome,rendering,room){const length=shownBytes(outcome),{sink}=this.#writer;if(room===void 0)return await writeOutput(logFile,{from:0,to:length},sink,
rendering),0;let open=0;for(const stretch of await stretchesOf(logFile,length,room,linesOfCause(outcome)))stretch.isShown?(open+=stretch.lines,await writeOutput(logFile,stretch,sink,rendering)):this.#writer.
folds?(await this.#writer.open({colour:"dim",symbol:"\u2026",text:`${(0,with_commas.r)(stretch.lines)} more lines`}),await writeOutput(logFile,stretch,sink,rendering),await this.#writer.close()):await this.#leaveOut(
stretch,logFile);return open}async#leaveOut({lines},logFile){this.#leftOutLines+=lines,await this.#writer.line({colour:"dim",symbol:"\u2026",text:linesLeftOutText(lines,logFile)})}async#warn(text){await this.#writer.
line({colour:"yellow",symbol:"\u26A0",text})}}function linesOfCause({cause}){if(cause?.firstLine===void 0)return;const{firstLine,excerpt}=cause;return{first:firstLine,last:firstLine+Math.min(causeLines,
Math.max(1,excerpt.length))-1}}var insight_words=__nccwpck_require__(324),cause_text=__nccwpck_require__(407),closing_words=__nccwpck_require__(7280),plain_text=__nccwpck_require__(5286),not_run=__nccwpck_require__(
3261),log_paint=__nccwpck_require__(9403);const listedFailures=20,listedReasons=6,namedTasks=3,longestName=200;function closingLines(report,mask){const won=report.ended?.result==="success",reasons=(0,not_run.
CF)(report),shorter=(0,insight_words.Eb)(report);return[...failureLines(report,reasons,mask),...reasonLines(reasons,mask),{colour:won?"green":"red",symbol:won?"\u2713":"\u2717",text:(0,closing_words.nt)(
report)},...[(0,closing_words.Aq)(report),...cpuTexts(report),...shorter===void 0?[]:[shorter]].map(text=>({colour:"dim",symbol:" ",text}))]}function failedTasks(report){return[...report.tasks.values()].
filter(task2=>task2.ended?.result==="failure").toSorted((left,right)=>(left.ended?.at??0)-(right.ended?.at??0))}function failureText(report,task2,mask){const{said,place}=(0,cause_text.O)(task2,mask);return closing_lines_joined(
nameOf(task2,mask),endText(task2,mask),said,place??placeOf(report,task2))}function failureHeading(report,task2,mask){if((0,run_report.vS)(task2)?.cause!==void 0)return failureText(report,task2,mask);const{
place}=(0,cause_text.O)(task2,mask);return closing_lines_joined(nameOf(task2,mask),endText(task2,mask),place??placeOf(report,task2))}function earlierAttemptHeading(report,task2,attempt){return closing_lines_joined(
attemptHeading(task2,attempt),placeOf(report,task2))}function endText(task2,mask){const{why:how,where}=(0,cause_text.O)(task2,mask),why=where===void 0?how:`${how} on ${where}`,last=task2.attempts.at(-1);
if(last===void 0)return why;const after=hasOwnTime(last.ended?.outcome.termination)?` after ${(0,duration.a)((0,run_report.ri)(last,last.startedAt))}`:"",{attempts:attempts2}=task2;return`${why}${after}${attempts2.
length>1?`, ${log_lines_attemptOf(task2,last.attempt)}`:""}`}function nameOf({label},mask){return(0,plain_text.f$)(label,mask,longestName)}function closing_lines_joined(...parts){return parts.filter(part=>part!==
void 0).join(" \xB7 ")}function placeOf({graphFile:graphFile2},{task:task2}){return graphFile2===void 0?void 0:`${task2.at.file}:${task2.at.line}`}function hasOwnTime(termination){switch(termination?.
kind){case"exited":case"signalled":case"keeper-killed":case"ended-early":return!0;case"bad-task-file":case"too-many-masks":case"timed-out":case"not-ready":case"cancelled":case"could-not-start":case"st\
opped":case void 0:return!1}}function failureLines(report,reasons,mask){const failures=(0,not_run.fw)(failedTasks(report),(0,not_run.cX)(reasons)),more=failures.length-listedFailures,symbol=(0,task_words.
In)("failure").symbol,lines=failures.slice(0,listedFailures).map(task2=>failureText(report,task2,mask));return more>0&&lines.push(`${(0,words_words.hS)(more,"more task")} failed: results.json and the \
lines above name ${more===1?"it":"them"}`),lines.map(text=>({colour:"red",symbol,text}))}function reasonLines(reasons,mask){const more=reasons.slice(listedReasons).reduce((sum2,{tasks})=>sum2+tasks.length,
0),lines=reasons.slice(0,listedReasons).map(({result,reason,tasks})=>{const names2=tasks.slice(0,namedTasks).map(task2=>nameOf(task2,mask)).join(", "),others=tasks.length>namedTasks?` and ${(0,with_commas.
r)(tasks.length-namedTasks)} more`:"";return{colour:(0,log_paint.S)(result),symbol:(0,task_words.In)(result).symbol,text:`${(0,words_words.hS)(tasks.length,"task")} ${result}: ${(0,plain_text.f$)(reason,
mask,longestName)} \xB7 ${names2}${others}`}});return more>0?[...lines,{colour:"dim",symbol:(0,task_words.In)("skipped").symbol,text:`${(0,words_words.hS)(more,"more task")} did not run, for other rea\
sons: see results.json`}]:lines}var action_harmless=__nccwpck_require__(8696);const live_output_longestName=40,evenNames=20,hasPlace=/[:(,[]\s?\d|\bline \d/,placeNumber=/(?<=[:(])(?=\d+(?:[:,)]| - ))/g,
wordJoiner="\u2060";class LiveOutputs{#writer;#followed=new Map;#places=new Set;#width=0;#leftOutLines=0;constructor(writer){this.#writer=writer}get leftOutLines(){return this.#leftOutLines}async grown({
task:task2,attempt,logFile,bytes},label){await this.#showUpTo(this.#attempt(task2,attempt,label,logFile),logFile,bytes)}async ended(task2,{attempt,ended}){const{id}=task2.task,logFile=ended?.outcome.logFile;
if(ended!==void 0&&logFile!==void 0){const followed=this.#attempt(id,attempt,(0,run_report.lz)(task2),logFile);await this.#showUpTo(followed,logFile,shownBytes(ended.outcome));for(const piece of followed.
renderer.end())await this.#writer.sink.write(piece)}this.#followed.delete(live_output_keyOf(id,attempt))}mayMatch({task:task2}){return this.#places.delete(task2.id)}async#showUpTo(followed,logFile,bytes){
if(bytes<=followed.shown)return;const from=followed.shown;followed.shown=bytes;let isWriting=!1;try{await readBytes(logFile,{from,to:bytes},async read2=>{isWriting=!0;for(const piece of followed.renderer.
push(read2))await this.#writer.sink.write(piece);isWriting=!1})}catch(error){if(isWriting)throw error}}#attempt(task2,attempt,label,logFile){const key=live_output_keyOf(task2,attempt),known2=this.#followed.
get(key);if(known2!==void 0)return known2;const followed={renderer:this.#renderer(task2,label,logFile),shown:0};return this.#followed.set(key,followed),followed}#renderer(task2,label,logFile){const{style,
mask}=this.#writer,name=(0,plain_text.f$)(this.#writer.own(label),mask,live_output_longestName);this.#width=Math.max(this.#width,Math.min(evenNames,name.length));const before=()=>`${style.paint("cyan",
name.padEnd(this.#width))} \u2502 `,render=line=>{const shown=style.outputLine(mask(line));return shown.startsWith("::debug::")?shown:style.matcherLine===void 0?prefixed(shown,before(),action_harmless.
RC):(hasPlace.test(line)&&this.#places.add(task2),prefixed(shown,before(),one=>(0,action_harmless.RC)(one).replaceAll(placeNumber,wordJoiner)))},leftOut2=bytes=>(this.#leftOutLines+=1,`${before()}${this.#writer.
own(leftOutText(bytes,logFile))}`);return new OutputRenderer({render,leftOut:leftOut2,marks:void 0})}}function prefixed(text,before,render){return text.includes(`
`)?text.split(`
`).map(line=>`${before}${render(line)}`).join(`
`):`${before}${render(text)}`}function live_output_keyOf(task2,attempt){return`${attempt} ${task2}`}var secrets_mask=__nccwpck_require__(1326);class LogWriter{sink;style;mask;maskShortened;constructor(sink,style,options){
this.sink=sink,this.style=style,this.mask=(0,secrets_mask._)(options);const{shortenedMasker}=options;this.maskShortened=shortenedMasker===void 0?this.mask:(0,secrets_mask._)({masker:shortenedMasker})}async line({
colour,symbol,text}){await this.sink.write(`${this.style.paint(colour,symbol)} ${this.own(text)}
`)}async blank(){await this.sink.write(`
`)}get folds(){return this.style.close!==void 0}async open({colour,symbol,text}){await this.sink.write(`${this.style.open(this.style.paint(colour,symbol),this.own(text))}
`)}async close(){this.style.close!==void 0&&await this.sink.write(`${this.style.close}
`)}own(text){return this.style.ownLine(this.mask(text))}}const listedAtMost=50,ownRoom={head:50,tail:150},smallRoom={head:0,tail:20},openLines=2e3;class LogReporter{name="log";#writer;#outputs;#mode;#live;#withoutAttempt={
given:0,unstarted:0};#parallelism=1;#openLines=0;constructor(sink,style,options={}){this.#writer=new LogWriter(sink,style,options),this.#outputs=new AttemptOutputs(this.#writer,options),this.#mode=options.
mode??"grouped",this.#live=this.#mode==="live"?new LiveOutputs(this.#writer):void 0}get leftOutLines(){return this.#outputs.leftOutLines+(this.#live?.leftOutLines??0)}on(event,view){switch(event.type){case"\
run-started":return()=>this.#runStarted(event);case"attempt-started":return this.#later("cyan","\u25B6",attemptStartedText(view.task(event.task),event.attempt));case"attempt-ended":return this.#attemptEnded(
event,view);case"task-output":{const label=view.labelOf(event.task);return this.#live&&(async()=>this.#live?.grown(event,label))}case"service-ready":return this.#later("green","\u25CF",serviceReadyText(
view.task(event.task),event.seconds));case"task-ended":{if(!this.#isTold(event,view))return;const task2=view.task(event.task);return()=>this.#taskEnded(task2)}case"run-closed":return this.#later("yell\
ow","\u25A0",runClosedText(event,view.report()));case"warning":return this.#later("yellow","\u26A0",warningText(event,view));case"explanation":return this.#later("dim","\xB7",explanationText(event,view.
task(event.task)));case"heartbeat":return this.#later("dim","\u2026",heartbeatText(view.report(),event.at));case"run-ended":{const report=view.report();return()=>this.#runEnded(report)}case"leftover":
return this.#later("yellow","\u26A0",leftoverText(event,view.task(event.task)));case"task-matcher":{const attempt=view.attemptsOf(event.task),{matchers}=this.#outputs;return matchers&&(async()=>matchers.
note(event,attempt))}case"processes-owned":case"task-annotation":case"secret":case"debug":case"insight":return}}async#runStarted(event){this.#parallelism=event.parallelism,await this.#line("bold","\u25CF",
runStartedText(event));for(const note of event.notes??[])await this.#line("dim","\xB7",note)}#later(colour,symbol,text){return()=>this.#writer.line({colour,symbol,text})}#attemptEnded(event,view){const{
retryInSeconds}=event;if(retryInSeconds===void 0&&this.#live===void 0)return;const task2=view.task(event.task),attempt=task2.attempts.at(-1);if(attempt===void 0)return;const retry2=retryInSeconds===void 0?
void 0:retryText(task2,attempt,retryInSeconds);return async()=>{await this.#live?.ended(task2,attempt),retry2!==void 0&&await this.#line("yellow","\u21BB",retry2)}}#isTold({task:task2,because,result},view){
if(because.kind==="join")return!1;if(result==="failure"||because.kind!=="given"&&view.attemptsOf(task2)>0)return!0;const kind=because.kind==="given"?"given":"unstarted";return this.#withoutAttempt[kind]+=
1,this.#withoutAttempt[kind]<=listedAtMost}async#taskEnded(task2){const verdict=(0,task_words.Vj)(task2),line={colour:(0,log_paint.S)(verdict),symbol:(0,task_words.In)(verdict).symbol,text:taskEndedText(
task2)};if(verdict==="failure"||!hasOutput(task2))await this.#writer.line(line);else if(this.#showsOutput(task2,verdict))await this.#writer.open(this.#writer.folds?{...line,text:groupTitle(task2,this.#parallelism)}:
line),await this.#allOutputs(task2),await this.#writer.close();else{await this.#writer.line(line);for(const attempt of task2.attempts)await this.#outputs.leaveOut(task2,attempt)}verdict!=="failure"&&await this.#remarks(
task2)}#showsOutput(task2,verdict){switch(this.#mode){case"grouped":return!0;case"failures":return verdict==="tolerated";case"live":return this.#live?.mayMatch(task2)===!0||this.#outputs.matchers?.concern(
task2)===!0}}async#runEnded(report){for(const kind of["given","unstarted"]){const more=this.#withoutAttempt[kind]-listedAtMost;more>0&&await this.#line("dim",kind==="given"?" ":"\u2298",unlistedText(kind,
more))}for(const task2 of failedTasks(report))isLost(task2)||await this.#failure(report,task2);await this.#writer.blank();for(const line of closingLines(report,this.#writer.maskShortened))await this.#writer.
line(line)}async#failure(report,task2){for(const attempt of task2.attempts.slice(0,-1))await this.#heading(earlierAttemptHeading(report,task2,attempt)),this.#openLines+=await this.#outputs.write(task2,
attempt,smallRoom);await this.#heading(failureHeading(report,task2,this.#writer.maskShortened));const last=task2.attempts.at(-1);if(last!==void 0){const room=this.#openLines<openLines?ownRoom:smallRoom;
this.#openLines+=await this.#outputs.write(task2,last,room)}hasOutput(task2)||await this.#line("dim"," ","no output"),await this.#remarks(task2)}async#allOutputs(task2){for(const attempt of task2.attempts)
task2.attempts.length>1&&await this.#line("bold","\u2501\u2501",attemptHeading(task2,attempt)),await this.#outputs.write(task2,attempt)}async#remarks(task2){for(const remark of remarksOf(task2))await this.#line(
"yellow","\u26A0",remark)}async#heading(title){await this.#writer.blank(),await this.#line("red","\u2501\u2501 \u2717",`${title} \u2501\u2501`)}async#line(colour,symbol,text){await this.#writer.line({
colour,symbol,text})}}function isLost({attempts:attempts2,ended}){return attempts2.length===0&&ended?.because.kind==="given"}function hasOutput(task2){return task2.attempts.some(({ended})=>ended!==void 0&&
shownBytes(ended.outcome)>0)}var log_style=__nccwpck_require__(1353),event_line=__nccwpck_require__(7774);const mostLate=64*1024;class JournalReporter{name="events.ndjson";#path;#lines;#descriptor;#late="";#problem;constructor(reportDirectory,masking={}){
this.#path=(0,external_node_path_.join)(reportDirectory,report_files.J1),this.#lines=new event_line.II(masking)}on(event){const line=this.#lines.lineOf(event);line!==void 0&&(this.#descriptor===void 0?
this.#begin(line):this.#later(line))}#later(line){if(this.#problem!==void 0)throw this.#problem.error;this.#late===""&&setImmediate(()=>this.#catchUp()),this.#late+=line,this.#late.length>mostLate&&this.#write()}#catchUp(){
try{this.#write()}catch(error){this.#problem={error}}}#write(){if(this.#problem!==void 0)throw this.#problem.error;const text=this.#late;this.#late="",this.#descriptor!==void 0&&text!==""&&writeFully(
this.#descriptor,text)}#begin(line){this.#descriptor=(0,external_node_fs_.openSync)(this.#path,"wx",420);try{writeFully(this.#descriptor,line)}catch(error){throw(0,external_node_fs_.rmSync)(this.#path,
{force:!0}),error}}async close(){if(this.#descriptor!==void 0)try{this.#write()}finally{(0,external_node_fs_.closeSync)(this.#descriptor),this.#descriptor=void 0}}}function writeFully(descriptor,text){
const bytes=Buffer.from(text);for(let from=0;from<bytes.length;)from+=(0,external_node_fs_.writeSync)(descriptor,bytes,from)}async function makeDeliveries(report,before,deliveries){const problems=[...before];
for(const{name,deliver}of deliveries){await(0,clock.g)();try{await deliver(withProblems(report,problems))}catch(error){const problem=`${name}: ${(0,message_of.b)(error)}`;problems.includes(problem)||problems.
push(problem)}}return problems}function unasked(deliveries,tell2){return deliveries.map(({name,deliver})=>({name,deliver:async report=>{try{await deliver(report)}catch(error){tell2(`${name}: ${(0,message_of.
b)(error)}`)}}}))}function leftOut(deliveries){return deliveries.map(({name})=>({name,deliver:()=>{throw new Error("left out, since the time of the cancelled run was over")}}))}function withProblems(report,problems){
if(problems.length===0)return report;const{ended}=report,known2=new Set(report.warnings.map(({message})=>message)),added=problems.filter(message=>!known2.has(message));return{...report,warnings:[...report.
warnings,...added.map(message=>({message,task:void 0}))],ended:ended?.result==="success"?{...ended,result:"failure"}:ended}}var results=__nccwpck_require__(2571);function writeWholeFile(directory,name,pieces2,find2){
(0,make_directories.K)(directory);const unfinished=(0,external_node_path_.join)(directory,(0,report_files.D0)(name)),descriptor=(0,external_node_fs_.openSync)(unfinished,"wx",420);try{try{for(const text of whole_file_joined(
pieces2))writeFully(descriptor,text)}finally{(0,external_node_fs_.closeSync)(descriptor)}const before=find2();if(before.kind==="foreign")throw new Error(`expected nothing else that writes a file of th\
is name to ${directory}; found ${before.found}: let the tasks write elsewhere, or name another report directory`);(0,external_node_fs_.renameSync)(unfinished,(0,external_node_path_.join)(directory,name))}catch(error){
throw(0,external_node_fs_.rmSync)(unfinished,{force:!0}),error}}const leastWritten=256*1024;function*whole_file_joined(pieces2){let text="";for(const piece of pieces2)text+=piece,!(text.length<leastWritten)&&
(yield text,text="");yield text}function resultsDelivery(options){return{name:report_files.GR,deliver:report=>{const{reportDirectory}=report;writeWholeFile(reportDirectory,report_files.GR,(0,results.ji)(
report,options),()=>(0,report_files.uD)(reportDirectory,report_files.GR))}}}function furtherDeliveries(masking,sourceOf){return[{name:"junit.xml",deliver:async report=>{const{junitFiles}=await __nccwpck_require__.
e(332).then(__nccwpck_require__.bind(__nccwpck_require__,8951));for(const{name,text}of junitFiles(report,masking))writeMarkedFile(report.reportDirectory,name,text)}},{name:"trace.json",deliver:async report=>{
const{traceJson}=await __nccwpck_require__.e(254).then(__nccwpck_require__.bind(__nccwpck_require__,1254));writeMarkedFile(report.reportDirectory,"trace.json",traceJson(report,masking))}},{name:"trace\
.otlp.json",deliver:async report=>{const{otlpFile}=await __nccwpck_require__.e(461).then(__nccwpck_require__.bind(__nccwpck_require__,2461)),text=otlpFile(report,await sourceOf(),masking);writeMarkedFile(
report.reportDirectory,"trace.otlp.json",text)}},{name:"report.html",deliver:async report=>{const{htmlReport}=await __nccwpck_require__.e(334).then(__nccwpck_require__.bind(__nccwpck_require__,5334));
writeMarkedFile(report.reportDirectory,"report.html",htmlReport(report,masking))}}]}function writeMarkedFile(directory,name,text){writeWholeFile(directory,name,text,()=>findMarkedFile(directory,name))}
const wait_text_namedTasks=10;function waitText(reasons){return`waits: ${reasons.map(reasonText).join("; ")}`}function reasonText(reason){switch(reason.kind){case"needs":return`${(0,words_words.KE)(reason.
tasks,wait_text_namedTasks)} ${reason.tasks.length===1?"has":"have"} not ended`;case"services":return`${(0,words_words.KE)(reason.tasks,wait_text_namedTasks)} ${reason.tasks.length===1?"is":"are"} not\
 ready`;case"scarce":{const{scarce,wanted,taken,total,holders}=reason,wants=wanted===1?"":`wants ${wanted}, `,by=(0,words_words.KE)(holders,wait_text_namedTasks);return scarce.kind==="cpus"?`${wants}${taken}\
 of ${(0,words_words.hS)(total,"CPU")} taken by ${by}`:`${wants}${scarceText(scarce)} ${taken}/${total} held by ${by}`}case"kept":return`${scarceText(reason.scarce)} kept free for ${reason.keptFor}, w\
hich others have overtaken for too long`;case"memory":return`wants ${mebibytes(reason.wantedBytes)} of memory, ${mebibytes(reason.freeBytes)} free`}}function mebibytes(bytes){return`${(0,with_commas.r)(
Math.floor(bytes/1024**2))} MiB`}function scarceText(scarce){switch(scarce.kind){case"cpus":return"CPUs";case"pool":return`pool ${scarce.name}`;case"max-parallel":return`max-parallel of ${scarce.key}`}}
const mostNames=20;function debugTexts(event){switch(event.type){case"run-started":return[`${(0,words_words.hS)(event.tasks.length,"task")}, CPU budget ${event.parallelism} (${event.parallelismBecause}\
), reports in ${event.reportDirectory}`];case"attempt-started":return[`attempt ${event.attempt} starts in slot ${event.slot}`];case"attempt-ended":return attemptEndedTexts(event);case"service-ready":return[
"is ready: what needs it may start"];case"task-ended":return[`${event.result}: ${becauseOf(event)}`];case"run-closed":return[`nothing more starts: ${(0,words_words.F6)(event.cause)}`];case"secret":return[
"a value is masked from now on"];case"debug":return noteTexts(event.note);case"run-ended":return[`the run ends: ${event.result}`];case"task-annotation":case"task-matcher":case"task-output":case"leftov\
er":case"warning":case"explanation":case"processes-owned":case"heartbeat":case"insight":return[]}}function attemptEndedTexts({attempt,slot,outcome,retryInSeconds}){const next=retryInSeconds===void 0?"":
`: attempt ${attempt+1} follows ${retryInSeconds===0?"at once":`in ${(0,duration.t)(retryInSeconds)}`}`;return[`attempt ${attempt} in slot ${slot} has ended: ${debug_text_endingText(outcome)}${next}`,
...filesTexts(outcome.files)]}function debug_text_endingText({termination,logBytes,usage}){const output=`${(0,words_words._3)(termination)}, ${(0,words_words.hS)(logBytes,"byte")} of output`;return usage===
void 0?output:`${output}, ${(0,duration.a)(usage.cpuSeconds)} of CPU time, at most ${mebibytes(usage.peakBytes)} in one process`}function becauseOf({because,tolerated}){return because.kind==="ran"?tolerated?
"continue-on-error forgives its last attempt":"its last attempt says so":because.kind==="given"?"its result is given, and it is not run":because.kind==="join"?"its needs were met":whyNot(because)}function whyNot(because){
return because.kind==="need"?`its need ${(0,words_words.YZ)(because)}`:(0,words_words.YZ)(because)}function noteTexts(note){switch(note.kind){case"host":return hostTexts(note);case"no-keepers":return[
`processes are not held by keepers: ${note.problem}`];case"jobserver":return[`a jobserver lends the CPUs that no task holds: MAKEFLAGS=${note.makeFlags}`];case"waits":return[waitText(note.reasons)];case"\
more-wait":return[(0,words_words.hS)(note.count,"more task waits","more tasks wait")];case"asks":return[`waits: its if hashes the files of ${(0,words_words.KE)(note.patterns,mostNames)}`];case"looks-u\
p":return["could start: its result is looked up first"];case"inherits":return[`gets from what it needs: ${exportedText(note)}`];case"ready-files":return filesTexts(note.files);case"exports":return note.
env.length+note.directories===0?[]:[`later steps get: ${exportedText(note)}`];case"launch":return[launchText(note)];case"process":{const{pid,command:command2}=note.process;return[`process ${pid} (${command2}\
) belongs to attempt ${note.attempt}: ${traceTexts[note.trace]}`]}case"more-processes":return[`more processes belong to attempt ${note.attempt}, which are not listed one by one`];case"commands":return[
`workflow commands of attempt ${note.attempt}: ${note.counts.map(countText).join(", ")}`]}}function hostTexts(host){const{node,platform,arch,cpus,freeMemoryBytes:freeMemoryBytes2,processes:processes2}=host;
return[`Node ${node} on ${platform} ${arch}, ${cpus}, ${mebibytes(freeMemoryBytes2)} of memory free`,ownerText(processes2)]}function ownerText(owner){return owner.kind==="keepers"?"processes are held \
by keepers, one for each running task":`processes are held as children, ${`output comes through ${owner.fifos?"one FIFO":"two pipes"}`}, ${tableTexts[owner.table]}`}const tableTexts={proc:"what they s\
tart is found in /proc",ps:"what they start is found by ps",none:"what they start is not seen"},traceTexts={token:"the token is in its environment",group:"it is in the process group",session:"it is in\
 the session",root:"it is the command itself",pipe:"it holds the pipe of the output",descendant:"it descends from one that does",keeper:"it descends from its keeper"};function launchText({attempt,program:program2,
args,directory}){const words=[program2,...args].map(word2=>/^[\w@%+=:,./-]+$/.test(word2)?word2:JSON.stringify(word2));return`attempt ${attempt} runs in ${directory}: ${words.join(" ")}`}function countText({
name,fate,count:count2}){return`${name} ${fate}${count2===1?"":` ${(0,with_commas.r)(count2)} times`}`}function filesTexts({outputs,env,path:path2,summary}){return[...read("GITHUB_OUTPUT",[...outputs.
keys()]),...read("GITHUB_ENV",[...env.keys()]),...read("GITHUB_PATH",path2.length===0?[]:[directoriesText(path2.length)]),...read("GITHUB_STEP_SUMMARY",summary===""?[]:[(0,words_words.hS)(summary.length,
"character")])]}function read(file,names2){return names2.length===0?[]:[`${file} was read: ${(0,words_words.KE)(names2,mostNames)}`]}function exportedText({env,directories}){return[...env.length===0?[]:
[(0,words_words.KE)(env,mostNames)],...directories===0?[]:[`${directoriesText(directories)} before PATH`]].join("; ")}function directoriesText(count2){return(0,words_words.hS)(count2,"directory","dire\
ctories")}const debug_reporter_longestLine=1e3,commandForm=line=>`::debug::${(0,format_command.V9)(line)}`,debug_reporter_plainForm=line=>`debug ${line}`;class debug_reporter_DebugReporter{name="debug";#sink;#form;#ownLine;#mask;#startedAt;constructor(sink,form,style,options={}){
this.#sink=sink,this.#form=form,this.#ownLine=style.ownLine,this.#mask=(0,secrets_mask._)(options)}on(event){this.#startedAt??=event.at;const texts=debugTexts(event);if(texts.length===0)return;const seconds=Math.
max(0,event.at-this.#startedAt)/1e3,task2="task"in event&&event.task!==void 0?`${event.task}: `:"",lines=texts.map(text=>this.#line(`+${seconds.toFixed(3)} s ${task2}${text}`));this.#sink.write(lines.
map(line=>`${line}
`).join(""))}#line(text){return this.#form((0,plain_text.IN)(this.#ownLine(this.#mask(text)),debug_reporter_longestLine))}}function isOn(environment2,name){return environment2[name]==="1"}function actionDebugging(environment2,log2,masker){
return isOn(environment2,"RUNNER_DEBUG")?debugged(new debug_reporter_DebugReporter(log2,commandForm,(0,log_style.l)(!1),{masker})):isOn(environment2,"RUNDAG_DEBUG")?debugged(new debug_reporter_DebugReporter(
log2,debug_reporter_plainForm,(0,log_style.l)(!1),{masker})):notDebugged}function commandDebugging(environment2,errors,masker){return isOn(environment2,"RUNDAG_DEBUG")||isOn(environment2,"RUNNER_DEBUG")?
debugged(new DebugReporter(errors,plainForm,terminalStyle(!1),{masker})):notDebugged}const notDebugged={debug:!1,reporters:[]};function debugged(reporter){return{debug:!0,reporters:[reporter]}}function currentDirectory(){
try{return process.cwd()}catch(error){throw new StartError(`current directory: expected one that exists; found ${(0,message_of.b)(error)}: go to another directory, and start again from there`)}}var unseen=__nccwpck_require__(
6861);const tabColumns=4,combining=/[\p{Mn}\p{Me}]/u,wide=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3001-\u303e\uff01-\uff60\uffe0-\uffe6]/u,
halfWidth=/[\uff61-\uffdc]/u;function cellOf(character){if(character==="	")return{shown:" ".repeat(tabColumns),width:tabColumns};if((0,unseen.NM)(character)){const shown=`<${(0,unseen.R8)(character)}>`;
return{shown,width:shown.length}}return combining.test(character)?{shown:character,width:0}:/^[\ud800-\udfff]$/.test(character)?{shown:"\uFFFD",width:1}:{shown:character,width:wide.test(character)&&!halfWidth.
test(character)?2:1}}function markedLength(line,start,isCut){const before=line.slice(0,start),rest=line.slice(start);if(insideExpression.test(before))return marked_text_lengthOf(word,rest);const indent=/^\s+/.
exec(rest);if(indent!==null)return indent[0].length;const first=rest.charAt(0);return first==='"'||first==="'"?quotedLength(rest,first):first==="{"||first==="["?bracketedLength(rest):valueBegins.test(
before)?marked_text_lengthOf(isCut||isInFlow(before,rest)?flowValue:blockValue,rest):marked_text_lengthOf(word,rest)}const insideExpression=/\$\{\{(?:(?!\}\})[^])*$/,valueBegins=/(?:^|[[{]|[:?,-][ \t])[ \t]*$|(?:^|[ \t])[&!][\w./:!-]*[ \t]+$/,
blockValue=/^(?:\$\{\{[^]*?\}\}|:(?=\S)|[ \t](?!#)|[^\s:])+/,flowValue=/^(?:\$\{\{[^]*?\}\}|:(?=[^\s,[\]{}])|[ \t](?!#)|[^\s:,[\]{}])+/,word=/^(?:[\w.-]+|[^\s\w,()[\]{}]+)/;function quotedLength(text,mark2){
return(mark2==='"'?/^"(?:\\.|[^"\\])*"/:/^'(?:''|[^'])*'(?!')/).exec(text)?.[0].length??Math.max(1,text.trimEnd().length)}function marked_text_lengthOf(pattern2,text){return Math.max(1,(pattern2.exec(
text)?.[0]??"").trimEnd().length)}function bracketedLength(text){let depth=0;for(let index=0;index<text.length;index+=1)if(depth+=depthChange(text.charAt(index)),depth===0)return index+1;return text.trimEnd().
length}function isInFlow(before,rest){let depth=0;for(const character of before)depth=Math.max(0,depth+depthChange(character));if(depth>0)return!0;for(const character of rest)if(depth+=depthChange(character),
depth<0)return!0;return!1}function depthChange(character){return character==="{"||character==="["?1:character==="}"||character==="]"?-1:0}const widest=100,widestBefore=50,excerpt_reach=600,pieces=/[\s,{}[\]"']|[^\s,{}[\]"']+/gu;
function excerptLines(source,at,ownLine,paint){const line=source.replace(/\r$/,""),place=at.column-1;if(/^[ \t]*$/.test(line)||place>line.length)return[];const quoted2=quotePart(line,place,at.length);
if(quoted2===void 0)return[];const gutter=`  ${at.line} |`,shown=ownLine(`${gutter} ${quoted2.text}`),below2=`${" ".repeat(gutter.length-1)}|`;return[`${paint("dim",gutter)}${shown.slice(gutter.length)}`,
`${paint("dim",below2)} ${" ".repeat(quoted2.before)}${paint("red","^".repeat(quoted2.marked))}`]}function quotePart(line,place,length){const from=Math.max(0,place-excerpt_reach),to=Math.min(line.length,
place+excerpt_reach),whole=piecesOf(line.slice(from,to),from).filter(({start,end:end2})=>(start>from||from===0)&&(end2<to||to===line.length)),window=windowAround(whole,place),[first]=window,last=window.
at(-1);if(first===void 0||last===void 0)return;const lead=first.start===0?"":"\u2026",cells=window.flatMap(piece=>piece.cells),end=place+(length??markedLength(line.slice(from,to),place-from,from>0)),columns=wanted=>cells.
reduce((sum2,cell)=>sum2+(wanted(cell.start)?cell.width:0),0);return{text:`${lead}${cells.map(({shown})=>shown).join("")}${last.end===line.length?"":"\u2026"}`,before:lead.length+columns(start=>start<
place),marked:Math.max(1,columns(start=>start>=place&&start<end))}}function piecesOf(text,offset){return[...text.matchAll(pieces)].map(match=>{const start=offset+match.index;let next=start;const cells=Array.
from(match[0],character=>{const cell={...cellOf(character),start:next};return next+=character.length,cell});return{cells,start,end:next,width:cells.reduce((sum2,{width})=>sum2+width,0)}})}function windowAround(all,place){
const found=all.findIndex(({end})=>end>place),middle=found<0?all.length-1:found,piece=all[middle];if(piece===void 0||found>=0&&piece.start>place)return[];if(piece.width>widest)return[];let first=middle,
last=middle,width=piece.width;const grow=(limit,next,advance)=>{for(let one=next();one!==void 0&&width+one.width<=limit;one=next())width+=one.width,advance()},growLeft=limit=>grow(limit,()=>all[first-
1],()=>first-=1);return growLeft(widestBefore),grow(widest,()=>all[last+1],()=>last+=1),growLeft(widest),all.slice(first,last+1)}const mostExcerpts=100;function problemLines(problems,ownLine,paint=(0,log_paint.
R)(!1)){return problems.flatMap((problem,index)=>{if(problem.kind==="problem")return problem.message.split(`
`).map(ownLine);const{diagnostic,sourceLine}=problem,[first="",...details]=(0,model_diagnostic.x)(diagnostic).split(`
`).map(ownLine),excerpt=index<mostExcerpts?excerptLines(sourceLine,{...diagnostic.at,length:diagnostic.length},ownLine,paint):[];return[paint("bold",first),...excerpt,...details]})}function unplaced(messages){
return messages.map(message=>({kind:"problem",message}))}function maskForms(value){const bytes=Buffer.from(value),json=JSON.stringify(value).slice(1,-1),uri=encodeURIComponent(bytes.toString()),forms=[
value,...base64Forms(bytes),value.replaceAll('"','\\"'),value.replaceAll("'","''"),json,json.replaceAll(/[\u0085\u2028\u2029]/g,character=>`\\u${hexadecimal(character,4)}`),uri,uri.replaceAll(/[!'()*]/g,
character=>`%${hexadecimal(character,2).toUpperCase()}`),escapedLikeXml(value),...value.length>8&&value.startsWith('"')&&value.endsWith('"')?[value.slice(1,-1)]:[],...ampersandSections(value)];return[
...new Set(forms)].filter(form=>form!=="")}function base64Forms(bytes){const alone2=[0,1,2].map(from=>bytes.subarray(from).toString("base64")),inside=[0,1,2].map(before=>base64Inside(bytes,before)).filter(
digits=>digits.length>=4);return[...alone2,...inside]}function base64Inside(bytes,before){const digits=Buffer.concat([Buffer.alloc(before),bytes]).toString("base64").replaceAll("=",""),shared=(before+
bytes.length)%3===0?0:1;return digits.slice(Math.ceil(before*8/6),digits.length-shared)}function escapedLikeXml(value){return value.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").
replaceAll('"',"&quot;").replaceAll("'","&apos;")}function ampersandSections(value){const coloured=value.indexOf("&+"),end=coloured>=0?coloured+2:value.lastIndexOf("&")+1;return end===0?[]:[value.slice(
0,end),value.slice(coloured>=0?end+1:end)].filter(section=>section.length>=6)}function hexadecimal(character,digits){return character.charCodeAt(0).toString(16).padStart(digits,"0")}const pattern_automaton_prefix=8,
bitsForEach=128;class PatternAutomaton{#unit;#parent;#fallback;#longest;#depth;#states=1;#children;#firstStates=new Int32Array(256);#prefixes;constructor(patterns2){this.#prefixes=prefixesOf(patterns2);
const most=patterns2.reduce((sum2,{length})=>sum2+length,1);this.#unit=new Uint16Array(most),this.#parent=new Int32Array(most),this.#fallback=new Int32Array(most),this.#longest=new Int32Array(most),this.#depth=
new Int32Array(most),this.#children=new Int32Array(2**Math.ceil(Math.log2(2*most)));for(const pattern2 of patterns2)this.#insert(pattern2);this.#linkFallbacks()}find(text){const spans=[];for(let at=this.#nextStart(
text,0);at<text.length;)at=this.#follow(text,at,spans);return spans}#follow(text,from,spans){let state=0;for(let at=from;at<text.length;at++){state=this.#step(state,text.charCodeAt(at));const length=this.#longest[state]??
0;length>0&&spans.push({start:at+1-length,end:at+1});const depth=this.#depth[state]??0,start=at+1-depth;if(this.#prefixes!==void 0&&depth<pattern_automaton_prefix&&start>from)return this.#nextStart(text,
start)}return text.length}#nextStart(text,from){const prefixes=this.#prefixes;if(prefixes===void 0)return from;const last=text.length-pattern_automaton_prefix;if(from>last)return text.length;let hash=0;
for(let at=from;at<from+pattern_automaton_prefix-1;at++)hash=rolled(hash,text.charCodeAt(at));for(let at=from;at<=last;at++){hash=rolled(hash,text.charCodeAt(at+pattern_automaton_prefix-1));const place=pattern_automaton_placeOf(
hash,prefixes.shift);if(((prefixes.bits[place>>>3]??0)&1<<(place&7))!==0)return at}return text.length}#insert(pattern2){let state=0;for(let at=0;at<pattern2.length;at++){const unit=pattern2.charCodeAt(
at),known2=this.#child(state,unit);state=known2===0?this.#addChild(state,unit):known2}this.#longest[state]=pattern2.length}#addChild(state,unit){const child=this.#states++;return this.#unit[child]=unit,
this.#parent[child]=state,this.#depth[child]=(this.#depth[state]??0)+1,state===0&&unit<this.#firstStates.length?this.#firstStates[unit]=child:this.#children[this.#placeOf(state,unit)]=child,child}#linkFallbacks(){
for(const state of this.#byLength()){const parent=this.#parent[state]??0;if(parent===0)continue;const fallback=this.#step(this.#fallback[parent]??0,this.#unit[state]??0);this.#fallback[state]=fallback,
this.#longest[state]||=this.#longest[fallback]??0}}#byLength(){const states=this.#states,length=this.#depth,longest2=length.reduce((most,one)=>Math.max(most,one),0),next=new Int32Array(longest2+2);for(let state=1;state<
states;state++)add(next,(length[state]??0)+1,1);for(let size=1;size<next.length;size++)add(next,size,next[size-1]??0);const ordered=new Int32Array(states-1);for(let state=1;state<states;state++)ordered[add(
next,length[state]??0,1)]=state;return ordered}#step(from,unit){let state=from,child=this.#child(state,unit);for(;child===0&&state!==0;)state=this.#fallback[state]??0,child=this.#child(state,unit);return child}#child(state,unit){
return state===0&&unit<256?this.#firstStates[unit]??0:this.#children[this.#placeOf(state,unit)]??0}#placeOf(state,unit){const mask=this.#children.length-1;let place=Math.imul(state^Math.imul(unit+1,2654435761),
2246822507);for(place=(place^place>>>15)&mask;;){const child=this.#children[place]??0;if(child===0||this.#parent[child]===state&&this.#unit[child]===unit)return place;place=place+1&mask}}}function prefixesOf(patterns2){
if(patterns2.some(({length})=>length<pattern_automaton_prefix))return;const exponent=Math.min(26,3+Math.ceil(Math.log2(1+patterns2.length*bitsForEach/8))),bits=new Uint8Array(2**(exponent-3)),shift=32-
exponent;for(const pattern2 of patterns2){let hash=0;for(let at=0;at<pattern_automaton_prefix;at++)hash=rolled(hash,pattern2.charCodeAt(at));const place=pattern_automaton_placeOf(hash,shift);bits[place>>>
3]=(bits[place>>>3]??0)|1<<(place&7)}return{bits,shift}}function rolled(hash,unit){return(hash<<4)+Math.imul(unit,2654435761)|0}function pattern_automaton_placeOf(hash,shift){return Math.imul(hash^hash>>>
15,739982445)>>>shift}function add(numbers,at,what){const before=numbers[at]??0;return numbers[at]=before+what,before}function automataFor(patterns2){const[short,long]=[patterns2.filter(({length})=>length<
pattern_automaton_prefix),patterns2.filter(({length})=>length>=pattern_automaton_prefix)];return[short,long].filter(({length})=>length>0).map(some2=>new PatternAutomaton(some2))}const mark="***",maskLimits={
values:1e5,characters:4*1024**2};class Masker{#limits;#known=new Set;#characters=0;#added=[];#levels=[];constructor(limits2=maskLimits){this.#limits=limits2}add(value){const texts=new Set([value,...value.
split(/[\r\n]+/).map(line=>line.trim())].filter(text=>text.trim()!==""&&!this.#known.has(text)));if(this.#known.size+texts.size>this.#limits.values)return beyond(this.#limits);const forms=Array.from(texts,
maskForms),characters=forms.flat().reduce((sum2,{length})=>sum2+length,this.#characters);if(characters>this.#limits.characters)return beyond(this.#limits);this.#characters=characters;for(const text of texts)
this.#known.add(text);for(const form of forms.flat())this.#added.push(form)}get isEmpty(){return this.#known.size===0}mask(text){const spans=this.places(text);if(spans.length===0)return text;const pieces2=[];
let from=0;for(const{start,end}of spans)pieces2.push(text.slice(from,start),mark),from=end;return pieces2.push(text.slice(from)),pieces2.join("")}places(text){return this.#added.length>0&&this.#build(),
merged(this.#levels.flatMap(({automata})=>automata.flatMap(one=>one.find(text))))}#build(){const patterns2=this.#added;this.#added=[];for(let last=this.#levels.at(-1);last!==void 0&&!(last.patterns.length>
2*patterns2.length);last=this.#levels.at(-1)){for(const pattern2 of last.patterns)patterns2.push(pattern2);this.#levels.pop()}this.#levels.push({patterns:patterns2,automata:automataFor(patterns2)})}}function beyond({
values:values2,characters}){return`${`all tasks of a run may have ${(0,with_commas.r)(values2)} values masked (each line is one), of ${(0,with_commas.r)(characters)} characters in all forms that are l\
ooked for (base64, URL \u2026)`}, and this ::add-mask:: goes past that: mask fewer values`}function merged(spans){const result=[];for(const span of spans.toSorted((left,right)=>left.start-right.start)){
const last=result.at(-1);last===void 0||span.start>last.end?result.push(span):span.end>last.end&&(result[result.length-1]={start:last.start,end:span.end})}return result}function parallelismOf(setting,machine){
switch(setting.kind){case"auto":return machine;case"count":return{cpus:setting.count,because:`max-parallel: ${setting.count}`};case"percent":return{cpus:Math.max(1,Math.floor(machine.cpus*setting.percent/
100)),because:`max-parallel: ${setting.percent}% of ${machine.because}`}}}var limits=__nccwpck_require__(717),dist=__nccwpck_require__(8815),diagnostics_node=__nccwpck_require__(6085);class MapBuilder{#own=new Map;#merged;#at;#diagnostics;constructor(at,diagnostics){
this.#at=at,this.#diagnostics=diagnostics}add(key,value){if(key.kind!=="scalar"){const found=(0,diagnostics_node.WQ)(key);this.#diagnostics.add({message:"a key is not a word",expected:"a text as key",
found,at:key.at});return}const entry={key:key.text,keyAt:key.at,keyTextAt:key.textAt,value},name=map_builder_nameOf(entry),first=this.#own.get(name);if(first===void 0){this.#own.set(name,entry);return}
const hint=`it already stands at ${(0,model_diagnostic.L)(first.keyAt)}: keep one`;this.#diagnostics.add({message:`duplicate key ${(0,diagnostics_node.hD)(key.text)}`,at:key.at,hint})}merge(value,isThere){
const maps=(value.kind==="list"?value.items:[value]).filter(isThere);for(const map of maps){if(map.kind!=="map"){const found=(0,diagnostics_node.WQ)(map);this.#diagnostics.add({message:'only a map can\
 be merged with "<<"',expected:"a map or a list of maps",found,at:map.at});continue}for(const entry of map.entries){this.#merged??=new Map;const name=map_builder_nameOf(entry);this.#merged.has(name)||
this.#merged.set(name,entry)}}}build(){const own=[...this.#own.values()];if(this.#merged===void 0)return{kind:"map",at:this.#at,entries:own};const inherited=[...this.#merged.values()].filter(entry=>!this.#own.
has(map_builder_nameOf(entry)));return{kind:"map",at:this.#at,entries:[...inherited,...own]}}}function map_builder_nameOf({key,keyAt}){return(0,template.Fl)(key)?`${key} ${(0,model_diagnostic.L)(keyAt)}`:
key}const mostTold=100;function findBareExpressions(text,lexemes){const found=[];let depth=0,plain;for(const lexeme of lexemes){if(lexeme.kind==="plain text"){plain=lexeme;continue}const{offset}=lexeme,
isInside=depth>0&&plain!==void 0&&plain.offset+plain.text.length===offset;if(lexeme.text==="{"&&isInside&&plain!==void 0&&plain.text.endsWith("$")&&((found.at(-1)?.end??0)<=plain.offset&&found.push({start:plain.
offset,end:valueEnd(text,offset)}),found.length>=mostTold))return found;(lexeme.text==="{"||lexeme.text==="[")&&(depth+=1),(lexeme.text==="}"||lexeme.text==="]")&&(depth=Math.max(0,depth-1))}return found}
function bareExpressionProblem(text,{start,end}){const value=text.slice(start,end),what=value.includes("${{")?"an expression":"a text with ${ }",quoted2=/["\\]/.test(value)?`'${value.replaceAll("'","'\
'")}'`:`"${value}"`,hint=value.length>100?"put quotes around the whole value":`write it in quotes: ${quoted2}`;return{message:`${what} inside { } or [ ] has no quotes around it`,hint}}function withoutBareExpressions(text,found){
let result="",from=0;for(const{start,end}of found)result+=text.slice(from,start)+"x".repeat(end-start),from=end;return result+text.slice(from)}function valueEnd(text,from){const rest=/(?:\{\{(?:'[^'\n]*'|(?!\}\})[^'\n])*\}\}|\{[^{}\n]*\}|[^{},[\]\n#]|(?<! )#)*/y;
rest.lastIndex=from;const length=(rest.exec(text)?.[0]??"").trimEnd().length;return from+Math.max(1,length)}const together=500,kept=3;class ComposedEarly{#beginnings=new Map;#compose;constructor(compose2){
this.#compose=compose2}advance(map){const next=map.items.length<together+kept?void 0:map.items.at(-kept),start=next&&offsetOf(next);if(start===void 0)return;const items=map.items.splice(0,map.items.length-
kept),beginning2=this.#beginnings.get(map.offset)??{offset:map.offset,parts:[]},{offset,indent}=map;beginning2.parts.push(this.#compose({offset,indent,items})),this.#beginnings.delete(offset),this.#beginnings.
set(start,beginning2),map.offset=start}beginningOf(offset){return this.#beginnings.get(offset)}}function offsetOf({start,key,sep}){return(start[0]??key??sep?.[0])?.offset}function bracketsBeyond(most,text,lex){
if(count(text,"[")+count(text,"{")<=most)return;let offset=0,brackets=0;for(const lexeme of lex(text)){if((lexeme==="["||lexeme==="{")&&(brackets+=1),brackets>most)return offset;isMark(lexeme)||(offset+=
lexeme.length)}}function isMark(lexeme){return lexeme.length===1&&lexeme<" "&&lexeme!==`
`&&lexeme!=="	"&&lexeme!=="\r"}function count(text,character){let found=0;for(let at=text.indexOf(character);at>=0;at=text.indexOf(character,at+1))found+=1;return found}const collectedAtMost=1e4;class Diagnostics{#found=new Map;#places=new Set;#brief=new Set;#suggestionsLeft=200;add(diagnostic){
if(this.#found.size>=collectedAtMost)return;const place=(0,model_diagnostic.L)(diagnostic.at),key=`${place} ${diagnostic.message}`;this.#found.has(key)||(this.#found.set(key,diagnostic),this.#places.add(
place))}hasAt(at){return this.#places.has((0,model_diagnostic.L)(at))}addBrief(diagnostic){this.#brief.add(diagnostic),this.add(diagnostic)}addAll(others){for(const diagnostic of others.#found.values())
this.add(diagnostic)}get any(){return this.#found.size>0}suggestion(word2,candidates){const candidate=this.nearest(word2,candidates);return candidate===void 0?void 0:`did you mean "${candidate}"?`}nearest(word2,candidates){
if(this.#suggestionsLeft!==0)return this.#suggestionsLeft-=1,(0,nearest.p)(word2,candidates)}sorted(explain=all=>all){const told=new Set,all=explain([...this.#found.values()].toSorted((left,right)=>comparePositions(
left.at,right.at)).map(diagnostic=>{if(!this.#brief.has(diagnostic))return diagnostic;const{expected,...brief}=diagnostic;return told.has(expected)?brief:(told.add(expected),diagnostic)})),rest=all.length-
limits.wy,next=all[limits.wy];if(next===void 0)return all;const message=`and ${all.length>=collectedAtMost?"at least ":""}${rest} more ${rest===1?"mistake":"mistakes"}`;return[...all.slice(0,limits.wy),
{message,at:next.at}]}}function comparePositions(left,right){return left.line-right.line||left.column-right.column}const quoteIt="put the whole value in quotes, or write it as a block with |",quoteInFlow="\
inside { } and [ ] a text that holds { } [ ] or a comma needs quotes",meanings=[[/^Tabs are not allowed/,"a tab stands where indentation is expected","indent with spaces"],[/^Nested mappings are not allowed/,
'a value holds a second ": "',quoteIt],[/^Block collections are not allowed within flow/,'a value inside { } or [ ] holds a ": "',"put the whole value in quotes"],[/^Missing closing (.)quote/,"a text \
that begins with $1 has no closing $1","it begins before this place"],[/^Flow map .*end with a/,"a map that begins with { has no closing }","close it, and indent what is inside"],[/^Flow sequence .*end with a/,
"a list that begins with [ has no closing ]","close it, and indent what is inside"],[/^All mapping items must start/,"this key is not indented like its neighbours","indent all keys of a map alike"],[/^All sequence items must start/,
'this "-" is not indented like its neighbours',"indent all items of a list alike"],[/^Implicit (?:map )?keys/,"this is not a key with a value",'write "key: value"; a long text goes into a block with |'],
[/^Sequence item without -/,'an item of a list does not begin with "-"','write "- " before it, or indent it less'],[/^Plain value cannot start with .*(?:character|indicator) (\S)$/,"a value cannot beg\
in with $1",quoteIt],[/^Plain value cannot start with a tab/,"a value cannot begin with a tab","separate it with spaces"],[/^Unresolved tag: (.*)$/s,'"$1" is read as a YAML tag, and there are no tags \
here',"a text that begins with ! needs quotes, or ${{ }} around it"],[/tag/i,'a "!" begins a YAML tag, and there are no tags here',"a text that begins with ! needs quotes, or ${{ }} around it"],[/ at node end$/,
"text follows the end of a value","a comma is missing; or put the whole value in quotes, since one that begins with [, { or a quote ends where that is closed"],[/^Invalid escape sequence (.*)$/,"there\
 is no escape $1 in a text in double quotes","write \\\\ for a backslash, or use single quotes"],[/^Missing , or :/,"a comma or a colon is missing here"],[/^Missing ,/,"a comma is missing here"],[/^Unexpected (?:,|empty item)/,
"a comma stands here without an item before it"],[/^Missing space after :/,'a space is missing after ":"'],[/^Comments must be separated/,'a space is missing before "#"','a "#" that is not a comment n\
eeds quotes around the value'],[/1024 chars/,"this key is longer than 1024 characters"],[/^Block scalar header includes/,"text follows the | or > that begins a block","begin the text on the next line"],
[/^Block scalars with more-indented leading empty lines/,"an empty line above this one is indented further","remove the spaces of that line: YAML counts them as the indentation of the text"],[/^(?:A block sequence may not|Unexpected block-seq-ind)/,
"a list begins on the line of its key","begin it on the next line"],[/^A node can have at most one anchor/,"a value has two anchors","keep one"],[/^Alias cannot be/,'a "*" begins an alias, and no name\
 follows',"a text that begins with * needs quotes"],[/^Anchor cannot be/,'a "&" begins an anchor, and no name follows',"a text that begins with & needs quotes"],[/^(?:Alias|Anchor) ending in :/,'the n\
ame of an anchor ends in ":"',"put a space before the colon"],[/^Not a YAML token: (.*)$/s,'"$1" cannot stand here',"after | or > a text begins on the next line"],[/^Unexpected flow-map-end token/,"a \
} stands here that ends nothing",quoteInFlow],[/^Unexpected flow-seq-end token/,"a ] stands here that ends nothing",quoteInFlow],[/^Unexpected comma token/,"a comma stands here that separates nothing",
quoteInFlow],[/^Unexpected (.*) token/,"this is not YAML: unexpected $1"]];function explainYaml(parserMessage){for(const[pattern2,message,hint]of meanings){const match=pattern2.exec(parserMessage);if(match===
null)continue;const words=message.replaceAll("$1",()=>shorten(match[1]??""));return hint===void 0?{message:words}:{message:words,hint}}return{message:`this is not YAML: ${shorten(parserMessage)}`}}function shorten(text){
const line=text.replaceAll(/\s+/g," ");return line.length>60?`${line.slice(0,59)}\u2026`:line}const mostLines=100,mostDiagnostics=1e3,mostLooked=1e3;class Unreadable extends Error{}class SyntaxDiagnostics{#lines=new Set;#left=[];#count=0;#quoted;#unclosed=1/0;#swallowing;#openExpressions=new Map;#source;#diagnostics;constructor(source,diagnostics){
this.#source=source,this.#diagnostics=diagnostics}get any(){return this.#lines.size>0}get unclosed(){return this.#unclosed}add(offset,message,hint){this.#tell(offset,message,hint,!1)}addSure(offset,message,hint){
this.#tell(offset,message,hint,!0)}#tell(offset,message,hint,isSure){if(offset>this.#unclosed)return;const at=this.#source.positionAt(offset),isLeft=this.#left.some(({first,last})=>first<=at.line&&at.
line<=last);(isSure||!this.#lines.has(at.line))&&!isLeft&&this.#diagnostics.add(hint===void 0?{message,at}:{message,at,hint}),this.#lines.add(at.line),this.#count+=1;const tooManyLines=this.#lines.size>=
mostLines;if(tooManyLines&&this.#diagnostics.add({message:"there are too many mistakes: the rest of the file was not read",at}),tooManyLines||this.#count>mostDiagnostics)throw new Unreadable}leaveLines(first,last){
this.#left.push({first,last})}addParserMessage(offset,parserMessage){const foreign=foreignLine(this.#source.lineAt(this.#source.positionAt(offset).line));if(foreign!==void 0)return this.add(offset,...foreign);
if(this.#addByQuotes(offset))return;const isTab=parserMessage.startsWith("Block scalar")&&this.#source.text.charAt(offset)==="	",{message,hint}=explainYaml(isTab?"Tabs are not allowed":parserMessage);
if(parserMessage.startsWith("Unresolved tag"))return this.addSure(offset,message,hint);const quoted2=this.#quotedBefore(offset);if(quoted2===void 0)return this.#addByLines(offset,parserMessage,{message,
hint});const{start,end,sign}=quoted2;if(parserMessage.startsWith("Missing closing"))return this.#unclosed=start,this.add(start,message,`end it with ${sign}: without it, everything to the end of the fi\
le is part of this text`);if(!/ at node end$|^Implicit/.test(parserMessage))return this.add(offset,message,hint);const{line}=this.#source.positionAt(end-1);return this.add(start,`a text that begins wi\
th ${sign} ends only in line ${line}`,`a closing ${sign} is missing before that, or a ${sign} stands inside of the text`)}#addByQuotes(offset){const swallowing=this.#swallowing,open=this.#openExpressions.
get(this.#source.positionAt(offset).line);if(open!==void 0&&offset>=open.end)return this.add(open.end-1,`this ${open.sign} ends the text in the middle of an expression`,hintForQuotes(open.sign)),!0;if(swallowing===
void 0||offset<swallowing.start)return!1;const{start,sign}=swallowing,hint=`end it with ${sign}: without it, everything to the next ${sign} is part of this text`;return this.add(start,`a text that beg\
ins with ${sign} has no closing ${sign}`,hint),this.#unclosed=Math.min(this.#unclosed,start),!0}#addByLines(offset,parserMessage,{message,hint}){const{text}=this.#source,continued=/^(?:Nested mappings|Implicit)/.
test(parserMessage)?this.#lineBelow(offset):void 0;if(continued!==void 0)return this.add(continued,"this line is indented further than the key above it, so YAML takes it for more of that value","inden\
t it like that key");const open=/^Flow (?:map|sequence) .*end with/.test(parserMessage)?this.#openBracket(offset):void 0;if(open!==void 0)return this.add(open,message,hint);const above=text.slice(Math.
max(0,offset-mostLooked),offset);if(parserMessage.startsWith("Implicit")&&/[:-] +[|>][-+\d]*[ \t\r]*\n\s*$/.test(above))return this.add(offset,"the text of a block is not indented","indent it further \
than the key of the block");this.add(offset,message,hint)}#openBracket(offset){const from=Math.max(0,offset-10*mostLooked),before=this.#source.text.slice(from,offset).replaceAll(/"(?:\\.|[^"\\])*"|'[^']*'|#.*/g,
quoted2=>" ".repeat(quoted2.length));let closed=0;for(let index=before.length-1;index>=0;index-=1){const character=before.charAt(index);if((character==="}"||character==="]")&&(closed+=1),!(character!==
"{"&&character!=="[")){if(closed===0)return from+index;closed-=1}}}#lineBelow(offset){const{text}=this.#source,lineStart=text.lastIndexOf(`
`,offset-1)+1,lineEnd2=text.indexOf(`
`,offset);if(lineEnd2<0||offset-lineStart>mostLooked||text.slice(lineStart,offset).trim()===""||/:\s/.test(text.slice(offset,lineEnd2)))return;const below2=/^\s*?\n([ \t]*)[^\s][^\n]*?:(?:\s|$)/.exec(
text.slice(lineEnd2,lineEnd2+mostLooked)),indent=/^[ \t]*/.exec(text.slice(lineStart,offset))?.[0].length??0;return below2?.[1]===void 0||below2[1].length<=indent?void 0:lineEnd2+below2[0].lastIndexOf(
`
`,below2[0].length-2)+1+below2[1].length}noteQuoted(start,lexeme,isInside){const end=start+lexeme.length,sign=lexeme.charAt(0);this.#swallowing===void 0&&/[^\s,:[\]{}]/.test(this.#source.text.charAt(end))&&
(lexeme.lastIndexOf("${{")>lexeme.lastIndexOf("}}")?this.#noteOpenExpression(end,sign):/[{[,:]\s*.$/.test(lexeme)&&isInside()&&(this.#swallowing={start,sign})),(lexeme.includes(`
`)||!/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s.test(lexeme))&&(this.#quoted={start,end,sign,before:this.#quoted})}#noteOpenExpression(end,sign){const{line}=this.#source.positionAt(end);this.#openExpressions.
size<mostLines&&!this.#openExpressions.has(line)&&this.#openExpressions.set(line,{end,sign})}#quotedBefore(offset){let quoted2=this.#quoted;for(;quoted2!==void 0&&quoted2.start>offset;)quoted2=quoted2.
before;if(quoted2===void 0)return;const{line}=this.#source.positionAt(quoted2.end-1);return this.#source.positionAt(offset).line<=line+1&&offset>=quoted2.end-1?quoted2:void 0}}function hintForQuotes(sign){
const inside="texts in expressions stand in single quotes: 'like this'";return sign==='"'?inside:`${inside}; put double quotes around the whole value`}function foreignLine(line){if(/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.
test(line))return["a merge of two versions left this line","keep one of the versions, and remove this line"];if(/^\s*```/.test(line))return["this line is of Markdown, not of YAML","remove it"]}const unindented_text_closed={
'"':/"(?:[^"\\]|\\[^])*"/y,"'":/'(?:[^']|'')*'/y},newEntry=/[ \t]*(?:- |"[^"\n]*"\s*:|'[^'\n]*'\s*:|[\w.@/-][^\s,{}[\]"']*:(?:\s|$))/y;class UnindentedTexts{#source;#found;#searched=0;constructor(source,found){
this.#source=source,this.#found=found}check(lexeme,offset){const quote=lexeme.charAt(0);if(quote!=='"'&&quote!=="'"||offset<this.#searched)return;const{text,positionAt}=this.#source,pattern2=unindented_text_closed[quote];
pattern2.lastIndex=offset;const whole=pattern2.exec(text)?.[0],end=whole===void 0?text.length:offset+whole.length;this.#searched=end;const lineStart=text.indexOf(`
`,offset+lexeme.length-1)+1;if(newEntry.lastIndex=lineStart,whole===void 0||whole.length<=lexeme.length||lineStart===0||newEntry.test(text))return;const indent=/^[ \t\r\n]*/.exec(text.slice(lineStart,
end))?.[0].length??0;this.#found.add(lineStart+indent,`a text in ${quote} goes on here, in a line that is not indented more than its key`,"indent the line more, or write the text as a block with |"),this.#found.
leaveLines(positionAt(offset).line,positionAt(end).line)}}function parseDocument(source,diagnostics){const first=new Diagnostics,found=new SyntaxDiagnostics(source,first);try{return parse(source,found)}catch(error){
if(!(error instanceof Unreadable))throw error;const{text}=source,bare=(text.includes("${")?findBareExpressions(text,lexemesOf(text)):[]).filter(({start})=>start<found.unclosed);if(bare.length===0)throw diagnostics.
addAll(first),error;for(const one of bare)diagnostics.add({...bareExpressionProblem(text,one),at:source.positionAt(one.start)});const others={...source,text:withoutBareExpressions(text,bare)};throw parse(
others,new SyntaxDiagnostics(others,diagnostics)),error}}function*lexemesOf(text){let offset=0,isPlain2=!1;for(const lexeme of new dist.JG().lex(text)){const isMark2=lexeme===dist.DB.SCALAR||lexeme===
dist.DB.DOCUMENT||lexeme===dist.DB.FLOW_END;isMark2||(yield{kind:isPlain2?"plain text":"sign",text:lexeme,offset}),isPlain2=lexeme===dist.DB.SCALAR,isMark2||(offset+=lexeme.length)}}function parse(source,found){
const early=new ComposedEarly(map=>composePart(map,found)),tokens=readTokens(source,found,early),contents=compose(tokens,found);if(found.any)throw new Unreadable;return{contents:tokens.every(token2=>token2.
type!=="document"||token2.value===void 0)?void 0:contents,early}}function compose(tokens,found){const[document]=new ReportingComposer(found).compose(tokens);return document?.contents??void 0}function composePart(map,found){
const{offset}=map,composed=compose([{type:"document",offset,start:[],value:{...map,type:"block-map"}}],found);if((0,dist.jh)(composed))return composed.items;throw new Error("internal error: a part of \
a map is not a map")}class ReportingComposer extends dist.Dk{constructor(found){super({version:"1.2",schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1,logLevel:"error"}),Object.assign(this,{onError:(at,code,message)=>{
if(code==="RESOURCE_EXHAUSTION")throw new Unreadable;found.addParserMessage(typeof at=="number"?at:"offset"in at?at.offset:at[0],message)}})}}const betweenLooks=1e3;function readTokens(source,found,early){
const beyond2=bracketsBeyond(limits.tP,source.text,text=>new dist.JG().lex(text));if(beyond2!==void 0){const hint=`only ${limits.tP} lists and maps in brackets are read, up to here`;throw found.add(beyond2,
"the graph file is too large",hint),new Unreadable}const parser=new dist.iX,kept2=[],keep=token2=>{if(token2.type==="error")found.addParserMessage(token2.offset,token2.message);else if(token2.type==="\
directive"&&!/^%YAML[ \t]+1\.2[ \t]*$/.test(token2.source)){const message=`there is no directive ${(0,diagnostics_node.hD)(token2.source)} here`;found.add(token2.offset,message,"remove this line: a gr\
aph file is always YAML 1.2, without tags")}else if(token2.type==="document"&&kept2.some(other=>other.type==="document")){const hint=`a graph is one document: remove the line "${source.text.startsWith(
"---",token2.offset)?"---":"..."}"`;throw found.add(token2.offset,"a second document begins here",hint),new Unreadable}else(token2.type==="document"||token2.type==="doc-end")&&kept2.push(token2)};let count2=0,
previous="";const texts=new UnindentedTexts(source,found);for(const lexeme of new dist.JG().lex(source.text)){previous!==dist.DB.SCALAR&&(lexeme==="!"&&tellLoneTag(parser.offset,found),texts.check(lexeme,
parser.offset));const isQuoted=previous!==dist.DB.SCALAR;previous=lexeme;const first=lexeme.charAt(0);isQuoted&&(first==='"'||first==="'")&&found.noteQuoted(parser.offset,lexeme,()=>parser.stack.some(
({type})=>type==="flow-collection"));for(const token2 of parser.next(lexeme))keep(token2);if(count2+=1,count2%betweenLooks===0)for(const token2 of parser.stack)token2.type==="block-map"&&early.advance(
token2);if(parser.stack.length>limits.He+2)throw found.add(parser.offset,`more than ${limits.He} lists and maps stand in one another`),new Unreadable;if(count2>limits.uK)throw found.add(parser.offset,
"the graph file is too large",`only ${limits.uK} words and signs are read, up to here`),new Unreadable}for(const token2 of parser.end())keep(token2);return kept2}function tellLoneTag(offset,found){found.
addSure(offset,'YAML reads this "!" as a tag and drops it','a text that begins with "! " needs quotes, or ${{ }} around it in an if; a script can stand in a block with |')}function readDocument(source,diagnostics){
try{const{contents,early}=parseDocument(source,diagnostics);if(contents!==void 0){const converter=new Converter(source,diagnostics,early),{node}=converter.convert(contents);return converter.isWhole?node:
void 0}diagnostics.add({message:"the graph file is empty",expected:"a map with the key tasks",at:source.positionAt(0)})}catch(error){if(!(error instanceof Unreadable))throw error}}class Converter{#anchors=new Map;#size=0;#lost=new Set;#source;#diagnostics;#early;constructor(source,diagnostics,early){
this.#source=source,this.#diagnostics=diagnostics,this.#early=early}get isWhole(){return this.#lost.size===0}convert(parsed){if((0,dist.Vj)(parsed))return this.#follow(parsed.source,parsed.range[0]);const anchor=parsed?.
anchor;anchor!==void 0&&this.#anchors.set(anchor,void 0);const converted2=this.#convertOwn(parsed);return anchor!==void 0&&this.#anchors.set(anchor,converted2),converted2}#convertOwn(parsed){const sizeBefore=this.#size;
this.#grow(1,parsed?.range[0]??0);let depth=0;const inner=(child,isMerged=!1)=>{const converted2=this.convert(child),levels=isMerged?converted2.node.kind==="list"?2:1:0;return depth=Math.max(depth,converted2.
depth-levels),converted2.node},map=(0,dist.jh)(parsed)?parsed:void 0,beginning2=map?.flow===!0?void 0:map&&this.#early.beginningOf(map.range[0]),at=this.#source.positionAt(beginning2?.offset??parsed?.
range[0]??0);let node;if(map!==void 0){const builder=new MapBuilder(at,this.#diagnostics);for(const pair of pairsOf(map,beginning2?.parts)){const isMerged=(0,dist.jn)(pair.key)&&pair.key.type==="PLAIN"&&
pair.key.source==="<<",key=inner(pair.key),value=inner(pair.value,isMerged);isMerged?builder.merge(value,one=>!this.#lost.has(one)):this.#lost.has(key)||builder.add(key,value)}node=builder.build()}else if((0,dist.
oP)(parsed))node={kind:"list",at,items:parsed.items.map(item=>inner(item))};else if((0,dist.jn)(parsed)){const text=parsed.source??"";this.#grow(Math.floor(text.length/100),parsed.range[0]);const textAt=parsed.
type==="PLAIN"?at:this.#source.positionAt(textStart(this.#source.text,parsed.range[0]));node={kind:"scalar",at,textAt,value:scalarValue(parsed.value),text}}else node={kind:"scalar",at,textAt:at,value:null,
text:""};return{node,size:this.#size-sizeBefore,depth:this.#checkDepth(depth+1,parsed?.range[0]??0)}}#follow(name,offset){const at=this.#source.positionAt(offset),target=this.#anchors.get(name);if(target!==
void 0)return this.#grow(target.size,offset),{...target,node:aliasOf(target.node,at),depth:this.#checkDepth(target.depth,offset)};if(this.#anchors.has(name))this.#diagnostics.add({message:`the alias *${name}\
 stands inside of what it stands for`,at});else{const hint=this.#diagnostics.suggestion(name,this.#anchors.keys())??(/^\w[\w-]*$/.test(name)?`name a value &${name} before it, as in x-${name}: &${name}\
 \u2026; a text that begins with * needs quotes`:"a text that begins with * needs quotes around it");this.#diagnostics.add({message:`there is no anchor &${name} before the alias *${name}`,at,hint})}const node={
kind:"scalar",at,textAt:at,value:null,text:""};return this.#lost.add(node),{node,size:1,depth:1}}#grow(by,offset){if(this.#size+=by,this.#size<=limits.HA)return;const at=this.#source.positionAt(offset),
expected=`at most ${limits.HA} values, those of aliases counted each time`;throw this.#diagnostics.add({message:"the aliases make the graph file too large",expected,at}),new Unreadable}#checkDepth(depth,offset){
if(depth<=limits.He+1)return depth;const at=this.#source.positionAt(offset);throw this.#diagnostics.add({message:`more than ${limits.He} lists and maps stand in one another`,at}),new Unreadable}}function*pairsOf(map,parts=[]){
for(let part=parts.shift();part!==void 0;part=parts.shift())yield*part;yield*map.items}function aliasOf(node,at){return node.kind==="scalar"?{...node,at}:node}function textStart(text,start){if(text[start]!==
"|"&&text[start]!==">")return start+1;const below2=text.indexOf(`
`,start)+1,indent=text.slice(below2,below2+200).search(/[^ ]|$/);return below2===0?start:below2+indent}function scalarValue(value){if(value===null||typeof value=="string"||typeof value=="number"||typeof value==
"boolean")return value;throw new Error(`internal error: YAML gave a scalar of type ${typeof value}`)}const nothing=new Map,noVariables={found:nothing,file:new Map,own:new Map};class EnvironmentLayers{#file;#defaults;#below;#left=limits.
VH;#diagnostics;constructor(file,defaults2,diagnostics){const fileFound=file?.value??nothing;this.#file=valuesOf(fileFound),this.#defaults=defaults2?.value??nothing;const found=new Map([...fileFound,...this.#defaults]);
this.#below={found,file:this.#file,own:valuesOf(this.#defaults)},this.#diagnostics=diagnostics}over(task2,at){const before=this.#left;if(this.#left-=this.#below.found.size+(task2?.value.size??0),before>=
0&&this.#left<0){const expected=`at most ${limits.VH}, those of the file counted for each task`;this.#diagnostics.add({message:"the tasks have too many environment variables",expected,at})}return this.#left<
0?noVariables:task2===void 0?this.#below:{found:new Map([...this.#below.found,...task2.value]),file:this.#file,own:valuesOf(new Map([...this.#defaults,...task2.value]))}}}function valuesOf(found){return new Map(
[...found].map(([name,variable2])=>[name,variable2.value]))}var file_patterns=__nccwpck_require__(7228),known_patterns=__nccwpck_require__(821);function checkOutputPlaces(tasks,diagnostics){const makers=tasks.
filter(task2=>task2.keys.outputs!==void 0&&runsCommand(task2));if(makers.length===0)return;const uncertain=skippable(tasks),outputs=makers.filter(({key})=>!uncertain.has(key)).flatMap(outputsOf),byText=firstBy(
outputs,({pattern:pattern2})=>pattern2),wholes=firstBy(outputs.filter(({hasAll})=>hasAll),({names:names2})=>names2.join("/")),told=new Set;for(const output of outputs){const other=otherThan(output,byText.
get(output.pattern))??enclosing(output,wholes),place=(0,model_diagnostic.L)(output.at);other===void 0||told.has(place)||(told.add(place),diagnostics.add({...output_places_problemOf(output,other),at:output.
at}))}}function runsCommand({keys:keys2}){return(keys2.run!==void 0||keys2.command!==void 0)&&keys2.service===void 0}function skippable(tasks){const dependents=new Map;for(const{key,needKeys}of tasks)
for(const need of needKeys){const known2=dependents.get(need);known2===void 0?dependents.set(need,[key]):known2.push(key)}const conditional=tasks.filter(({keys:keys2})=>(keys2.if?.value.trim()??"")!==
""),reached=new Set(conditional.map(({key})=>key));for(const key of reached)for(const dependent of dependents.get(key)??[])reached.add(dependent);return reached}function outputsOf(task2){if(task2.keys.
outputs?.value.some(({value})=>value.includes("!"))===!0)return[];const outputs=[];for(const known2 of(0,known_patterns.jA)(task2,"outputs")){if((0,file_patterns.bX)(known2.pattern))continue;const names2=known2.
pattern.split(/[\\/]/).filter(name=>name!==""),literal=names2.findIndex(name=>/[*?[\]{}()]/.test(name)),rest=literal===-1?[]:names2.slice(literal);outputs.push({...known2,task:task2,names:names2.slice(
0,names2.length-rest.length),hasAll:["","**","**/*"].includes(rest.join("/"))})}return outputs}function firstBy(outputs,keyOf2){const first=new Map;for(const output of outputs)first.has(keyOf2(output))||
first.set(keyOf2(output),output);return first}function otherThan({id},other){return other?.id===id?void 0:other}function enclosing(output,wholes){for(let depth=output.names.length;depth>0;depth-=1){const other=otherThan(
output,wholes.get(output.names.slice(0,depth).join("/")));if(other!==void 0)return other}}function output_places_problemOf(output,other){const{pattern:pattern2,task:task2}=output,message=pattern2===other.
pattern?`${(0,diagnostics_node.hD)(pattern2)} is an output of both task "${other.id}" and task "${output.id}"`:`${(0,diagnostics_node.hD)(pattern2)}, an output of task "${output.id}", lies in ${(0,diagnostics_node.
hD)(other.pattern)}, an output of task "${other.id}"`,isOneMatrix=task2===other.task,[key="KEY"]=task2.instances?.combinations[0]?.keys()??[];return{message,expected:"a place of its own for what each \
task makes, since outputs are removed before the task runs",hint:isOneMatrix?`put the value of the matrix into it, such as dist/\${{ matrix.${key} }}/**`:"write to another directory, or name only the \
files that the task makes"}}const patternKeys=["inputs","outputs","junit"];function checkStatedFiles(tasks,{defaults:defaults2,cache},diagnostics){checkTwice("env",cache?.value.env?.value,diagnostics),
checkTwice("tools",cache?.value.tools?.value,diagnostics),defaults2!==void 0&&checkPatterns(defaults2.value,diagnostics);for(const task2 of tasks)checkUse(task2,diagnostics),checkPatterns(task2.own,diagnostics),
checkInstances(task2,diagnostics),checkOwnInputs(task2,diagnostics)}function checkTwice(key,found=[],diagnostics){const seen=new Set;for(const{value,at}of found)seen.has(value)&&diagnostics.add({message:`\
"cache.${key}" names ${(0,diagnostics_node.hD)(value)} twice`,at,hint:"remove one"}),seen.add(value)}function checkUse({key,own,keys:keys2},diagnostics){if(own.inputs!==void 0&&keys2["leave-running"]?.
value===!0&&diagnostics.add({message:`task "${key}" is never remembered, since it leaves something running, so it has no use for inputs`,at:own.inputs.keyAt,hint:"remove inputs, or leave-running"}),!(own.
service!==void 0||keys2.service===void 0))for(const name of patternKeys){const found=own[name];found!==void 0&&diagnostics.add({message:`the defaults make task "${key}" a service, and nothing of it is\
 remembered, so it has no use for ${name}`,at:found.keyAt,hint:`remove ${name} here, or service in the defaults`})}}function checkPatterns(keys2,diagnostics){for(const name of patternKeys){const found=keys2[name];
if(found===void 0)continue;let areValid=!0;for(const each of found.value){const problem=inWorkspace(each.value)??(0,file_patterns.le)(name,(0,known_patterns.af)(each.value));problem!==void 0&&(diagnostics.
add({...problem,at:each.at}),areValid=!1)}const together2=(0,file_patterns.B2)(found.value.flatMap(({value})=>(0,known_patterns.af)(value)));areValid&&together2!==void 0&&diagnostics.add({...together2,
at:found.at})}}function checkInstances(task2,diagnostics){if(task2.instances!==void 0){for(const name of patternKeys)if(task2.keys[name]?.value.some(({value})=>(0,template.Fl)(value))===!0)for(const{id,
pattern:pattern2,at}of(0,known_patterns.jA)(task2,name)){const problem=(0,file_patterns.le)(name,[pattern2]);problem===void 0||diagnostics.hasAt(at)||diagnostics.add({...problem,found:`${(0,diagnostics_node.
hD)(pattern2)} in task "${id}"`,at})}}}function inWorkspace(text){const rest=/^\s*!?\s*\$\{\{\s*github\.workspace\s*\}\}[\\/]*(.*)/i.exec(text)?.[1];if(rest!==void 0)return{message:"a pattern begins w\
ith the absolute path of the workspace",expected:"a path or a pattern, from the workspace",found:(0,diagnostics_node.hD)(text.trim()),hint:`write ${(0,diagnostics_node.hD)(rest===""?"**":rest)}`}}function checkOwnInputs({
key,keys:keys2},diagnostics){const inputs2=new Set(keys2.inputs?.value.flatMap(({value})=>writtenIn(value)));for(const{value,at:place}of keys2.outputs?.value??[]){const both=writtenIn(value).find(pattern2=>!(0,file_patterns.
bX)(pattern2)&&inputs2.has(pattern2));both===void 0||diagnostics.hasAt(place)||diagnostics.add({message:`${(0,diagnostics_node.hD)(both)} is both an input and an output of task "${key}"`,expected:"out\
puts that the task does not read",at:place,hint:"outputs are removed before the task runs: leave it out of inputs if the task only makes it, and out of outputs if it changes what is there"})}}function writtenIn(text){
return(0,template.Fl)(text)&&text.trim().includes(`
`)?[]:(0,file_patterns.fv)(text)}const meaningful=new Set(["PATH","HOME","SHELL","ENV","IFS","PWD","USER","LANG","TMPDIR","TEMP","TMP","CI"]);function bindAdvice(expression2,use,shell){const context=use.
name.toLowerCase(),[only]=use.path;if(context==="env"&&use.path.length===1&&only!==void 0&&/^\w+$/.test(only))return readAdvice(only,shell);const name=variableName(context,use.path);return`bind it in \
env: (${name}: \${{ ${expression2} }}) and ${readAdvice(name,shell)}`}function variableName(context,path2){const words=path2.filter(word2=>word2!=="*"&&word2!=="outputs"),name=((context==="needs"?words:
words.slice(-1)).join("_")||context).toUpperCase().replaceAll(/[^A-Z0-9_]+/g,"_");return meaningful.has(name)||/^(?:[0-9]|GITHUB_|RUNNER_|NODE_)/.test(name)?`THE_${name}`:name}const posixShells=new Set(
["bash","sh","dash","ash","ksh","zsh"]);function readAdvice(variable2,shell){return isPosix(shell)?`use "$${variable2}" in the script`:`read it from the variable ${variable2}`}function isPosix(shell){
const program2=shell?.trim().split(/\s/)[0]?.replace(/^.*\//,"");return program2===void 0||posixShells.has(program2)}var expression_types=__nccwpck_require__(1282);function elsewhereAdvice(context,path2){
const last=path2.at(-1),variable2=last===void 0||last==="*"?"NAME":last.toUpperCase().replaceAll(/[^A-Z0-9_]+/g,"_"),source=(0,expression_types.r)({name:context,path:path2.length===0?["NAME"]:path2}),
bind=`give the step env: ${variable2}: \${{ ${source} }}; tasks find it as $${variable2} and in env.${variable2}`;switch(context){case"steps":case"jobs":return path2[1]==="outputs"?`an output of a tas\
k is needs.<id>.outputs.${last??"NAME"}; for one of the workflow, there ${bind}`:`in the workflow, ${bind}`;case"secrets":case"vars":case"inputs":return`in the workflow, ${bind}`;case"job":return"cond\
itions use success(), failure(), cancelled() and always(); results of tasks are in needs.<id>.result";case"strategy":return"the values of the matrix are in matrix.<key>; task.slot tells tasks that run\
 at once apart";default:return}}var expression_functions=__nccwpck_require__(5186),foreign_words=__nccwpck_require__(2214),expression_places=__nccwpck_require__(3903),task=__nccwpck_require__(2672);function pathInCombination(inMatrix){
const[key,_item,...below2]=inMatrix;if(key===void 0)return[];if(key!=="exclude")return key==="include"?below2:[key,...below2]}function pathsMeet(left,right){const common=Math.min(left.length,right.length);
return left.slice(0,common).every((step,index)=>{const other=right[index]??"";return step==="*"||other==="*"||step.toLowerCase()===other.toLowerCase()})}function foreignProblem(use,source,foreign,shell){
const isMatrix=use.name.toLowerCase()==="matrix",found=foreign.find(({path:path2})=>pathsMeet(use.path,isMatrix?path2:["id"]));if(found===void 0)return;const written=(0,expression_types.r)(use),variable2=source.
toLowerCase()===written.toLowerCase()?variableOf(use):void 0;return{message:`"${written}" cannot be used in run: ${isMatrix?"its values":"the id has matrix values in it that"} come from ${found.source}`,
expected:"values that the graph file itself states",found:`${found.source} at ${(0,model_diagnostic.L)(found.at)}`,hint:variable2===void 0?bindAdvice(source,use,shell):readAdvice(variable2,shell)}}function variableOf({
name,path:[key,...deeper]}){if(!(key===void 0||key==="*"||deeper.length>0))return name.toLowerCase()==="task"?"RUNDAG_TASK":(0,task.i)(key)}var scope_spellings=__nccwpck_require__(9813);const lateFields=(0,expression_places.
Y)("env").taskFields.filter(field=>!(0,expression_places.Y)("if").taskFields.includes(field)),known=new WeakMap;function lateProblem({path:[written]},variables){if(written===void 0)return;const{names:names2,
sources}=known.get(variables)??readLate(variables),name=names2.find(written)??written,source=sources.get(name),found=variables.found.get(name);if(!(source===void 0||found===void 0))return{message:`"en\
v.${name}" cannot be used in if: its value comes from ${source}`,expected:"values that are known before the task starts",found:`${found.value} at ${(0,model_diagnostic.L)(found.textAt)}`,hint:`a task \
has ${lateFields.join(" and ")} only once it has started`}}function readLate(variables){const names2=new scope_spellings.W([]),sources=new Map,late={names:names2,sources};for(const[name,text]of[...variables.
file,...variables.own]){const source=(0,template.Fl)(text)?lateSource(text,late):void 0;names2.add(name),sources.set(name,source)}return known.set(variables,late),late}function lateSource(text,{names:names2,
sources}){for(const use of(0,template_uses.t)(text)){const context=use.name.toLowerCase(),[field]=use.path;if(field===void 0)continue;if(context==="task"&&lateFields.includes(field.toLowerCase()))return(0,expression_types.
r)(use);const source=context==="env"?sources.get(names2.find(field)??field):void 0;if(source!==void 0)return source}}const check_uses_results=["success","failure","cancelled","skipped"];function checkUses(expression2,surroundings){
const found=[],check=(uses2,problemOf2)=>{for(const use of uses2){const problem=problemOf2(use);problem!==void 0&&found.push({problem,offset:use.offset})}};return check(expression2.functions,use=>functionProblem(
use,surroundings.place)),check(expression2.contexts,use=>contextProblem(use,surroundings)),check(expression2.resultWords,({name})=>isAmong(name,check_uses_results)?void 0:{message:`no task has the res\
ult "${name}"`,expected:listed(check_uses_results),...meant(name,check_uses_results)}),found}function functionProblem({name},place){const allowed=(0,expression_places.Y)(place).functions;if(isAmong(name,
allowed))return;if(isAmong(name,expression_functions.cp))return{message:`${name}() can be used in "if" only`,hint:"read the result of a need: needs.<id>.result"};if(isAmong(name,["hashFiles"]))return{
message:`${name}() cannot be used in ${place}`};const foreign=(0,foreign_words.N)(name),hint=foreign===void 0?meant(name,allowed):{hint:foreign};return{message:`unknown function "${name}"`,expected:listed(
allowed),...hint}}function contextProblem(use,surroundings){const{place,source,shell}=surroundings,context=use.name.toLowerCase(),{contexts:allowed,functions:allowedFunctions,taskFields:taskFields2}=(0,expression_places.
Y)(place);if(!isAmong(context,expression_places.M)){const advice2=elsewhereAdvice(context,use.path);return advice2!==void 0?{message:`a graph file has no "${use.name}"`,hint:advice2}:{message:`unknown\
 context "${use.name}"`,expected:listed(allowed),...nameHint(use.name,allowedFunctions)}}if(!isAmong(context,allowed))return{message:`"${context}" cannot be used in ${place}`,expected:listed(allowed),
hint:place==="run"?bindAdvice(source,use,shell):"strategy is evaluated before the run: use values that are known by then"};switch(context){case"needs":return needProblem(use.path,surroundings.needs);case"\
matrix":return matrixProblem(use.path,surroundings.matrixKeys)??inScript(use,surroundings);case"task":return taskProblem(use.path,taskFields2)??inScript(use,surroundings);case"env":return place==="if"?
lateProblem(use,surroundings.variables):void 0;case"github":return use.path[0]?.toLowerCase()==="token"?{message:'a graph file has no "github.token"',hint:"in the workflow, give the step env: GITHUB_T\
OKEN: ${{ github.token }}; tasks find it as $GITHUB_TOKEN"}:void 0;default:return}}function needProblem(path2,needs){const[id]=path2;if(id!==void 0&&id!=="*"&&!isAmong(id,needs)){const dotted=needs.find(
need=>`${path2.join(".")}.`.toLowerCase().startsWith(`${need.toLowerCase()}.`)),near=(0,nearest.p)(id,needs);return{message:`${needOf(id)} is read, but the task does not need "${id}"`,...needs.length===
0?{}:{expected:listed(needs)},hint:dotted!==void 0?`an id with a dot stands in brackets: ${needOf(dotted)}`:near===void 0?`add ${id} to its needs`:`did you mean "${near}"? if not, add ${id} to its nee\
ds`}}return fieldProblem((0,expression_types.r)({name:"needs",path:path2.slice(0,1)}),path2.slice(1),["result","outputs"])}function needOf(id){return(0,expression_types.r)({name:"needs",path:[id]})}function inScript(use,{
place,source,foreign,shell}){return place==="run"?foreignProblem(use,source,foreign,shell):void 0}function matrixProblem(path2,keys2){return keys2.length>0?fieldProblem("matrix",path2,keys2):{message:'\
"matrix" is read, but the task has no matrix',hint:"give it strategy: {matrix: {\u2026}}"}}function taskProblem(path2,known2){const problem=fieldProblem("task",path2,known2);return problem===void 0||!isAmong(
path2[0]??"",["slot","attempt"])?problem:{...problem,hint:"a task has them only once it has started"}}function fieldProblem(owner,[field],known2){if(!(field===void 0||field==="*"||isAmong(field,known2)))
return{message:`${owner} has no "${field}"`,expected:listed(known2),...meant(field,known2)}}function nameHint(word2,functions){const exact=functions.find(each=>each.toLowerCase()===word2.toLowerCase());
if(exact!==void 0)return{hint:`a function is called with parentheses: ${call(exact)}`};const value=(0,foreign_words.G)(word2);if(value!==void 0)return{hint:value};const near=(0,nearest.p)(word2,[...expression_places.
M,...functions]);return near===void 0?{}:{hint:isAmong(near,functions)?`did you mean ${call(near)}?`:`did you mean "${near}"?`}}function call(name){return isAmong(name,expression_functions.cp)?`${name}\
()`:`${name}(\u2026)`}function isAmong(name,names2){return names2.some(each=>each.toLowerCase()===name.toLowerCase())}function listed(names2){return names2.length===1?`${names2[0]}`:`one of ${names2.join(
", ")}`}function meant(word2,names2){const near=(0,nearest.p)(word2,names2);return near===void 0?{}:{hint:`did you mean "${near}"?`}}function checkTemplate({text,place,...scope}){return(0,template.Fl)(
text)?checkSegments(text,place,scope):[]}function checkCondition({text,...scope}){if(text.trim()==="")return[];if(!(0,template.Fl)(text))return checkSource(text,0,{text,place:"if",scope});const split=(0,template.
LL)(text),diagnostics=checkSegments(text,"if",scope);return split.kind==="unclosed"||split.segments.length===1?diagnostics:[{message:"this condition is always true: text beside ${{ }} turns all of it \
into a text",expected:"one expression and nothing beside it",at:placeIn(scope.at,text,0),hint:"leave the inner ${{ and }} out, or put the whole condition into one ${{ }}"},...diagnostics]}function checkStrategyTemplate(text,at){
return checkSegments(text,"strategy",{at,needs:[],matrixKeys:[],foreign:[],variables:noVariables,shell:void 0})}function checkSegments(text,place,scope){const split=(0,template.LL)(text);return split.
kind==="unclosed"?[{message:'"${{" is never closed',expected:'"}}" after the expression',at:placeIn(scope.at,text,split.offset),hint:"a text in an expression ends with ' before }} can close it"}]:split.
segments.flatMap(segment=>segment.kind==="expression"?checkSource(segment.source,segment.offset,{text,place,scope}):[])}function checkSource(source,start,{text,place,scope}){const diagnostic=(problem,offset)=>({
...problem,at:placeIn(scope.at,text,start+offset)}),parsed=(0,parse_expression.v)(source);if(parsed.kind==="problem"){const{kind:_,problem:cause,offset,...more}=parsed,found=source===""?{}:{found:source},
problem={message:`bad expression: ${cause}`,...found,...more};return[diagnostic(problem,offset)]}return checkUses(parsed,{...scope,place,source}).map(({problem,offset})=>diagnostic(problem,offset))}function placeIn(at,text,offset){
const before=text.slice(0,offset),lineStart=before.lastIndexOf(`
`)+1;return{...at,line:at.line+before.split(`
`).length-1,column:at.column+offset-lineStart}}function checkExpressions(keys2,env,others,diagnostics){const scope={...others,variables:env,shell:keys2.shell?.value},check=(place,found)=>{if(typeof found?.
value!="string"||!(0,template.Fl)(found.value))return;const checked=checkTemplate({text:found.value,place,at:found.textAt,...scope});for(const diagnostic of checked)diagnostics.add(withAlias(diagnostic,
found))};check("name",keys2.name),check("run",keys2.run);for(const word2 of keys2.command?.value??[])check("command",word2);for(const variable2 of env.found.values())check("env",variable2);check("work\
ing-directory",keys2["working-directory"]),check("timeout-minutes",keys2["timeout-minutes"]),check("continue-on-error",keys2["continue-on-error"]);for(const pattern2 of keys2.inputs?.value??[])check("\
inputs",pattern2);for(const pattern2 of keys2.outputs?.value??[])check("outputs",pattern2);for(const pattern2 of keys2.junit?.value??[])check("junit",pattern2);const ready2=keys2.service?.value.ready?.
value;for(const found of[ready2?.tcp,ready2?.http,ready2?.log,...ready2?.command?.value??[]])check("service",found);if(keys2.if===void 0)return;const{value,textAt}=keys2.if,text=value.trim(),at=placeIn(
textAt,value,value.indexOf(text));for(const diagnostic of checkCondition({text,at,...scope}))diagnostics.add(withAlias(diagnostic,keys2.if))}function withAlias(diagnostic,{at,textAt}){if(comparePositions(
textAt,at)>=0)return diagnostic;const alias=`the alias at ${(0,model_diagnostic.L)(at)} stands for this text`,{hint}=diagnostic;return{...diagnostic,hint:hint===void 0?alias:`${hint}; ${alias}`}}var expressions_condition=__nccwpck_require__(
1979);function foundIn(node,value){return{value,at:node.at,textAt:node.kind==="scalar"?node.textAt:node.at}}function formOf(kind,form){const isOfKind=node=>node.kind===kind;return{...form,accepts:node=>isOfKind(
node)&&(form.accepts?.(node)??!0),decode:(node,place,diagnostics)=>isOfKind(node)?form.decode(node,place,diagnostics):void 0}}function decodeForm(form,node,place,diagnostics){if(form.accepts(node))return form.
decode(node,place,diagnostics);diagnostics.add(wrongValue(form,node,place))}function wrongValue(form,node,place){const message=place.path===""?`${place.owner} has the wrong form`:`wrong value for ${placeName(
place)}`,hint=fitsUnquoted(form,node)?"write it without quotes":form.advise?.(node);return{message,expected:form.expected,found:(0,diagnostics_node.WQ)(node),at:node.at,...hint===void 0?{}:{hint}}}function advised(form,advise){
return{...form,advise}}function fitsUnquoted(form,node){if(node.kind!=="scalar"||typeof node.value!="string"||!/^(?:true|false|\d+(?:\.\d+)?)$/.test(node.text))return!1;const value=node.text==="true"||
node.text!=="false"&&Number(node.text);return form.accepts({...node,value})}function placeName(place){return place.path===""?place.owner:`${(0,diagnostics_node.hD)(place.path)} in ${place.owner}`}function below(place,key){
return{owner:place.owner,path:place.path===""?key:`${place.path}.${key}`}}const secondsOf=new Map([["ms",.001],["s",1],["m",60],["h",3600],["d",86400]]);function durationSeconds(text){const part=/(\d+(?:\.\d+)?)\s*(milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)\s*/iy;
let seconds=0;const whole=text.trim();for(;part.lastIndex<whole.length;){const match=part.exec(whole);if(match===null)return;const unit=(match[2]??"").toLowerCase();seconds+=Number(match[1])*(secondsOf.
get(/^(?:ms|milli)/.test(unit)?"ms":unit.charAt(0))??0)}return whole===""?void 0:seconds}function minutesText(seconds){return String(Number((seconds/60).toPrecision(3)))}function folded(key){return key.
toLowerCase().replaceAll(/[-_ .]/g,"")}function strangersOf(...rows2){let table;return()=>table??=tableOf(rows2)}function tableOf(rows2){return new Map(rows2.flat().flatMap(([keys2,stranger])=>{const isAdvice=typeof stranger==
"string"||typeof stranger=="function";return keys2.trim().split(/\s+/).map(key=>[folded(key),isAdvice?{advice:stranger}:stranger])}))}function didYouMean(word2){return`did you mean "${word2}"?`}function isPlain(node){
return node.kind==="scalar"&&/^[\w./-]+$/.test(node.text)}function asHint(node){return isPlain(node)?node.text:"\u2026"}const mostRepeated=5,aLineEach="write run: | and a line for each command below i\
t",taskAdvice=node=>{if(node.kind==="list")return`a task is a map: ${aLineEach}`;const script2=textOf(node),missing=/^(?:(run|needs) |([a-z][a-z-]*):\S)/.exec(script2);return missing?.[1]!==void 0?`a \
colon is missing after "${missing[1]}"`:missing?.[2]!==void 0?`a space is missing after "${missing[2]}:"`:script2===""?void 0:`to run it as a script, write {run: ${inFlow(script2)}}`},tasksAdvice=node=>{
if(node.kind!=="list")return;const named2=node.items.flatMap(item=>item.kind==="map"?item.entries.filter(isId):[]),[first]=named2;return first===void 0?'tasks is a map: write an id with a colon in pla\
ce of each "-", and the keys of that task below it':`tasks is a map: write "${asHint(first.value)}:" in place of "- ${first.key}: ${asHint(first.value)}", and the other keys of that task below it`},isId=({
key,value})=>["id","name","key","task","job"].includes(key)&&isPlain(value),fileAdvice=node=>node.kind==="list"?'write tasks: above it, an id with a colon in place of each "-", and the keys of that ta\
sk below its id':void 0,runAdvice=node=>node.kind==="list"?aLineEach:void 0,commandAdvice=node=>{const words=textOf(node).split(/\s+/);return words.length>10||words.some(word2=>!/^[\w./@:=-]+$/.test(word2))?
node.kind==="scalar"?"a command for a shell stands under run":void 0:`write command: [${words.join(", ")}], or run: ${words.join(" ")} for a shell`},needsAdvice=node=>node.kind==="map"&&node.entries.length>
0?`write needs: [${some(node.entries.map(({key})=>key))}]`:void 0,environmentAdvice=node=>{const items=node.kind==="list"?node.items:[node],pairs=items.flatMap(item=>{if(item.kind==="map")return item.
entries.map(({key,value:value2})=>`${key}: ${asHint(value2)}`);const[,name,value=""]=/^([A-Za-z_]\w*)=(.*)$/.exec(textOf(item))??[];return name===void 0?[]:[`${name}: ${inFlow(value)}`]}),isNamed=items.
some(item=>item.kind==="map"&&item.entries.some(({key})=>key==="value"));return pairs.length===0||isNamed?node.kind!=="list"?void 0:items.length>0&&items.every(item=>/^[A-Za-z_]\w*$/.test(textOf(item)))?
`write {NAME: value, \u2026}; for variables whose values count as inputs, at the top of the file cache: {env: [${value_advice_listed(node)}]}`:"write {NAME: value, \u2026}":`write {${some(pairs)}}`},poolsAdvice=node=>{
const names2=(node.kind==="list"?node.items:[node]).flatMap(item=>isPlain(item)?[`${item.text}: 1`]:[]);return names2.length===0?void 0:`write each with its count: {${some(names2)}}`},strategyAdvice=node=>node.
kind==="list"?`write {matrix: {NAME: [${value_advice_listed(node)}]}}`:void 0,matrixAdvice=node=>node.kind==="list"?`give the list a name: {NAME: [${value_advice_listed(node)}]}`:void 0,flagAdvice=node=>{
const word2=node.kind==="scalar"?node.text.toLowerCase():"";return["yes","y","on","1"].includes(word2)?"write true":["no","n","off","0"].includes(word2)?"write false":void 0},minutesAdvice=node=>{const seconds=durationSeconds(
textOf(node));return seconds===void 0?void 0:`it counts minutes: write ${minutesText(seconds)}`},secondsAdvice=node=>{const seconds=durationSeconds(textOf(node));return seconds===void 0?void 0:`it cou\
nts seconds: write ${seconds}`},memoryAdvice=node=>{if(node.kind!=="scalar")return;const match=/^(\d+(?:\.\d+)?)\s*(?:([KMGT])(i?))?$/i.exec(node.text),[,amount2,unit="M",binary=""]=match??[];return amount2===
void 0?void 0:`write it with its unit: ${amount2}${unit.toUpperCase()}${binary.toLowerCase()}B`},cpusAdvice=node=>node.kind==="scalar"&&node.text.endsWith("%")?"it counts CPUs, with fractions: write a\
 number, or all":void 0,shellNames=new Set(["bash","sh","pwsh","powershell","cmd","python"]),shellAdvice=node=>{const program2=textOf(node).trim(),name=program2.replace(/^.*[\\/]/,"").replace(/\.exe$/i,
"").toLowerCase();return shellNames.has(name)?`write ${name}`:/^[\w./-]+(?: [\w./-]+)*$/.test(program2)?`write "${program2} {0}": {0} is the file of the script`:void 0},signalAdvice=node=>{const name=node.
kind==="scalar"?node.text.toUpperCase():"";return/^(?:SIG)?(?:TERM|INT|QUIT|HUP|USR1|USR2|KILL)$/.test(name)?`write SIG${name.replace(/^SIG/,"")}`:name==="15"?"write SIGTERM":void 0};function textOf(node){
return node.kind==="scalar"&&typeof node.value=="string"?node.text:""}function inFlow(text){return text.length>60||text.includes(`
`)?"\u2026":/^[\w./][\w ./@=-]*$/.test(text)?text:`'${text.replaceAll("'","''")}'`}function value_advice_listed(node){return some(node.items.map(asHint))}function some(items){const more=items.length>mostRepeated?
", \u2026":"";return`${items.slice(0,mostRepeated).join(", ")}${more}`}const expressionKeys="name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strate\
gy and the ready of service";function scalar_forms_text(expected,options={}){return formOf("scalar",{expected,schema:{type:["string","number","boolean"],...options.mayBeEmpty===!0?{}:{pattern:"\\S"}},
accepts:node=>node.value!==null&&(options.mayBeEmpty===!0||node.text.trim()!==""),decode:(node,place,diagnostics)=>options.expressions!==!0&&(0,template.Fl)(node.text)?refuseExpression(node,place,diagnostics):
node.text})}const variable=formOf("scalar",{expected:"a text, number, boolean or nothing",schema:{type:["string","number","boolean","null"]},decode:node=>node.value===null?"":node.text}),condition=formOf(
"scalar",{expected:"an expression",schema:{type:["string","number","boolean","null"]},decode:node=>node.value===null?"":node.text}),expression=formOf("scalar",{expected:"an expression in ${{ }}",schema:{
type:"string",pattern:"\\$\\{\\{"},accepts:node=>(0,template.Fl)(node.text),decode:node=>node.text}),flag=formOf("scalar",{expected:"true or false",schema:{type:"boolean"},advise:flagAdvice,accepts:node=>typeof node.
value=="boolean"||(0,template.Fl)(node.text),decode:(node,place,diagnostics)=>typeof node.value=="boolean"?node.value:refuseExpression(node,place,diagnostics)});function number(expected,options){const{
integer,minimum,above,maximum}=options,form=formOf("scalar",{expected,schema:{type:integer===!0?"integer":"number",...minimum===void 0?{}:{minimum},...above===void 0?{}:{exclusiveMinimum:above},...maximum===
void 0?{}:{maximum}},accepts:node=>typeof node.value=="number"||(0,template.Fl)(node.text),decode:(node,place,diagnostics)=>{const{value}=node;if(typeof value!="number")return refuseExpression(node,place,
diagnostics);if(Number.isNaN(value)||integer===!0&&Number.isFinite(value)&&!Number.isInteger(value)){diagnostics.add(wrongValue(form,node,place));return}if(value>=(minimum??-Number.MAX_VALUE)&&value>(above??
-1/0)&&value<=(maximum??Number.MAX_VALUE)&&(integer!==!0||Number.isSafeInteger(value)))return value;diagnostics.add({message:`${placeName(place)} is out of range`,expected,found:node.text,at:node.at})}});
return form}function scalar_forms_word(...words){const find2=({value})=>words.find(candidate=>candidate===value);return formOf("scalar",{expected:words.length===1?words.join(""):`one of ${words.join("\
, ")}`,schema:{enum:[...words]},accepts:node=>find2(node)!==void 0||(0,template.Fl)(node.text),decode:(node,place,diagnostics)=>find2(node)??refuseExpression(node,place,diagnostics)})}function meaning(expected,schema,read2,advise){
const form=formOf("scalar",{expected,schema:{type:"string",minLength:1,...schema},advise,accepts:node=>typeof node.value=="string",decode:(node,place,diagnostics)=>{if((0,template.Fl)(node.text))return refuseExpression(
node,place,diagnostics);const value=read2(node.text);return value===void 0&&diagnostics.add(wrongValue(form,node,place)),value}});return form}function refuseExpression(node,place,diagnostics){diagnostics.
add({message:`${placeName(place)} does not take expressions`,expected:"a value without ${{ }}",found:(0,diagnostics_node.WQ)(node),at:node.at,hint:`expressions may stand in these keys of a task: ${expressionKeys}`})}
function namedIn(node,value,keyAt){const{at,textAt}=foundIn(node,value);return{value,at,textAt,keyAt}}function list(expected,item){return formOf("list",{expected,schema:{type:"array",items:item.schema,
minItems:1},accepts:node=>node.items.length>0,decode:(node,place,diagnostics)=>node.items.flatMap((child,index)=>{const value=decodeForm(item,child,below(place,String(index+1)),diagnostics);return value===
void 0?[]:[foundIn(child,value)]})})}function oneOrMany(expected,item){const many=list(expected,item);return{expected,schema:{anyOf:[item.schema,{...many.schema,minItems:0}]},accepts:node=>node.kind===
"list"||item.accepts(node),decode:(node,place,diagnostics)=>{if(node.kind==="list")return many.decode(node,place,diagnostics);const value=item.decode(node,place,diagnostics);return value===void 0?void 0:
[foundIn(node,value)]}}}function mapOf(expected,options){const{keys:keys2,value:valueForm,minimum=0,extensible=!1,owner,misplaced}=options,pattern2=extensible?`${diagnostics_node.LW}|${keys2.pattern.source}`:
keys2.pattern.source,isOwn=key=>!extensible||!(0,diagnostics_node.$W)(key);return formOf("map",{expected,schema:{type:"object",propertyNames:{pattern:pattern2,...keys2.pattern.test("${{")?{not:expression.
schema}:{}},...extensible?{patternProperties:{[diagnostics_node.LW]:{}}}:{},additionalProperties:valueForm.schema,...minimum===0?{}:{minProperties:minimum},...minimum>0&&extensible?{not:{propertyNames:{
pattern:diagnostics_node.LW}}}:{}},accepts:node=>minimum===0||node.entries.some(entry=>isOwn(entry.key)),decode:(node,place,diagnostics)=>{const found=new Map;for(const[index,{key,keyAt,value:child}]of node.
entries.entries()){if(!isOwn(key))continue;if((0,template.Fl)(key)){diagnostics.add({message:`an expression cannot be ${keys2.called}`,expected:"the name itself",found:(0,diagnostics_node.hD)(key),at:keyAt,
hint:(0,template.G$)(key)?"merge another map with <<: *anchor":"only values are evaluated here"});continue}const elsewhere=misplaced?.(key,child);if(elsewhere!==void 0){diagnostics.add({message:`${(0,diagnostics_node.
hD)(key)} is not ${keys2.called} here`,at:keyAt,hint:elsewhere});continue}const next=node.entries[index+1];if(next!==void 0&&isNothing(child)&&misplaced?.(next.key,next.value)!==void 0)continue;if(!keys2.
pattern.test(key)){const message=`${(0,diagnostics_node.hD)(key)} is not ${keys2.called}`;diagnostics.add({message,expected:keys2.expected,found:(0,diagnostics_node.hD)(key),at:keyAt})}const childPlace=owner===
void 0?below(place,key):{owner:owner(key),path:""},value=decodeForm(valueForm,child,childPlace,diagnostics);value!==void 0&&found.set(key,namedIn(child,value,keyAt))}return found}})}function isNothing(node){
return node.kind==="scalar"&&node.value===null}function either(first,second2){return{expected:`${first.expected}, or ${second2.expected}`,schema:{anyOf:[first.schema,second2.schema]},advise:node=>first.
advise?.(node)??second2.advise?.(node),accepts:node=>first.accepts(node)||second2.accepts(node),decode:(node,place,diagnostics)=>(first.accepts(node)?first:second2).decode(node,place,diagnostics)}}function converted(form,convert){
return{...form,decode:(node,place,diagnostics)=>{const value=form.decode(node,place,diagnostics);return value===void 0?void 0:convert(value)}}}function checkRule(rule,{map,guessed,hasStrangers},place,diagnostics){
const entry=key=>map.entries.find(candidate=>candidate.key===key),present=keys2=>keys2.flatMap(key=>entry(key)??[]),name=placeName(place);switch(rule.kind){case"required":if(entry(rule.key)!==void 0)return;
diagnostics.add({message:`${name} has no key "${rule.key}"`,expected:`the key "${rule.key}"`,at:map.at});return;case"exactly-one":{const found=present(rule.keys),last=found.at(-1);if(found.length===1||
found.some(each=>guessed.has(each)))return;diagnostics.add({message:last===void 0?`${name} is empty`:`${name} has ${found.length} keys where one is allowed`,expected:`exactly one of ${rule.keys.join("\
, ")}`,found:last===void 0?"none of them":found.map(({key})=>key).join(", "),at:last===void 0?map.at:last.keyAt});return}case"not-both":{const[first,second2]=rule.keys.map(entry);if(first===void 0||second2===
void 0||guessed.has(first)||guessed.has(second2))return;const message=`"${first.key}" and "${second2.key}" stand together in ${name}`,later=comparePositions(first.keyAt,second2.keyAt)<0?second2:first;
diagnostics.add({message,expected:"one of the two",at:later.keyAt,hint:rule.hint});return}case"needs-one":{const found=entry(rule.key);if(found===void 0||guessed.has(found)||present(rule.of).length>0)
return;const message=`${name} has "${rule.key}" but none of ${rule.of.join(", ")}`;diagnostics.add({message,expected:rule.of.join(" or "),at:found.keyAt,hint:rule.hint});return}case"join":!hasStrangers&&
present(rule.work).length===0&&checkJoin(rule,{map,guessed},place,diagnostics)}}function checkJoin(rule,{map,guessed},place,diagnostics){const entries=keys2=>map.entries.filter(({key})=>keys2.includes(
key)),{key:exception,namedIn:namedIn2}=rule.unless,work=rule.work.join(" or ");if(!entries([rule.waits]).some(hasContent)){const described=map.entries.map(({key})=>key===rule.waits?`empty ${key}`:key);
diagnostics.add({message:`${placeName(place)} does nothing`,expected:`${work}, or ${rule.waits} for a join, which only waits for others`,found:described.length===0?"no keys":described.join(", "),at:map.
at});return}const isNamed=entries(namedIn2).some(each=>names(each,exception)),idle=entries(rule.idle).filter(entry=>!guessed.has(entry)&&(!isNamed||entry.key!==exception)),[first]=idle;first!==void 0&&
diagnostics.add({message:`${placeName(place)} runs nothing, so it has no use for ${idle.map(({key})=>key).join(", ")}`,expected:`${work} beside ${idle.length===1?"it":"them"}`,at:comparePositions(first.
keyAt,map.at)<0?map.at:first.keyAt,hint:"if it should only wait for its needs, remove these keys"})}function ruleSchema(rule){switch(rule.kind){case"required":return{required:[rule.key]};case"exactly-\
one":return{oneOf:rule.keys.map(key=>({required:[key]}))};case"not-both":return{not:{required:[...rule.keys]}};case"needs-one":return{anyOf:[{not:{required:[rule.key]}},...rule.of.map(key=>({required:[
key]}))]};case"join":return{anyOf:[...rule.work.map(key=>({required:[key]})),joinSchema(rule)]}}}function joinSchema({waits,idle,unless}){const isNamed=unless.namedIn.map(key=>({required:[key],properties:{
[key]:{pattern:namePattern(unless.key)}}}));return{required:[waits],properties:{[waits]:{minItems:1}},allOf:[without(idle.filter(key=>key!==unless.key)),{anyOf:[without([unless.key]),...isNamed]}]}}function without(keys2){
return{not:{anyOf:keys2.map(key=>({required:[key]}))}}}function hasContent({value}){return value.kind!=="list"||value.items.length>0}function names({value},key){return value.kind==="scalar"&&new RegExp(
namePattern(key)).test(value.text)}function namePattern(word2){return word2.replaceAll(/[a-z]/g,letter=>`[${letter.toUpperCase()}${letter}]`)}function record(expected,keys2,options={}){const{rules=[],
strangers:strangers2}=options,known2=new Map(Object.entries(keys2)),names2=[...known2.keys()],foldedNames=new Map(names2.map(name=>[folded(name),name])),explainStranger=entry=>{const others=strangers2?.();
let stranger=others?.get(folded(entry.key));if(stranger?.means!==void 0&&!known2.has(stranger.means)&&(stranger=others?.get(folded(stranger.means))),stranger===void 0)return;const{advice:advice2,means}=stranger,
hint=typeof advice2=="function"?advice2(entry.value):advice2;return{means,hint:hint??(means===void 0?void 0:didYouMean(means))}},explain=(entry,place,diagnostics)=>{if((0,template.Fl)(entry.key))return{
means:void 0,hint:"this key is not evaluated: write the key itself"};const misplaced=options.misplaced?.(entry,place.owner),stranger=explainStranger(entry);if(misplaced!==void 0){const hint=record_form_joined(
stranger?.hint,misplaced);return{means:options.misplacedUnder,hint,isMisplaced:!0}}if(stranger!==void 0)return stranger;if(entry.key.includes(":"))return{means:void 0,hint:'a space is missing after ":\
"'};const means=foldedNames.get(folded(entry.key))??diagnostics.nearest(entry.key,names2);return{means,hint:means===void 0?void 0:didYouMean(means)}};return{...formOf("map",{expected,schema:recordSchema(
known2,rules),decode:(node,place,diagnostics)=>{const values2=new Map,understood=[],present=new Set(node.entries.map(({key})=>key)),guessed=new Set;let hasStrangers=!1;for(const entry of node.entries){
if((0,diagnostics_node.$W)(entry.key)){understood.push(entry);continue}let{key}=entry;if(!known2.has(key)){const{means,hint,isMisplaced}=explain(entry,place,diagnostics);if(tellUnknownKey(entry,names2,
hint,place,diagnostics),hasStrangers||=means===void 0,isMisplaced===!0&&means!==void 0&&understood.push({...entry,key:means}),isMisplaced===!0||means===void 0||present.has(means))continue;present.add(
means),key=means}const one={...entry,key};understood.push(one),key!==entry.key&&guessed.add(one);const form=known2.get(key)?.form;if(form===void 0||key!==entry.key&&!form.accepts(entry.value))continue;
const value=decodeForm(form,entry.value,below(place,entry.key),diagnostics);value!==void 0&&values2.set(key,namedIn(entry.value,value,entry.keyAt))}for(const rule of rules)checkRule(rule,{map:{...node,
entries:understood},guessed,hasStrangers},place,diagnostics);return Object.fromEntries(values2)}}),keys:names2}}function record_form_joined(first,second2){return first===void 0?second2:first.endsWith(
"?")?`${first} ${second2}`:`${first}; ${second2}`}function tellUnknownKey(entry,known2,hint,place,diagnostics){diagnostics.hasAt(entry.keyAt)||diagnostics.addBrief({message:`unknown key ${(0,diagnostics_node.
hD)(entry.key)} in ${placeName(place)}`,expected:`one of ${known2.join(", ")}`,at:entry.keyAt,...hint===void 0?{}:{hint}})}function recordSchema(known2,rules){return{type:"object",properties:Object.fromEntries(
[...known2].map(([key,{form,help}])=>[key,{...form.schema,description:help}])),additionalProperties:!1,patternProperties:{[diagnostics_node.LW]:{}},...rules.length===0?{}:{allOf:rules.map(ruleSchema)}}}
const atTheTop="at the top of the file",patternAdvice=node=>{if(node.kind!=="map")return;const variable2=(key=>{const value=(0,diagnostics_node.RP)(node,key);return value===void 0?void 0:asHint(value)})(
"env");return variable2!==void 0?`write ${atTheTop} cache: {env: [${variable2}]}`:(0,diagnostics_node.RP)(node,"runtime")!==void 0?`write ${atTheTop} cache: {tools: [${wordsOf(node,"runtime")}]}`:(0,diagnostics_node.
RP)(node,"fileset")!==void 0?"write the pattern alone":(0,diagnostics_node.RP)(node,"externalDependencies")!==void 0?"name the lockfile, such as package-lock.json":(0,diagnostics_node.RP)(node,"depend\
entTasksOutputFiles")!==void 0?"the outputs of a need count when it is remembered: remove it; else name the files":"write a pattern, such as src/**"};function wordsOf(node,key){const value=node.kind===
"map"?(0,diagnostics_node.RP)(node,key):void 0,text=value===void 0?"":textOf(value);return/^[\w ./-]+$/.test(text)?text:"\u2026"}const inputsAdvice=node=>node.kind==="map"?"inputs are files that the t\
ask reads: write patterns, such as [src/**]; values stand in env":"write [] for a task that reads no files",outputsAdvice=node=>node.kind==="map"?"what a task writes to GITHUB_OUTPUT is its outputs: r\
emove it":"write [] for a task that makes no files",flagOfCacheAdvice=node=>{const has=key=>node.kind==="map"&&(0,diagnostics_node.RP)(node,key)!==void 0;return has("env")||has("tools")?`env and tools\
 stand ${atTheTop}: cache: {env: [\u2026], tools: [\u2026]}`:flagAdvice(node)??"what the task reads and makes stands in inputs and outputs; to keep other files, use actions/cache as a step before the \
graph"},commonCacheAdvice=node=>node.kind==="list"?"write cache: {env: [\u2026], tools: [\u2026]}: names of variables, and command lines":node.kind==="scalar"&&node.value===!1?"to run every task each \
time write defaults: {cache: false}, or give the step history: off":"each task states its inputs and outputs; here write cache: {env: [\u2026], tools: [\u2026]}",nameAdvice=node=>{const text=textOf(node),
name=/^(?:\$\{?|%)([A-Za-z_]\w*)[}%]?$/.exec(text)?.[1]??/^([A-Za-z_]\w*)=/.exec(text)?.[1];return name!==void 0?`write its name alone: ${name}`:text.includes("*")||text.startsWith("!")?"a name matche\
s itself only: write each name":text.trim().includes(" ")?`write a list: [${text.trim().split(/\s+/).join(", ")}]`:void 0},byContent="inputs are compared by their content, whatever their times: remove\
 it",everyTime="to run the task every time write cache: false",storeElsewhere="where results are kept is said by the inputs history-directory and history-url of the action, and the options --history-d\
irectory and --history-url: remove it here",nothingAtAll="to remember nothing give the action history: off, or the command line --history off: remove it here",rememberRows=[["sources source files inpu\
tfiles srcs fileinputs taskinputs",{means:"inputs",advice:'did you mean "inputs"? With them the task is not run again until one of these files changes'}],["generates generate produces outputfiles outp\
ut outs outputdirs outputdirectory outputpaths",{means:"outputs",advice:'did you mean "outputs"? They are the files that the task makes'}],["method fingerprint checksum",method],["cacheable cached cac\
hing iscacheable",{means:"cache",advice:cacheable}],["caches","what the task makes stands under outputs; to keep other files, use actions/cache as a step before the graph"],["cachekey cachekeys","a ta\
sk is remembered by its command, its variables and its inputs: name the files in inputs; what else counts stands at the top of the file: cache: {env: [\u2026], tools: [\u2026]}"],["globalenv envvars",
"variables whose values count stand at the top of the file: cache: {env: [\u2026]}"],["packagelocks externaldependencies","name the lockfile in inputs, such as package-lock.json"],["namedinputs","writ\
e the patterns in inputs; for a list that tasks share, an anchor: inputs: &sources [\u2026], then inputs: *sources"],["clean","declared outputs are removed before the task runs: remove it"],["force al\
waysrebuild nocache skipcache",everyTime]],rememberFileRows=[["globalenv",{means:"cache",advice:"variables whose values count stand under cache: cache: {env: [\u2026]}"}],["globaldependencies globalin\
puts implicitdependencies sharedglobals","name these files in the inputs of each task that reads them, or in defaults: {inputs: [\u2026]} for tasks without their own"],["namedinputs filegroups","a lis\
t that tasks share stands under a key with x-: x-sources: &sources [src/**], and in a task inputs: *sources"],["method fingerprint checksum",method],["cacheable cacheableoperations","tasks with inputs\
 are remembered: state inputs in each of these tasks"],["cachedir cachedirectory cachepath remotecache remote runnercache",storeElsewhere],["force nocache",nothingAtAll]],cacheStrangers=strangersOf([[
"globalenv environment variables vars envvars",{means:"env"}],["runtime commands versions tool",{means:"tools"}],["inputs files globaldependencies sources key keys paths path","files are inputs of eac\
h task that reads them: inputs: [src/**, package-lock.json]"],["outputs","each task states its own: outputs: [dist/**]"],["dir directory cachedir url remote",storeElsewhere],["enabled policy mode when",
nothingAtAll]]);function method(value){return(value.kind==="scalar"?folded(value.text):"")==="none"?everyTime:byContent}function cacheable(value){return value.kind==="scalar"&&value.value===!1?'did yo\
u mean "cache"? With cache: false the task runs every time':"a task with inputs is remembered: state inputs, and remove this"}const pattern=advised(scalar_forms_text("a pattern",{expressions:!0}),patternAdvice),
patterns=oneOrMany("a pattern of files, a list of patterns",pattern),rememberKeys={inputs:{form:advised(patterns,inputsAdvice),help:"Patterns, from the workspace, of the files that the task reads; [] \
for none. Unchanged, and after a success, it is not run again. Default: it runs every time."},outputs:{form:advised(patterns,outputsAdvice),help:"Patterns, from the workspace, of the files that the ta\
sk makes; [] for none. They are restored when it is not run again. Default: not stated."},cache:{form:advised(flag,flagOfCacheAdvice),help:"false: the task runs every time, whatever its inputs. Defaul\
t: true."}},rememberRules=[{kind:"not-both",keys:["service","inputs"],hint:"a service is started in every run, so nothing of it is remembered: remove inputs"},{kind:"not-both",keys:["service","outputs"],
hint:"what a service writes while it is up is not kept: remove outputs"}],remember_keys_namePattern="^[^=\\s*!$%]+$",remember_keys_variableName=meaning("the name of an environment variable",{pattern:remember_keys_namePattern},
written=>new RegExp(remember_keys_namePattern).test(written)?written:void 0,nameAdvice),commonKeys={env:{form:oneOrMany("the name of an environment variable, a list of names",remember_keys_variableName),
help:"Environment variables whose values count as inputs, by name."},tools:{form:oneOrMany("a command line, a list of command lines",scalar_forms_text("a command line")),help:"Command lines whose outp\
ut counts as an input, such as node --version."}},commonCache=advised(record("a map with the keys env and tools",commonKeys,{strangers:cacheStrangers}),commonCacheAdvice);function commonInputs(cache){
return{env:values(cache?.env?.value),tools:values(cache?.tools?.value)}}function values(found=[]){return[...new Set(found.map(({value})=>value))]}var instance_name=__nccwpck_require__(4346),expression_data=__nccwpck_require__(
6855);function foldKey(key){return key.toLowerCase()}function matrixFilter(entry){const conditions=[];for(const[key,value]of entry)collectConditions([key],value,conditions);return conditions}function matches(filter,combination){
return filter.every(({path:[key="",...steps2],wanted})=>{const value=steps2.reduce(valueAt,combination.get(foldKey(String(key)))??null);return(0,expression_data.oQ)(value,wanted)})}function collectConditions(path2,value,conditions){
if(value===null||typeof value!="object"){conditions.push({path:path2,wanted:value});return}const parts=isList(value)?value.entries():Object.entries(value);for(const[step,part]of parts)collectConditions(
[...path2,step],part,conditions)}function valueAt(value,step){if(value===null||typeof value!="object")return null;if(isList(value))return typeof step=="number"?value[step]??null:null;const folded2=foldKey(
String(step));return Object.entries(value).find(([key])=>foldKey(key)===folded2)?.[1]??null}function isList(value){return Array.isArray(value)}var number_text=__nccwpck_require__(7312);function evaluateNode(node,path2,reading){
switch(node.kind){case"map":return evaluateMap(node,path2,reading);case"list":return evaluateList(node,path2,reading);case"scalar":return typeof node.value=="string"&&(0,template.Fl)(node.text)?evaluateText(
node.text,node.textAt,path2,reading):node}}function evaluateList(list2,path2,reading){const items=[];let isWhole=!0;for(const item of list2.items){const value=evaluateNode(item,[...path2,"*"],reading);
if(value===void 0)isWhole=!1;else if(item.kind==="scalar"&&value.kind==="list")for(const each of value.items)items.push(each);else items.push(value)}return isWhole?{...list2,items}:void 0}function evaluateMap(map,path2,reading){
const entries=new Map;let isWhole=!0;for(const entry of map.entries){const evaluated=evaluateEntry(entry,path2,reading);evaluated===void 0&&(isWhole=!1);for(const each of evaluated??[]){const first=entries.
get(foldKey(each.key));if(first===void 0){entries.set(foldKey(each.key),each);continue}isWhole=!1,reading.diagnostics.add({message:`duplicate key ${(0,diagnostics_node.hD)(each.key)}`,at:each.keyAt,hint:`${(0,diagnostics_node.
hD)(first.key)} already stands at ${(0,model_diagnostic.L)(first.keyAt)}: keep one`})}}return isWhole?{...map,entries:[...entries.values()]}:void 0}function evaluateEntry(entry,path2,reading){if((0,template.
G$)(entry.key))return insertedEntries(entry.value,path2,reading);const key=(0,template.Fl)(entry.key)?evaluateKey(entry,path2,reading):entry.key,value=evaluateNode(entry.value,[...path2,key??"*"],reading);
return key===void 0||value===void 0?void 0:[{...entry,key,value}]}function insertedEntries(node,path2,reading){const value=evaluateNode(node,path2,reading);if(value===void 0||value.kind==="map")return value?.
entries;reading.diagnostics.add({message:"only a map can be inserted with ${{ insert }}",expected:"a map, or an expression that gives one",found:(0,diagnostics_node.WQ)(value),at:node.at})}function evaluateKey({
key,keyTextAt:at},path2,reading){const result=reading.evaluation(key,at);if(result.kind==="diagnostic"){reading.diagnostics.add(result.diagnostic);return}noteForeign(result,path2,at,reading);const text=keyText(
result.value);if(text!=="")return text;reading.diagnostics.add({message:`the key ${(0,diagnostics_node.hD)(key)} is not a text`,expected:"an expression that gives a text",found:(0,expression_data.j4)(
result.value),at})}function keyText(value){return value===null||typeof value=="object"?"":typeof value=="number"?(0,number_text.$)(value):String(value)}function evaluateText(template2,at,path2,reading){
const result=reading.evaluation(template2,at);if(result.kind==="diagnostic"){reading.diagnostics.add(result.diagnostic);return}noteForeign(result,path2,at,reading);const node=nodeOf(result.value,at,0);
return node===void 0&&reading.diagnostics.add({message:`the value has more than ${limits.He} lists in one another`,at}),node}function noteForeign({foreign},path2,at,reading){const inCombination=pathInCombination(
path2);foreign.length>0&&inCombination!==void 0&&reading.foreign.push({path:inCombination,source:foreign.join(", "),at})}function nodeOf(value,at,depth){if(depth>limits.He)return;if(value===null||typeof value!=
"object")return{kind:"scalar",at,textAt:at,value,text:String(value??"")};const isList2=Array.isArray(value),entries=Object.entries(value).map(([key,child])=>({key,keyAt:at,keyTextAt:at,value:nodeOf(child,
at,depth+1)})),whole=entries.flatMap(entry=>entry.value===void 0?[]:[{...entry,value:entry.value}]);if(!(whole.length<entries.length))return isList2?{kind:"list",at,items:whole.map(entry=>entry.value)}:
{kind:"map",at,entries:whole}}const mostCombinations=256,mostProducts=1e5;function expandMatrix(source){const problems=findProblems(source);if(problems.length>0)return{kind:"problems",problems};const excludes=source.
exclude.map(entry=>matrixFilter(entry)),includes=source.include.map(entry=>readInclude(entry,source.dimensions)),used=new Set,combinations2=[],suffixes=[];for(const combination of product(source.dimensions)){
const folded2=new Map([...combination].map(([key,value])=>[foldKey(key),value]));if(excludes.some(filter=>matches(filter,folded2)))continue;const fitting=includes.filter(({filter})=>matches(filter,folded2));
for(const include of fitting)used.add(include);combinations2.push(extend(combination,fitting)),suffixes.push((0,instance_name.h1)(combination))}for(const include of includes){if(used.has(include))continue;
const combination=new Map([...include.own,...include.extra]);combinations2.push(combination),suffixes.push((0,instance_name.h1)(combination))}const problem=countProblem(combinations2.length);return problem===
void 0?{kind:"instances",instances:{combinations:combinations2,suffixes}}:{kind:"problems",problems:[problem]}}function readInclude(entry,dimensions){const known2=new Set([...dimensions.keys()].map(foldKey)),
own=new Map([...entry].filter(([key])=>known2.has(foldKey(key)))),extra=new Map([...entry].filter(([key])=>!known2.has(foldKey(key))));return{own,filter:matrixFilter(own),extra}}function*product(dimensions){
if(dimensions.size===0)return;const size=productSize(dimensions);for(let index=0;index<size;index+=1){const combination=new Map;let block=size;for(const[key,values2]of dimensions)block/=values2.length,
combination.set(key,values2[Math.floor(index/block)%values2.length]??null);yield combination}}function productSize(dimensions){return[...dimensions.values()].reduce((size,values2)=>size*values2.length,
1)}function extend(combination,includes){const added=new Map;for(const{extra}of includes)for(const[key,value]of extra)added.set(foldKey(key),[added.get(foldKey(key))?.[0]??key,value]);return new Map([
...combination,...added.values()])}function findProblems(source){const{dimensions,include,exclude}=source,problems=[];dimensions.size===0&&include.length===0&&problems.push({message:'the matrix is emp\
ty: expected a list of values or an "include"',path:[]});const keys2=new Map([...dimensions.keys()].map(key=>[foldKey(key),key]));for(const[key,values2]of dimensions)values2.length===0&&problems.push(
{message:`matrix key "${key}" has no values`,path:[key]});for(const[index,entry]of include.entries())entry.size===0&&problems.push({message:'an "include" entry is empty',path:["include",index]});for(const[
index,entry]of exclude.entries()){entry.size===0&&problems.push({message:'an "exclude" entry is empty',path:["exclude",index]});for(const key of entry.keys()){if(keys2.has(foldKey(key)))continue;const suggestion=(0,nearest.
p)(key,[...keys2.values()]),advice2=suggestion===void 0?"":`; did you mean "${suggestion}"?`;problems.push({message:`"exclude" names "${key}", which is no key of the matrix${advice2}`,path:["exclude",
index,key]})}}const size=productSize(dimensions);return size>mostProducts&&problems.push({message:`the lists of the matrix make ${size} combinations, expected at most ${mostCombinations}`,path:[]}),problems}
function countProblem(count2){if(count2===0)return{message:'the matrix is empty: "exclude" leaves no combination',path:["exclude"]};if(!(count2<=mostCombinations))return{message:`the matrix has ${count2}\
 combinations, expected at most ${mostCombinations}`,path:[]}}function readMatrix(matrix2,place,evaluation,diagnostics){const foreign=[],evaluated=evaluateNode(matrix2,[],{evaluation,diagnostics,foreign});
if(evaluated===void 0)return;const source=readSource(evaluated,place,diagnostics);if(source===void 0)return;const expanded=expandMatrix(source);if(expanded.kind==="instances")return{...expanded.instances,
foreign};for(const{message,path:path2}of expanded.problems)diagnostics.add({message:`${placeName(place)}: ${message}`,at:nodeAt(evaluated,path2).at})}function readSource(matrix2,place,diagnostics){let wrong=!1;
const refuse=(node,key,expected,hint)=>{wrong=!0;const where=placeName({owner:place.owner,path:key===""?place.path:`${place.path}.${key}`});diagnostics.add({message:`wrong value for ${where}`,expected,
found:(0,diagnostics_node.WQ)(node),at:node.at,...hint===void 0?{}:{hint}})},combinations2=(node,key)=>node===void 0?[]:node.kind!=="list"?(refuse(node,key,"a list of maps"),[]):node.items.flatMap(item=>item.
kind==="map"?[new Map(item.entries.map(entry=>[entry.key,(0,diagnostics_node.aB)(entry.value)]))]:(refuse(item,key,"a map of values"),[]));if(matrix2.kind!=="map"){refuse(matrix2,"","a map of lists");
return}const dimensions=new Map;for(const{key,value}of matrix2.entries)key==="include"||key==="exclude"||(value.kind==="list"?dimensions.set(key,value.items.map(diagnostics_node.aB)):refuse(value,key,
"a list of values",isPlain(value)?`write [${value.text}]`:void 0));const source={dimensions,include:combinations2((0,diagnostics_node.RP)(matrix2,"include"),"include"),exclude:combinations2((0,diagnostics_node.
RP)(matrix2,"exclude"),"exclude")};return wrong?void 0:source}function nodeAt(node,path2){let at=node;for(const step of path2){const next=at.kind==="map"?(0,diagnostics_node.RP)(at,String(step)):at.kind===
"list"?at.items[Number(step)]:void 0;if(next===void 0)break;at=next}return at}class Matrices{#evaluator;#diagnostics;#shared=new Map;#left=limits.q2;constructor(evaluator,diagnostics){this.#evaluator=
evaluator,this.#diagnostics=diagnostics}of(key,matrix2,variables){if(this.#shared.has(matrix2))return this.#shared.get(matrix2);if(this.#left<0)return;let readsVariables=!1;const evaluate2=this.#evaluator.
of(()=>(readsVariables=!0,variables)),place={owner:`task "${key}"`,path:"strategy.matrix"},instances=readMatrix(matrix2,place,evaluate2,this.#diagnostics);return this.#left-=instances?.combinations.length??
0,readsVariables||this.#shared.set(matrix2,instances),instances}}function readLimits(strategy2,owner,evaluation,diagnostics){const maxParallel=settle(strategy2?.["max-parallel"],isCount,evaluation,diagnostics,
{message:`wrong value for "strategy.max-parallel" in ${owner}`,expected:"a whole number \u2265 0"}),failFast=settle(strategy2?.["fail-fast"],isFlag,evaluation,diagnostics,{message:`wrong value for "st\
rategy.fail-fast" in ${owner}`,expected:"true or false"});return{maxParallel:maxParallel===0?void 0:maxParallel,failFast:failFast??!0}}function settle(found,fits2,evaluation,diagnostics,misfit){if(found===
void 0)return;const{value,textAt:at}=found;if(typeof value!="string")return value;const result=evaluation(value,at);if(result.kind==="value"){if(fits2(result.value))return result.value;diagnostics.add(
{...misfit,found:(0,expression_data.j4)(result.value),at})}else diagnostics.add(result.diagnostic)}function isCount(value){return typeof value=="number"&&Number.isSafeInteger(value)&&value>=0}function isFlag(value){
return typeof value=="boolean"}function probeOfKind(kind,{decode,templates,evaluate:evaluate2,open}){return keys2=>{const written=decode(keys2);if(written!==void 0)return{kind,fields:written,templates:templates(
written),evaluate:read2=>{const asked=evaluate2(written,read2);return{kind,fields:asked,open:service2=>open(asked,service2)}}}}}const aWord="a word",wordsAdvice=node=>node.kind==="list"?"write {comman\
d: [\u2026]}":void 0,commandKeys={command:{form:list("a list of words: a program and its arguments",scalar_forms_text(aWord,{expressions:!0,mayBeEmpty:!0})),help:"Ready when this program, run without \
a shell, exits with 0."}},command=probeOfKind("command",{decode:keys2=>keys2.command&&{words:keys2.command.value.map(({value})=>value)},templates:({words})=>words,evaluate:({words},read2)=>({words:words.
map(word2=>read2(word2,written=>written,aWord))}),open:({words},{runProgram})=>{const subject=words.join(" ");let asked=Promise.resolve();const ask=async signal=>{const problem=await runProgram(words,
signal);return problem===void 0?void 0:`${subject}: ${problem}`};return{subject,timesItself:!0,ask:signal=>{const answer=ask(signal);return asked=answer.catch(()=>{}),answer},stop:async()=>{await asked}}}}),
ownAddresses=["127.0.0.1","::1"],nobodyListens=new Set(["ECONNREFUSED","EADDRNOTAVAIL","EAFNOSUPPORT"]);function codeOf(error){return error.code??(0,message_of.b)(error)}function openHttp(question){const{
url}=question;return{subject:url,taken:`${url} answers already`,ask:signal=>askHttp(question,signal)}}async function askHttp(question,signal){const{url}=question,{get}=new URL(url).protocol==="https:"?
await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,4708,19)):await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,7067,19));if(signal.aborted)return`${url}\
 does not answer`;const addresses=new URL(url).hostname==="localhost"?ownAddresses:[void 0];return new Promise(resolve=>{const answers=[],finish=problem=>{signal.removeEventListener("abort",giveUp);for(const asked of requests)
asked.destroy();resolve(problem)},giveUp=()=>finish(`${url} does not answer`),requests=addresses.map(address=>askOnce(get,question,address,answer=>{if(answer.kind==="ready")return finish(void 0);answers.
push(answer),answers.length===addresses.length&&finish(mostTelling(answers,url))}));signal.addEventListener("abort",giveUp)})}function mostTelling(answers,url){for(const answer of answers)if(answer.kind===
"problem")return answer.text;return`${url}: nothing listens there`}function askOnce(get,{url,statuses,insecure},address,told){const options={agent:!1,rejectUnauthorized:!insecure,...address===void 0?{}:
lookedUpAs(address)},asked=get(url,options,({statusCode=0})=>told(statuses.some(({from,to})=>statusCode>=from&&statusCode<=to)?{kind:"ready"}:{kind:"problem",text:`${url} answers with status ${statusCode}`}));
return asked.on("error",error=>{const code=codeOf(error),nobody=code==="ECONNREFUSED"||address!==void 0&&nobodyListens.has(code);told(nobody?{kind:"nobody"}:{kind:"problem",text:`${url}: ${(0,message_of.
b)(error)||code}`})}),asked}function lookedUpAs(address){const family=(0,external_node_net_.isIP)(address);return{lookup:(_host,{all},callback)=>{all===!0?callback(null,[{address,family}]):callback(null,
address,family)}}}const aUrl="a URL with http:// or https://",addressAdvice=node=>{const address=textOf(node);return/^[\w.-]+(?::\d+)?(?:\/\S*)?$/.test(address)?`write http://${address}`:void 0},httpAdvice=node=>textOf(
node).startsWith("http")?`write {http: ${inFlow(textOf(node))}}`:void 0,statusPattern="^[2-5](?:[0-9][0-9]|xx)$",http_status=formOf("scalar",{expected:"a status from 200 to 599, or 2xx, 3xx, 4xx or 5x\
x",schema:{anyOf:[{type:"integer",minimum:200,maximum:599},{type:"string",pattern:statusPattern}]},accepts:node=>statusRange(String(node.value))!==void 0,decode:node=>statusRange(String(node.value))}),
httpKeys={http:{form:either(expression,meaning(aUrl,{pattern:"^https?://"},webAddress,addressAdvice)),help:"Ready when this URL answers with a status below 400, or one of status."}},httpDetails={status:{
form:oneOrMany("a status such as 200 or 2xx, or a list of them",http_status),help:"The statuses with which http is ready, such as 401 or [2xx, 401]. Default: [2xx, 3xx]."},insecure:{form:flag,help:"Wh\
ether http accepts any certificate, such as a self-signed one. Default: false."}},httpRules=["status","insecure"].map(key=>({kind:"needs-one",key,of:["http"],hint:"it is about the answers of http"})),
belowErrors=[{from:200,to:399}],http=probeOfKind("http",{decode:keys2=>keys2.http&&{url:keys2.http.value,statuses:keys2.status?.value.map(({value})=>value)??belowErrors,insecure:keys2.insecure?.value??
!1},templates:({url})=>[url],evaluate:(written,read2)=>({...written,url:read2(written.url,webAddress,aUrl)}),open:openHttp});function webAddress(written){return/^https?:\/\//.test(written)&&URL.canParse(
written)?written:void 0}function statusRange(written){if(new RegExp(statusPattern).test(written))return{from:Number(written.replace("xx","00")),to:Number(written.replace("xx","99"))}}var external_node_timers_promises_=__nccwpck_require__(
8500),external_node_worker_threads_=__nccwpck_require__(5919);const longestSearch=5e3,pattern_search_lookInterval=250,longestQueue=64*1024*1024,program=`
const { parentPort, workerData } = require('node:worker_threads');
const pattern = new RegExp(workerData.pattern);
const progress = new Int32Array(workerData.progress);
const escapes = /\\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?|[ -/]*[0-Z\\\\^-~])/g;
const matches = (line) =>
  pattern.test(line) || (line.includes('\\u001b') && pattern.test(line.replace(escapes, '')));
parentPort.on('message', (lines) => {
  for (const line of lines) {
    Atomics.add(progress, 0, 1);
    if (matches(line)) return parentPort.postMessage(true);
  }
  parentPort.postMessage(false);
});
`;class PatternSearch{#pattern;#listener;#thread;#queue=[];#queued=0;#unended;#dropped=!1;#over=!1;constructor(pattern2,listener){this.#pattern=pattern2,this.#listener=listener,this.#thread=this.#startThread()}get busy(){
return this.#queued>0||this.#thread?.busy===!0}get milliseconds(){return this.#thread?.milliseconds??0}read(line){if(!this.#over){if(this.#queued+line.length>longestQueue){this.#dropped||this.#listener.
problem("the output comes faster than the pattern can be tried: some lines were not"),this.#dropped=!0;return}this.#queue.push(line),this.#queued+=line.length,this.#send()}}readUnended(line){this.#over||
(this.#unended=line,this.#send())}close(){this.#over=!0,this.#queue=[],this.#queued=0,this.#unended=void 0,this.#thread?.end(),this.#thread=void 0}#send(){if(this.#thread===void 0||this.#thread.busy)return;
const lines=this.#unended===void 0?this.#queue:[...this.#queue,this.#unended];lines.length!==0&&(this.#queue=[],this.#queued=0,this.#unended=void 0,this.#thread.search(lines))}#startThread(){try{return new Thread(
this.#pattern,{searched:matches2=>this.#onSearched(matches2),hangs:(line,rest)=>this.#onHanging(line,rest),failed:error=>this.#onFailed(error)})}catch(error){this.#onFailed(error);return}}#onSearched(matches2){
if(!this.#over){if(!matches2){this.#send();return}this.close(),this.#listener.found()}}#onHanging(line,rest){this.#over||(this.#listener.problem(`the pattern ${this.#pattern} took longer than ${longestSearch/
1e3} s on a line of ${(0,with_commas.r)(line.length)} characters: that line was given up`),this.#queue=[...rest,...this.#queue],this.#thread=this.#startThread(),this.#send())}#onFailed(error){this.#over||
(this.close(),this.#listener.problem(`the pattern ${this.#pattern} cannot be tried any more: ${(0,message_of.b)(error)}`))}}class Thread{#worker;#listener;#progress=new Int32Array(new SharedArrayBuffer(
4));#begunBefore=0;#lines=[];#seenProgress=-1;#looks=0;#watch;constructor(pattern2,listener){this.#listener=listener,this.#worker=new external_node_worker_threads_.Worker(program,{eval:!0,execArgv:[],
env:{},workerData:{pattern:pattern2,progress:this.#progress.buffer}}),this.#worker.on("message",matches2=>{clearInterval(this.#watch),this.#lines=[],this.#listener.searched(matches2)}),this.#worker.on(
"error",error=>{clearInterval(this.#watch),this.#listener.failed(error)}),this.#worker.unref()}get busy(){return this.#lines.length>0}get milliseconds(){return this.busy&&this.#begun===this.#seenProgress?
this.#looks*pattern_search_lookInterval:0}search(lines){this.#lines=lines,this.#begunBefore=this.#begun,this.#seenProgress=-1,this.#watch=setInterval(()=>this.#look(),pattern_search_lookInterval),this.#watch.
unref(),this.#worker.postMessage(lines)}end(){clearInterval(this.#watch),this.#worker.removeAllListeners(),this.#worker.on("error",()=>{}),this.#worker.terminate()}get#begun(){return Atomics.load(this.#progress,
0)}#look(){if(this.#looks=this.#begun===this.#seenProgress?this.#looks+1:0,this.#seenProgress=this.#begun,this.milliseconds<longestSearch||this.#begun===this.#begunBefore)return;const index=this.#begun-
this.#begunBefore-1,[line="",...rest]=this.#lines.slice(index);this.end(),this.#listener.hangs(line,rest)}}function openLog(pattern2,service2){let matched=!1;const isSearching=()=>!matched&&search.busy,
search=new PatternSearch(pattern2,{found:()=>{matched=!0,service2.found()},problem:service2.problem});return{subject:"its output",timesItself:!0,ask:async()=>{for(let looks=0;looks<50&&isSearching();looks+=
1)await(0,external_node_timers_promises_.setTimeout)(20);return matched?void 0:`no line of its output matches ${pattern2}${slowness(search.milliseconds)}`},read:line=>search.read(line),readUnended:line=>search.
readUnended(line),stop:async()=>search.close()}}function slowness(milliseconds){return milliseconds===0?"":`; the pattern has been at one line for ${(0,duration.t)(milliseconds/1e3)}`}const aPattern="\
a regular expression",logKeys={log:{form:either(expression,meaning(aPattern,{},regularExpression)),help:"Ready when a line of the output matches this regular expression."}},log=probeOfKind("log",{decode:keys2=>keys2.
log&&{pattern:keys2.log.value},templates:({pattern:pattern2})=>[pattern2],evaluate:({pattern:pattern2},read2)=>({pattern:read2(pattern2,regularExpression,aPattern)}),open:({pattern:pattern2},service2)=>openLog(
pattern2,service2)});function regularExpression(written){if(written!=="")try{return new RegExp(written).test(""),written}catch{return}}function openTcp(port){return{subject:`port ${port}`,taken:`port ${port}\
 is taken already`,ask:signal=>askTcp(port,signal)}}function askTcp(port,signal){return new Promise(resolve=>{const problems=[],finish=problem=>{for(const socket of sockets)socket.destroy();signal.removeEventListener(
"abort",giveUp),resolve(problem)},giveUp=()=>finish(`port ${port} does not answer`),sockets=ownAddresses.map(host=>{const socket=(0,external_node_net_.connect)({host,port});return socket.once("connect",
()=>finish(void 0)),socket.once("error",error=>{if(problems.push(codeOf(error)),problems.length<ownAddresses.length)return;const other=problems.find(problem=>!nobodyListens.has(problem));finish(other===
void 0?`nothing listens on port ${port}`:`port ${port}: ${other}`)}),socket});signal.addEventListener("abort",giveUp)})}const aPort="a port from 1 to 65535",portAdvice=node=>{const port=/:(\d+)$/.exec(
textOf(node))?.[1];return port===void 0?void 0:`write ${port}: it is a port of this machine`},tcpAdvice=node=>node.kind==="scalar"&&typeof node.value=="number"?`write {tcp: ${node.text}}`:void 0,tcpKeys={
tcp:{form:either(expression,advised(number(aPort,{integer:!0,minimum:1,maximum:65535}),portAdvice)),help:"Ready when this port of localhost accepts a connection."}},tcp=probeOfKind("tcp",{decode:keys2=>keys2.
tcp&&{port:keys2.tcp.value},templates:({port})=>typeof port=="number"?[]:[port],evaluate:({port},read2)=>({port:typeof port=="number"?port:read2(port,portNumber,aPort)}),open:({port})=>openTcp(port)});
function portNumber(written){const port=/^[0-9]+$/.test(written.trim())?Number(written):0;return port>=1&&port<=65535?port:void 0}const kindKeys={...tcpKeys,...httpKeys,...logKeys,...commandKeys},probeKeys={
...kindKeys,...httpDetails},probeNames=Object.keys(kindKeys),probeRules=httpRules,advices=[tcpAdvice,httpAdvice,wordsAdvice],readyAdvice=node=>{for(const advice2 of advices){const advised2=advice2(node);
if(advised2!==void 0)return advised2}},probes_kinds=[tcp,http,log,command];function probeOf(keys2){for(const probeOfKeys of probes_kinds){const probe=probeOfKeys(keys2);if(probe!==void 0)return probe}}
const noPools=new Map,task_fields_join={kind:"join"},noRetry={max:0,delaySeconds:0,backoff:"fixed",onExitCodes:void 0};function taskOf(shared,own){return{id:own.id,key:own.key,name:own.name,needs:own.
needs,needKeys:own.needKeys,condition:own.condition,work:shared.work,workingDirectory:shared.workingDirectory,fileEnv:own.fileEnv,env:own.env,timeout:shared.timeout,continueOnError:shared.continueOnError,
retry:shared.retry,matrix:own.matrix,cpus:shared.cpus,cpusStated:shared.cpusStated,memoryBytes:shared.memoryBytes,pools:shared.pools,priority:shared.priority,slowAfterSeconds:shared.slowAfterSeconds,service:shared.
service,leaveRunning:shared.leaveRunning,strictCleanup:shared.strictCleanup,inputs:shared.inputs,outputs:shared.outputs,junit:shared.junit,mayBeRemembered:shared.mayBeRemembered,at:own.at,places:own.places}}
function taskFields(keys2){const{run:run2,command:command2,shell}=keys2,work=run2!==void 0?{kind:"script",script:run2.value,shell:shell?.value}:command2!==void 0?{kind:"command",words:command2.value.map(
word2=>word2.value)}:task_fields_join,service2=work.kind==="join"?void 0:serviceOf(keys2),timeout2=keys2["timeout-minutes"]?.value,slowAfter=keys2["slow-after-minutes"]?.value,leaveRunning=keys2["leav\
e-running"]?.value??!1,hasFiles=work.kind!=="join"&&service2===void 0;return{work,workingDirectory:keys2["working-directory"]?.value,timeout:timeout2===void 0?void 0:typeof timeout2=="number"?{kind:"s\
econds",seconds:timeout2*60}:{kind:"expression",minutes:timeout2},continueOnError:keys2["continue-on-error"]?.value??!1,retry:retryOf(keys2),cpus:keys2.cpus?.value??(service2===void 0?1:0),cpusStated:keys2.
cpus!==void 0,memoryBytes:keys2.memory?.value,pools:keys2.pools===void 0?noPools:new Map(keys2.pools.value.map(({name,count:count2})=>[name,count2])),priority:keys2.priority?.value??0,slowAfterSeconds:slowAfter===
void 0?void 0:slowAfter*60,service:service2,leaveRunning,strictCleanup:keys2["strict-cleanup"]?.value??!1,inputs:hasFiles?keys2.inputs?.value.map(pattern2=>pattern2.value):void 0,outputs:hasFiles?keys2.
outputs?.value.map(pattern2=>pattern2.value):void 0,junit:hasFiles?keys2.junit?.value.map(pattern2=>pattern2.value):void 0,mayBeRemembered:hasFiles&&!leaveRunning&&keys2.cache?.value!==!1}}function retryOf(keys2){
if(keys2.retries===void 0)return noRetry;const retries2=keys2.retries.value;return{max:retries2.max??0,delaySeconds:retries2.delaySeconds??0,backoff:retries2.backoff??"fixed",onExitCodes:retries2.onExitCodes}}
function serviceOf(keys2){const service2=keys2.service?.value,ready2=service2?.ready?.value,probe=ready2===void 0?void 0:probeOf(ready2);if(!(service2===void 0||ready2===void 0||probe===void 0))return{
ready:probe,timeoutSeconds:ready2["timeout-seconds"]?.value??60,intervalSeconds:ready2["interval-seconds"]?.value??.5,stopSignal:service2["stop-signal"]?.value??"SIGTERM",stopSeconds:service2["stop-se\
conds"]?.value}}const expand_none=[];function expandGraph(file,fallbackName,evaluator,diagnostics){const units=[...readUnits(file,evaluator,diagnostics)];checkStatedFiles(units,file,diagnostics),diagnostics.
any||checkOutputPlaces(units,diagnostics);const total=units.reduce((count2,unit)=>count2+unit.ids.length,0);if(total>limits.q2){const at=file.tasks?.keyAt??{file:fallbackName,line:1,column:1};diagnostics.
add({message:"the matrices make too many tasks",expected:`at most ${limits.q2}`,found:String(total),at})}return{name:file.name?.value??fallbackName,tasks:diagnostics.any?[]:[...makeTasks(units,diagnostics)],
pools:new Map([...file.pools?.value??[]].map(([name,size])=>[name,size.value])),cache:commonInputs(file.cache?.value)}}function*readUnits(file,evaluator,diagnostics){const layers=new EnvironmentLayers(
file.env,file.defaults?.value.env,diagnostics),matrices=new Matrices(evaluator,diagnostics),taken=new Set(file.tasks?.value.keys()),defaults2=file.defaults?.value;for(const[key,{value:own,keyAt}]of file.
tasks?.value??[]){const keys2=defaults2===void 0?own:{...defaults2,...own},env=layers.over(own.env,keyAt),needKeys=own.needs===void 0?expand_none:[...new Set(own.needs.value.map(need=>need.value))],matrix2=own.
strategy?.value.matrix?.value,instances=matrix2===void 0?void 0:matrices.of(key,matrix2,env);if(matrix2===void 0||instances!==void 0){const matrixKeys=instances===void 0?expand_none:[...new Set(instances.
combinations.flatMap(values2=>[...values2.keys()]))],scope={needs:needKeys,matrixKeys,foreign:instances?.foreign??expand_none};checkExpressions(keys2,env,scope,diagnostics)}const ids=instances===void 0?
[key]:freeIds(key,instances.suffixes,taken),limits2=readLimits(own.strategy?.value,`task "${key}"`,evaluator.of(()=>env),diagnostics);yield{key,at:keyAt,own,keys:keys2,env,needKeys,instances,limits:limits2,
ids}}}function freeIds(key,suffixes,taken){const cut=(0,instance_name.Ke)(key,suffixes),ids=cut.some(id=>id!==key&&taken.has(id))?suffixes.map((suffix,index)=>`${key}${suffix} #${index+1}`):cut;for(const id of ids)
taken.add(id);return ids}function*makeTasks(units,diagnostics){const idsOf=new Map(units.map(unit=>[unit.key,unit.ids]));let edges=0;for(const unit of units){const{key,at,keys:keys2,env,needKeys,instances,
ids}=unit,needs=needsOf(needKeys,idsOf);if(edges+=needs.length*ids.length,edges>limits.a4){diagnostics.add({message:"the matrices make too many needs",expected:`at most ${limits.a4}`,at});return}const fields=taskFields(
keys2),condition2=conditionOf(keys2),places=placesOf(keys2,env),{file:fileEnv,own:ownEnv}=env,make=(id,name,matrix2)=>taskOf(fields,{id,key,name,needs,needKeys,condition:condition2,matrix:matrix2,fileEnv,
env:ownEnv,at,places});if(instances===void 0){yield make(key,keys2.name?.value??key,void 0);continue}for(const[index,values2]of instances.combinations.entries()){const id=ids[index]??"",name=instanceTitle(
keys2.name?.value,id,instances.suffixes[index]??"");yield make(id,name,matrixGroup(unit,values2,index))}}}function needsOf(needKeys,idsOf){return needKeys.every(need=>idsOf.get(need)?.length===1&&idsOf.
get(need)?.[0]===need)?needKeys:needKeys.flatMap(need=>idsOf.get(need)??[])}function conditionOf({if:found}){const text=found?.value.trim()??"";return text===""?void 0:(0,expressions_condition.Ts)(text).
source}function instanceTitle(name,id,suffix){return name===void 0?id:(0,template.Fl)(name)?name:(0,instance_name.zl)(name,suffix)}function matrixGroup(unit,values2,index){return{key:unit.key,...unit.
limits,values:values2,index,total:unit.ids.length}}function placesOf(keys2,env){const places=new Map;for(const[key,found]of Object.entries(keys2))found!==void 0&&places.set(key,found.textAt);for(const[
key,found]of Object.entries(keys2.service?.value.ready?.value??{}))found!==void 0&&places.set(`service.ready.${key}`,found.textAt);for(const[name,{textAt}]of env.found)places.set(`env.${name}`,textAt);
return places}const inTheWorkflow="the workflow that runs the graph has it: remove it",anInput=input=>`it is an input of the action (with: ${input}: \u2026) and an option (--${input}): remove it here`,
fileRows=[["jobs task wireit targets recipes commands pipeline pipelines nodes graph dag rules stepgroups scripts job",{means:"tasks"}],["steps",{means:"tasks",advice:"make each step with run a task u\
nder tasks; steps with uses stay steps of the job"}],["on triggers trigger schedule","the workflow that runs the graph says when: remove it"],["permissions","the workflow that runs the graph has them:\
 remove it"],["concurrency runname",inTheWorkflow],["version schema $schema apiversion kind","a graph file has no version: remove it"],["variables vars environment",{means:"env"}],["title description \
desc",{means:"name"}],["default targetdefaults",{means:"defaults",advice:"write defaults: keys that all tasks have, such as shell"}],["mutex mutexes locks semaphores resources",{means:"pools"}],["stag\
es stage","there are no stages: each task names in needs what has to end before it starts"],["include includes import imports extends","a graph is one file: write those tasks here; anchors (&name, *na\
me) keep what is said twice"],["workflow workflows","there is one graph in a file: what a task needs stands in its needs"],["services","make each service a task with the key service, whose run starts \
it; or set services on the job that runs the graph"],["image container","tasks run on the machine of the job: set container on that job"],["volumes networks executors orbs parameters agents pool",inTheWorkflow],
["dotenv envfile","read the file in run: set -a; . ./.env; set +a"],["secrets passenv globalpassthroughenv","give them in env of the step that runs the graph: every task has the variables of that step"],
["maxparallel parallelism parallel jobsatonce",anInput("max-parallel")],["failfast",anInput("fail-fast")],["maxfailures",anInput("max-failures")],["output silent set shopt interval","there is no such \
setting for a whole graph: remove it"]];function fileStrangers(taskKeys){const ofTasks=taskKeys.map(key=>[key,underDefaults(key)]);return strangersOf(ofTasks,[["run command needs strategy","it belongs\
 to a task: write tasks:, an id below it, and this below the id"]],fileRows,rememberFileRows)}function underDefaults(key){return`for all tasks write it under defaults: defaults: {${key}: \u2026}; for one t\
ask, below its id`}const signsOfTask=new Set(["run","command","needs","service","cmd","cmds","script","steps","deps"]);function looksLikeTask(node){return node.kind==="map"&&node.entries.some(({key,value})=>signsOfTask.
has(key)&&!(key==="run"&&value.kind==="map"))}function nestedTaskAdvice({key,value},owner){if(looksLikeTask(value))return`if "${key}" is a task, it is indented too far: begin it in the column where ${owner}\
 begins`}function outerTaskAdvice({key,value}){if(looksLikeTask(value))return`if "${key}" is a task, it stands under tasks: indent it there`}const combinations={anyOf:[{type:"array",items:{anyOf:[{type:"\
object",minProperties:1},expression.schema]}},expression.schema]},matrix={expected:"a map of lists",advise:matrixAdvice,schema:{anyOf:[{type:"object",minProperties:1,properties:{include:{...combinations,
description:"Values to add to combinations, or combinations to add."},exclude:{...combinations,description:"Combinations to leave out; a part of the keys is enough."}},patternProperties:{"\\$\\{\\{":{
anyOf:[{type:"array"},{type:"object"},expression.schema]}},additionalProperties:{anyOf:[{type:"array",minItems:1},expression.schema]}},expression.schema]},accepts:node=>node.kind==="map"&&node.entries.
length>0||expression.accepts(node),decode:node=>node},junitAdvice=()=>"name the files that the test runner writes, such as reports/*.xml; leave the key out when it writes none",reportKeys={junit:{form:advised(
oneOrMany("a pattern of files, a list of patterns",scalar_forms_text("a pattern",{expressions:!0})),junitAdvice),help:"Patterns, from the workspace, of the JUnit XML files that the task writes: every \
report names the cases that failed, and junit.xml has all cases. Default: none."}},reportRules=[{kind:"not-both",keys:["service","junit"],hint:"a test report is read when its task has ended: state jun\
it on the task that runs the tests"}];function machineRows(ofTheJob2){return[["runson snapshot permissions container executor vmimage agents agent tags runner os arch",ofTheJob2],["image docker docker\
image","a task runs on the machine of the job: set container on that job, or write docker run in run"],["environment",environment(ofTheJob2)],["concurrency",`${ofTheJob2}; for a lock between tasks use\
 pools`],["concurrencygroup resourcegroup mutex lock locks semaphore exclusive",value=>`write pools: [${asHint(value)}], and at the top of the file pools: {${isPlain(value)?value.text:"NAME"}: 1}`],["\
services","make each service a task with the key service"],["secrets","give them in env of the step that runs the graph: every task has the variables of that step"],["defaults",jobDefaults],["status",
"check it at the start of run: exit 0 there ends the task well"],["artifacts artifact storeartifacts artifactpaths persisttoworkspace attachworkspace","all tasks share one directory: what one writes i\
s there for those that need it; to keep it, use actions/upload-artifact as a step after the graph"],["reports storetestresults testresults testreports junitreport junitfiles",{means:"junit",advice:'di\
d you mean "junit"? Its patterns are the JUnit XML files that the test runner writes'}],["coverage","of what a task writes, only its output and its test reports are read: remove it, and use a step aft\
er the graph"],["cpu cores threads cpulimit",{means:"cpus"}],["mem ram memorylimit memlimit memoryrequest",{means:"memory"}],["resourceclass resources","write cpus and memory: how much of the machine \
the task takes"],["weight nice","write priority to start it before others, cpus for how much of the machine it takes"],["ports expose","a task has the ports of the machine: remove it; of a service, re\
ady: {tcp: PORT} waits for one"],["healthcheck readywhen ready readinessprobe livenessprobe",`write service: {ready: {\u2026}} with one of ${probeNames.join(", ")}`],["background daemon detach detache\
d persistent longrunning server isserver","a task that stays up while others run is a service: write service: {ready: {\u2026}}"],["stopsignal killsignal","put it under service: service: {ready: {\u2026}, \
stop-signal: \u2026}"],["stopseconds stopgraceperiod killtimeout killafter","put it under service: service: {ready: {\u2026}, stop-seconds: \u2026}"],["restart","nothing is started again once it is up\
: remove it; retries is for attempts that failed"],["volumes networks links privileged user hostname","a task is a process on the machine of the job, in no container: remove it"],["build","write docke\
r build in run"],["interactive tty stdin raw","the input of a task is empty: remove it"],["prompt confirm","nothing is asked while a graph runs: remove it"],["watch","a graph runs once: remove it"],["\
internal private hidden","a task cannot be hidden: remove it"],["silent quiet verbose hide ignorestdout loglevel","the log shows all that a task prints: remove it, or redirect output in run"]]}function environment(ofTheJob2){
return value=>{if(value.kind==="scalar")return ofTheJob2;const keys2=value.kind==="map"?value.entries.map(({key})=>key):[];return keys2.includes("name")||keys2.includes("url")?ofTheJob2:"variables sta\
nd under env: write env: {NAME: value}"}}function jobDefaults(value){const ofAll="defaults of all tasks stand at the top of the file",run2=value.kind==="map"?(0,diagnostics_node.RP)(value,"run")??value:
value;return run2.kind!=="map"||run2.entries.length===0?`${ofAll}; here write the key itself, such as shell`:`write ${run2.entries.slice(0,5).map(entry=>`${entry.key}: ${asHint(entry.value)}`).join(" \
and ")} in the task itself; ${ofAll}`}const ofTheJob="all tasks run in the job that runs the graph: remove it here, or set it on that job",belowStrategy=key=>`put it under strategy: strategy: {${key}:\
 \u2026}`,workRows=[["cmd sh bash exec execute",{means:"run",advice:script}],["cmds commands script scripts commandline runs",{means:"run",advice:script}],["entrypoint argv",{means:"command"}],["args \
arguments","write them behind the program: in run, or as words of command"],["dir cwd workdir workingdir chdir directory",{means:"working-directory"}],["vars variables envs environmentvariables",{means:"\
env"}],["dotenv envfile envfiles","read the file in run: set -a; . ./.env; set +a"],["passenv passthroughenv globalpassthroughenv","a task has the variables of the step that runs the graph: remove it,\
 or set them in the env of that step"],["shopt set","write it at the start of run, as in set -euo pipefail"],["beforescript presteps before pre setup","write it at the start of run, or make it a task \
that this one needs"],["afterscript poststeps post teardown cleanup finally defer","make it a task of its own with needs: [this one] and if: always()"],["preconditions","check it at the start of run: \
exit 1 there fails the task"],["label title displayname",{means:"name"}],["desc description summary doc","write a comment with #, or name for what the reports call the task"],["id key","the id of a ta\
sk is the key above it: remove this, or rename that key"],["aliases alias","a task has one id: remove it"],["task target job","a task is run before another when that one names it in needs: remove it"],
["uses",uses],["with","only actions have inputs: write arguments in run, or values in env"],["plugins plugin orbs","an action cannot be a task: keep it a step of the job, before or after the graph"],[
"steps",steps]],orderRows=[[`dependson depends deps dependencies dependency requires require prerequisites prereqs after runafter waitfor
     upstream predecessors`,{means:"needs"}],["stage","there are no stages: name in needs the tasks that have to end before this one starts"],["when",when],["condition runif onlyif",{means:"if"}],["on\
ly except rules unless branches filters skip changes enabled disabled","write if with an expression, such as if: github.ref == 'refs/heads/main'; or if: false"],["platforms platform","write if with an\
 expression: if: runner.os == 'Linux'"],["always alwaysrun runalways","write if: always()"],["timeout timelimit maxtime deadline executiontimeout jobtimeout",timeout],["timeoutseconds timeoutsecs time\
outsec",value=>timeoutOf(value,1)],["timeoutinminutes",{means:"timeout-minutes"}],["timeoutms",value=>timeoutOf(value,.001)],["nooutputtimeout","write timeout-minutes for the whole task, or slow-after\
-minutes for a warning"],["retry reruns retrycount maxretries numretries retrylimit",{means:"retries",advice:retry}],["attempts maxattempts tries maxtries",attempts],["backoff onexitcodes delayseconds",
"put it under retries: retries: {max: \u2026, \u2026}"],["retrydelay retryinterval retrywait","write retries: {max: \u2026, delay-seconds: \u2026}"],[`allowfailure ignoreerror ignoreerrors softfail ig\
norefailure continueonfail continueonfailure failok mayfail
     optional`,{means:"continue-on-error"}],["parallel parallelism shards shard",parallel],["sequential serial wait waitall waits","tasks run one after another where one needs the other: write needs"],
["matrix",belowStrategy("matrix")],["maxparallel",belowStrategy("max-parallel")],["failfast",belowStrategy("fail-fast")],["include exclude","put it under strategy.matrix: strategy: {matrix: {\u2026}}"],
["for foreach loop withitems each","write strategy: {matrix: {item: [\u2026]}} and ${{ matrix.item }} in run"],["extends template inherit","name a map with an anchor, x-base: &base {\u2026}, and merge it w\
ith <<: *base"],["trigger triggers on","the workflow that runs the graph says when: remove it"],["interruptible","a cancelled job ends every task: remove it"]],taskStrangers=strangersOf(workRows,orderRows,
machineRows(ofTheJob),rememberRows);function script(value){const run2=didYouMean("run");return value.kind==="list"?`${run2} It is one script: write run: | and a line for each command below it`:value.kind===
"map"?`${run2} It is a text`:run2}function uses(value){const what=value.kind==="scalar"?value.text:"";return what.startsWith("./.github/workflows/")||/\.ya?ml(?:@|$)/.test(what)?"a workflow cannot be \
a task: make each of its jobs a task":"an action cannot be a task: keep it a step of the job, before or after the graph"}function steps(value){const advice2="a task is one command: make each step with\
 run a task, or join their scripts in one run: | with a line for each";if(value.kind!=="list")return advice2;const actions=value.items.flatMap(item=>item.kind==="map"?item.entries.filter(({key})=>key===
"uses").map(entry=>asUses(entry.value)):[]);return actions.length===0?advice2:`${advice2}; actions stay steps of the job, before or after the graph: ${actions.slice(0,5).join(", ")}`}function asUses(value){
return value.kind==="scalar"&&/^[\w./@-]{1,60}$/.test(value.text)?value.text:(0,diagnostics_node.WQ)(value)}function when(value){switch(value.kind==="scalar"?folded(value.text):""){case"onsuccess":return"\
a task runs when all it needs have succeeded: remove it";case"onfailure":return"write if: failure()";case"always":return"write if: always()";case"never":return"write if: false";case"manual":return"not\
hing waits for a person here: leave it out of the targets of the run, or give the job an environment with reviewers";default:return`did you mean "if"? It takes an expression of GitHub's language`}}function timeout(value){
const meant2=didYouMean("timeout-minutes");if(value.kind!=="scalar")return meant2;const seconds=typeof value.value=="string"?durationSeconds(value.text):void 0;return seconds===void 0?`${meant2} It co\
unts minutes, with fractions`:`${meant2} It counts minutes: write timeout-minutes: ${minutesText(seconds)}`}function timeoutOf(value,unit){const meant2=didYouMean("timeout-minutes");return value.kind!==
"scalar"||typeof value.value!="number"?`${meant2} It counts minutes`:`${meant2} It counts minutes: write timeout-minutes: ${minutesText(value.value*unit)}`}function retry(value){const meant2=didYouMean(
"retries");return value.kind==="map"?`${meant2} It is a number, or {max: \u2026, delay-seconds: \u2026}`:meant2}function attempts(value){const count2=value.kind==="scalar"&&typeof value.value=="number"?
value.value:void 0,meant2=`${didYouMean("retries")} It counts the attempts after the first`;return count2===void 0||count2<1?meant2:`${meant2}: write retries: ${Math.ceil(count2)-1}`}function parallel(value){
if(value.kind==="map")return"write strategy: {matrix: {\u2026}}, a list of values for each key";const count2=value.kind==="scalar"&&typeof value.value=="number"?value.value:0;if(count2<1||count2>256)return"\
tasks run in parallel unless one needs the other: remove it";const parts=Array.from({length:Math.min(count2,3)},(_,index)=>index+1).join(", ");return`for ${count2} instances write strategy: {matrix: {\
part: [${parts}${count2>3?", \u2026":""}]}}; of these ${asHint(value)} run at once`}const ofEachTask="each task has its own: write it there";function defaultsStrangers(ownKeys2){const own=[...ownKeys2.
map(key=>[key,ofEachTask]),["run",other_strangers_runAdvice]],ownStrangers=strangersOf(own);return()=>new Map([...taskStrangers(),...ownStrangers()])}function other_strangers_runAdvice(run2){return run2.
kind!=="map"?ofEachTask:`GitHub's defaults.run is defaults here: write defaults: {${run2.entries.map(({key,value})=>`${key}: ${isPlain(value)?value.text:"\u2026"}`).join(", ")}}`}const retriesStrangers=strangersOf(
[["limit count times retries retry number maxretries",{means:"max"}],["attempts maxattempts tries",'did you mean "max"? It counts the attempts after the first'],["delay wait interval sleep seconds pau\
se",'did you mean "delay-seconds"? It counts seconds'],["delayms intervalms","write delay-seconds: it counts seconds, with fractions"],["exitcodes exitcode exitstatus onexit codes",{means:"on-exit-cod\
es"}],["when on automatic manual","write on-exit-codes: [\u2026] to retry after these exit codes only"],["strategy",{means:"backoff"}],["factor multiplier exponential","write backoff: exponential: the\
 wait doubles before each further attempt"]]),strategyStrangers=strangersOf([["parallel parallelism concurrency",{means:"max-parallel"}],["include exclude","put it under matrix: matrix: {\u2026}"]]),underReady=key=>({
means:"ready",advice:`put it under ready: ready: {${key}: \u2026}`}),serviceStrangers=strangersOf([["readywhen readiness readinessprobe healthcheck health probe waitfor",{means:"ready"}],["signal kill\
signal",{means:"stop-signal"}],["grace graceperiod stopgraceperiod stoptimeout killafter",'did you mean "stop-seconds"? It counts seconds'],["tcp",underReady("tcp")],["port ports",{means:"ready",advice:value=>`\
to wait for a port, write ready: {tcp: ${asHint(value)}}`}],["http url",underReady("http")],["log",underReady("log")],["command run","write it beside service, as a key of the task; to ask whether it i\
s up, ready: {command: [\u2026]}"],["timeout timeoutseconds","to wait longer for it, write ready: {timeout-seconds: \u2026}; to stop it, stop-seconds"],["interval intervalseconds",underReady("interval\
-seconds")],["image","a service is a command: write docker run in the run of the task"],["env","write it beside service, as a key of the task"]]),readyStrangers=strangersOf([["port tcpport tcpsocket",
{means:"tcp"}],["url endpoint httpget address",{means:"http"}],["linematches line regex pattern match stdout output",{means:"log"}],["test cmd exec run script","write command: a list of words, such as\
 command: [pg_isready]"],["timeout",'did you mean "timeout-seconds"? It counts seconds'],["interval period periodseconds",'did you mean "interval-seconds"? It counts seconds'],["retries startperiod in\
itialdelayseconds failurethreshold","it is asked until timeout-seconds are over: remove it"]]),oneDay=86400,serviceAdvice=()=>{const others=probeNames.filter(name=>name!=="tcp");return`write {ready: {\
tcp: PORT}}, or ${others.slice(0,-1).join(", ")} or ${others.at(-1)} in place of tcp`},ready=advised(record(`a map with one of ${probeNames.join(", ")}`,{...probeKeys,"timeout-seconds":{form:advised(number(
"a positive number of seconds, at most a day",{above:0,maximum:oneDay}),secondsAdvice),help:"The seconds after which a service that is not ready has failed. Default: 60."},"interval-seconds":{form:number(
"a positive number of seconds, at most a day",{above:0,maximum:oneDay}),help:"Seconds between two probes. Default: 0.5."}},{rules:[{kind:"exactly-one",keys:probeNames},...probeRules],strangers:readyStrangers}),
readyAdvice),service=advised(record("a map with the key ready",{ready:{form:ready,help:"How to learn that the service is up; dependents start then."},"stop-signal":{form:advised(scalar_forms_word("SIG\
TERM","SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2","SIGKILL"),signalAdvice),help:"The signal that asks the service to stop. Default: SIGTERM."},"stop-seconds":{form:advised(number("a number of seco\
nds \u2265 0, at most a day",{minimum:0,maximum:oneDay}),secondsAdvice),help:"Seconds between that signal and force. Default: the grace of the run."}},{rules:[{kind:"required",key:"ready"}],strangers:serviceStrangers}),
serviceAdvice),taskIds={pattern:/^(?!__|\.[0-9])(?=[@/.:#]*[A-Za-z0-9_])[A-Za-z_@/.][A-Za-z0-9_.:/#@-]*$/,called:"a task id",expected:"letters, digits and _ - . : / # @, beginning with a letter, @, /,\
 . or _ (but not __)"},variableNames={pattern:/^[^=]+$/,called:"the name of an environment variable",expected:'a name without "="'},poolNames={pattern:/\S/,called:"the name of a pool",expected:"a name"},
words_shells=["bash","sh","pwsh","powershell","cmd","python"],shellPattern=`^(${words_shells.join("|")})$|\\{0\\}`,memoryPattern="^([0-9]+(?:\\.[0-9]+)?) ?(?:([KkMmGgTt])([Ii]?))?[Bb]$";function memoryBytes(written){
const match=new RegExp(memoryPattern).exec(written);if(match===null)return;const[,amount2="",prefix2="",binary=""]=match,power=["","K","M","G","T"].indexOf(prefix2.toUpperCase()),bytes=Math.round(Number(
amount2)*(binary===""?1e3:1024)**power);return Number.isSafeInteger(bytes)&&bytes>0?bytes:void 0}const longestMinutes=35e3,longestSeconds=longestMinutes*60,minutes=advised(number(`a positive number of\
 minutes, at most ${longestMinutes}`,{above:0,maximum:longestMinutes}),minutesAdvice),amount=number("a whole number \u2265 0",{integer:!0,minimum:0}),task_keys_pieces=number("a whole number \u2265 1",
{integer:!0,minimum:1}),poolName=scalar_forms_text("the name of a pool"),task_keys_environment=advised(mapOf("a map of names and values",{keys:variableNames,value:variable}),environmentAdvice),poolSizes=advised(
mapOf("a map of names and counts",{keys:poolNames,value:task_keys_pieces,extensible:!0}),poolsAdvice),exitCode=number("an exit code from 0 to 4294967295",{integer:!0,minimum:0,maximum:4294967295}),exitCodes=either(
converted(exitCode,code=>[code]),converted(list("a list of exit codes",exitCode),codes=>codes.map(({value})=>value))),toleratedCodes=record("a map with the key exit-codes",{"exit-codes":{form:exitCodes,
help:"Only a failure with one of these exit codes is tolerated; 128 + n is an end by signal n. It is not tried again."}},{rules:[{kind:"required",key:"exit-codes"}]}),retries=record("a map with the ke\
y max",{max:{form:amount,help:"Attempts after the first."},"delay-seconds":{form:advised(number(`a number of seconds \u2265 0, at most ${longestSeconds}`,{minimum:0,maximum:longestSeconds}),secondsAdvice),
help:"Seconds before the second attempt. Default: 0."},backoff:{form:scalar_forms_word("fixed","exponential"),help:"exponential doubles the wait before each further attempt. Default: fixed."},"on-exit\
-codes":{form:exitCodes,help:"Only these exit codes are retried; 128 + n is an end by signal n, such as 137 by SIGKILL. Default: every failure."}},{rules:[{kind:"required",key:"max"}],strangers:retriesStrangers}),
strategyKeys={matrix:{form:matrix,help:"Lists of values; the task runs once for each combination, by the rules of GitHub's matrix."},"max-parallel":{form:either(expression,amount),help:"At most this m\
any instances run at once; 0 and the default: no limit."},"fail-fast":{form:either(expression,flag),help:"Whether the first instance that fails cancels the others. Default: true."}},strategy=advised(record(
"a map with the key matrix",strategyKeys,{strangers:strategyStrangers}),strategyAdvice),claims=mapOf("a map of pool names and counts",{keys:poolNames,value:task_keys_pieces,extensible:!0}),sharedKeys={
if:{form:condition,help:"An expression, with or without ${{ }}: the task runs when it is true. Default, also when it is empty: success()."},shell:{form:meaning("bash, sh, pwsh, powershell, cmd, python\
, or a command with {0}",{pattern:shellPattern},written=>new RegExp(shellPattern).test(written)?written:void 0,shellAdvice),help:"The shell of run. Default: GitHub's, bash or, on Windows, pwsh."},"wor\
king-directory":{form:scalar_forms_text("a path",{expressions:!0}),help:"The directory to run in. Default: the workspace."},env:{form:task_keys_environment,help:"Environment variables, over the file's\
."},"timeout-minutes":{form:either(expression,minutes),help:"Minutes, with fractions, after which an attempt is ended and counts as failed. Default: none."},"continue-on-error":{form:either(either(expression,
flag),converted(toleratedCodes,found=>({exitCodes:found["exit-codes"]?.value??[]}))),help:"Whether the task may fail without failing the run or its dependents, or with which exit codes. Default: false\
."},retries:{form:either(converted(amount,max=>({max})),converted(retries,found=>({max:found.max?.value??0,delaySeconds:found["delay-seconds"]?.value,backoff:found.backoff?.value,onExitCodes:found["on\
-exit-codes"]?.value}))),help:"How often a failed attempt is followed by another. Default: 0."},cpus:{form:advised(either(number("a number \u2265 0",{minimum:0}),scalar_forms_word("all")),cpusAdvice),
help:"The share of the CPU budget; 0 for a task that only waits. Default: 1; 0 for a service."},memory:{form:meaning("an amount such as 512MB, 2GB or 1.5 GiB",{pattern:memoryPattern},memoryBytes,memoryAdvice),
help:"Free memory that has to be there before the task starts beside others. Default: none."},pools:{form:either(converted(oneOrMany("a pool, a list of pools",poolName),names2=>names2.map(name=>({name:name.
value,count:1,at:name.at}))),converted(claims,counts=>[...counts].map(([name,{value,keyAt}])=>({name,count:value,at:keyAt})))),help:"Pools of the file of which the task holds one, or a count, while it\
 runs."},priority:{form:number("a whole number",{integer:!0}),help:"Takes precedence over the computed order, higher first. Default: 0."},"slow-after-minutes":{form:minutes,help:"Minutes, with fractio\
ns, after which a warning says that the task is slow. Default: none."},...rememberKeys,...reportKeys,service:{form:service,help:"Makes the task a service, which stays up while its dependents run."},"l\
eave-running":{form:flag,help:"Whether what the task left running after a success outlives the run. Default: false."},"strict-cleanup":{form:flag,help:"No longer needed: processes that hide from every\
 trace are ended too on Linux with Perl. Elsewhere a warning says that they cannot be found. Default: false."}},ownKeys={name:{form:scalar_forms_text("a text",{expressions:!0}),help:"How people see th\
e task. Default: its id."},needs:{form:advised(oneOrMany("a task id, or a list of task ids",scalar_forms_text("a task id")),needsAdvice),help:"The tasks that have to end before this one starts."},run:{
form:advised(scalar_forms_text("a script",{expressions:!0}),runAdvice),help:"A script for the shell; of the expressions, only matrix, runner and task may stand in it."},command:{form:advised(list("a l\
ist of words: a program and its arguments",scalar_forms_text("a word",{expressions:!0,mayBeEmpty:!0})),commandAdvice),help:"A program and its arguments, run without a shell."},strategy:{form:strategy,
help:"A matrix: one instance of the task for each combination of values."}},taskRules=[{kind:"not-both",keys:["run","command"],hint:"run is a script for a shell, command a program without one"},{kind:"\
not-both",keys:["command","shell"],hint:"command runs without a shell; write run to use one"},...rememberRules,...reportRules,{kind:"join",work:["run","command"],waits:"needs",idle:[...Object.keys(sharedKeys).
filter(key=>key!=="if"),"strategy"],unless:{key:"env",namedIn:["if","name"]}}],task_keys_task=advised(record("a map of keys such as run and needs",{...ownKeys,...sharedKeys},{rules:taskRules,strangers:taskStrangers,
misplaced:nestedTaskAdvice}),taskAdvice),defaults=record("a map of task keys",sharedKeys,{strangers:defaultsStrangers(Object.keys(ownKeys))});function keyBesideTasks(key,value){if(!(!task_keys_task.keys.
includes(key)||value.kind==="map"))return`if "${key}" is a key of the task above it, indent it further than the id of that task`}const keys={name:{form:scalar_forms_text("a text"),help:"Title of the r\
eport. Default: the file's name."},env:{form:task_keys_environment,help:"Environment variables of every task."},defaults:{form:defaults,help:"Keys for every task that does not have them itself."},pools:{
form:poolSizes,help:"Counted things that the machine has few of; a pool of 1 is a mutex."},cache:{form:commonCache,help:"What counts as an input of every task that has inputs."},tasks:{form:advised(mapOf(
"a map with at least one task",{keys:taskIds,value:task_keys_task,minimum:1,extensible:!0,owner:id=>`task "${id}"`,misplaced:keyBesideTasks}),tasksAdvice),help:"The tasks by id."}},graphFile=advised(record(
"a map with the key tasks",keys,{rules:[{kind:"required",key:"tasks"}],strangers:fileStrangers(defaults.keys.filter(key=>!Object.hasOwn(keys,key))),misplaced:outerTaskAdvice,misplacedUnder:"tasks"}),fileAdvice);
var evaluate=__nccwpck_require__(787);const noFunctions=new Map,tooEarly={reason:"its value is not known before the run",hint:"strategy is evaluated before the run: use values that are known by then"};
class StrategyEvaluator{#contexts;#known=new WeakMap;constructor(contexts2){this.#contexts=contexts2}of(variables){return(text,at)=>this.#evaluate(text,at,variables)}#evaluate(text,at,variables){const uses2=environmentUses(
text);if(uses2.length===0)return evaluateStrategyTemplate(text,at,this.#contexts);const of=variables(),known2=this.#known.get(of)??this.#evaluateAll(of);this.#known.set(of,known2);const missing=firstUnknown(
uses2,known2);if(missing===void 0)return evaluateStrategyTemplate(text,at,this.#contextsWith(known2),use=>isStated(use,known2));const found=of.found.get(missing.name);return{kind:"diagnostic",diagnostic:{
message:`env.${missing.name} cannot be used in strategy: ${missing.reason}`,...found===void 0?{}:{found:`${found.value} at ${(0,model_diagnostic.L)(found.textAt)}`},at,...missing.hint===void 0?{}:{hint:missing.
hint}}}}#evaluateAll({file,own,found}){const step=this.#contexts.get("env")?.(),values2=new Map(step instanceof Map?step:[]),known2={values:values2,names:new scope_spellings.W(values2.keys()),stated:new Set,
unknown:new Map},contexts2=this.#contextsWith(known2);for(const[name,text]of[...file,...own]){known2.unknown.delete(name.toLowerCase());const at=found.get(name)?.textAt;if(at===void 0)throw new Error(
`internal error: the variable ${name} stands nowhere`);const isOwn=!(0,template.Fl)(text)||(0,template_uses.J)(text,use=>isStated(use,known2)).length===0;if(known2.names.add(name),isOwn?known2.stated.
add(name):known2.stated.delete(name),!(0,template.Fl)(text))known2.values.set(name,text);else if(checkStrategyTemplate(text,at).length>0||firstUnknown(environmentUses(text),known2)!==void 0)leaveOut(known2,
{name,...tooEarly});else{const evaluated=(0,evaluate.M1)(text,contexts2,noFunctions);evaluated.kind==="value"?known2.values.set(name,evaluated.value):leaveOut(known2,{name,reason:`its value cannot be \
evaluated: ${evaluated.problem}`})}}return known2}#contextsWith({values:values2}){return(0,expression_types.e)(this.#contexts,"env",()=>values2)}}function leaveOut({values:values2,stated,unknown},variable2){
values2.delete(variable2.name),stated.delete(variable2.name),unknown.set(variable2.name.toLowerCase(),variable2)}function firstUnknown(uses2,{values:values2,unknown}){for(const{path:path2}of uses2){const[
name]=path2;if(name!==void 0&&values2.has(name))continue;const[first]=unknown.values(),found=name===void 0||name==="*"?first:unknown.get(name.toLowerCase());if(found!==void 0)return found}}function isStated({
name,path:[variable2]},{names:names2,stated}){return name.toLowerCase()!=="env"||variable2===void 0||variable2==="*"?!1:stated.has(names2.find(variable2)??variable2)}function environmentUses(text){return(0,template_uses.
t)(text).filter(({name})=>name.toLowerCase()==="env")}function evaluateStrategyTemplate(text,at,contexts2,states=()=>!1){const[diagnostic]=checkStrategyTemplate(text,at);if(diagnostic!==void 0)return{
kind:"diagnostic",diagnostic};const evaluated=(0,evaluate.QJ)(text,contexts2,new Map);return evaluated.kind==="value"?{...evaluated,foreign:(0,template_uses.J)(text,states)}:{kind:"diagnostic",diagnostic:{
message:`this cannot be evaluated: ${evaluated.problem}`,found:text,at}}}const keysOfWorkflows=new Set(["on","permissions","concurrency","run-name","jobs"]),keysOfJobs=new Set(["runs-on","steps","uses"]);
function tellPastedWorkflow(root,diagnostics){if(root.kind!=="map"||!root.entries.some(hasJobs))return;const first=root.entries.find(({key})=>keysOfWorkflows.has(key));first!==void 0&&diagnostics.add(
{message:"this is a workflow, not a graph",expected:"a map with the key tasks; the workflow that runs the graph is another file",at:first.keyAt,hint:"rundag import makes a graph file of it: jobs becom\
e tasks, the steps of a job that have run one task each or lines of one run; steps that have uses stay in the workflow, before or after the step that runs the graph"})}function hasJobs({key,value}){return key!==
"jobs"||value.kind!=="map"?!1:value.entries.some(({value:job})=>job.kind==="map"&&job.entries.some(entry=>keysOfJobs.has(entry.key)))}const leftAlone="ignored like all keys that start with x-",longestPath=100;
function checkReferences(root,file,diagnostics){const taskIds2=references_namesIn(root,file.tasks,value=>misplacedTasks(value,task_keys_task.keys));for(const id of misplacedTasks(root,graphFile.keys))
taskIds2.own.add(id);const poolNames2=references_namesIn(root,file.pools),tasks=file.tasks?.value??new Map;checkSpellings(entriesOf(root,file.tasks),diagnostics);for(const[id,{value:keys2}]of tasks)checkNeeds(
id,tasks,taskIds2,diagnostics),checkPools(`task "${id}"`,keys2,file,poolNames2,diagnostics);file.defaults!==void 0&&checkPools("defaults",file.defaults.value,file,poolNames2,diagnostics);const needsOf2=id=>(tasks.
get(id)?.value.needs?.value??[]).map(need=>need.value).filter(need=>need!==id);for(const cycle of shortestCycles([...tasks.keys()],needsOf2))diagnostics.add(cycleDiagnostic(tasks,cycle))}function checkSpellings(entries,diagnostics){
const first=new Map;for(const entry of entries){const{key,keyAt}=entry;if((0,diagnostics_node.$W)(key))continue;const other=first.get(key.toLowerCase());if(other===void 0){first.set(key.toLowerCase(),
entry);continue}diagnostics.add({message:`the ids ${(0,diagnostics_node.hD)(key)} and ${(0,diagnostics_node.hD)(other.key)} differ in case only`,expected:"ids that differ in more",at:keyAt,hint:`the o\
ther stands at ${(0,model_diagnostic.L)(other.keyAt)}: rename one of them`})}}function entriesOf(root,found){const entry=root.kind==="map"?root.entries.find(({keyAt})=>keyAt===found?.keyAt):void 0;return entry?.
value.kind==="map"?entry.value.entries:[]}function references_namesIn(root,found,further=()=>[]){const names2=entriesOf(root,found).flatMap(({key,value})=>[key].concat(further(value)));return{own:new Set(
names2.filter(name=>!(0,diagnostics_node.$W)(name))),leftAlone:new Set(names2.filter(diagnostics_node.$W))}}function misplacedTasks(node,known2){return node.kind!=="map"?[]:node.entries.filter(({key,value})=>!known2.
includes(key)&&!(0,diagnostics_node.$W)(key)&&looksLikeTask(value)).flatMap(({key,value})=>[key].concat(misplacedTasks(value,task_keys_task.keys)))}function checkNeeds(id,tasks,taskIds2,diagnostics){const seen=new Set;
for(const{value:need,at}of tasks.get(id)?.value.needs?.value??[]){if(need===id)diagnostics.add({message:`task "${id}" needs itself`,at,hint:"remove this need"});else if(seen.has(need))diagnostics.add(
{message:`task "${id}" needs ${(0,diagnostics_node.hD)(need)} twice`,at,hint:"remove one"});else if(taskIds2.leftAlone.has(need))diagnostics.add({message:`task "${id}" needs ${(0,diagnostics_node.hD)(
need)}, which is ${leftAlone}`,expected:"the id of a task",found:(0,diagnostics_node.hD)(need),at,hint:"rename it to make it a task"});else if(!taskIds2.own.has(need)){const hint=severalNames(need,taskIds2.
own)??wholeMatrix(need,tasks)??diagnostics.suggestion(need,taskIds2.own);diagnostics.add({message:`task "${id}" needs ${(0,diagnostics_node.hD)(need)}, which is not a task of the file`,expected:"the i\
d of a task",found:(0,diagnostics_node.hD)(need),at,...hint===void 0?{}:{hint}})}seen.add(need)}}function checkPools(owner,keys2,file,poolNames2,diagnostics){const seen=new Set;for(const{name,count:count2,
at}of keys2.pools?.value??[]){const size=file.pools?.value.get(name)?.value;seen.has(name)?diagnostics.add({message:`${owner} names the pool ${(0,diagnostics_node.hD)(name)} twice`,at,hint:`write {${name}\
: 2} to hold two of it`}):poolNames2.leftAlone.has(name)?diagnostics.add({message:`${owner} wants the pool ${(0,diagnostics_node.hD)(name)}, which is ${leftAlone}`,expected:"the name of a pool",found:(0,diagnostics_node.
hD)(name),at,hint:"rename it to make it a pool"}):poolNames2.own.has(name)?size!==void 0&&count2>size&&diagnostics.add({message:`${owner} wants ${count2} of the pool ${(0,diagnostics_node.hD)(name)}, \
which has ${size}`,expected:`at most ${size}`,found:String(count2),at}):diagnostics.add({message:`${owner} wants the pool ${(0,diagnostics_node.hD)(name)}, which the file does not have`,expected:poolNames2.
own.size===0?'a pool that the key "pools" of the file names':`one of ${[...poolNames2.own].slice(0,20).join(", ")}`,found:(0,diagnostics_node.hD)(name),at,hint:severalNames(name,poolNames2.own)??diagnostics.
suggestion(name,poolNames2.own)??'add it to the key "pools" of the file, with its count'}),seen.add(name)}}function severalNames(text,known2){if(text.length>1e3)return;const names2=text.split(/[\s,;]/).
filter(name=>name!=="");return names2.length>1&&names2.every(name=>known2.has(name))?`write a list: [${names2.join(", ")}]`:void 0}function wholeMatrix(need,tasks){const id=/^([\w-]+)(?: ?\(|\[|:|\.)/.
exec(need)?.[1]??"";return tasks.get(id)?.value.strategy?.value.matrix!==void 0?`a task with a matrix is needed as a whole: needs: ${id}`:void 0}function cycleDiagnostic(tasks,cycle){const[first=""]=cycle,
need=tasks.get(cycle.at(-1)??"")?.value.needs?.value.find(candidate=>candidate.value===first);if(need===void 0)throw new Error("internal error: a cycle is closed by no need");const rest=cycle.length-longestPath;
return{message:`the needs form a cycle: ${rest>0?`${cycle.slice(0,longestPath).join(" \u2192 ")} \u2192 \u2026 (${rest} more) \u2192 ${first}`:formatCycle(cycle)}`,at:need.at,hint:"remove one of these\
 needs"}}const maximalSteps=2e6,service_demands_namedServices=10,comparedCauses=100;function checkServiceDemands(tasks,pools,diagnostics){const services=tasks.filter(({service:service2})=>service2!==void 0);
if(services.length===0)return;const uses2=new ServiceUses(tasks),sure=services.filter(({id})=>!uses2.mayBeSkipped(id));for(const resource of resourcesOf(tasks,pools)){const holders=sure.filter(({id})=>resource.
claims.has(id));couldExceed(resource,holders)&&checkResource(resource,holders,uses2,diagnostics)}}function resourcesOf(tasks,pools){const resources=new Map,claim=(name,size,id,count2)=>{const resource=resources.
get(name)??{name,size,claims:new Map};resources.set(name,resource),resource.claims.set(id,count2)};for(const{id,pools:held,matrix:matrix2}of tasks){for(const[pool,count2]of held)claim(`the pool ${JSON.
stringify(pool)}`,pools.get(pool)??0,id,count2);matrix2?.maxParallel!==void 0&&claim(`max-parallel of "${matrix2.key}"`,matrix2.maxParallel,id,1)}return resources.values()}function couldExceed({size,claims:claims2},holders){
if(holders.length===0)return!1;let together2=0;for(const{id}of holders)together2+=claims2.get(id)??0;let largest=0;for(const count2 of claims2.values())largest=Math.max(largest,count2);return together2+
largest>size}function checkResource({name,size,claims:claims2},holders,uses2,diagnostics){const heldDuring=new Map;for(const holder of holders)for(const task2 of uses2.during(holder)){const held=heldDuring.
get(task2)??[];heldDuring.set(task2,held),held.push(holder.id)}const told=new Set,causes=[],candidates=[...heldDuring].map(([task2,held])=>{const own=claims2.get(task2.id)??0;return{task:task2,held,own,
together:new Set(own===0?held:[...held,task2.id])}});candidates.sort((left,right)=>left.together.size-right.together.size||left.held.length-right.held.length);for(const{task:task2,held,own,together:together2}of candidates){
const total=held.reduce((sum2,id)=>sum2+(claims2.get(id)??0),own),which=named(held);total<=size||told.has(`${own} ${which}`)||(told.add(`${own} ${which}`),!causes.some(cause=>cause.every(id=>together2.
has(id)))&&(causes.length<comparedCauses&&causes.push([...together2]),diagnostics.add({message:`task "${task2.key}" can only run while ${which} ${held.length===1?"is":"are"} up, which takes more of ${name}\
 than there is`,expected:`at most ${size}`,found:own===0?String(total):`${total}, of which the task itself takes ${own}`,at:service_demands_placeOf(task2),hint:"raise it, or let a service start only w\
hen another is no longer needed"})))}}function named(ids){const shown=ids.slice(0,service_demands_namedServices).map(id=>JSON.stringify(id)),rest=ids.length-shown.length,last=rest>0?`${rest} more`:shown.
pop();return shown.length===0?last??"":`${shown.join(", ")} and ${last}`}function service_demands_placeOf({places,at}){return places.get("needs")??at}class ServiceUses{#tasks;#dependents=new Map;#skippable=new Set;#steps=0;constructor(tasks){
this.#tasks=new Map(tasks.map(task2=>[task2.id,task2]));for(const task2 of tasks)for(const need of task2.needs){const dependents=this.#dependents.get(need);dependents===void 0?this.#dependents.set(need,
[task2]):dependents.push(task2)}const skippable2=tasks.filter(({condition:condition2})=>condition2!==void 0);for(const task2 of this.#reach(skippable2,each=>this.#dependentsOf(each)))this.#skippable.add(
task2.id)}mayBeSkipped(id){return this.#skippable.has(id)}during(service2){if(this.#steps>maximalSteps)return[];const behind=new Set(this.#reach([service2],task2=>this.#dependentsOf(task2)));behind.delete(
service2);const users=this.#reach(this.#dependentsOf(service2),task2=>task2.work.kind==="join"||task2.service!==void 0?this.#dependentsOf(task2):[]);return this.#reach(users,task2=>(this.#steps+=task2.
needs.length,task2.needs.flatMap(need=>{const needed=this.#tasks.get(need);return needed!==void 0&&behind.has(needed)?[needed]:[]})))}#dependentsOf({id}){return this.#dependents.get(id)??[]}#reach(from,next){
const reached=new Set(from);for(const task2 of reached){const others=next(task2);this.#steps+=1+others.length;for(const other of others)reached.add(other)}return[...reached]}}const rows=[["a space",{"\
\xA0":"no-break space","\u2002":"en space","\u2003":"em space","\u2007":"figure space","\u2009":"thin space","\u200A":"hair space","\u202F":"narrow no-break space","\u205F":"medium mathematical space",
"\u3000":"ideographic space"}],[void 0,{"\xAD":"soft hyphen","\u061C":"Arabic letter mark","\u180E":"Mongolian vowel separator","\u200B":"zero width space","\u200C":"zero width non-joiner","\u200D":"z\
ero width joiner","\u200E":"left-to-right mark","\u200F":"right-to-left mark","\u2028":"line separator","\u2029":"paragraph separator","\u202A":"left-to-right embedding","\u202B":"right-to-left embedd\
ing","\u202C":"pop directional formatting","\u202D":"left-to-right override","\u202E":"right-to-left override","\u2060":"word joiner","\u2066":"left-to-right isolate","\u2067":"right-to-left isolate",
"\u2068":"first strong isolate","\u2069":"pop directional isolate","\uFEFF":"byte order mark"}],["-",{"\u2010":"hyphen","\u2011":"non-breaking hyphen","\u2012":"figure dash","\u2013":"en dash","\u2014":"\
em dash","\u2015":"horizontal bar","\u2022":"bullet","\u2212":"minus sign","\uFF0D":"fullwidth hyphen-minus"}],['"',{"\xAB":"left-pointing double angle quotation mark","\xBB":"right-pointing double an\
gle quotation mark","\u201C":"left double quotation mark","\u201D":"right double quotation mark","\u201E":"double low-9 quotation mark","\uFF02":"fullwidth quotation mark"}],["'",{"\u2018":"left singl\
e quotation mark","\u2019":"right single quotation mark","\u201A":"single low-9 quotation mark","\uFF07":"fullwidth apostrophe"}],[":",{"\u2236":"ratio","\uFE55":"small colon","\uFF1A":"fullwidth colo\
n"}],[",",{"\u3001":"ideographic comma","\uFF0C":"fullwidth comma"}],["#",{"\uFF03":"fullwidth number sign"}],["*",{"\uFF0A":"fullwidth asterisk"}],["&",{"\uFF06":"fullwidth ampersand"}],["|",{"\uFF5C":"\
fullwidth vertical line"}],["{",{"\uFF5B":"fullwidth left curly bracket"}],["}",{"\uFF5D":"fullwidth right curly bracket"}],["[",{"\uFF3B":"fullwidth left square bracket"}],["]",{"\uFF3D":"fullwidth r\
ight square bracket"}]],strangers=new Map([...rows.flatMap(([insteadOf,names2])=>Object.entries(names2).map(([character,name])=>[character,{name,insteadOf}])),...Array.from({length:10},(_,digit)=>[String.
fromCodePoint(65296+digit),{name:"fullwidth digit",insteadOf:String(digit)}])]),strange_characters_reach=200;function explainCharacters(diagnostics,lineAt,isSyntax){const explained=new Map;for(const diagnostic of diagnostics){
const found=reasonOf(diagnostic,lineAt,isSyntax)??diagnostic;explained.set(`${found.at.line}:${found.at.column} ${found.message}`,found)}return[...explained.values()].toSorted((left,right)=>comparePositions(
left.at,right.at))}function reasonOf(diagnostic,lineAt,isSyntax){const{at,found}=diagnostic,line=lineAt(at.line),candidates=[[at.line,inWord(line,at.column-1)],[at.line,inIndent(line)],...found==="not\
hing"?[[at.line+1,inIndent(lineAt(at.line+1))]]:[],...isSyntax?[[at.line,inKey(line)],[at.line-1,inKey(lineAt(at.line-1))]]:[]];for(const[number2,offset]of candidates){if(offset===void 0)continue;const character=String.
fromCodePoint(lineAt(number2).codePointAt(offset)??0);return characterDiagnostic(character,{...at,line:number2,column:offset+1})}}function inWord(line,start){const index=[...(/^[^ \t,[\]{}]*/.exec(line.
slice(start,start+strange_characters_reach))?.[0]??"").matchAll(/[^]/gu)].find(({0:character,index:place})=>{const{insteadOf}=strangers.get(character)??{insteadOf:"nothing"};return insteadOf==='"'||insteadOf===
"'"?place===0:insteadOf!=="nothing"})?.index;return index===void 0?void 0:start+index}function inIndent(line){const indent=/^[ \t]*/.exec(line)?.[0].length??0,{name,insteadOf}=strangers.get(line.charAt(
indent))??{};return name!==void 0&&(insteadOf===void 0||insteadOf==="a space")?indent:void 0}function inKey(line){const start=/^[ \t]*(?:- +)?/.exec(line)?.[0].length??0,key=/^[^ \t:]*:?/.exec(line.slice(
start,start+strange_characters_reach))?.[0]??"",after=line.charAt(start+key.length),inside=inWord(key,0);return inside!==void 0?start+inside:key.endsWith(":")&&strangers.has(after)?start+key.length:void 0}
function characterDiagnostic(character,at){const{name="",insteadOf}=strangers.get(character)??{},called=`${(0,unseen.R8)(character)} (${name})`,{length}=character;if(insteadOf===void 0)return{message:`\
an invisible character stands here: ${called}`,at,length,hint:"remove it"};const right=insteadOf==="a space"?insteadOf:insteadOf==='"'?`'"'`:`"${insteadOf}"`;return{message:`${called} stands where ${right}\
 belongs`,at,length,hint:`write ${right}: YAML takes this character for a letter`}}function readSourceText(input,file){const refused=(problem,at={file,line:1,column:1})=>({kind:"diagnostic",diagnostic:{
...problem,at}});if(input.length>limits.H$)return refused({message:"the graph file is too large",expected:`at most ${limits.H$/1e6} MB`,found:"more"});const text=typeof input=="string"?input.replace(/^\uFEFF/,
""):new TextDecoder().decode(input),source=indexLines(text,file),control=text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);return control>=0?{...refused({message:"the graph file is not a text fi\
le",expected:"YAML text in UTF-8",...isUtf16(input)?{hint:"it is UTF-16: save it as UTF-8"}:{},found:`the control character U+${(text.codePointAt(control)??0).toString(16).toUpperCase().padStart(4,"0")}`},
source.positionAt(control)),source}:typeof input!="string"&&!isUtf8(input)?{...refused({message:"the graph file is not in UTF-8",expected:"YAML text in UTF-8",hint:"save it as UTF-8"},source.positionAt(
Math.max(0,text.indexOf("\uFFFD")))),source}:{kind:"text",source}}function isUtf16(input){if(typeof input=="string")return!1;const[first,second2]=input;return first===255&&second2===254||first===254&&
second2===255}function isUtf8(bytes){try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes),!0}catch{return!1}}function indexLines(text,file){const starts=[0];for(let end=text.indexOf(`
`);end>=0;end=text.indexOf(`
`,end+1))starts.push(end+1);return{text,positionAt:offset=>{let low=0,high=starts.length-1;for(;low<high;){const middle=low+high+1>>1;(starts[middle]??1/0)<=offset?low=middle:high=middle-1}return{file,
line:low+1,column:offset-(starts[low]??0)+1}},lineAt:line=>{const start=starts[line-1];return start===void 0?"":text.slice(start,(starts[line]??text.length+1)-1)}}}const mostSteps=1e6,hasArguments=/(?:success|failure)\s*\(\s*[^\s)]/i;
function checkStatusNeeds(file,diagnostics){const tasks=file.tasks?.value;if(tasks===void 0)return;const spellings2=new scope_spellings.W(tasks.keys()),needsOf2=id=>(tasks.get(id)?.value.needs?.value??
[]).map(need=>need.value);let left=mostSteps;function neededBy(id,asked){const found=new Set,reached=new Set(needsOf2(id));for(const need of reached){if(asked.has(need)&&found.add(need),found.size===asked.
size)break;for(const further of needsOf2(need))reached.add(further);if(left-=1,left<0)break}return found}for(const[id,task2]of tasks){const condition2=task2.value.if??file.defaults?.value.if;if(condition2===
void 0||!hasArguments.test(condition2.value))continue;const text=condition2.value,uses2=(0,expressions_condition.Mv)(text).flatMap(({expression:expression2,offset})=>expression2.statusNeeds.map(use=>({
use,offset:offset+use.offset}))),known2=uses2.flatMap(({use})=>spellings2.find(use.name??"")??[]),needed=neededBy(id,new Set(known2));if(left<0){tellTooMany(task2.keyAt,diagnostics);return}for(const{use,
offset}of uses2){const key=use.name===void 0?void 0:spellings2.find(use.name);if(key!==void 0&&needed.has(key))continue;const problem=status_needs_problemOf(use,id,key,diagnostics.suggestion(use.name??
"",needsOf2(id)));diagnostics.add({...problem,at:placeIn(condition2.textAt,text,offset)})}}}function status_needs_problemOf({name,function:called},id,key,suggestion){if(name===void 0)return{message:`${called}\
() is given something other than the id of a task`,expected:`ids in single quotes, ${called}('build'), or nothing for all that the task needs`};const message=`${called}() asks for ${(0,diagnostics_node.
hD)(name)}, which ${key===void 0?"is not a task of the file":`task "${id}" does not need`}`,expected=`the id of a task that task "${id}" needs, directly or not`,hint=key===void 0?suggestion:key===id?void 0:
`add ${key} to its needs`;return{message,expected,...hint===void 0?{}:{hint}}}function tellTooMany(at,diagnostics){diagnostics.add({message:"the conditions ask for too many tasks",expected:`at most ${mostSteps}\
 tasks between them and what they ask for`,at})}function loadGraph(input,contexts2=new Map){const read2=readSourceText(input.bytes,input.file);if(read2.kind==="diagnostic")return{kind:"diagnostics",diagnostics:[
read2.diagnostic],lineAt:read2.source?.lineAt??(()=>"")};const diagnostics=new Diagnostics,decoded=decodeSource(read2.source,diagnostics);if(decoded.file!==void 0){const graph=expandGraph(decoded.file,
input.fallbackName,new StrategyEvaluator(contexts2),diagnostics);if(diagnostics.any||checkServiceDemands(graph.tasks,graph.pools,diagnostics),!diagnostics.any)return{kind:"graph",graph}}const{lineAt}=read2.
source;return{kind:"diagnostics",diagnostics:diagnostics.sorted(all=>explainCharacters(all,lineAt,!decoded.isYaml)),lineAt}}function decodeSource(source,diagnostics){const root=readDocument(source,diagnostics);
if(root===void 0)return{isYaml:!1,file:void 0};tellPastedWorkflow(root,diagnostics);const file=decodeForm(graphFile,root,{owner:"the graph file",path:""},diagnostics);return file!==void 0&&(checkReferences(
root,file,diagnostics),checkStatusNeeds(file,diagnostics)),{isYaml:!0,file}}var read_at_most=__nccwpck_require__(3214);const read_pipe_pieceBytes=65536,pollMilliseconds=5,writerMilliseconds=1e4;class NoWriter extends Error{name="\
NoWriter"}async function readPipe(path2,limit,patience2=writerMilliseconds){const descriptor=(0,read_at_most.pC)(path2);let late=!1;const patient=new time_limit.h9(patience2,()=>{late=!0});try{const pieces2=[];
let written=hasNoName(path2);for(let left=limit+1;left>0;){const tooLate=late,piece=readNow(descriptor,Math.min(left,read_pipe_pieceBytes));if(written||=piece===void 0||piece.length>0,piece!==void 0&&
piece.length>0)pieces2.push(piece),left-=piece.length;else{if(piece!==void 0&&written)break;if(tooLate&&!written)throw new NoWriter("nobody writes to it");await(0,external_node_timers_promises_.setTimeout)(
pollMilliseconds)}}return Buffer.concat(pieces2)}finally{patient.cancel(),(0,external_node_fs_.closeSync)(descriptor)}}function readNow(descriptor,most){const piece=Buffer.allocUnsafe(most);try{return piece.
subarray(0,(0,external_node_fs_.readSync)(descriptor,piece))}catch(error){if(error instanceof Error&&"code"in error&&error.code==="EAGAIN")return;throw error}}function hasNoName(path2){try{return external_node_fs_.
realpathSync.native(path2).startsWith("/dev/")}catch{return!0}}function reachable(starts,needsOf2){const reached=new Set(starts);for(const id of reached)for(const need of needsOf2(id))reached.add(need);
return reached}function closure(ids,targets,needsOf2){const reached=reachable(targets,needsOf2);return ids.filter(id=>reached.has(id))}function selectTargets(graph,targets){if(targets.length===0)return{
kind:"graph",graph};const byTarget=new Map(graph.tasks.map(({id})=>[id,[]]));for(const{id,key}of graph.tasks){id!==key&&byTarget.set(id,[id]);const instances=byTarget.get(key);instances===void 0?byTarget.
set(key,[id]):instances.push(id)}const chosen=[],messages=[];for(const target of targets){const ids=byTarget.get(target)??matching(target,byTarget);if(ids!==void 0){chosen.push(...ids);continue}const suggestion=(0,nearest.
p)(target,[...byTarget.keys()]),advice2=(0,diagnostics_node.$W)(target)?"keys that start with x- are ignored; rename it to make it a task":suggestion===void 0?"name a task of the graph":`did you mean ${JSON.
stringify(suggestion)}?`;messages.push(`target ${JSON.stringify(target)}: expected the id of a task; found ${target.includes("*")?"none that it fits":"no task of that name"}: ${advice2}`)}if(messages.
length>0)return{kind:"problems",messages};const needs=new Map(graph.tasks.map(task2=>[task2.id,task2.needs])),wanted=new Set(closure([...needs.keys()],chosen,id=>needs.get(id)??[]));return{kind:"graph",
graph:{...graph,tasks:graph.tasks.filter(task2=>wanted.has(task2.id))}}}function matching(pattern2,byTarget){if(!pattern2.includes("*"))return;const found=[...byTarget].filter(([id])=>fits(id,pattern2)).
flatMap(([,ids])=>ids);return found.length===0?void 0:found}function fits(text,pattern2){const parts=pattern2.split("*"),[first="",last=""]=[parts[0],parts.at(-1)];if(text.length<first.length+last.length||
!text.startsWith(first)||!text.endsWith(last))return!1;let from=first.length;for(const part of parts.slice(1,-1)){const at=text.indexOf(part,from);if(at<0)return!1;from=at+part.length}return from<=text.
length-last.length}const greatFile=256*1024;async function load(settings,base,contexts2,asker="action"){const{source}=settings,graphFile2=source.kind==="file"?shownPath(source.path):void 0;let bytes;try{
bytes=source.kind==="file"?await readToEnd((0,external_node_path_.resolve)(base,source.path),asker):source.text}catch(error){return{kind:"problems",graphFile:graphFile2,problems:unplaced([unreadable(source,
error,asker)])}}bytes.length>greatFile&&await growHeapSlowly();const loaded=loadGraph({bytes,file:graphFile2??"dag",fallbackName:graphFile2===void 0?"dag":(0,external_node_path_.basename)(graphFile2)},
contexts2);if(loaded.kind==="diagnostics")return{kind:"problems",graphFile:graphFile2,problems:loaded.diagnostics.map(diagnostic=>({kind:"diagnostic",diagnostic,sourceLine:loaded.lineAt(diagnostic.at.
line)}))};const selection=selectTargets(loaded.graph,settings.targets);return selection.kind==="problems"?{kind:"problems",graphFile:graphFile2,problems:unplaced(selection.messages)}:{kind:"graph",graph:selection.
graph,graphFile:graphFile2}}async function readToEnd(path2,asker){try{return(0,read_at_most.rU)(path2,limits.H$)}catch(error){if(asker==="command line"&&error instanceof read_at_most.mn&&error.isPipe)
return await readPipe(path2,limits.H$);throw error}}const adviceToWrite={action:'write the graph there, or name another file, or give the graph itself (input "dag")',"command line":"write the graph th\
ere, or name another file: rundag -f FILE"},adviceToCheck={action:"check the path; it starts at the workspace","command line":"check the path; it starts at the current directory"},load_known=new Map([
["ENOENT","no such file"],["EISDIR","a directory"],["EACCES","a file that this user may not read"]]);function shownPath(path2){const normal=(0,external_node_path_.normalize)(path2);return!(0,external_node_path_.
isAbsolute)(path2)&&normal.split(external_node_path_.sep)[0]!==".."?normal.replaceAll(external_node_path_.sep,"/"):path2}function unreadable(source,error,asker){const path2=source.kind==="file"?source.
path:"dag",advice2=source.kind==="file"&&source.isDefault?adviceToWrite[asker]:adviceToCheck[asker];return`graph file ${JSON.stringify(path2)}: ${unreadableText(error,asker)}: ${advice2}`}function unreadableText(error,asker){
if(error instanceof NoWriter)return"expected a regular file, or a pipe with a writer; found a FIFO that nobody writes to";if(error instanceof read_at_most.mn)return`expected ${asker==="command line"?"\
a regular file or a pipe":"a regular file"}; found ${error.found}`;const message=(0,message_of.b)(error);return`expected a readable YAML file; found ${load_known.get(message.split(":")[0]??"")??message}`}
function firstContexts(environment2){const{platform,arch}=process;return(0,contexts.OD)((0,task_environment.aK)(environment2,platform),{platform,arch})}async function growHeapSlowly(){const{setFlagsFromString}=await Promise.
resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,8877,19));setFlagsFromString("--heap-growing-percent=50")}const lastTime=500;async function tellWithPatience({report,problems,finishLog},output,signals,impatient){
const telling=finishLog().then(async all=>(await output.flush(),{kind:"whole",problems:all})),givingUp=impatience(signals,impatient),end=await Promise.race([telling,givingUp.comes]);if(givingUp.stop(),
typeof end!="string")return end;const where=`the logs of all tasks are in ${report.reportDirectory}`;return output.abandon(`the rest of the log was not printed: its reader had not read it when ${end} \
came; ${where}`),{kind:"given-up",problems}}function impatience(signals,impatient){let timer;return{comes:new Promise(resolve=>{const giveUp=what=>{timer??=setTimeout(()=>resolve(what),lastTime)};signals.
heard>1&&giveUp("a second signal");const onSignal=signal=>{(signals.heard>1||impatient.has(signal))&&giveUp(signal)};signals.attend(onSignal,onSignal)}),stop:()=>clearTimeout(timer)}}async function reportOn(outcome,newRun,ended){
const{report}=outcome,{door,sinks,signals,memory,graph}=ended,known2=await makeReports(outcome,door.output,sinks);sinks.reported();const saving=memory&&keepResults(memory,graph,outcome,sinks),exporting=sendTraces(
newRun,door.environment,report),told=await tellWithPatience(outcome,door.output,signals,door.impatient),further=await makeDeliveries(report,[...known2,...told.problems],sinks.furtherReports(told.kind));
door.keepsSignals||signals.close();const late=[...further,...lost(door.output)].filter(problem=>!known2.includes(problem)),all=late.length===0?known2:await makeDeliveries(report,[...known2,...late],sinks.
lateReports(late,told.kind,report));for(const notice of[...await saving??[],...await exporting])await sinks.note(notice);const problems=[...logProblems(report),...all];return await sinks.announce?.(withProblems(
report,problems)),await sinks.finish(report,problems,told.kind)}async function keepResults(memory,graph,{report,finishRemembering},sinks){const{remembered,notices}=await finishRemembering(),kept2=await memory.
with(graph,report,remembered);if(kept2===void 0)return notices;if(await sinks.keepLater?.(kept2)===!0)return[];const notice=await memory.save(kept2);return notice===void 0?notices:[...notices,notice]}
async function sendTraces({trace,masker},environment2,report){if(!Object.keys(environment2).some(name=>/^OTEL_EXPORTER_OTLP_(?:TRACES_)?ENDPOINT$/.test(name)))return[];const{exportTraces}=await __nccwpck_require__.
e(869).then(__nccwpck_require__.bind(__nccwpck_require__,1869)),notice=await exportTraces(environment2,report,trace,{masker});return notice===void 0?[]:[notice]}async function makeReports({report,merged:merged2,
problems},output,sinks){const before=[...sinks.problems,...problems,...removedLogs(report),...lost(output)],made2=await makeDeliveries(report,before,sinks.reports(merged2));return made2.length>before.
length?await makeDeliveries(report,made2,sinks.correction):made2}function lost({problem}){return problem===void 0?[]:[problem]}var shard_settings=__nccwpck_require__(3779);async function runAndReport(settings,door){
const{environment:environment2}=door,headStart=door.answer===void 0&&!settings.dryRun&&(settings.why??settings.logOf)===void 0?new HeadStart:void 0,refuse=(problems,graphFile3)=>(headStart?.drop(),door.
refuse(problems,graphFile3)),remembering=door.answer===void 0?openMemory(settings,door):void 0;settings.shareCpus!=="jobserver"&&await headStart?.startKeeper();const loaded=await load(settings,door.base,
firstContexts(environment2),door.asker),{graphFile:graphFile2}=loaded;if(loaded.kind==="problems")return await refuse(loaded.problems,graphFile2);const whole=loaded.graph,checkProblems=await problemsOfChecks(
settings,whole);if(checkProblems.length>0)return await refuse(unplaced(checkProblems),graphFile2);const answer=door.answer?.(whole,graphFile2);if(answer?.kind==="problem")return await refuse(unplaced(
[answer.message]),graphFile2);if(answer?.kind==="text")return await door.show(answer.text);const parallelism=parallelismOf(settings.maxParallel,usableCpus()),memory=await remembering;if(memory?.problem!==
void 0)return await refuse(unplaced([memory.problem]),graphFile2);const sharding=(0,shard_settings.EG)(settings)?await openSharding(settings,door,whole):void 0;if(sharding?.problem!==void 0)return await refuse(
unplaced([sharding.problem]),graphFile2);const remembered=await memory?.recall(whole,expected=>sharding?.partOf(expected)??whole);if(remembered?.kind==="problem")return await refuse(unplaced([remembered.
problem]),graphFile2);const graph=remembered?.graph??whole,plan=sharding?.plan(remembered?.expected,parallelism.cpus);if(plan!==void 0)return await door.show(plan.text,new Map([["shards",plan.shards]]));
const merged2=sharding?.merged(remembered?.expected);if(merged2?.shards===0)return await refuse(unplaced(merged2.problems),graphFile2);const recalled=withNotes(withMerged(remembered,merged2),sharding?.
notesOn(graph)??[]);if(settings.logOf!==void 0){const{keptLogs}=await Promise.all([__nccwpck_require__.e(118),__nccwpck_require__.e(362),__nccwpck_require__.e(21)]).then(__nccwpck_require__.bind(__nccwpck_require__,
4021)),log2=await keptLogs(settings.logOf,graph,recalled?.memory);return log2.kind==="text"?await door.show(log2.text):await refuse(unplaced([log2.message]),graphFile2)}if(settings.why!==void 0){const{
whyTasksRun}=await __nccwpck_require__.e(951).then(__nccwpck_require__.bind(__nccwpck_require__,1951));return await door.show(await whyTasksRun({graph,settings,parallelism,environment:environment2,...recalled}))}
if(settings.dryRun){const{planText}=await __nccwpck_require__.e(890).then(__nccwpck_require__.bind(__nccwpck_require__,890));return await door.show(planText(graph,parallelism,recalled?.expected,recalled?.
given))}const made2=makeReportDirectory(settings.reportDirectory,environment2,graph.tasks.map(({id})=>id));if(made2.kind==="problem")return await refuse(unplaced([made2.message]),graphFile2);const masker=new Masker,
runToken=await(0,random_token.z)(),trace=(0,trace_context.k$)(environment2.TRACEPARENT,await(0,random_token.z)()),newRun={graph,settings,reportDirectory:made2.path,runToken,masker,trace,shard:sharding?.
ofRun},signals=door.signals(),sinks=door.open(newRun);let outcome;try{outcome=await run({...newRun,...sinks,...recalled,graph,flaws:merged2?.problems,machines:merged2?.machines,headStart,graphFile:graphFile2,
parallelism,environment:environment2,signals})}catch(error){if(!(error instanceof StartError))throw error;return sinks.abandon(),await refuse(unplaced([error.message]),graphFile2)}return await reportOn(
outcome,newRun,{door,sinks,signals,memory,graph:whole})}async function openMemory(settings,door){const{Memory}=await Promise.all([__nccwpck_require__.e(575),__nccwpck_require__.e(539)]).then(__nccwpck_require__.
bind(__nccwpck_require__,3539));return await Memory.open(settings,{...door,environment:door.wholeEnvironment})}async function problemsOfChecks(settings,whole){if(settings.githubToken===void 0&&settings.
checks.length===0)return[];const{checkProblems}=await __nccwpck_require__.e(100).then(__nccwpck_require__.bind(__nccwpck_require__,7100));return checkProblems(whole,settings)}async function openSharding(settings,door,whole){
const{Sharding}=await Promise.all([__nccwpck_require__.e(825),__nccwpck_require__.e(515)]).then(__nccwpck_require__.bind(__nccwpck_require__,6515));return new Sharding(whole,settings,{environment:door.
wholeEnvironment,base:door.base,directory:(0,external_node_path_.relative)(door.base,settings.workingDirectory).replaceAll(external_node_path_.sep,"/"),targets:settings.targets})}function withNotes(recalled,notes){
return recalled===void 0||notes.length===0?recalled:{...recalled,notes:[...notes,...recalled.notes??[]]}}function withMerged(recalled,merged2){if(merged2===void 0)return recalled;const none2=new Map,{
past=none2,expected,memory,keepIndexIn,given=none2,notes=[]}=recalled??{};return{past,expected,memory,keepIndexIn,given:new Map([...given,...merged2.given]),notes:[...notes,...merged2.notes,...merged2.
problems]}}var bounded=__nccwpck_require__(9229),json_text=__nccwpck_require__(5825);const tasksOutputLength=4e5,failedOutputLength=5e4;function tasksOutput(report){const tasks=[...report.tasks.values()],
whole=wholeObject(tasks,task2=>taskJson(task2,!0));if(whole!==void 0)return{text:whole,leftOut:void 0};const details=wholeObject(tasks,task2=>taskJson(task2,!1));if(details!==void 0)return{text:details,
leftOut:"what the tasks wrote to GITHUB_OUTPUT"};const results2=wholeObject(tasks,resultJson);if(results2!==void 0)return{text:results2,leftOut:"everything but the results"};const notable=tasks.filter(
task2=>resultWord(task2)!=="success"),entries=firstEntries(notable,resultJson),leftOut2=`${(0,words_words.hS)(tasks.length-entries.length,"task")}, and everything but the results of the others`;return{
text:objectOf(entries),leftOut:leftOut2}}function failedOutput(report){const ids=[...report.tasks.values()].filter(task2=>task2.ended?.result==="failure").map(({task:task2})=>task2.id),kept2=(0,bounded.
f)(ids,failedOutputLength-1,id=>JSON.stringify(id).length+1),leftOut2=ids.length-kept2.length;return{text:JSON.stringify(kept2),leftOut:leftOut2===0?void 0:(0,words_words.hS)(leftOut2,"failed task")}}
function taskJson(task2,withOutputs){const outcome=(0,run_report.vS)(task2);return(0,json_text.o$)([["result",JSON.stringify(resultWord(task2))],["exit-code",JSON.stringify((0,json_text.FO)(outcome?.termination))],
["signal",JSON.stringify((0,json_text.oX)(outcome?.termination))],["attempts",String(task2.attempts.length)],["flaky",String(task2.flaky)],["seconds",String((0,json_text.Jp)(task2.seconds))],["given",
JSON.stringify(givenWord(task2))],...withOutputs?[["outputs",outputsJson(task2)]]:[]])}function givenWord({ended}){return ended?.because.kind==="given"?ended.because.from.kind:null}function outputsJson(task2){
const{outputs}=(0,run_report.R8)(task2);return(0,json_text.o$)(Array.from(outputs,([name,value])=>[name,JSON.stringify(value)]))}function resultJson(task2){return`{"result":${JSON.stringify(resultWord(
task2))}}`}function resultWord(task2){return task2.ended?.result??"cancelled"}function wholeObject(tasks,json){const entries=firstEntries(tasks,json);return entries.length===tasks.length?objectOf(entries):
void 0}function firstEntries(tasks,json){const entries=[];let room=tasksOutputLength-1;for(const task2 of tasks){const entry=`${JSON.stringify(task2.task.id)}:${json(task2)}`;if(room-=entry.length+1,room<
0)break;entries.push(entry)}return entries}function objectOf(entries){return`{${entries.join(",")}}`}var summary_notes=__nccwpck_require__(2713),words_escape=__nccwpck_require__(3305);const roomForNames=1e4;
function renderOwnSummaries(report,mask,bytes){const parts=[],leftOut2=[];let left=bytes-roomForNames;for(const task2 of report.tasks.values()){const summary=(0,run_report.R8)(task2).summary;if(summary.
trim()==="")continue;const name=(0,plain_text.f$)((0,run_report.lz)(task2),mask,100),masked=mask(summary),part=(0,bounded.dp)(masked)>left?void 0:`### ${(0,words_escape.F)(name)}

${closeOpenBlocks(masked)}
`,size=part===void 0?1/0:(0,bounded.dp)(part)+1;part===void 0||size>left?leftOut2.push(name):(parts.push(part),left-=size)}if(leftOut2.length>0){const names2=(0,words_escape.F)((0,words_words.KE)(leftOut2,
10));parts.push(`_${(0,words_words.hS)(leftOut2.length,"summary","summaries")} of tasks left out, there is no room: ${names2}._
`)}return parts.join(`
`)}function closeOpenBlocks(markdown){let fence,details=0;for(const line of markdown.split(/\r\n|[\r\n]/u)){const mark2=/^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/su.exec(line);fence!==void 0?mark2?.[1]?.startsWith(
fence)===!0&&mark2[2]?.trim()===""&&(fence=void 0):mark2?.[1]!==void 0?fence=mark2[1]:details+=(line.match(/<details\b/giu)?.length??0)-(line.match(/<\/details\s*>/giu)?.length??0)}const closings=[...fence===
void 0?[]:[fence],...Array(Math.max(0,details)).fill("</details>")];return[markdown,...closings].join(`
`)}var summary_cpus=__nccwpck_require__(5285),summary_failures=__nccwpck_require__(957),summary_shorter=__nccwpck_require__(5421),summary_table=__nccwpck_require__(3e3),summary_verdict=__nccwpck_require__(
2205);const mermaidLimits={edges:500,characters:5e4},colours=new Map([["success",{fill:"#aceebb",border:"#1a7f37"}],["failure",{fill:"#ffcecb",border:"#cf222e"}],["cancelled",{fill:"#fae17d",border:"#\
9a6700"}],["skipped",{fill:"#d1d9e0",border:"#59636e"}]]),textColour="#1f2328";function drawMermaid(tasks,{direction,init,description}={direction:"LR"}){const nodes=new Map(tasks.map(({id},number2)=>[
id,`t${number2}`])),lines=[...init===void 0?[]:[`%%{init: ${init}}%%`],`flowchart ${direction}`,...description===void 0?[]:[`  accDescr: ${description}`]];let characters=0;const fits2=line=>(lines.push(
line),characters+=line.length+1,characters<=mermaidLimits.characters);for(const[number2,{label,duration:duration2,result,isGroup}]of tasks.entries()){const text=[label,duration2].filter(part=>part!==void 0).
map(escapeMermaid),colour=result===void 0?"":`:::${result}`,box2=isGroup===!0?`[["#160;${text.join("<br/>")}#160;"]]`:`["${text.join("<br/>")}"]`;if(!fits2(`  t${number2}${box2}${colour}`))return}let edges=0;
for(const[from,to,isThick]of edgesOf(tasks)){edges+=1;const arrow=isThick?"==>":"-->";if(edges>mermaidLimits.edges||!fits2(`  ${nodes.get(from)??""} ${arrow} ${nodes.get(to)??""}`))return}const results2=new Set(
tasks.map(({result})=>result));for(const[result,{fill,border}]of colours)results2.has(result)&&lines.push(`  classDef ${result} fill:${fill},stroke:${border},color:${textColour}`);const drawing=`${lines.
join(`
`)}
`;return drawing.length<=mermaidLimits.characters?drawing:void 0}function drawDot(tasks){const lines=["digraph tasks {","  rankdir=LR;",'  node [shape=box, style="rounded,filled", fillcolor=white];'];
for(const{id,label,duration:duration2,result}of tasks){const text=duration2===void 0?label:`${label}
${duration2}`,colour=result===void 0?void 0:colours.get(result),paint=colour===void 0?"":`, fillcolor="${colour.fill}", color="${colour.border}"`;lines.push(`  ${quoteDot(id)} [label=${quoteDot(text)}${paint}\
];`)}for(const[from,to]of edgesOf(tasks))lines.push(`  ${quoteDot(from)} -> ${quoteDot(to)};`);return lines.push("}"),`${lines.join(`
`)}
`}function quoteDot(text){return`"${action_oneLine(text,`
`).replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(`
`,"\\n")}"`}function escapeMermaid(text){const escaped=action_oneLine(text," ").trim().replaceAll(/[!-/:-@[-`{-~]/g,character=>`#${character.charCodeAt(0)};`);return escaped===""?"#160;":escaped}function action_oneLine(text,lineBreak){
return text.replaceAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g,lineBreak).replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu,character=>character===lineBreak?character:" ").replaceAll(new RegExp("\\p{Surrogate}","g\
u"),"\uFFFD")}function*edgesOf(tasks){const drawn=new Set(tasks.map(({id})=>id));for(const{id,needs,thickNeeds}of tasks)for(const need of needs)drawn.has(need)&&(yield[need,id,thickNeeds?.has(need)===
!0])}const middleKey="middle";function knotsOf(tasks){const members=new Map,needs=new Map;for(const task2 of tasks.values()){const key=graph_condense_keyOf(task2),known2=members.get(key);known2===void 0?
members.set(key,[task2]):known2.push(task2);let own=needs.get(key);own===void 0&&needs.set(key,own=new Set);for(const id of task2.task.needs){const need=tasks.get(id);need!==void 0&&own.add(graph_condense_keyOf(
need))}own.delete(key)}return new Map(Array.from(members,([key,of])=>[key,{key,tasks:of,needs:needs.get(key)??new Set}]))}function graph_condense_keyOf({task:task2}){return task2.matrix===void 0||task2.
matrix.total<2?`task ${task2.id}`:`matrix ${task2.key}`}function graph_condense_joined(knots,sharedKey){const keys2=new Map(Array.from(knots.values(),knot=>[knot.key,sharedKey(knot)??knot.key])),parts=new Map;
for(const knot of knots.values()){const key=keys2.get(knot.key)??knot.key;let part=parts.get(key);part===void 0&&parts.set(key,part={tasks:[],needs:new Set}),part.tasks.push([...knot.tasks]);for(const need of knot.
needs)part.needs.add(keys2.get(need)??need);part.needs.delete(key)}return new Map(Array.from(parts,([key,{tasks,needs}])=>[key,{key,tasks:tasks.flat(),needs}]))}function twinsOf(knots){const numbers=new Map(
Array.from(knots.keys(),(key,number2)=>[key,number2])),dependents=new Map(Array.from(knots.keys(),key=>[key,[]]));for(const{key,needs}of knots.values())for(const need of needs)dependents.get(need)?.push(
numbers.get(key)??-1);const keys2=new Map;for(const{key,needs}of knots.values()){const above=Array.from(needs,need=>numbers.get(need)??-1).toSorted((one,other)=>one-other);keys2.set(key,`twins ${above.
join(" ")}/${(dependents.get(key)??[]).join(" ")}`)}return keys2}function depthsOf(knots){const dependents=new Map,waits=new Map;for(const{key,needs}of knots.values()){waits.set(key,needs.size);for(const need of needs){
const known2=dependents.get(need);known2===void 0?dependents.set(need,[key]):known2.push(key)}}const depths=new Map(Array.from(knots.keys(),key=>[key,0])),ready2=[...knots.keys()].filter(key=>waits.get(
key)===0);for(let at=0;at<ready2.length;at+=1){const key=ready2[at]??"";for(const dependent of dependents.get(key)??[]){depths.set(dependent,Math.max(depths.get(dependent)??0,(depths.get(key)??0)+1));
const left=(waits.get(dependent)??0)-1;waits.set(dependent,left),left===0&&ready2.push(dependent)}}return depths}const page={width:900,height:1e3},smallestScale=.6,mostArrows=200,mostBoxes=150,box={character:8.2,
padding:40,height:46,gap:12,rankGap:42,line:12},graphInit=`{"flowchart": {"nodeSpacing": ${box.gap}, "rankSpacing": ${box.rankGap}, "padding": 8, "wrappingWidth": 400}}`;function layoutOf(knots,lengthOf2,room=page){
if(knots.size>mostBoxes)return;let arrows=0;for(const{needs}of knots.values())arrows+=needs.size;if(arrows>mostArrows)return;const ranks=ranksOf(knots,lengthOf2);return["LR","TD"].map(direction=>sized(
direction,ranks,room)).filter(({scale,height})=>scale>=smallestScale&&height<=room.height).toSorted((one,other)=>other.scale-one.scale||one.height-other.height)[0]}function ranksOf(knots,lengthOf2){const depths=depthsOf(
knots),ranks=[],rankAt=depth=>ranks[depth]??={widths:[],passing:0};for(const{key,needs}of knots.values()){const depth=depths.get(key)??0;rankAt(depth).widths.push(lengthOf2(key)*box.character+box.padding);
for(const need of needs)for(let passed=(depths.get(need)??0)+1;passed<depth;passed+=1)rankAt(passed).passing+=1}return ranks}function sized(direction,ranks,room){const isLeftToRight=direction==="LR";let along=0,
across=0;for(const{widths,passing}of ranks){const total=(isLeftToRight?widths.map(()=>box.height):widths).reduce((sum2,size)=>sum2+size+box.gap,0)+passing*box.line;across=Math.max(across,total),along+=
(isLeftToRight?Math.max(0,...widths):box.height)+box.rankGap}const[width,height]=isLeftToRight?[along,across]:[across,along],scale=Math.min(1,room.width/Math.max(1,width));return{direction,scale,height:height*
scale}}const keptCounts=[40,28,20,14,8,4],failedTwins=3,graph_choice_mostBoxes=2e4,mostRanks=7;function chooseGraph(report,lengthOf2){const whole=knotsOf(report.tasks);if(whole.size>graph_choice_mostBoxes)
return;const fitted=(knots,isCondensed)=>{const layout=layoutOf(knots,key=>{const knot=knots.get(key);return knot===void 0?0:lengthOf2(knot)});return layout===void 0?void 0:{knots,layout,isCondensed}},
plain=fitted(whole,!1);if(plain!==void 0)return plain;const ranking=ranked(report,whole),condensed=withTwinsJoined(whole,ranking),joinedTwins=fitted(condensed,!0);if(joinedTwins!==void 0)return joinedTwins;
const again=ranked(report,condensed),depths=depthsOf(condensed);for(const count2 of keptCounts){const choice=fitted(reduced(condensed,depths,again,count2),!0);if(choice!==void 0)return choice}}function ranked(report,knots){
const keyOf2=new Map;for(const{key,tasks}of knots.values())for(const{task:task2}of tasks)keyOf2.set(task2.id,key);const path2=[...new Set(report.criticalPath.path.map(id=>keyOf2.get(id)??""))],counts=(0,not_run.
cX)((0,not_run.CF)(report)),blamed=({tasks})=>tasks.reduce((most,{task:task2})=>Math.max(most,counts.get(task2.id)??0),0),broken=[...knots.values()].filter(({tasks})=>tasks.some(run_report.gz)).toSorted(
(one,other)=>blamed(other)-blamed(one)),needed=broken.flatMap(({needs})=>[...needs]),failedKeys=broken.map(({key})=>key),longest2=[...knots.values()].filter(({tasks})=>tasks.length===1).toSorted((one,other)=>graph_choice_secondsOf(
other)-graph_choice_secondsOf(one)).map(({key})=>key);return{path:path2,rest:[...new Set([...failedKeys,...needed])],failed:failedKeys,longest:longest2}}function graph_choice_secondsOf({tasks}){return tasks[0]?.
seconds??0}function withTwinsJoined(knots,ranking){const twins=twinsOf(knots),own=new Set(ranking.path),counts=new Map;for(const key of ranking.failed){const twin=twins.get(key)??key,count2=counts.get(
twin)??0;counts.set(twin,count2+1),count2<failedTwins&&own.add(key)}const broken=new Set(ranking.failed);return graph_condense_joined(knots,({key})=>{if(!own.has(key))return`${twins.get(key)??key}${broken.
has(key)?" failed":""}`})}function reduced(knots,depths,{path:path2,rest,longest:longest2},count2){const onPath=Math.min(path2.length,Math.max(2,Math.ceil(count2/2))),ends=[...path2.slice(0,Math.ceil(
onPath/2)),...path2.slice(path2.length-Math.floor(onPath/2))],middle=new Set(path2.filter(key=>!ends.includes(key))),ranks=Array.from(depths.values()).reduce((most,depth)=>Math.max(most,depth+1),0),isShallow=middle.
size===0&&ranks<=mostRanks,kept2=new Set(ends);for(const key of isShallow?[...rest,...longest2]:rest){if(kept2.size>=count2)break;middle.has(key)||kept2.add(key)}return isShallow?graph_condense_joined(
knots,({key})=>kept2.has(key)?void 0:`rank ${depths.get(key)??0}`):alone(knots,kept2,middle,path2)}function alone(knots,kept2,middle,path2){const[last]=path2.filter(key=>middle.has(key)).slice(-1),after=last===
void 0?void 0:path2[path2.indexOf(last)+1],chosen=new Map([...knots].filter(([key])=>kept2.has(key)||middle.has(key))),oneMiddle=graph_condense_joined(chosen,({key})=>middle.has(key)?middleKey:void 0),
before=path2[path2.findIndex(key=>middle.has(key))-1];return new Map(Array.from(oneMiddle,([key,{tasks,needs}])=>{const shown=[...needs].filter(need=>key===middleKey?need===before:need===middleKey?key===
after:oneMiddle.has(need));return[key,{key,tasks,needs:new Set(shown)}]}))}const knot_label_longestName=40,verdicts=["success","flaky","failure","tolerated","cancelled","skipped","unfinished"];function knotLabel({
key,tasks},mask){const[first]=tasks;if(first===void 0)return"";if(tasks.length===1)return`${(0,task_words.In)((0,task_words.Vj)(first)).symbol} ${labelOf(first,mask)}${timeOf(first)}`;const counts=verdicts.
flatMap(verdict=>{const count2=tasks.filter(task2=>(0,task_words.Vj)(task2)===verdict).length;return count2===0?[]:[`${(0,with_commas.r)(count2)} ${(0,task_words.In)(verdict).symbol}`]});return`${groupName(
key,tasks,mask)} (${(0,with_commas.r)(tasks.length)}: ${counts.join(" ")})`}function labelOf(task2,mask){return(0,plain_text.f$)((0,run_report.lz)(task2),mask,knot_label_longestName)}function timeOf(task2){
return task2.attempts.length===0?"":` \xB7 ${(0,duration.a)(task2.seconds)}`}function groupName(key,tasks,mask){const keys2=new Set(tasks.map(({task:task2})=>task2.key)),[first]=keys2;return keys2.size===
1&&first!==void 0?(0,plain_text.f$)(first,mask,knot_label_longestName):key===middleKey?"more of the critical path":"others"}function knotResult({tasks}){const results2=new Set(tasks.map(({ended})=>ended?.
result)),worst=["failure","cancelled","success","skipped"];return results2.has(void 0)?void 0:worst.find(result=>results2.has(result))}function renderGraph(report,mask){if([...report.tasks.values()].every(
({task:task2})=>task2.needs.length===0))return"";const labels=new Map,labelOf2=knot=>{const known2=labels.get(knot)??knotLabel(knot,mask);return labels.set(knot,known2),known2},chosen=chooseGraph(report,
knot=>labelOf2(knot).length),drawing=chosen===void 0?void 0:draw(report,chosen,labelOf2);return chosen===void 0||drawing===void 0?`### Graph

_Left out: too many tasks for a drawing that can be read._
`:["### Graph","",legend(report,chosen),"","```mermaid",`${drawing}\`\`\``,""].join(`
`)}function draw(report,{knots,layout},labelOf2){const before=previousOnPath(report,knots),drawn=Array.from(knots.values(),knot=>({id:knot.key,label:labelOf2(knot),needs:[...knot.needs],result:knotResult(
knot),isGroup:knot.tasks.length>1,thickNeeds:new Set([before.get(knot.key)??""])})),description=`${(0,words_words.hS)(report.tasks.size,"task")} and what they need; the table of tasks has the same in \
words.`;return drawMermaid(drawn,{direction:layout.direction,init:graphInit,description})}function previousOnPath({criticalPath},knots){const keyOf2=new Map;for(const{key,tasks}of knots.values())for(const{
task:task2}of tasks)keyOf2.set(task2.id,key);const before=new Map;let previous;for(const id of criticalPath.path){const key=keyOf2.get(id);key===void 0||key===previous||(previous!==void 0&&before.set(
key,previous),previous=key)}return before}function legend(report,{knots,isCondensed}){let drawn=0;for(const{tasks}of knots.values())drawn+=tasks.length;const leftOut2=report.tasks.size-drawn;return`_${[
"An arrow leads from a task to what needs it; thick arrows join the critical path.",...drawn>knots.size?["A box with double sides stands for several tasks."]:[],...isCondensed?["The critical path, the\
 failed, what they need and the longest have boxes of their own, as far as there is room."]:[],...leftOut2===0?[]:[`${(0,words_words.hS)(leftOut2,"more task")} left out.`]].join(" ")}_`}const gantt_bars_mostNamed=60,
mostBars=200,mostLanes=40,pauses=[.01,.05,1/0],chartWidth=830,characterWidth=6.2,fewestCharacters=6;function charactersIn({from,to},{wallSeconds}){const width=(to-from)/Math.max(1,wallSeconds*1e3)*chartWidth;
return Math.max(0,Math.floor((width-6)/characterWidth))}function barsOf(report){const attempts2=attemptsOf(report),chosen=new Set(attempts2.length<=gantt_bars_mostNamed?attempts2:chooseAttempts(report,
attempts2)),lanes=lanesOf(report,attempts2),drawn=drawnLanes(lanes,chosen),wall=Math.max(1,report.wallSeconds*1e3);let bars=[];for(const pause of pauses)if(bars=drawn.flatMap(({lane,attempts:of})=>barsOfLane(
lane,of,chosen,pause*wall)),bars.length<=mostBars)break;const named2=bars.filter(({attempts:of})=>of.length===1).length;return{bars,named:named2,total:attempts2.length,lanesLeftOut:lanes.length-drawn.
length}}function lanesOf({machines},attempts2){const places=new Map(machines.map(({name},place)=>[name,place])),lanes=new Map;for(const one of attempts2){const{machine,slot}=one.attempt,key=`${slot} ${machine??
""}`,known2=lanes.get(key);known2===void 0?lanes.set(key,{lane:{machine,slot},attempts:[one]}):known2.attempts.push(one)}const placeOf2=({lane})=>places.get(lane.machine)??machines.length;return[...lanes.
values()].toSorted((one,other)=>placeOf2(one)-placeOf2(other)||one.lane.slot-other.lane.slot)}function drawnLanes(lanes,chosen){if(lanes.length<=mostLanes||lanes.every(({lane})=>lane.machine===void 0))
return lanes.slice(0,mostLanes);const worth=({attempts:attempts2})=>attempts2.filter(one=>chosen.has(one)).length,kept2=new Set(lanes.toSorted((one,other)=>worth(other)-worth(one)).slice(0,mostLanes));
return lanes.filter(lane=>kept2.has(lane))}function attemptsOf(report){const end=report.startedAt+report.wallSeconds*1e3;return[...report.tasks.values()].flatMap(task2=>(0,run_report.EW)(task2).map(attempt=>{
const from=Math.max(0,Math.round(attempt.startedAt-report.startedAt)),to=from+Math.max(1,Math.round((0,run_report.ri)(attempt,end)*1e3));return{task:task2,attempt,verdict:(0,task_words.ve)(task2,attempt),
from,to}}))}function chooseAttempts(report,attempts2){const path2=new Set(report.criticalPath.path),rankOf=({task:task2,verdict})=>path2.has(task2.task.id)?0:verdict==="failure"?1:2;return attempts2.filter(
attempt=>attempt.verdict==="failure"||charactersIn(attempt,report)>=fewestCharacters).map(attempt=>({attempt,rank:rankOf(attempt),time:attempt.to-attempt.from})).toSorted((one,other)=>one.rank-other.rank||
other.time-one.time).slice(0,gantt_bars_mostNamed).map(({attempt})=>attempt)}function barsOfLane(lane,attempts2,chosen,pause){const bars=[];for(const attempt of attempts2.toSorted((one,other)=>one.from-
other.from)){const own=chosen.has(attempt),last=bars.at(-1);if(last!==void 0&&!own&&!last.own&&attempt.from-last.to<=pause)last.attempts.push(attempt),last.to=Math.max(last.to,attempt.to);else{const from=Math.
max(attempt.from,last?.to??0);bars.push({from,to:Math.max(from+1,attempt.to),own,attempts:[attempt]})}}return bars.map(({from,to,attempts:of})=>({lane,from,to,attempts:of}))}const mostRows=20,longestLabel=40;
function renderGantt(report,mask){const all=barsOf(report);if(all.bars.length===0)return;const isCompact=all.bars.length>mostRows,path2=new Set(report.criticalPath.path),lines=all.bars.map(bar=>{const label=gantt_labelOf(
bar,path2,mask);return barLine(bar,isCompact?fittedLabel(label,charactersIn(bar,report)):label)}),body=all.bars.flatMap((bar,index)=>[...isSameLane(bar,all.bars[index-1])?[]:[`  section ${laneText(bar.
lane,report,mask)}`],lines[index]??""]);return{...all,mermaid:`${[...headLines(report,all,isCompact),...body].join(`
`)}
`}}function headLines({wallSeconds,machines},{total},isCompact){return[`%%{init: {"gantt": {${isCompact?'"displayMode": "compact", ':""}"leftPadding": ${machines.length===0?65:125}, "rightPadding": 20\
}}}%%`,"gantt",`  accDescr: ${(0,words_words.hS)(total,"attempt")} of tasks in their slots over ${(0,duration.a)(wallSeconds)}, the table of tasks has the same in words.`,"  dateFormat YYYY-MM-DD HH:m\
m:ss.SSS",`  axisFormat ${axisFormat(wallSeconds)}`,"  todayMarker off"]}function axisFormat(wallSeconds){return wallSeconds<10?"%S.%L":wallSeconds<3600?"%M:%S":"%H:%M:%S"}function isSameLane({lane},before){
return before!==void 0&&lane.slot===before.lane.slot&&lane.machine===before.lane.machine}function laneText({machine,slot},{machines},mask){return machines.length===0?`slot ${slot}`:`${escapeLabel((0,plain_text.
f$)(machine??"merge",mask,longestLabel))} slot ${slot}`}function gantt_labelOf({attempts:attempts2},path2,mask){const[first]=attempts2;if(first===void 0)return"";if(attempts2.length>1)return sharedLabel(
attempts2);const{task:task2,attempt,verdict}=first,mark2=path2.has(task2.task.id)?"\u25C6 ":"",number2=task2.attempts.length>1?` \xB7 attempt ${attempt.attempt}`:"";return`${(0,task_words.In)(verdict).
symbol} ${mark2}${(0,plain_text.f$)((0,run_report.lz)(task2),mask,longestLabel)}${number2}`}function sharedLabel(attempts2){const failures=attempts2.filter(({verdict})=>verdict==="failure").length,broken=failures===
0?"":`, ${(0,with_commas.r)(failures)} ${(0,task_words.In)("failure").symbol}`;return`\xB7 ${(0,words_words.hS)(attempts2.length,"attempt")}${broken}`}function fittedLabel(label,room){return room<2?"":
room<6?(0,plain_text.IN)(label,Math.max(2,room)).slice(0,1):(0,plain_text.IN)(label,room)}function barLine({from,to,attempts:attempts2},label){return`    ${escapeLabel(label)} :${tagOf(attempts2)}, ${timeOfDay(
from)}, ${to-from}ms`}const barTags={success:"active",flaky:"active",failure:"crit",tolerated:"crit",cancelled:"done",skipped:"done",unfinished:"done"};function tagOf(attempts2){const[first]=attempts2;
return attempts2.length>1&&attempts2.every(({verdict})=>verdict==="failure")?barTags.failure:attempts2.length>1||first===void 0?barTags.unfinished:barTags[first.verdict]}function escapeLabel(text){return escapeMermaid(
text).replaceAll(/#(\d+);/gu,(escape,code)=>{const character=String.fromCharCode(Number(code));return gantt_harmless.includes(character)?character:escape})}const gantt_harmless="!$()*+,-./=?@[]^_|~";function timeOfDay(milliseconds){
const base=Date.UTC(2001,0,1);return new Date(base+milliseconds).toISOString().replace("T"," ").replace("Z","")}const timeline_longestPath=1e3,namedLongest=5,timeline_longestName=100;function renderTimeline(report,mask){
const gantt=renderGantt(report,mask);if(gantt===void 0)return"";const{path:path2,seconds}=report.criticalPath,words=(0,words_escape.F)((0,plain_text.f$)((0,closing_words.LF)(report),mask,timeline_longestPath)),
critical=path2.length===0?[]:[`Critical path (\u25C6), ${(0,duration.a)(seconds)}: ${words}`,""],cut=timeline_leftOutText(gantt),longest2=gantt.named===gantt.total?[]:[`Longest: ${longestText(report,mask)}`,
""];return["### Timeline","",...critical,...longest2,...cut===""?[]:[`_${cut}_`,""],"```mermaid",`${gantt.mermaid}\`\`\``,""].join(`
`)}function longestText(report,mask){return[...report.tasks.values()].toSorted((one,other)=>other.seconds-one.seconds).slice(0,namedLongest).map(task2=>`${(0,words_escape.F)((0,plain_text.f$)((0,run_report.
lz)(task2),mask,timeline_longestName))} ${(0,duration.a)(task2.seconds)}`).join(", ")}function timeline_leftOutText({named:named2,total,lanesLeftOut}){return[...named2===total?[]:[`${ownBarsText(named2,
total)} Each other bar stands for several.`],...lanesLeftOut===0?[]:[`${(0,words_words.hS)(lanesLeftOut,"more slot")} left out.`]].join(" ")}function ownBarsText(named2,total){const have=named2===1?"h\
as a bar of its own":"have bars of their own";return`Of ${(0,words_words.hS)(total,"attempt")} ${(0,with_commas.r)(named2)} ${have}: the failed, the critical path and the longest, as far as there is r\
oom.`}const summaryBytes=1e6,failuresBytes=25e4,tableBytes=2e5,notesBytes=5e4;function renderSummary(report,options={}){const mask=(0,secrets_mask._)(options),own=[(0,summary_verdict.g)(report,mask),(0,summary_failures.
SL)(report,mask,failuresBytes),(0,summary_notes.IE)(report,mask,notesBytes),renderTimeline(report,mask),(0,summary_shorter.O)(report,mask),(0,summary_cpus.h)(report,mask),(0,summary_table.b)(report,mask,
tableBytes),renderGraph(report,mask)].filter(part=>part!=="").join(`
`),theirs=renderOwnSummaries(report,mask,summaryBytes-(0,bounded.dp)(own)-100);return theirs===""?own:`${own}
---

${theirs}`}function setEmptyOutputs(result,others=new Map){try{for(const[name,value]of others)(0,github.uH)(name,value);return(0,github.uH)("result",result),(0,github.uH)("tasks","{}"),(0,github.uH)("\
failed","[]"),[]}catch(error){return[`${outputsDelivery.name}: ${(0,message_of.b)(error)}`]}}function summaryDelivery(masking){return{name:"the job summary",deliver:report=>(0,github.fe)(renderSummary(
report,masking))}}function lateSummaryDelivery(problems,masking){return{name:"the job summary",deliver:()=>(0,github.fe)((0,summary_notes.e9)(problems,(0,secrets_mask._)(masking)))}}function leftOutOfOutputs(report){
return[["tasks",tasksOutput(report)],["failed",failedOutput(report)]].flatMap(([name,{leftOut:leftOut2}])=>leftOut2===void 0?[]:[`the output "${name}" has no room for ${leftOut2}: results.json in the \
report directory has it all`])}function variablesDelivery(merged2){return{name:"the variables for later steps",deliver:()=>{for(const[name,value]of merged2.env)(0,github.dN)(name,value);for(const directory of merged2.
path)(0,github.fM)(directory)}}}const resultDelivery={name:"the outputs",deliver:report=>(0,github.uH)("result",report.ended?.result??"failure")},outputsDelivery={name:"the outputs",deliver:report=>{(0,github.
uH)("result",report.ended?.result??"failure"),(0,github.uH)("tasks",tasksOutput(report).text),(0,github.uH)("failed",failedOutput(report).text),(0,github.uH)("report-directory",report.reportDirectory)}};
var inputs=__nccwpck_require__(7194),post_state=__nccwpck_require__(6338),write_annotations=__nccwpck_require__(1554);async function refuseStep(problems,graphFile2,output){const{ownLine}=(0,log_style.
l)(!0);await output.write(`${problemLines(problems,ownLine).join(`
`)}
`);const diagnostics=problems.flatMap(problem=>problem.kind==="diagnostic"?[problem.diagnostic]:[]),others=problems.flatMap(problem=>problem.kind==="problem"?[(0,annotation.w7)("error","nothing was ru\
n",problem.message,void 0)]:[]);return await(0,write_annotations.U)((0,annotations.IP)(diagnostics,graphFile2),output),await(0,write_annotations.U)((0,annotation.ES)("error",others),output),await(0,write_annotations.
A)(setEmptyOutputs("failure"),output),1}class RunnerRequests{name="runner requests";#sink;#masked=new Set;constructor(sink){this.#sink=sink}on(event){event.type!=="secret"||this.#masked.has(event.value)||
(this.#masked.add(event.value),this.#sink.write(`${(0,format_command.fE)({name:"add-mask",properties:new Map,data:event.value})}
`))}}async function performAction(environment2,step){const{output}=step,signals=new EndSignals,workspace=environment2.GITHUB_WORKSPACE??currentDirectory(),asked=(0,inputs.X)(github.R5,workspace),whole={
...environment2};return hideVariables((0,task_environment.sy)(environment2,process.platform)),asked.kind==="settings"&&await maskToken(asked.settings.githubToken,output),asked.kind==="problems"?await refuseStep(
unplaced(asked.problems),void 0,output):await runAndReport(asked.settings,{asker:"action",environment:environment2,wholeEnvironment:whole,base:workspace,output,signals:()=>signals,keepsSignals:!0,impatient:new Set(
["SIGTERM"]),refuse:(problems,graphFile2)=>refuseStep(problems,graphFile2,output),show:(text,outputs)=>showPlan(text,outputs,step),open:newRun=>openSinks(newRun,step,{environment:environment2,workspace,
signals})})}async function showPlan(text,outputs,step){const{output}=step;await output.write(text);const problems=setEmptyOutputs("success",outputs);return await output.flush(),await tell(output.problem===
void 0?problems:[...problems,output.problem],step),problems.length===0&&output.problem===void 0?0:1}async function maskToken(token2,output){token2!==void 0&&await output.write(`${(0,format_command.fE)(
{name:"add-mask",properties:new Map,data:token2})}
`)}function leaveFinished(){(0,post_state.Z)({finished:"true"})}function openSinks(newRun,step,{environment:environment2,workspace,signals}){const{graph,settings,reportDirectory,runToken,masker,shard,
trace}=newRun,{output}=step;settings.githubToken!==void 0&&masker.add(settings.githubToken);const debugging=actionDebugging(environment2,output,masker),further=furtherDeliveries({masker},async()=>{const{
traceSource}=await __nccwpck_require__.e(741).then(__nccwpck_require__.bind(__nccwpck_require__,6741));return traceSource(environment2,trace)}),missing=[];return{problems:(0,post_state.Z)({"run-token":runToken,
"report-directory":reportDirectory}),debug:debugging.debug,followOutput:settings.log==="live",reporters:[new RunnerRequests(output),new JournalReporter(reportDirectory,{masker}),new LogReporter(output,
(0,log_style.l)(!0),{shortenedMasker:masker,mode:settings.log??"grouped"}),...debugging.reporters],cleanUpSeconds:cleanUpSeconds(graph.tasks.length),warningsOf:leftOutOfOutputs,beforeVerdict:report=>settings.
annotations?(0,write_annotations.U)((0,annotations.Ih)(report,{masker}),output):void 0,abandon:leaveFinished,reports:merged2=>[variablesDelivery(merged2),outputsDelivery,...settings.summary?[summaryDelivery(
{masker})]:[],resultsDelivery({masker,shard})],correction:[resultDelivery],reported:leaveFinished,furtherReports:told=>{const wanted=told==="given-up"?leftOut(further):further;return settings.reportDirectory===
void 0?unasked(wanted,problem=>missing.push(problem)):wanted},lateReports:(late,told,report)=>{told==="given-up"&&(0,post_state.Z)({"unprinted-log":late.join("; ")});const rewritten=told==="whole"||report.
ended?.result==="success";return[resultDelivery,...settings.summary?[lateSummaryDelivery(late,{masker})]:[],...rewritten?[resultsDelivery({masker,shard})]:[]]},announce:async report=>{if(settings.githubToken===
void 0&&settings.checks.length===0)return;const{makeChecks}=await __nccwpck_require__.e(351).then(__nccwpck_require__.bind(__nccwpck_require__,2351));await makeChecks(report,{...newRun,environment:environment2,
workspace,signals,output})},note:async text=>output.write(`${(0,log_style.l)(!0).ownLine(text)}
`),keepLater:async kept2=>{if(signals.heard===0)return!1;const{leaveHistory}=await Promise.all([__nccwpck_require__.e(575),__nccwpck_require__.e(304)]).then(__nccwpck_require__.bind(__nccwpck_require__,
4304));return leaveHistory(kept2,reportDirectory)},finish:async(report,problems)=>(await(0,write_annotations.U)(missing.map(problem=>(0,annotation.w7)("warning","a report is missing",problem,void 0)),
output),await tell(problems,step),report.ended?.result==="success"&&problems.length===0&&output.problem===void 0?0:1)}}async function tell(problems,{output,errors}){if(await(0,write_annotations.A)(problems,
output),output.problem!==void 0)for(const problem of problems){const written=errors.write(`rundag: ${problem}
`);output.abandoned||await written}}const longest=5,shortest=1,perTask=3e-5;function cleanUpSeconds(tasks){return Math.max(shortest,longest-tasks*perTask)}keepInspectorShut(),endWith(output=>performAction(
process.env,{output,errors:new StandardOutput(process.stderr,!1)}),1);
