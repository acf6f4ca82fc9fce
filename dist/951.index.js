const id=951,ids=[951],modules={1951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{whyTasksRun:()=>whyTasksRun});var _graph_task_graph_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
3446),_host_workspace_files_late_workspace_files_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(2166),_model_message_of_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(898),_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6805),_task_contexts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2979),_task_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1806),_task_ledger_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5266),_task_look_up_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(9464),_task_task_preparer_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1120),_remembering_remembering_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
5945),_remembering_need_states_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(3190),_history_secret_values_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(5479);async function whyTasksRun(asked){
const{graph,settings,parallelism,environment,memory}=asked;if(memory===void 0)return`No task states its inputs: every task runs.
`;if(memory.openArchives===void 0)return`There is no history: every task runs.
`;const ordered=[...new _graph_task_graph_js__WEBPACK_IMPORTED_MODULE_7__.Q(graph.tasks).inOrder()],ledger=new _task_ledger_js__WEBPACK_IMPORTED_MODULE_3__.O(ordered,process.platform),step=(0,_task_environment_js__WEBPACK_IMPORTED_MODULE_2__.
aK)(environment,process.platform),files=new _host_workspace_files_late_workspace_files_js__WEBPACK_IMPORTED_MODULE_8__.r(settings.workingDirectory,{keepIn:asked.keepIndexIn}),preparer=new _task_task_preparer_js__WEBPACK_IMPORTED_MODULE_4__.
t({stepEnvironment:step,runContexts:(0,_task_contexts_js__WEBPACK_IMPORTED_MODULE_1__.OD)(step,{platform:process.platform,arch:process.arch}),workingDirectory:settings.workingDirectory,parallelism:parallelism.
cpus,shareCpus:settings.shareCpus,makeFlags:void 0,platform:process.platform,logNames:new Map,resultOf:()=>"success",debug:void 0},ledger),said=new Map,say=(id2,message)=>{said.set(id2,message)},remembering=new _remembering_remembering_js__WEBPACK_IMPORTED_MODULE_5__.
G(memory,{files,workspace:settings.workingDirectory,temporaryDirectory:"",step,taskOf:id2=>ledger.taskOf(id2),resultOf:()=>"success",exportsFor:task=>ledger.exportsFor(task),needed:(0,_remembering_need_states_js__WEBPACK_IMPORTED_MODULE_6__.
l)(graph.tasks),hasMasks:()=>!1,secrets:new _history_secret_values_js__WEBPACK_IMPORTED_MODULE_9__.j([]),warn:say,explain:say}),lines=[],{signal}=new AbortController;try{for(const task of ordered){if(task.
work.kind==="join"||task.service!==void 0)continue;let foresight;const lookUp={concerns:remembering.concerns,find:async({preparation})=>{foresight=await remembering.foresee(task,preparation,signal)}};
remembering.concerns(task)&&await(0,_task_look_up_js__WEBPACK_IMPORTED_MODULE_10__.k)(task,signal,{lookUp,preparer,ask:question=>files.ask(question),remark:say}),lines.push(...linesOf(task,foresight,said.
get(task.id))),ledger.record(task,memory.recordsOf(task).find(({basis})=>basis!==void 0)?.files??_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__.oI)}}catch(error){lines.push((0,_model_message_of_js__WEBPACK_IMPORTED_MODULE_11__.
b)(error))}finally{await files.close()}return`${lines.join(`
`)}
`}function linesOf(task,foresight,said){if(foresight===void 0)return[`${task.id} runs: ${said??(task.mayBeRemembered?"it states no inputs":"it is never remembered")}`];switch(foresight.kind){case"unch\
anged":return[`${task.id} does not run: unchanged since ${foresight.since}`];case"runs":{const[first="",...more]=foresight.because;return more.length===0?[`${task.id} runs: ${first}`]:[`${task.id} run\
s:`,...foresight.because.map(each=>`  ${each}`)]}}}})};export{id,ids,modules};
