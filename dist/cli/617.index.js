const id=617,ids=[617],modules={8617:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{performImport:()=>performImport});var external_node_fs_=__webpack_require__(
3024),external_node_path_=__webpack_require__(6760),source_text=__webpack_require__(7586),diagnostics_diagnostics=__webpack_require__(9209),node=__webpack_require__(6085),yaml_document=__webpack_require__(
9372),nearest=__webpack_require__(6047),dist=__webpack_require__(8815);class YamlSource{root;#text;constructor(text){this.#text=text;const document=(0,dist.Tp)(text,{uniqueKeys:!1,logLevel:"silent"});
(0,dist.YR)(document,{Alias:(_,alias)=>copyOf(alias.resolve(document))}),(0,dist.YR)(document,{Value:(_,value)=>{delete value.anchor}}),this.root=document.contents??void 0}entries(value){return(0,dist.
jh)(value)?value.items.flatMap(({key,value:inner},index)=>{if(!(0,dist.jn)(key))return[];const node2=(0,dist.jn)(inner)||(0,dist.jh)(inner)||(0,dist.oP)(inner)?inner:void 0,before=key.commentBefore??(index===
0?value.commentBefore:void 0);return{key:textOfScalar(key),value:node2,comment:before??void 0,source:this.#slice(key.range?.[0],node2?.range?.[1]??key.range?.[1]),offset:key.range?.[0]??0}}):[]}items(value){
return(0,dist.oP)(value)?value.items.flatMap((item,index)=>{if(!(0,dist.jn)(item)&&!(0,dist.jh)(item)&&!(0,dist.oP)(item))return[];const before=item.commentBefore??(index===0?value.commentBefore:void 0);
return{value:item,comment:before??void 0,source:this.#slice(item.range?.[0],item.range?.[1]),offset:item.range?.[0]??0}}):[]}#slice(start=0,end=start){const column=start-(this.#text.lastIndexOf(`
`,start-1)+1),rest=/^[ \t]+#[^\n]*/.exec(this.#text.slice(end))?.[0]??"";return(this.#text.slice(start,end).trimEnd()+(this.#text[end-1]===`
`?"":rest)).split(`
`).map((line,index)=>index===0?line:line.slice(Math.min(column,line.length-line.trimStart().length))).join(`
`)}}function textOfValue(value){return(0,dist.jn)(value)&&value.value!==null?textOfScalar(value):void 0}function textOfScalar({value,source}){return typeof value=="string"||typeof value=="boolean"?String(
value):source??String(value)}function isYamlMap(value){return(0,dist.jh)(value)}function mapTexts(value,change){const copy=copyOf(value)??value;return(0,dist.YR)(copy,{Scalar:(key,scalar,parents)=>{if(key===
"key"||typeof scalar.value!="string")return;const path=parents.flatMap(parent=>{const name="key"in parent?parent.key:void 0;return(0,dist.jn)(name)?[textOfScalar(name)]:[]}),text=change(scalar.value,path);
text!==scalar.value&&(scalar.value=text)}}),copy}function copyOf(value){if(!(0,dist.jn)(value)&&!(0,dist.jh)(value)&&!(0,dist.oP)(value))return;const copy=value.clone();return(0,dist.jn)(copy)||(0,dist.
jh)(copy)||(0,dist.oP)(copy)?copy:void 0}function textValue(text){const scalar=new dist.X5(text);return text.trimEnd().includes(`
`)&&(scalar.type=dist.X5.BLOCK_LITERAL),scalar}function listValue(texts){const list=new dist.Rw;return list.items.push(...texts.map(text=>new dist.X5(text))),list.flow=!0,list}function printPair(key,value){
const map=new dist.CA;return map.items.push(new dist.Rm(new dist.X5(key),value??new dist.X5(null))),new dist.yo(map).toString({lineWidth:0,flowCollectionPadding:!1,nullStr:""}).trimEnd().split(`
`)}const blankLine=`
`;function printDraft(draft){const lines=[],keys=[],comments=(texts,indent)=>{for(const text of texts.flatMap(each=>each===blankLine?[each]:each.split(`
`)))text===blankLine?lines.push(""):lines.push(text===""?`${indent}#`:`${indent}# ${text}`)},print=(entry,indent,above)=>{comments(entry.comment,indent);const path=[...above,entry.key],firstLine=lines.
length+1,index=keys.length;if(isEntries(entry.value)){if(entry.value.every(isNote)){for(const inner of entry.value)comments(inner.comment,indent);return}lines.push(`${indent}${entry.key}:`);for(const inner of entry.
value)print(inner,`${indent}  `,path)}else{if(isNote(entry))return;for(const line of printPair(entry.key,entry.value))lines.push(line===""?"":indent+line)}keys.splice(index,0,{path,firstLine,lastLine:lines.
length})};comments(draft.comment,"");for(const entry of draft.entries)print(entry,"",[]);lines.push("tasks:");for(const[index,task]of draft.tasks.entries()){index>0&&lines.push(""),comments(task.comment,
"  "),lines.push(`  ${printPair(task.id,void 0)[0]??""}`);for(const entry of task.entries)print(entry,"    ",["tasks",task.id]);task.closing.length>0&&lines.push(""),comments(task.closing,"  ")}return{
text:`${lines.join(`
`)}
`,keys}}function note(comment){return{key:"",value:void 0,comment}}function isNote({key}){return key===""}function isEntries(value){return Array.isArray(value)}function keptComment(comment){return comment===
void 0?[]:comment.split(`
`).flatMap(line=>line.trim()===""?[]:[line.replace(/^ /,"").trimEnd()])}function indented(source,mark=""){return source.split(`
`).map((line,index)=>line===""?"":`  ${index===0?mark:" ".repeat(mark.length)}${line}`)}var expressions_condition=__webpack_require__(1979),parse_expression=__webpack_require__(3929),template=__webpack_require__(
514);const alwaysWords=new Map([["always()","always()"],["success()||failure()","!cancelled()"],["failure()||success()","!cancelled()"],["!cancelled()","!cancelled()"]]);function isAlwaysTrue(condition){
if(condition===void 0||!(0,template.Fl)(condition))return!1;const split=(0,template.LL)(condition.trim());return split.kind==="segments"&&split.segments.length>1}function readStepCondition(condition){
if(isAlwaysTrue(condition))return(0,expressions_condition.Rt)(condition)?{kind:"always",status:"always()",guard:void 0}:{kind:"success",guard:void 0};const source=(0,expressions_condition.Ts)((condition??
"").trim()).source.trim();if(source===""||source==="success()")return{kind:"success",guard:void 0};if(!(0,expressions_condition.Rt)(source))return{kind:"success",guard:source};for(const{status,rest}of splitsOf(
source)){const word=status.replaceAll(/\s/g,"").replace(/^\((.*)\)$/,"$1");if(!(rest===void 0||isConjunct(rest)&&!(0,expressions_condition.Rt)(rest)))continue;if(word==="success()")return{kind:"succes\
s",guard:rest};const always=alwaysWords.get(word);if(always!==void 0)return{kind:"always",status:always,guard:rest}}return{kind:"other",source}}function splitsOf(source){const status=String.raw`\(?\s*(?:!\s*cancelled\(\)|(?:success|always|failure)\(\)(?:\s*\|\|\s*(?:success|failure)\(\))?)\s*\)?`,
first=new RegExp(`^(${status})\\s*&&\\s*([^]+)$`).exec(source),last=new RegExp(`^([^]+?)\\s*&&\\s*(${status})$`).exec(source);return[{status:source,rest:void 0},...first===null?[]:[{status:first[1]??"",
rest:first[2]}],...last===null?[]:[{status:last[2]??"",rest:last[1]}]]}function isConjunct(text){if((0,parse_expression.v)(text).kind==="problem")return!1;const flat=text.replaceAll(/'(?:[^']|'')*'/g,
"''");let depth=0;for(const[index,character]of Array.from(flat).entries())if((character==="("||character==="[")&&(depth+=1),(character===")"||character==="]")&&(depth-=1),depth===0&&flat.startsWith("|\
|",index))return!1;return!0}function asTruth(source){const flat=withoutBrackets(source.replaceAll(/'(?:[^']|'')*'/g,""));return!/&&|\|\|/.test(flat)&&(/[=!]=|[<>]/.test(flat)||/^!|^(?:contains|startsWith|endsWith)$/i.
test(flat))?source:`!!(${source})`}function withoutBrackets(text){const flat=text.replaceAll(/\([^()[\]]*\)|\[[^()[\]]*\]/g,"");return flat===text?flat.trim():withoutBrackets(flat)}function inParentheses(source){
return isConjunct(source)?source:`(${source})`}function both(first,second){return first===void 0?second:`${inParentheses(first)} && ${inParentheses(second)}`}const read=String.raw`steps\.([\w-]+)\.outputs\.([\w-]+)`;
function outputOfTask(source,ids2){const[,id2="",name]=new RegExp(`^${read}$`,"i").exec(source.trim())??[];return ids2.has(id2.toLowerCase())?name:void 0}function outputGuard(guard,ids2){const[,variable,
equality,value]=/^env\.([A-Za-z_]\w*)\s*(==|!=)\s*'([^']*)'$/.exec(guard.trim())??[];if(variable!==void 0)return`[ "$${variable}" ${equality==="=="?"=":"!="} '${value??""}' ] || exit 0`;const[,id2="",
name="",sign,text=""]=new RegExp(`^${read}(?:\\s*(==|!=)\\s*'([^']*)')?$`,"i").exec(guard.trim())??[];if(!ids2.has(id2.toLowerCase()))return;const output=`"$(output ${name})"`;return sign===void 0?`[ \
-n ${output} ] || exit 0`:`[ ${output} ${sign==="=="?"=":"!="} '${text}' ] || exit 0`}function readsWithinScript(step,guard,earlier){if(earlier===void 0)return!0;const ids2=new Set([earlier.toLowerCase()]),
texts=[step.run,step.workingDirectory,...step.env.map(({value})=>textOfValue(value))].join(`
`),all=countReads(texts,earlier),own=[...texts.matchAll(new RegExp(`\\$\\{\\{\\s*(${read})\\s*\\}\\}`,"gi"))].filter(([,source=""])=>outputOfTask(source,ids2)!==void 0);return(guard===void 0||countReads(
guard,earlier)===0||outputGuard(guard,ids2)!==void 0)&&all===own.length}function countReads(text,id2){return[...text.matchAll(/\bsteps\s*(?:\.\s*([\w-]+)|\[\s*'([^']*)')/gi)].filter(([,plain,quoted2])=>(plain??
quoted2??"").toLowerCase()===id2.toLowerCase()).length}const otherPrograms=/^(?:python|pypy|node|deno|bun|perl|ruby|php|fish|nu|elvish|xonsh|tclsh|rscript|julia|elixir|java|dotnet|ghci?|runghc)[0-9.]*$/;
function shellKind(shell){const program=shell?.trim().split(/\s/)[0]?.replace(/^.*[/\\]/,"").replace(/\.exe$/i,"").toLowerCase();return program==="pwsh"||program==="powershell"?"powershell":program===
"cmd"?"cmd":program!==void 0&&otherPrograms.test(program)?"other":"posix"}function readVariable(name,kind,before){switch(kind){case"posix":return expansionAt(`\${${name}}`,before);case"powershell":return isInSingleQuotes(
lastLine(before))?void 0:`\${env:${name}}`;case"cmd":return`%${name}%`;case"other":return}}function readOutput(name,before){return expansionAt(`$(output ${name})`,before)}function expansionAt(expansion,before){
switch(posixPlace(before)){case"quoted document":return;case"single quotes":return`'"${expansion}"'`;case"plain":return expansion}}function guardLine(name,kind,shell){switch(kind){case"posix":return`[\
 "$${name}" = true ] || exit 0`;case"powershell":return`if ($env:${name} -ne 'true') { exit 0 }`;case"cmd":return`if not "%${name}%"=="true" exit /b 0`;case"other":return/^python[0-9.]*$/.test(shell?.
trim().split(/\s/)[0]??"")?`import os, sys
if os.environ['${name}'] != 'true': sys.exit()`:void 0}}function lastLine(text){return text.slice(text.lastIndexOf(`
`)+1)}function isInSingleQuotes(line){return(line.replaceAll(/"[^"]*"/g,"").split("'").length-1)%2===1}function posixPlace(script){const open=[],documents=[];for(let index=0;index<script.length;index+=
1){const character=script[index]??"",inner=open.at(-1);if(inner==="'")character==="'"&&open.pop();else if(character==="\\")index+=1;else if(character==='"')inner==='"'?open.pop():open.push('"');else if(script.
startsWith("$(",index))open.push("("),index+=1;else{if(inner==='"')continue;if(character==="'")open.push("'");else if(character==="(")open.push("(");else if(character===")")inner==="("&&open.pop();else if(character===
"#"&&/^$|[\s;(]/.test(script[index-1]??"")){const end=script.indexOf(`
`,index);if(end<0)return"plain";index=end-1}else if(script.startsWith("<<",index)&&!script.startsWith("<<<",index)){const found=/^<<-?\s*(['"\\]?)([\w.-]+)/.exec(script.slice(index));found!==null&&(documents.
push({delimiter:found[2]??"",isQuoted:found[1]!==""}),index+=found[0].length-1+(found[1]===""||found[1]==="\\"?0:1))}else if(script.startsWith("<<<",index))index+=2;else if(character===`
`&&documents.length>0){const end=endOfDocuments(script,index+1,documents);if(typeof end!="number")return end.isQuoted?"quoted document":"plain";index=end-1,documents.length=0}}}return open.at(-1)==="'"?
"single quotes":"plain"}function endOfDocuments(script,start,documents){let from=start;for(const document of documents)for(;;){const end=script.indexOf(`
`,from);if(end<0)return document;const line=script.slice(from,end);if(from=end+1,line.trim()===document.delimiter)break}return from}var words=__webpack_require__(4175);const longestSlug=40;class TaskIds{#taken=new Set;reserve(wanted){
const base=words.Ae.pattern.test(wanted)&&!(0,node.$W)(wanted)?wanted:`task-${slugOf(wanted)}`;let id2=base;for(let count=2;this.#taken.has(id2.toLowerCase());count+=1)id2=`${base}-${count}`;return this.#taken.
add(id2.toLowerCase()),id2}}function stepSlug(step,number){const command=(step.run??"").split(`
`).find(line=>/^\s*[^#\s]/.test(line))??"",slug=[step.id??"",step.name??"",command.split(/[|&;<>]/)[0]??""].map(slugOf).find(candidate=>/[a-z]/.test(candidate));return slug===void 0?`step-${number}`:slug.
replace(/^(?=[0-9])/,"step-").replace(/^x-/,"step-x-")}function slugOf(text){const words2=text.replaceAll(/\$\{\{.*?\}\}/g," ").replaceAll(/\$\{?\w+\}?/g," ").toLowerCase().split(/[^a-z0-9_]+/).filter(
word=>word!=="");let slug="";for(const word of words2){const longer=slug===""?word:`${slug}-${word}`;if(longer.length>longestSlug)break;slug=longer}return(slug===""?(words2[0]??"").slice(0,longestSlug):
slug).replace(/^_+/,"")}function planJobs(workflow,jobs,form){const ids2=new TaskIds,read2=new Set(jobs.flatMap(resultsReadBy)),groups=jobs.map(job=>{const isOne=form==="per-job"||form==="auto"&&isBestAsOne(
job,read2);return{job,groups:groupSteps(workflow,job,isOne)}}),own=new Map(groups.filter(({groups:{length}})=>length===1).map(({job})=>[job.id,ids2.reserve(job.id)]));return groups.map(({job,groups:steps})=>{
const idOf=(group,index)=>{const step=group[0]?.step,slug=step===void 0?"task":stepSlug(step,index+1);return own.get(job.id)??ids2.reserve(jobs.length===1?slug:`${job.id}:${slug}`)},isNeeded=jobs.some(
({needs})=>needs.includes(job.id));return planOf(job,steps,idOf,isNeeded)})}function planOf(job,groups,idOf,isNeeded){const isGated=job.needs.length>0||job.condition!==void 0,segments=[];let ends=[];for(const[
index,steps]of groups.entries()){const id2=idOf(steps,index),[first]=segments,isLeaf=index===groups.length-1&&!isNeeded,kind=first===void 0?"main":kindOf(steps,isLeaf),start=isGated&&first!==void 0?[first.
id]:[],after=kind==="main"?ends:[...new Set([...start,...ends])];segments.push({id:id2,steps,kind,after,index}),kind!=="side"&&(ends=[id2])}return{job,matrixKeys:job.matrixKeys,segments,ends}}function kindOf([
first],isLeaf){switch(first?.condition.kind){case"always":return"always";case"other":return isLeaf||guardLine("RUN_IF",shellKind(first.shell),first.shell)===void 0?"side":"always";case"success":case void 0:
return"main"}}function isBestAsOne(job,read2){return job.hasMatrix||mayFail(job)||read2.has(job.id.toLowerCase())}function readsAllNeeds(source){return/\bneeds\s*\.\s*\*|\(\s*needs\s*\)/i.test(source)}
function resultsReadBy({source,needs}){const named=[...source.matchAll(/\bneeds(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])\s*\.\s*result/gi)].map(([,plain,quoted2])=>plain??quoted2??""),readsAll=readsAllNeeds(
source);return[...named,...readsAll?needs:[]].map(id2=>id2.toLowerCase())}function mayFail({continueOnError}){return continueOnError!==void 0&&textOfValue(continueOnError)!=="false"}function groupSteps(workflow,job,isOne){
const groups=[];for(const step of job.steps){if(step.run===void 0)continue;const condition=readStepCondition(step.condition),shell=step.shell??job.defaults.shell??workflow.defaults.shell??job.shellOfMachine,
isRead=job.steps.some(other=>other!==step&&readsField(other,step.id,"outcome|conclusion")),mayDiffer=mayFail(step)||condition.kind==="other"||condition.guard!==void 0,planned={step,shell,condition,tellsOutcome:isRead&&
mayDiffer&&shellKind(shell)==="posix"},last=groups.at(-1);isOne&&last!==void 0&&last.every(each=>mayJoin(each,planned,job))?last.push(planned):groups.push([planned])}return groups}function mayJoin(earlier,later,job){
const isPart=({step,shell,condition,tellsOutcome})=>shellKind(shell)==="posix"&&condition.kind==="success"&&!tellsOutcome&&!mayFail(step)&&step.timeout===void 0&&!job.steps.some(other=>readsField(other,
step.id,"outcome|conclusion"));return isPart(earlier)&&isPart(later)&&isSameShell(earlier.shell,later.shell)&&readsWithinScript(later.step,guardOf(later),earlier.step.id)}function isSameShell(left,right){
return(left??"bash")===(right??"bash")}function guardOf({condition}){return condition.kind==="other"?void 0:condition.guard}function readsField({source},id2,fields){return id2===void 0||!/^[\w-]+$/.test(
id2)?!1:new RegExp(`\\bsteps(?:\\s*\\.\\s*${id2}|\\[\\s*'${id2}'\\s*\\])\\s*\\.\\s*(?:${fields})\\b`,"i").test(source)}var expression_types=__webpack_require__(1282);function rewriteExpression(source,{
context,status}){const parsed=(0,parse_expression.v)(source);if(parsed.kind==="problem")return source;const edits=[];for(const use of parsed.contexts){const text=context(use);text!==void 0&&edits.push(
{start:use.offset,end:endOfUse(source,use),text})}for(const call of parsed.functions){const text=/^(?:success|failure|always|cancelled)$/i.test(call.name)?status?.(call):void 0,written=/^\w+\s*\(\s*\)/.
exec(source.slice(call.offset))?.[0];text!==void 0&&written!==void 0&&edits.push({start:call.offset,end:call.offset+written.length,text})}return applied(source,edits)}function rewriteTemplate(text,replacements){
return mapExpressions(text,source=>{const expression=rewriteExpression(source,replacements);return expression==="''"?"":`\${{ ${expression} }}`},source=>rewriteExpression(source,replacements)===source)}
function mapExpressions(text,replace,keep=()=>!1){const split=(0,template.LL)(text);if(split.kind==="unclosed")return text;const edits=[];for(const segment of split.segments){if(segment.kind==="litera\
l"||keep(segment.source))continue;const start=text.lastIndexOf("${{",segment.offset),end=text.indexOf("}}",segment.offset+segment.source.length)+2;edits.push({start,end,text:replace(segment.source,text.
slice(0,start))})}return applied(text,edits)}function wholeExpression(text){const{source}=(0,expressions_condition.Ts)(text.trim());return source===text.trim()?void 0:source}function contextsOf(source){
const parsed=(0,parse_expression.v)(source);return parsed.kind==="problem"?[]:parsed.contexts}function applied(text,edits){let result=text;for(const{start,end,text:instead}of edits.toSorted((a,b)=>b.start-
a.start))result=result.slice(0,start)+instead+result.slice(end);return result}function endOfUse(source,{name,path,offset}){let end=offset+name.length;for(let step=0;step<path.length;step+=1){const next=/^\s*(?:\.\s*[\w*-]+|\[\s*(?:'(?:[^']|'')*'|[\w.*+-]+)\s*\])/.
exec(source.slice(end));if(next===null)break;end+=next[0].length}return end}const mostOutputs=5;class References{#workflow;#plans;#environment;constructor(workflow,plans,environment){this.#workflow=workflow,
this.#plans=new Map(plans.map(plan=>[plan.job.id.toLowerCase(),plan])),this.#environment=environment}planOf(id2){return this.#plans.get(id2.toLowerCase())}at(site){return{context:use=>this.#context(use,
site),...site.status===void 0?{}:{status:site.status}}}#context(use,site){const[first,second]=use.path;switch(use.name.toLowerCase()){case"secrets":return first===void 0||first==="*"?cannot(site,use,"\
all secrets at once cannot be read"):first.toLowerCase()==="github_token"?this.#token():this.#variable(first,use);case"vars":return first===void 0||first==="*"?cannot(site,use,"all variables at once c\
annot be read"):this.#variable(first,use);case"inputs":return first===void 0||first==="*"?cannot(site,use,"all inputs at once cannot be read"):this.#workflow.booleanInputs.has(first.toLowerCase())?`(${this.#variable(
first,use)} == 'true')`:this.#variable(first,use);case"github":return first?.toLowerCase()==="token"?this.#token():void 0;case"job":return first==="services"||first==="container"?this.#variable(use.path.
slice(first==="services"?1:0).join("_"),use):cannot(site,use,"read the results of tasks, needs.<id>.result, or success() and failure() in an if");case"strategy":return cannot(site,use,"the values of t\
he matrix are in matrix.<key>");case"steps":return first===void 0||first==="*"?cannot(site,use,"name the tasks that are read, needs.<id>"):this.#step(first,use,site);case"needs":return first===void 0||
first==="*"||second===void 0?void 0:this.#need(first,use,site);case"matrix":return first===void 0||first==="*"||site.plan.matrixKeys?.has(first.toLowerCase())!==!1?void 0:cannot(site,use,"no combinati\
on of the matrix has it, nor does the workflow");default:return}}#variable(wanted,{name,path}){return`env.${this.#environment.variable(wanted,(0,expression_types.r)({name,path}))}`}#token(){return`env\
.${this.#environment.variable("GITHUB_TOKEN","github.token")}`}#step(id2,use,site){const{job,segments}=site.plan,step=job.steps.find(each=>each.id?.toLowerCase()===id2.toLowerCase());if(step===void 0)
return cannot(site,use,"the job has no step of that id");if(step.run===void 0)return this.#variable(`${id2}_${use.path.at(-1)??""}`,use);const segment=segments.find(({steps})=>steps.some(each=>each.step===
step));return segment===void 0||segment.index>=site.segment.index?cannot(site,use,"it is the output of a step that runs later, or of the same task"):site.isEarly===!0?this.#variable(`${id2}_${use.path.
at(-1)??""}`,use):(site.needs.add(segment.id),fieldOf(segment,step,use.path.slice(1))??cannot(site,use,"a task has outputs and a result"))}#need(id2,use,site){const{job}=site.plan;if(!job.needs.some(need=>need.
toLowerCase()===id2.toLowerCase()))return cannot(site,use,`the job ${job.id} does not need that job, so the workflow cannot read it either`);const plan=this.planOf(id2),[,field,name]=use.path,output=name===
void 0?void 0:plan?.job.outputs.get(name)??plan?.job.outputs.get(name.toLowerCase());if(plan===void 0||plan.segments.length===0||site.isEarly===!0)return this.#variable(`${id2}_${name??field??""}`,use);
if(field?.toLowerCase()==="result")return resultOf(plan,site);if(field?.toLowerCase()!=="outputs"||name===void 0)return cannot(site,use,"name the output that is read");if(output===void 0)return cannot(
site,use,`the job ${id2} has no output of that name`);const source=wholeExpression(output),last=plan.segments.at(-1);if(source===void 0||last===void 0)return cannot(site,use,`the output ${name} of the\
 job ${id2} is more than one expression: ${output}`);const{within=[]}=site;if(within.length>mostOutputs)return cannot(site,use,`the output ${name} of the job ${id2} is made of too many others`);const segment={
...last,index:plan.segments.length},inner=rewriteExpression(source,this.at({plan,segment,needs:site.needs,problems:site.problems,within:[...within,id2]}));return/^needs[\w.'[\]:-]+$/.test(inner)?inner:
`format('{0}', ${inner})`}}function fieldOf(segment,step,[field,name]){const planned=segment.steps.find(each=>each.step===step);switch(field?.toLowerCase()){case"outputs":return(0,expression_types.r)(
{name:"needs",path:[segment.id,"outputs",...name===void 0?[]:[name]]});case"outcome":return(0,expression_types.r)({name:"needs",path:planned?.tellsOutcome===!0?[segment.id,"outputs","outcome"]:[segment.
id,"result"]});case"conclusion":return planned?.tellsOutcome===!0&&planned.step.continueOnError===void 0?(0,expression_types.r)({name:"needs",path:[segment.id,"outputs","outcome"]}):(0,expression_types.
r)({name:"needs",path:[segment.id,"result"]});default:return}}function resultOf({segments},{needs}){for(const{id:id2}of segments)needs.add(id2);const results=segments.map(({id:id2})=>(0,expression_types.
r)({name:"needs",path:[id2,"result"]}));if(results.length===1)return results.join("");const is=word=>`(${results.map(result=>`${result} == '${word}'`).join(" || ")})`;return`case(${is("failure")}, 'fa\
ilure', ${is("cancelled")}, 'cancelled', ${is("success")}, 'success', 'skipped')`}function cannot({problems},use,reason){return problems.add(`${(0,expression_types.r)(use)} is the empty text here: ${reason}`),
"''"}function neededTasks(plans,references){const within=plans.flatMap(({segments})=>segments.flatMap(({after})=>after)),between=plans.flatMap(({job})=>job.needs.flatMap(need=>endsOf(need,references,new Set)));
return new Set([...within,...between])}function endsOf(id2,references,seen){if(seen.has(id2))return[];seen.add(id2);const plan=references.planOf(id2);return plan===void 0?[]:plan.segments.length>0?plan.
ends:plan.job.needs.flatMap(need=>endsOf(need,references,seen))}class StepEnvironment{#nameBySource=new Map;#sources=new Map;#taken;constructor(taken){this.#taken=taken}variable(wanted,source){const known=this.#nameBySource.
get(source.toLowerCase());if(known!==void 0)return known;const words2=wanted.toUpperCase().replaceAll(/[^A-Z0-9_]+/g,"_").replace(/^(?=[0-9])/,"_"),longer=`${source.split(".")[0]?.toUpperCase()??""}_${words2}`;
let name=this.#isFree(words2,source)?words2:longer;for(let count=2;!this.#isFree(name,source);count+=1)name=`${longer}_${count}`;return this.#nameBySource.set(source.toLowerCase(),name),this.#sources.
set(name,source),name}get all(){return this.#sources}#isFree(name,source){const own=this.#taken.get(name.toLowerCase()),isSame=own?.replaceAll(/\s/g,"").replace(/secrets\.GITHUB_TOKEN/i,"github.token")===
`\${{${source}}}`;return!this.#sources.has(name)&&(own===void 0||isSame)}}function jobComment(plan,isNamed){const{job}=plan,lines=[...keptComment(job.comment)];if(isNamed&&lines.push(`Job ${job.id}${job.
name===void 0||job.name===job.id?"":` (${job.name})`}.`),job.others.length>0){const[only,...more]=job.others,isShort=more.length===0&&only?.source.includes(`
`)===!1;if(lines.push(`For the job that runs this graph:${isShort?` ${only.source}`:""}`),!isShort)for(const{source}of job.others)lines.push(...indented(source))}return job.others.find(({key})=>key===
"runs-on")?.source.includes("matrix.")===!0&&lines.push("The matrix does not choose the machine here: keep its values for machines in a matrix of the workflow."),job.others.some(({key})=>key==="servic\
es")&&lines.push("Services stay containers of that job; or make each a task with the key service, which starts it."),job.uses!==void 0?lines.push(...calledWorkflow(job)):plan.segments.length===0&&lines.
push("It has no step with run, so it gives no task."),lines}function calledWorkflow(job){return["It calls another workflow: leave it a job of the workflow, or import the jobs of the one that it calls.",
...indented(job.source)]}function actionComments({job,segments}){const waiting=[],found=new Map;let hasRun=!1;for(const step of job.steps){if(step.run===void 0){waiting.push(step);continue}const segment=segments.
find(({steps})=>steps.some(each=>each.step===step)),place=hasRun?"between":"before";hasRun=!0,waiting.length>0&&found.set(segment,[...found.get(segment)??[],...actions(waiting,place)]),waiting.length=
0}return waiting.length>0&&found.set(void 0,actions(waiting,hasRun?"after":"before")),found}function actions(steps,place){const[it,stays]=steps.length===1?["This action","stays a step"]:["These action\
s","stay steps"];return[{before:`${it} ${stays} of the workflow, before the one that runs this graph:`,between:`${it} ran here. Make ${steps.length===1?"it a step":"them steps"} before or after the gr\
aph, or write what ${steps.length===1?"it does":"they do"} as a command:`,after:`${it} ${stays} of the workflow, after the one that runs this graph:`}[place],...steps.flatMap(step=>[...keptComment(step.
comment).map(line=>`  # ${line}`),...indented(step.source,"- ")])]}const subject=String.raw`(?:runner\.os|matrix\.(?:[\w-]+\.)*(?:os|runs-on|runs_on|runner|image|machine|vm))`,windowsOnly=new RegExp(`\
^(?:${subject}\\s*==\\s*'windows[^']*'|(?:contains|startsWith)\\(\\s*${subject}\\s*,\\s*'win[^']*'\\s*\\))$`,"i");function asksForWindows(condition){return!condition.includes("||")&&condition.split("&\
&").some(part=>windowsOnly.test(part.trim()))}function insteadOf(script){return[...script.trimEnd().split(`
`).map(line=>`# ${line.replaceAll("${{","$ {{")}`.trimEnd()),'echo "this step was not carried over: it is a comment in the script" >&2',"exit 1"]}var bind_advice=__webpack_require__(8469),expression_places=__webpack_require__(
3903);const defaultVariables=new Set(`action_path actor actor_id api_url base_ref event_name event_path graphql_url head_ref job ref ref_name ref_protected ref_type
   repository repository_id repository_owner repository_owner_id run_attempt run_id run_number server_url sha triggering_actor
   workflow workflow_ref workflow_sha workspace`.split(/\s+/));class ScriptVariables{#bound=new Map;#taken;constructor(taken){this.#taken=new Set([...taken].map(name=>name.toLowerCase()))}bind(expression,wanted){
const known=[...this.#bound].find(([,bound])=>bound===expression)?.[0];if(known!==void 0)return known;const use=contextsOf(expression)[0],base=wanted??(use===void 0?"VALUE":(0,bind_advice.cG)(use.name.
toLowerCase(),use.path));let name=base.replaceAll("-","_");for(let count=2;this.#taken.has(name.toLowerCase());count+=1)name=`${base}_${count}`;return this.#taken.add(name.toLowerCase()),this.#bound.set(
name,expression),name}get all(){return this.#bound}}function rewriteScript(script,shell,{replacements,variables,isMatrixForeign},sameTask=new Set){const kind=shellKind(shell),problems=[];let isPossible=!0;
const mayStay=expression=>contextsOf(expression).every(({name})=>{const context=name.toLowerCase();return(0,expression_places.Y)("run").contexts.includes(context)&&!(isMatrixForeign&&context==="matrix")}),
text=mapExpressions(script,(source,before)=>{const output=outputOfTask(source,sameTask),expression=output===void 0?rewriteExpression(source,replacements):source;if(expression==="''")return"";if(output===
void 0&&mayStay(expression))return`\${{ ${expression} }}`;const read2=output===void 0?readVariable(nameOf(expression,variables),kind,before):readOutput(output,before);return read2!==void 0?read2:(isPossible=
!1,problems.push(`no variable can stand for \${{ ${source} }} there`),"")});return{text:isPossible?text.replaceAll(/''("\$\{\w+\}")''/g,"$1"):void 0,problems}}function nameOf(expression,variables){const plain=/^env\.([A-Za-z_]\w*)$/.
exec(expression)?.[1];if(plain!==void 0)return plain;const field=/^github\.(\w+)$/i.exec(expression)?.[1]?.toLowerCase();return field!==void 0&&defaultVariables.has(field)?`GITHUB_${field.toUpperCase()}`:
variables.bind(expression)}function importScript(planned,surroundings,sameTask=new Set){const{step,shell,condition}=planned,kind=shellKind(shell),{text,problems}=rewriteScript(step.run??"",shell,surroundings,
sameTask),lines=[],guard=condition.kind==="other"?void 0:condition.guard,line=guard===void 0?void 0:(kind==="posix"?outputGuard(guard,sameTask):void 0)??guardLine(bindGuard(guard,surroundings),kind,shell);
guard!==void 0&&line===void 0&&problems.push(`it ran only if ${guard}: say so in the script, whose shell is not one that this is known of`),line!==void 0&&lines.push(planned.tellsOutcome?line.replace(
"exit 0",'{ echo outcome=skipped >> "$GITHUB_OUTPUT"; exit 0; }'):line),planned.tellsOutcome&&lines.push(`trap 'code=$?; [ $code -eq 0 ] && outcome=success || outcome=failure; echo "outcome=$outcome" \
>> "$GITHUB_OUTPUT"; exit $code' EXIT`);const instead=[...lines,...insteadOf(step.run??"")].join(`
`);return shell===void 0&&guard!==void 0&&asksForWindows(guard)?{text:instead,instead,problems}:{text:text===void 0?void 0:[...lines,text].join(`
`),instead,problems}}function joinScripts(steps,surroundings){const problems=[],parts=[],sameTask=new Set,hasLongValues=steps.some(({step})=>writesLongValue(step.run??""));let hasExports=!1;for(const[
index,planned]of steps.entries()){const{step,shell}=planned,own=importScript(planned,surroundings,sameTask),before=[...step.run?.includes("|")===!0&&shell==="bash"&&steps.some(each=>each.shell===void 0)?
["set -o pipefail"]:[],...directoryLines(surroundings.directoryOf(planned)),...exportedVariables(step.env)],outer=rewriteScript(before.join(`
`),shell,surroundings,sameTask);problems.push(...outer.problems,...own.problems);const lines=[...outer.text===""?[]:[outer.text??""],(own.text??own.instead).trimEnd()],script=orderGuard(lines,planned).
join(`
`),isLast=index===steps.length-1,isAlone=before.length===0&&planned.condition.kind==="success"&&planned.condition.guard===void 0;step.name!==void 0&&!step.name.includes("${{")&&parts.push(`# ${step.name}`),
parts.push(isAlone&&(isLast||isHarmless(script))?script:inSubshell(script)),isLast||parts.push(...exportLines(step.run??"",hasLongValues)),hasExports&&readsVariables(planned)&&problems.push("an expres\
sion below reads env as it is before the script: what a step above writes to GITHUB_ENV is not in it"),hasExports||=/\bGITHUB_ENV\b/.test(step.run??""),step.id!==void 0&&sameTask.add(step.id.toLowerCase())}
const text=parts.join(`
`);return{text:[...[.../\bwritten '' |\$\(output /.test(text)&&hasLongValues?[writtenFunction]:[],...text.includes("$(output ")?[hasLongValues?longOutputFunction:outputFunction]:[]],text].join(`
`),problems}}function writesLongValue(script){return/\bGITHUB_(?:ENV|OUTPUT)\b/.test(script)&&/[\w})]<</.test(script)}function exportedVariables(env){const all=env.map(({key,value})=>` ${key}="${quoted(
textOfValue(value)??"")}"`);return all.length===0?[]:[`export${all.join("")}`]}function inSubshell(script){return/^[^(#\n][^#\n]*(?<!\\)$/.test(script)?`(${script})`:`(
${script}
)`}const outputFunction='output() { sed -n "s/^$1=//p" "$GITHUB_OUTPUT" | tail -n 1; } # what a step above has written',longOutputFunction='output() { written "$1" "$GITHUB_OUTPUT"; } # what a step ab\
ove has written',writtenFunction=`written() { awk -v name="$1" '
  end != "" { if ($0 != end) { value = value (count++ ? "\\n" : "") $0; next } end = ""; if (key == name) last = value; next }
  { equals = index($0, "="); mark = index($0, "<<") }
  mark && (!equals || mark < equals) { key = substr($0, 1, mark - 1); end = substr($0, mark + 2); value = ""; count = 0 }
  equals && (!mark || equals < mark) { key = substr($0, 1, equals - 1); if (key == name) last = substr($0, equals + 1) }
  name == "" && (equals || mark) { print key }
  END { printf "%s", last }' "$2"; }`;function orderGuard([first="",...rest],{condition}){const isGuarded=condition.kind!=="other"&&condition.guard!==void 0,[script]=rest;if(!isGuarded||script===void 0)
return[first,...rest];const[guard="",...more]=script.split(`
`);return[guard,first,...more]}function readsVariables({step,condition}){const guard=condition.kind==="other"?void 0:condition.guard;return[step.run??"",...step.env.map(({value})=>textOfValue(value)??
"")].some(text=>/\$\{\{(?!\s*env\.\w+\s*\}\})(?:(?!\}\}).)*\benv\./s.test(text))||guard!==void 0&&/\benv\./.test(guard)&&outputGuard(guard,nothing)===void 0}const nothing=new Set;function exportLines(script,hasLongValues){
return[.../\bGITHUB_ENV\b/.test(script)?["# what this step exports is for the lines below as well",hasLongValues?`for name in $(written '' "$GITHUB_ENV"); do export "$name=$(written "$name" "$GITHUB_E\
NV")"; done`:`${eachLine} case $line in [A-Za-z_]*=*) export "$line" ;; esac; done < "$GITHUB_ENV"`]:[],.../\bGITHUB_PATH\b/.test(script)?[`${eachLine} [ -z "$line" ] || export PATH="$line:$PATH"; don\
e < "$GITHUB_PATH"`]:[]]}const eachLine='while IFS= read -r line || [ -n "$line" ]; do';function directoryLines(directory){return directory===void 0?[]:[`cd "${quoted(directory)}"`]}function escaped(part){
return part.replaceAll(/[\\"`]|\$(?!\{\{)/g,String.raw`\$&`)}function quoted(text){let rest="",from=0;for(const{index,0:found}of text.matchAll(/\$\{\{.*?\}\}/gs))rest+=escaped(text.slice(from,index))+
found,from=index+found.length;return rest+escaped(text.slice(from))}function isHarmless(script){return script.split(`
`).every(line=>/^(?:#.*|[\w./@-]+(?:[ \t]+[^;&|<>()`\\]*)?)?$/.test(line)&&!builtIn.test(line))}const builtIn=/^(?:cd|exit|set|export|source|\.|exec|trap|unset|pushd|popd|shopt|eval|alias|umask|ulimit|return|read|let|declare|local|readonly|if|for|while|until|case|function|then|else|elif|fi|do|done|esac)(?:\s|$)|^\w+=/;
function bindGuard(guard,{replacements,variables}){return variables.bind(asTruth(rewriteExpression(guard,replacements)),"RUN_IF")}function importVariables(env,rewrite,problems){return env.map(({key,value,
comment,source})=>{const told=problems.size,changed=value===void 0?void 0:mapTexts(value,rewrite),before=keptComment(comment);return wholeExpression(textOfValue(changed)??"")===`env.${key}`?note([...before,
`${source}: every task has it from the step that runs the graph`]):{key,value:changed,comment:[...before,...[...problems].slice(told)]}})}const replacedScript=`echo "this script was not carried over: \
see the comment above it in the graph file" >&2
exit 1
`;function runEntry(script,original){const written=textOfValue(original)?.trimEnd();if(script===void 0)return{key:"run",value:textValue(replacedScript),comment:indented(written??"")};const isSame=written===
script.trimEnd(),value=textValue(/\n./.test(script)?`${script.trimEnd()}
`:script);return{key:"run",value:isSame?original??value:value,comment:[]}}function taskCondition(site,references,isLeaf){const{plan,segment}=site,[step]=segment.steps,own=step===void 0||step.condition.
kind==="other"?void 0:step.condition.guard,guard=isLeaf&&segment.steps.length===1&&step?.tellsOutcome!==!0&&own!==void 0?rewriteExpression(own,references.at(site)):void 0,ofJob=readStepCondition(plan.
job.condition);if(plan.segments[0]===segment){const source=plan.job.condition===void 0?void 0:rewriteCondition(plan.job.condition,references.at(site));return guard===void 0||ofJob.kind!=="success"?{source,
isGuardTaken:!1}:{source:both(ofJob.guard===void 0?void 0:source,guard),isGuardTaken:!0}}const base=segment.kind==="main"?mainCondition(site,ofJob.kind==="success"):sideCondition(site,references);return{
source:guard===void 0?base:both(base,guard),isGuardTaken:guard!==void 0}}function mainCondition(site,isPlain){return isPlain?void 0:statusOf("success",site)}function sideCondition(site,references){const{
job,segments}=site.plan,condition=site.segment.steps[0]?.condition,asked=askedOf(condition,site,references);if(job.needs.length===0&&job.condition===void 0)return asked;const result=(0,expression_types.
r)({name:"needs",path:[segments[0]?.id??"","result"]});return both(asked,`${result} != 'skipped'`)}function askedOf(condition,site,references){return condition?.kind==="always"?condition.status:condition?.
kind!=="other"||site.segment.kind!=="side"?"always()":rewriteExpression(condition.source,references.at({...site,status:call=>statusCall(call,site)}))}function statusByResults({name},{plan,segment,needs}){
const before=plan.segments.filter(({index,kind})=>index<segment.index&&kind!=="side"),failures=before.map(({id:id2})=>`${(0,expression_types.r)({name:"needs",path:[id2,"result"]})} == 'failure'`),word=name.
toLowerCase();if(word==="always"||word==="cancelled")return word==="always"?"true":"false";for(const{id:id2}of before)needs.add(id2);return failures.length===0?word==="success"?"true":"false":`${word===
"success"?"!":""}(${failures.join(" || ")})`}function statusCall({name},site){const word=name.toLowerCase();return word==="success"||word==="failure"?statusOf(word,site):void 0}function statusOf(name,{
plan,segment}){const certain=plan.segments.filter(({index,kind})=>index<segment.index&&(name==="failure"||kind!=="side"));return`${name}(${certain.map(({id:id2})=>`'${id2}'`).join(", ")})`}function rewriteCondition(condition,replacements){
if(isAlwaysTrue(condition))return(0,expressions_condition.Rt)(condition)?"always()":void 0;const whole=wholeExpression(condition);return rewriteExpression(whole!==void 0?whole:condition,replacements)}
function importStrategy(strategy,replacements,job,remark){const keys=[...new Set([...job.matchAll(/\bmatrix\.([A-Za-z_][\w-]*)/g)].map(([,key=""])=>key))];return mapTexts(strategy,(text,path)=>{const changed=rewriteTemplate(
text,replacements),source=wholeExpression(text);if(changed===text||source===void 0||path[0]!=="matrix")return changed;const given=/^fromJSON\((env\.\w+)\)$/i.exec(rewriteExpression(source,replacements).
replaceAll(/\s/g,""))?.[1];return given===void 0?changed:(remark(`A graph is known before it runs: ${text} has to be there when it is loaded, as ${given}; until then the matrix is a placeholder.`),`\${\
{ fromJSON(${given} || '${JSON.stringify(placeholder(path,keys))}') }}`)})}function holdsExpression(value){let found=!1;return mapTexts(value,text=>(found||=(0,template.Fl)(text),text)),found}function placeholder(path,keys){
const combination=Object.fromEntries((keys.length===0?["value"]:keys).map(key2=>[key2,"?"])),[,key]=path;return key===void 0?{include:[combination]}:key==="include"?[combination]:["?"]}function importJob(plan,surroundings,pending){
const comments=actionComments(plan),opening=[...pending,...jobComment(plan,surroundings.hasJobs)],tasks=plan.segments.map((segment,index)=>{const{entries,comment}=new TaskBuilder(plan,segment,surroundings).
build();return{id:segment.id,comment:[...index===0?opening:[],...comments.get(segment)??[],...comment],entries,closing:[]}}),last=comments.get(void 0)??[];return{tasks,closing:tasks.length===0?[...opening,
...last]:last}}class TaskBuilder{#plan;#segment;#surroundings;#needs=new Set;#problems=new Set;#remarks=[];constructor(plan,segment,surroundings){this.#plan=plan,this.#segment=segment,this.#surroundings=
surroundings}build(){const{job}=this.#plan,{steps}=this.#segment,[only]=steps,single=steps.length===1&&only!==void 0?only:void 0;for(const need of this.#segment.after)this.#needs.add(need);this.#isFirst&&
this.#addNeedsOfJob(),this.#remarkTruths();const condition=taskCondition(this.#site,this.#surroundings.references,!this.#surroundings.needed.has(this.#segment.id)),strategy=job.strategy===void 0||!job.
hasMatrix?void 0:this.#strategy(job.strategy),env=this.#env(),told=new Set(env.flatMap(({comment})=>comment)),script=this.#script(env.map(({key})=>key),condition.isGuardTaken),timeout=single?.step.timeout??
job.timeout,shell=steps.every(step=>step.shell===only?.shell)?only?.shell:void 0,bound=[...script.variables.all].map(([name2,expression])=>({key:name2,value:textValue(`\${{ ${expression} }}`),comment:[]})),
variables=[...env,...bound],directory=single===void 0?void 0:this.#directoryOf(single),name=this.#name(),entries=[],add=(key,value,comment=[])=>{value!==void 0&&entries.push({key,value,comment})};add(
"name",name);const needs=[...this.#needs];return add("needs",needs.length===0?void 0:needs.length===1?textValue(needs.join("")):listValue(needs)),add("if",optionalText(condition.source?.replaceAll(/\s*\n\s*/g,
" "))),add("strategy",strategy),add("env",variables.length===0?void 0:variables),add("shell",shell===this.#surroundings.defaults.shell||script.text===void 0?void 0:optionalText(shell)),add("working-di\
rectory",directory),add("timeout-minutes",timeout&&this.#value(timeout),this.#timeoutComment(single?.step.timeout!==void 0)),entries.push(...this.#tolerance()),entries.push(runEntry(script.text,single?.
step.runValue)),{entries,comment:[...single===void 0?[]:keptComment(single.step.comment),...this.#remarks,...[...this.#problems].filter(problem=>!told.has(problem)),...script.problems]}}#tolerance(){const{
job,segments}=this.#plan,[first,...more]=this.#segment.steps,own=more.length===0?first?.step.continueOnError:void 0,tolerance=own??job.continueOnError;if(tolerance===void 0)return[];const value=this.#value(
tolerance);return own!==void 0||segments.length===1?[{key:"continue-on-error",value,comment:[]}]:!this.#isFirst||!mayFail(job)?[]:[note(["Left out: this job is several tasks here, and what needs a tas\
k that may fail runs after its failure. Say it of each that may:",...indented(printPair("continue-on-error",value).join(`
`))])]}get#isFirst(){return this.#plan.segments[0]===this.#segment}get#site(){return{plan:this.#plan,segment:this.#segment,needs:this.#needs,problems:this.#problems}}get#replacements(){return this.#surroundings.
references.at(this.#site)}#value(value){return mapTexts(value,text=>rewriteTemplate(text,this.#replacements))}#addNeedsOfJob(){for(const id2 of this.#plan.job.needs){const ends=endsOf(id2,this.#surroundings.
references,new Set),needed=this.#surroundings.references.planOf(id2),all=readsAllNeeds(this.#plan.job.source)?needed?.segments.map(each=>each.id)??[]:[];for(const end of[...ends,...all])this.#needs.add(
end);needed===void 0?this.#remarks.push(`It needs the job ${id2}, which is not in this file: let the job that runs this graph need it.`):needed.segments.length===0&&this.#remarks.push(`It needs the jo\
b ${id2}, which gives no task: what that does has to be done before this graph runs.`)}}#remarkTruths(){const ofSteps=this.#segment.steps.map(({step})=>step.condition);for(const condition of[this.#isFirst?
this.#plan.job.condition:void 0,...ofSteps])isAlwaysTrue(condition)&&this.#remarks.push(`The workflow's if is always true, since text beside \${{ }} turns all of it into a text: ${condition}`)}#strategy(strategy){
const replacements=this.#surroundings.references.at({...this.#site,isEarly:!0});return this.#isFirst||this.#remarks.push("Each instance waits for all instances of the task above, where a step waits fo\
r its own job only."),importStrategy(strategy,replacements,this.#plan.job.source,remark=>this.#remarks.push(remark))}#env(){const{job}=this.#plan,[first]=this.#segment.steps,own=this.#segment.steps.length===
1?first?.step.env??[]:[],ofJob=this.#surroundings.hoisted.has(this.#plan)?[]:job.env.filter(({key})=>!own.some(each=>each.key===key));return importVariables([...ofJob,...own],text=>rewriteTemplate(text,
this.#replacements),this.#problems)}#script(taken,isGuardTaken){const{job}=this.#plan,{steps}=this.#segment,names=[...this.#surroundings.workflow.env,...job.env,...steps.flatMap(({step})=>step.env)],variables=new ScriptVariables(
[...taken,...names.map(({key})=>key)]),surroundings={replacements:this.#surroundings.references.at({...this.#site,status:call=>statusByResults(call,this.#site)}),variables,isMatrixForeign:job.strategy!==
void 0&&holdsExpression(job.strategy),directoryOf:step=>step.step.workingDirectory??job.defaults.workingDirectory},[first]=steps;return steps.length>1||first===void 0?{...joinScripts(steps,surroundings),
variables}:{...importScript({...first,condition:this.#guarded(first,isGuardTaken)},surroundings),variables}}#guarded({condition},isGuardTaken){return isGuardTaken||condition.kind==="other"&&this.#segment.
kind==="side"?{kind:"success",guard:void 0}:condition.kind==="other"?{kind:"success",guard:condition.source}:condition}#directoryOf({step}){const{defaults}=this.#surroundings,directory=step.workingDirectory??
this.#plan.job.defaults.workingDirectory;return directory===void 0||directory===defaults.workingDirectory?void 0:textValue(rewriteTemplate(directory,this.#replacements))}#name(){const{job,segments}=this.#plan,
[first]=this.#segment.steps;if(segments.length===1&&job.nameValue!==void 0)return this.#value(job.nameValue);const name=this.#segment.steps.length===1&&segments.length>1?first?.step.name:void 0;if(name===
void 0)return;const full=this.#surroundings.hasJobs?`${job.name??job.id} / ${name}`:name;return textValue(rewriteTemplate(full,this.#replacements))}#timeoutComment(isOwn){return isOwn||!this.#isFirst||
this.#plan.segments.length===1?[]:["for each task; in the workflow, for all steps of the job together"]}}function optionalText(text){return text===void 0?void 0:textValue(text)}const schema="https://r\
aw.githubusercontent.com/rundag/rundag/v1/schema/rundag.schema.json";function importFile(workflow,jobs,{file,form}){const environment=new StepEnvironment(ownVariables(workflow,jobs)),plans=planJobs(workflow,
jobs,form),references=new References(workflow,plans,environment),[only]=plans.length===1?plans:[],isHoisted=only!==void 0&&only.job.env.every(({source})=>!/\b(?:needs|matrix|steps|strategy|job)\b/.test(
source)),defaults=only===void 0?workflow.defaults:{...workflow.defaults,...stated(only.job.defaults)},surroundings={workflow,references,hasJobs:plans.length>1,hoisted:new Set(isHoisted?[only]:[]),defaults,
needed:neededTasks(plans,references)},tasks=[];let pending=[];for(const plan of plans){const job=importJob(plan,surroundings,pending);tasks.push(...job.tasks),pending=job.tasks.length===0?[...job.closing,
blankLine]:[];const last2=tasks.at(-1);job.tasks.length>0&&last2!==void 0&&job.closing.length>0&&tasks.splice(-1,1,{...last2,closing:job.closing})}const last=tasks.at(-1);last!==void 0&&pending.length>
0&&tasks.splice(-1,1,{...last,closing:[...last.closing,...last.closing.length>0?[blankLine]:[],...pending.slice(0,-1)]});const env=fileVariables(workflow,isHoisted?only.job.env:[],references,plans),entries=[],
name=only?.job.name??workflow.name;name!==void 0&&!name.includes("${{")&&entries.push({key:"name",value:textValue(name),comment:[]}),env.length>0&&entries.push({key:"env",value:env,comment:[]});const keys=[
{key:"shell",text:defaults.shell},{key:"working-directory",text:defaults.workingDirectory}].flatMap(({key,text})=>text===void 0?[]:[{key,value:textValue(text),comment:[]}]);return keys.length>0&&entries.
push({key:"defaults",value:keys,comment:[]}),{comment:heading(workflow,file,environment),entries,tasks}}function stated({shell,workingDirectory}){return{...shell===void 0?{}:{shell},...workingDirectory===
void 0?{}:{workingDirectory}}}function ownVariables(workflow,jobs){const all=[...workflow.env,...jobs.flatMap(({env,steps})=>[...env,...steps.flatMap(step=>step.env)])];return new Map(all.map(({key,value})=>[
key.toLowerCase(),textOfValue(value)??""]))}function fileVariables(workflow,hoisted,references,plans){const all=[...workflow.env.filter(({key})=>!hoisted.some(entry=>entry.key===key)),...hoisted],plan=plans.
find(({segments})=>segments.length>0),segment=plan?.segments[0];if(plan===void 0||segment===void 0)return[];const problems=new Set,replacements=references.at({plan,segment,needs:new Set,problems});return importVariables(
all,text=>rewriteTemplate(text,replacements),problems)}function heading(workflow,file,environment){const lines=[`yaml-language-server: $schema=${schema}`,`Made from ${file} by "rundag import". What co\
uld not be carried over is a comment where it stood.`];return workflow.others.length>0&&lines.push(`The workflow keeps ${workflow.others.map(({key})=>key).join(", ")}.`),lines.push("All tasks run in t\
he job that runs this graph, in one checkout and some at once: those that write the same files (two of npm ci)","have to need one another, or to share a pool of 1."),environment.all.size===0?lines:[...lines,
"Its step has to give what only a workflow can read:","  - uses: rundag/rundag@v1","    env:",...[...environment.all].map(([name,source])=>`      ${name}: \${{ ${source} }}`)]}var load=__webpack_require__(
6143);const nothingKnown=new Map(["env","github","runner"].map(name=>[name,()=>new Map])),refusedScript=textValue(`echo "this script was not carried over: see the comment above it in the graph file" >\
&2
exit 1
`);function settleDraft(draft){let current=draft;for(;;){const{text,keys}=printDraft(current),loaded=(0,load.f)({bytes:text,file:"rundag.yml",fallbackName:"rundag"},nothingKnown);if(loaded.kind==="gra\
ph")return{kind:"text",text};const refused=new Map;for(const diagnostic of loaded.diagnostics){const{line}=diagnostic.at,key=keys.findLast(({firstLine,lastLine:lastLine2})=>firstLine<=line&&line<=lastLine2),
path=key===void 0?void 0:JSON.stringify(key.path);path!==void 0&&!refused.has(path)&&refused.set(path,diagnostic)}const next=without(current,refused);if(refused.size===0||printDraft(next).text===text)
return{kind:"diagnostics",diagnostics:loaded.diagnostics};current=next}}function without(draft,refused){const entries=(above,each)=>each.map(entry=>{const path=[...above,entry.key],diagnostic=refused.
get(JSON.stringify(path));return diagnostic!==void 0?leftOut(entry,diagnostic,above[0]==="tasks"):isEntries(entry.value)?{...entry,value:entries(path,entry.value)}:entry});return{...draft,entries:entries(
[],draft.entries),tasks:draft.tasks.map(task=>{const path=["tasks",task.id],lost=task.entries.flatMap(({key,value})=>key==="env"&&isEntries(value)?value.filter(variable=>refused.has(JSON.stringify([...path,
key,variable.key]))):[]),kept=entries(path,task.entries);return{...task,entries:kept.map(entry=>withoutVariables(entry,lost))}})}}function withoutVariables(entry,lost){if(entry.key!=="run"||isEntries(
entry.value))return entry;const script=textOfValue(entry.value)??"",read2=lost.find(({key})=>new RegExp(`\\b${key}\\b`).test(script));return read2===void 0?entry:refusedRun(entry,`it reads ${read2.key}\
, which is left out`)}function leftOut(entry,{message,hint},isTask){const reason=`${message}${hint===void 0?"":`: ${hint}`}`;return isTask&&entry.key==="run"?refusedRun(entry,reason):note(leftOutComment(
entry,reason))}function refusedRun(entry,reason){return{key:"run",value:refusedScript,comment:leftOutComment(entry,reason)}}function leftOutComment(entry,reason){const lines=isEntries(entry.value)?[`${entry.
key}:`]:printPair(entry.key,entry.value);return[...entry.comment,`Left out: ${reason}`,...indented(lines.join(`
`))]}function isWindowsJob(source,runsOn,matrix){const key=/^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(textOfValue(runsOn)?.trim()??"")?.[1];if(key!==void 0){const entries=source.entries(matrix),include=entries.
find(entry=>entry.key==="include")?.value,added=source.items(include).flatMap(({value})=>source.entries(value)),values=[...entries,...added].filter(entry=>entry.key===key).map(({value})=>value),listed=values.
flatMap(value=>source.items(value)).map(item=>item.value),machines=[...values,...listed].map(textOfValue).filter(text=>text!==void 0);return machines.length>0&&machines.every(namesWindows)}const labels=source.
entries(runsOn).find(entry=>entry.key==="labels")?.value??runsOn;return[labels,...source.items(labels).map(item=>item.value)].some(label=>namesWindows(textOfValue(label)??""))}function namesWindows(label){
return/\bwindows\b/i.test(label)&&!label.includes("${{")}const keysOfJobs=new Set("name needs if env strategy timeout-minutes continue-on-error defaults outputs steps uses with secrets".split(" "));function readWorkflow(source){
const entries=source.entries(source.root),value=valueIn(entries);return{name:textOfValue(value("name")),env:source.entries(value("env")),defaults:readDefaults(source,value("defaults")),jobs:source.entries(
value("jobs")).map(entry=>readJob(source,entry)),booleanInputs:booleanInputs(source,value("on")),others:entries.filter(({key})=>!["name","env","defaults","jobs"].includes(key))}}function valueIn(entries){
return key=>entries.find(entry=>entry.key===key)?.value}function readDefaults(source,defaults){const run=valueIn(source.entries(valueIn(source.entries(defaults))("run")));return{shell:textOfValue(run(
"shell")),workingDirectory:textOfValue(run("working-directory"))}}function booleanInputs(source,on){const inputs=source.entries(on).filter(({key})=>/^workflow_(?:call|dispatch)$/.test(key)).flatMap(({
value})=>source.entries(valueIn(source.entries(value))("inputs")));return new Set(inputs.filter(({value})=>textOfValue(valueIn(source.entries(value))("type"))==="boolean").map(({key})=>key.toLowerCase()))}
function readJob(source,job){const entries=source.entries(job.value),value=valueIn(entries),needs=value("needs"),single=textOfValue(needs),strategy=value("strategy"),matrix=valueIn(source.entries(strategy))(
"matrix");return{id:job.key,name:textOfValue(value("name")),nameValue:value("name"),needs:single===void 0?source.items(needs).flatMap(item=>textOfValue(item.value)??[]):[single],condition:textOfValue(
value("if")),uses:textOfValue(value("uses")),env:source.entries(value("env")),strategy,hasMatrix:source.entries(strategy).some(({key})=>key==="matrix"),matrixKeys:matrixKeys(source,strategy),timeout:value(
"timeout-minutes"),continueOnError:value("continue-on-error"),defaults:readDefaults(source,value("defaults")),shellOfMachine:isWindowsJob(source,value("runs-on"),matrix)?"pwsh":void 0,outputs:new Map(
source.entries(value("outputs")).flatMap(({key,value:output})=>{const text=textOfValue(output);return text===void 0?[]:[[key,text]]})),steps:source.items(value("steps")).flatMap(item=>isYamlMap(item.value)?
[readStep(source,item)]:[]),others:entries.filter(({key})=>!keysOfJobs.has(key)),comment:job.comment,source:job.source}}function matrixKeys(source,strategy){const matrix=source.entries(strategy).find(
({key})=>key==="matrix");if(!isYamlMap(matrix?.value))return;const entries=source.entries(matrix?.value),include=entries.find(({key})=>key==="include");if(include?.source.includes("${{")===!0||entries.
some(({key})=>key.includes("${{")))return;const added=source.items(include?.value).flatMap(({value})=>source.entries(value)),own=entries.filter(({key})=>key!=="include"&&key!=="exclude");return new Set(
[...own,...added].map(({key})=>key.toLowerCase()))}function readStep(source,item){const value=valueIn(source.entries(item.value)),text=key=>textOfValue(value(key)),uses=text("uses");return{id:text("id"),
name:text("name"),condition:text("if"),run:uses===void 0?text("run"):void 0,runValue:value("run"),uses,env:source.entries(value("env")),shell:text("shell"),workingDirectory:text("working-directory"),timeout:value(
"timeout-minutes"),continueOnError:value("continue-on-error"),comment:item.comment,source:item.source}}function importWorkflow({bytes,file,jobs,form}){const read2=(0,source_text.V)(bytes,file);if(read2.
kind==="diagnostic")return{kind:"diagnostics",diagnostics:[ofWorkflow(read2.diagnostic)],lineAt:read2.source?.lineAt??(()=>"")};const{lineAt,text}=read2.source,diagnostics=new diagnostics_diagnostics.
r,root=(0,yaml_document.u0)(read2.source,diagnostics);if(root!==void 0&&checkWorkflow(root,jobs,diagnostics),root===void 0||diagnostics.any)return{kind:"diagnostics",diagnostics:diagnostics.sorted().map(
ofWorkflow),lineAt};const workflow=readWorkflow(new YamlSource(text)),wanted=new Set(jobs),chosen=workflow.jobs.filter(({id:id2})=>wanted.size===0||wanted.has(id2)),draft=importFile(workflow,chosen,{file,
form});if(draft.tasks.length===0){const at=entriesOf(root).find(({key})=>key==="jobs")?.keyAt??root.at;return{kind:"diagnostics",lineAt,diagnostics:[{message:"no step of these jobs has run, so there i\
s nothing for a graph to run",expected:"a job with a step that has run",at}]}}const settled=settleDraft(draft);return settled.kind==="text"?settled:{...settled,lineAt:()=>""}}function worded(text){return text.
replaceAll("graph file","workflow").replace("the key tasks","the key jobs").replace("a graph is","a workflow is")}function ofWorkflow(diagnostic){const{expected,hint,...rest}=diagnostic;return{...rest,
message:worded(diagnostic.message),...expected===void 0?{}:{expected:worded(expected)},...hint===void 0?{}:{hint:worded(hint)}}}function entriesOf(node2){return node2?.kind==="map"?node2.entries:[]}function checkWorkflow(root,wanted,diagnostics){
const jobs=root.kind==="map"?(0,node.RP)(root,"jobs"):void 0;if(jobs?.kind!=="map"||jobs.entries.length===0){const at=jobs?.at??root.at;diagnostics.add({message:"this is not a workflow",expected:"a ma\
p with the key jobs, and jobs in it",at,...kindHint(root)});return}for(const{key,value,keyAt}of jobs.entries)checkJob(key,value,keyAt,diagnostics);const ids2=jobs.entries.map(({key})=>key);for(const id2 of wanted){
if(ids2.includes(id2))continue;const meant=(0,nearest.p)(id2,ids2);diagnostics.add({message:`the workflow has no job ${JSON.stringify(id2)}`,expected:`one of ${ids2.join(", ")}`,found:JSON.stringify(id2),
at:entriesOf(root).find(({key})=>key==="jobs")?.keyAt??root.at,...meant===void 0?{}:{hint:`did you mean ${JSON.stringify(meant)}?`}})}}function checkJob(id2,job,at,diagnostics){if(job.kind!=="map"){diagnostics.
add({message:`the job ${JSON.stringify(id2)} is not a map`,expected:"a map with the key steps or uses",at});return}const steps=(0,node.RP)(job,"steps");steps!==void 0&&steps.kind!=="list"&&diagnostics.
add({message:`the steps of the job ${JSON.stringify(id2)} are not a list`,expected:"a list of steps",at:steps.at})}function kindHint(root){const has=key=>root.kind==="map"&&(0,node.RP)(root,key)!==void 0;
return has("tasks")?{hint:"it has tasks: it looks like a graph file already"}:has("runs")?{hint:"it has runs: it is an action; its steps with run can be put into a job of a workflow and imported from \
there"}:{}}var message_of=__webpack_require__(898),front_load=__webpack_require__(3627),input_problems=__webpack_require__(6546);async function performImport(command,directory){const{workflow,jobs,form,
output}=command,file=(0,front_load.pS)(workflow);let bytes;try{bytes=await(0,front_load.f5)((0,external_node_path_.resolve)(directory,workflow),"command line")}catch(error){const message=`workflow ${JSON.
stringify(workflow)}: ${(0,front_load.LF)(error,"command line")}: check the path; it starts at the current directory`;return{kind:"problems",problems:(0,input_problems.v)([message])}}const imported=importWorkflow(
{bytes,file,jobs,form});if(imported.kind==="diagnostics")return{kind:"problems",problems:imported.diagnostics.map(diagnostic=>({kind:"diagnostic",diagnostic,sourceLine:imported.lineAt(diagnostic.at.line)}))};
if(output===void 0)return imported;try{(0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(directory,output),imported.text,{flag:"wx"})}catch(error){const exists=(0,message_of.b)(error).
startsWith("EEXIST"),message=`option --output: expected a file that can be made; found ${exists?"one that exists":(0,message_of.b)(error)}: ${exists?"name another, or remove it first":"name one in a d\
irectory that can be written to"}`;return{kind:"problems",problems:(0,input_problems.v)([message])}}return{kind:"text",text:`${(0,front_load.pS)(output)} is written: read its comments, then try rundag\
 -f ${(0,front_load.pS)(output)} --dry-run
`}}})};export{id,ids,modules};
